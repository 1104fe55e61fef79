/** Marks an element as a region of the page: `<div {...region}>`. */
export const region = { "data-region": "" } as const;

const REACHABLE = '[tabindex="0"], a[href], button:not([tabindex="-1"]), input:not([hidden]), select, summary';

/** Moves the focus to the next (1) or the previous (-1) region of the page: to where it was in there, else to the first stop. */
export function goToNextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const here = regions.findIndex((one) => one.contains(document.activeElement));
  if (here >= 0) lastFocus.set(regions[here]!, document.activeElement as HTMLElement);
  const start = here < 0 && by < 0 ? 0 : here;
  const next = regions[(start + by + regions.length) % regions.length];
  if (next) stopIn(next)?.focus();
}

const lastFocus = new WeakMap<HTMLElement, HTMLElement>();

function stopIn(next: HTMLElement): HTMLElement | null {
  const last = lastFocus.get(next);
  return last && next.contains(last) ? last : next.querySelector<HTMLElement>(REACHABLE);
}
