import { useEffect, type RefObject } from "react";

/** What can take the focus, also by a script alone. */
const FOCUSABLE = "button:not([disabled]), input, select, textarea, summary, a[href], [tabindex]";

/** Where an element stood: its ancestors inside the region from the nearest, each with the place of the child that led to it. */
type Place = readonly { readonly parent: Element; readonly at: number }[];

/**
 * Keeps the focus in a region whose parts come and go. Where the part that had it is taken away, as a line is once it was
 * accepted or fixed, what stands in its place gets it; else the keyboard would begin again at the top of the page. A focus
 * that the user has moved elsewhere stays there.
 */
export function useFocusKept(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = region.current;
    if (!root) return;
    let held: { readonly element: Element; place: Place } | null = null;
    const onFocusIn = ({ target }: FocusEvent) => {
      held = target instanceof Element ? { element: target, place: placeOf(target, root) } : null;
    };
    const onFocusOut = ({ target }: FocusEvent) =>
      // An element that is being taken away has gone by then.
      queueMicrotask(() => {
        if (held?.element === target && held.element.isConnected) held = null;
      });
    const watcher = new MutationObserver(() => {
      if (!held) return;
      if (held.element.isConnected) {
        // Its neighbours come and go too, as lines are scrolled in and out of view.
        held.place = placeOf(held.element, root);
        return;
      }
      if (document.activeElement !== document.body) return;
      const next = successor(held.place);
      held = null;
      next?.focus();
    });
    root.addEventListener("focusin", onFocusIn);
    root.addEventListener("focusout", onFocusOut);
    watcher.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", onFocusIn);
      root.removeEventListener("focusout", onFocusOut);
      watcher.disconnect();
    };
  }, [region]);
}

function placeOf(element: Element, root: Element): Place {
  const place = [];
  for (let child = element; child !== root && child.parentElement; child = child.parentElement) {
    const parent = child.parentElement;
    place.push({ parent, at: [...parent.children].indexOf(child) });
  }
  return place;
}

/** The first thing at or behind the place that can take the focus, else the last before it; outwards until there is one. */
function successor(place: Place): HTMLElement | null {
  for (const { parent, at } of place) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const behind = children.slice(at).flatMap(focusableIn)[0];
    const found = behind ?? children.slice(0, at).flatMap(focusableIn).at(-1);
    if (found) return found;
  }
  return null;
}

const focusableIn = (element: Element): HTMLElement[] =>
  [...(element.matches(FOCUSABLE) ? [element] : []), ...element.querySelectorAll(FOCUSABLE)].filter(
    (found): found is HTMLElement =>
      found instanceof HTMLElement && (found.tagName === "SUMMARY" || !found.closest("details:not([open])")),
  );
