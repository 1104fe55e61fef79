import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { FindingsTreeProps } from "./FindingsTree";
import type { TreeLine } from "./tree";

type TreeView = Pick<FindingsTreeProps, "lines" | "scroller" | "chosen" | "steps"> & {
  readonly tree: RefObject<HTMLElement | null>;
};

/** Which lines of the tree are drawn, and which one of them Tab comes to; the focus moves only on the user's keys. */
export function useTree({ lines, scroller, tree, chosen, steps }: TreeView) {
  const [wanted, setActive] = useState(() => firstActive(lines, chosen));
  const active = Math.min(wanted, lines.length - 1);
  const virtualizer = useLines(lines, scroller, tree, active);
  const showLine = (index: number) => {
    setActive(index);
    virtualizer.scrollToIndex(index);
  };
  const focusLine = (index: number) => {
    showLine(index);
    requestAnimationFrame(() => tree.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
  };
  useGrown(steps, () => {
    const index = lines.findIndex(({ key }) => key === chosen);
    const focus = document.activeElement;
    // Whoever steps from the sheet stays in the sheet.
    if (focus === document.body || scroller.current?.contains(focus)) focusLine(index);
    else showLine(index);
  });
  return { active, setActive, focusLine, virtualizer };
}

/** Calls back after a drawing with another number. */
function useGrown(count: number, onGrown: () => void): void {
  const before = useRef(count);
  useEffect(() => {
    if (count !== before.current) onGrown();
    before.current = count;
  });
}

/** Where Tab comes into the tree at first: on the line that was chosen, else on the first. */
function firstActive(lines: readonly TreeLine[], chosen: string | null): number {
  return Math.max(
    0,
    lines.findIndex(({ key }) => key === chosen),
  );
}

const GROUP_HEIGHT = 36;
const FINDING_HEIGHT = 76;

function useLines(
  lines: readonly TreeLine[],
  scroller: RefObject<HTMLElement | null>,
  tree: RefObject<HTMLElement | null>,
  active: number,
) {
  const [scrollMargin, setScrollMargin] = useState(0);
  // What stands above the tree (messages, the verdict) comes and goes, so its place is looked up after every drawing.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (!tree.current || !scroller.current) return;
    const top = tree.current.getBoundingClientRect().top - scroller.current.getBoundingClientRect().top;
    setScrollMargin(Math.round(top + scroller.current.scrollTop));
  });
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  return useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]!.key,
    estimateSize: (index) => (lines[index]!.kind === "group" ? GROUP_HEIGHT : FINDING_HEIGHT),
    overscan: 8,
    scrollMargin,
    // The line that can be focused stays drawn, or Tab would find nothing once it is scrolled away.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (active < 0 || indexes.includes(active)) return indexes;
      return [...indexes, active].sort((a, b) => a - b);
    },
  });
}
