import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import { useMemo, useState, type ReactNode } from "react";
import type { Finding } from "../../core/model/finding";
import { canRecord } from "../../core/edit/undo";
import { fixKey, type FixedCell, type RefusedCell } from "../../core/fix";
import { refusalWords } from "../../core/report/fix-words";
import { useLang, useWords } from "../lang";
import type { Outcome } from "../outcome";
import { questionWords } from "../questionWords";
import type { CheckSession } from "../useCheckSession";
import { chosenAtFirst, fixesOf, groupFixes, tickOf, withCells } from "./choose";
import { FixGroupList } from "./FixGroupList";
import { summaryLine } from "../summaryLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  act: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  refused: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  summary: { ...summaryLine, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** "Sửa nhanh": the fixes of one finding or of all, and the way back. */
export interface FixPreviewProps {
  readonly session: Pick<CheckSession, "activity" | "fix">;
  readonly outcome: Outcome;
  /** The finding whose fix is asked for; null for all. */
  readonly only: Finding | null;
  readonly onBack: () => void;
}

/** Each cell before and after, to be chosen one by one, by rule or all at once, and changed as one write. */
export function FixPreview({ session, outcome, only, onBack }: FixPreviewProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const before = questionWords(lang);
  const { cells, refused } = useMemo(() => fixesOf(outcome, only), [outcome, only]);
  const groups = useMemo(() => groupFixes(cells, lang), [cells, lang]);
  const [chosen, setChosen] = useState(() => chosenAtFirst(cells, only));
  const wanted = cells.filter((cell) => chosen.has(fixKey(cell)));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        {/* The user asked for this view, so the focus may follow. */}
        <Button autoFocus appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onBack} />
        <h2 className={styles.title}>{words.quickFixes}</h2>
      </div>
      {cells.length === 0 ? (
        <p className={styles.text}>{words.noFixes}</p>
      ) : (
        <>
          <p className={styles.text}>
            {canRecord(outcome.workbook) ? before.quickFixesIntro : before.quickFixesLocked}
          </p>
          <p className={styles.hint}>{before.invisibleSigns}</p>
          <Checkbox
            label={words.chooseAll}
            checked={tickOf(chosen, cells)}
            onChange={(_event, { checked }) => setChosen(withCells(chosen, cells, checked === true))}
          />
        </>
      )}
      {groups.map((group) => (
        <FixGroupList
          key={`${group.kind} ${group.rule}`}
          group={group}
          chosen={chosen}
          onChoose={(some, isWanted) => setChosen(withCells(chosen, some, isWanted))}
        />
      ))}
      {refused.length > 0 && <RefusedList refused={refused} />}
      {cells.length > 0 && (
        <div className={styles.act}>
          {wanted.length === 0 && (
            <p className={styles.hint}>{cells.some(isSafe) ? before.noneChosen : before.noneSafe}</p>
          )}
          <Button
            appearance="primary"
            icon={<Wrench20Regular />}
            disabledFocusable={session.activity !== null || wanted.length === 0}
            onClick={() => {
              session.fix(wanted);
              onBack();
            }}
          >
            {wanted.length === 0 ? words.fix : words.fixCells(wanted.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

const isSafe = ({ kind }: FixedCell) => kind === "safe";

function RefusedList({ refused }: { readonly refused: readonly RefusedCell[] }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  return (
    <details className={styles.refused}>
      <summary className={styles.summary}>
        {words.cannotFix} ({refused.length})
      </summary>
      <ul className={styles.list}>
        {refused.map((cell) => (
          <li key={`${cell.rule} ${cell.sheet}!${cell.cell}`}>
            {cell.sheet}!{cell.cell}: {refusalWords(cell, lang)}
          </li>
        ))}
      </ul>
    </details>
  );
}
