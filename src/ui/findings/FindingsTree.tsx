import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { Finding } from "../../core/model/finding";
import { isAcceptable } from "../accept/acceptance";
import { useWords } from "../lang";
import { FindingLine } from "./FindingLine";
import { GroupLine } from "./GroupLine";
import type { ShownFinding } from "./show";
import { treeKey, type TreeLine } from "./tree";

const useStyles = makeStyles({
  tree: { position: "relative", margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  line: {
    position: "absolute",
    left: 0,
    right: 0,
    top: 0,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", zIndex: 1 },
  },
});

/** The findings tree. */
export interface FindingsTreeProps {
  readonly lines: readonly TreeLine[];
  /** What scrolls; the tree stands somewhere inside it. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The key of the line that was chosen last, or null. */
  readonly chosen: string | null;
  /** What was said in accepting a finding that counts all the same; null where nobody did. */
  readonly said: (finding: Finding) => string | null;
  readonly onToggle: (key: string) => void;
  readonly onChoose: (key: string, finding: Finding) => void;
  readonly onAccept: (shown: ShownFinding) => void;
  readonly onFix: (finding: Finding) => void;
}

/** A tree of groups and findings of which only the visible lines are drawn. Focus moves only on the user's keys. */
export function FindingsTree({
  lines,
  scroller,
  chosen,
  said,
  onToggle,
  onChoose,
  onAccept,
  onFix,
}: FindingsTreeProps): ReactNode {
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState(() => firstActive(lines, chosen));
  const active = Math.min(wanted, lines.length - 1);
  const virtualizer = useLines(lines, scroller, tree, active);

  const choose = (line: TreeLine) =>
    line.kind === "group" ? onToggle(line.key) : onChoose(line.key, line.shown.finding);
  const focusLine = (index: number) => {
    setActive(index);
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() => tree.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Buttons inside a line keep their own keys.
    if (event.target !== event.currentTarget.querySelector(`[data-index="${active}"]`)) return;
    const move = treeKey(event.key, lines, active);
    if (!move) return;
    event.preventDefault();
    if (move.kind === "move") focusLine(move.to);
    else if (move.kind === "toggle") onToggle(move.key);
    else choose(lines[move.index]!);
  };

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={useWords().findings}
      className={styles.tree}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const line = lines[index]!;
        return (
          <div
            key={line.key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.line}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            role="treeitem"
            aria-level={line.kind === "group" ? 1 : 2}
            aria-expanded={line.isOpen}
            aria-selected={line.key === chosen}
            aria-posinset={line.position}
            aria-setsize={line.siblings}
            tabIndex={index === active ? 0 : -1}
            onFocus={() => setActive(index)}
            onClick={() => choose(line)}
          >
            {line.kind === "group" ? (
              <GroupLine group={line.group} isOpen={line.isOpen} />
            ) : (
              <FindingLine
                shown={line.shown}
                isOpen={line.isOpen}
                isChosen={line.key === chosen}
                isActive={index === active}
                said={said(line.shown.finding)}
                onToggle={() => onToggle(line.key)}
                onGo={() => choose(line)}
                onAccept={isAcceptable(line.shown.finding) ? () => onAccept(line.shown) : null}
                onFix={line.shown.finding.fix && (() => onFix(line.shown.finding))}
              />
            )}
          </div>
        );
      })}
    </div>
  );
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
