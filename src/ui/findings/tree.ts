import type { Toggled } from "./choice";
import type { FindingGroup } from "./group";
import type { ShownFinding } from "./show";

/** One visible line of the findings tree, with its place among its siblings (1-based) for screen readers. */
export type TreeLine =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: FindingGroup;
      readonly isOpen: boolean;
      readonly position: number;
      readonly siblings: number;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly shown: ShownFinding;
      readonly isOpen: boolean;
      readonly position: number;
      readonly siblings: number;
    };

/** Up to this many findings stand open from the start; above, only the first group does. */
const OPEN_AT_FIRST = 40;

/** The lines to draw, top to bottom: groups, and the findings of the open ones. With a search every group is open. */
export function treeLines(groups: readonly FindingGroup[], toggled: Toggled, isSearching: boolean): TreeLine[] {
  const few = groups.reduce((sum, group) => sum + group.findings.length, 0) <= OPEN_AT_FIRST;
  return groups.flatMap((group, index): TreeLine[] => {
    const usual = few || isSearching || index === 0;
    const isOpen = usual !== toggled.has(group.key);
    const head: TreeLine = {
      kind: "group",
      key: group.key,
      group,
      isOpen,
      position: index + 1,
      siblings: groups.length,
    };
    return isOpen ? [head, ...findingLines(group, toggled)] : [head];
  });
}

/** The key of a finding's line. */
const keyOf = ({ id }: ShownFinding) => `finding:${id}`;

/** A finding, the key of its line and its group. */
export interface FindingPlace {
  readonly key: string;
  readonly shown: ShownFinding;
  readonly group: FindingGroup;
}

/** The finding after (1) or before (-1) the line of a key, group after group and around the end; the first or last where that line is no finding. Null of no findings. */
export function findingBeside(groups: readonly FindingGroup[], key: string | null, by: 1 | -1): FindingPlace | null {
  const places = groups.flatMap((group) => group.findings.map((shown) => ({ key: keyOf(shown), shown, group })));
  const here = places.findIndex((place) => place.key === key);
  const start = here < 0 && by < 0 ? 0 : here;
  return places[(start + by + places.length) % places.length] ?? null;
}

function findingLines(group: FindingGroup, toggled: Toggled): TreeLine[] {
  return group.findings.map((shown, index) => {
    const key = keyOf(shown);
    return {
      kind: "finding",
      key,
      shown,
      isOpen: toggled.has(key),
      position: index + 1,
      siblings: group.findings.length,
    };
  });
}

/** What a key does in the tree: move to a line, open or close one, go to a cell; null for a key that is not ours. */
export type TreeMove =
  | { readonly kind: "move"; readonly to: number }
  | { readonly kind: "toggle"; readonly key: string }
  | { readonly kind: "choose"; readonly index: number };

/** The tree's keyboard, as the ARIA Authoring Practices have it for trees. `active` is the index of the focused line. */
export function treeKey(key: string, lines: readonly TreeLine[], active: number): TreeMove | null {
  const line = lines[active];
  if (!line) return null;
  const move = (to: number): TreeMove => ({ kind: "move", to: Math.min(Math.max(to, 0), lines.length - 1) });
  switch (key) {
    case "ArrowDown":
      return move(active + 1);
    case "ArrowUp":
      return move(active - 1);
    case "Home":
      return move(0);
    case "End":
      return move(lines.length - 1);
    case "ArrowRight":
      return line.isOpen ? move(active + 1) : { kind: "toggle", key: line.key };
    case "ArrowLeft":
      return line.isOpen ? { kind: "toggle", key: line.key } : move(parentOf(lines, active));
    case "Enter":
    case " ":
      return { kind: "choose", index: active };
    default:
      return null;
  }
}

function parentOf(lines: readonly TreeLine[], index: number): number {
  for (let at = index; at >= 0; at--) if (lines[at]!.kind === "group") return at;
  return index;
}
