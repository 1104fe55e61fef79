import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { Finding } from "../../core/model/finding";
import { isAcceptable } from "../../core/accept";
import { useWords } from "../lang";
import { FindingLine } from "./FindingLine";
import { GroupLine } from "./GroupLine";
import type { ShownFinding } from "./show";
import { treeKey, type TreeLine } from "./tree";
import { useTree } from "./useTree";

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
  /** Grows whenever the chosen line is to be brought into view, for a key elsewhere has chosen it. */
  readonly steps: number;
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
  steps,
  onToggle,
  onChoose,
  onAccept,
  onFix,
}: FindingsTreeProps): ReactNode {
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const { active, setActive, focusLine, virtualizer } = useTree({ lines, scroller, tree, chosen, steps });
  const choose = (line: TreeLine) =>
    line.kind === "group" ? onToggle(line.key) : onChoose(line.key, line.shown.finding);
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
