import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fixKey, type FixedCell } from "../../core/fix";
import { visibleAfter, visibleBefore } from "../../core/report/fix-words";
import { useLang, useWords } from "../lang";
import { tickOf, type Chosen, type FixGroup } from "./choose";

const useStyles = makeStyles({
  root: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: { backgroundColor: tokens.colorNeutralBackground2, padding: `0 ${tokens.spacingHorizontalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  cell: {
    display: "flex",
    alignItems: "flex-start",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  change: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  lines: { margin: 0 },
  place: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS },
  term: { flexShrink: 0, width: "44px", color: tokens.colorNeutralForeground2 },
  content: { margin: 0, minWidth: 0, whiteSpace: "pre-wrap" },
  more: { margin: tokens.spacingHorizontalXS },
});

/** So many cells are drawn at a time: a workbook with one wrong habit has thousands. */
const STEP = 50;

/** A group of fixes, and what the user does with it. */
export interface FixGroupListProps {
  readonly group: FixGroup;
  readonly chosen: Chosen;
  readonly onChoose: (cells: readonly FixedCell[], isWanted: boolean) => void;
}

/** One rule's cells with a box for each and one for all of them. */
export function FixGroupList({ group, chosen, onChoose }: FixGroupListProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [shown, setShown] = useState(STEP);
  const { cells, kind, title } = group;
  const name = `${title} (${cells.length}) · ${kind === "safe" ? words.safeFix : words.suggestedFix}`;
  const together = (cell: FixedCell) => cells.filter((other) => fixKey(other) === fixKey(cell));
  return (
    <div role="group" aria-label={name} className={styles.root}>
      <div className={styles.head}>
        <Checkbox
          label={name}
          checked={tickOf(chosen, cells)}
          onChange={(_event, { checked }) => onChoose(cells, checked === true)}
        />
      </div>
      <ul className={styles.list}>
        {cells.slice(0, shown).map((cell) => (
          <li key={`${cell.sheet}!${cell.cell}`} className={styles.cell}>
            <Checkbox
              aria-label={`${cell.sheet}!${cell.cell}`}
              checked={chosen.has(fixKey(cell))}
              onChange={(_event, { checked }) => onChoose(together(cell), checked === true)}
            />
            <Change cell={cell} />
          </li>
        ))}
      </ul>
      {cells.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + STEP)}>
          {words.showMoreCells(Math.min(STEP, cells.length - shown))}
        </Button>
      )}
    </div>
  );
}

function Change({ cell: fixed }: { readonly cell: FixedCell }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const { sheet, cell } = fixed;
  const lines = [
    [words.beforeFix, visibleBefore(fixed, lang)],
    [words.afterFix, visibleAfter(fixed, lang)],
  ] as const;
  return (
    <div className={styles.change}>
      <div className={styles.place}>
        {sheet}!{cell}
      </div>
      <dl className={styles.lines}>
        {lines.map(([term, content]) => (
          <div key={term} className={styles.line}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.content}>{content}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
