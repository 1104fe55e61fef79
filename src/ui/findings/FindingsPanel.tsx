import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode, type RefObject } from "react";
import type { Finding } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import type { Acceptance } from "../../core/model/settings";
import { saidWordsOf } from "../../core/report/accepted";
import { useLang, useWords } from "../lang";
import { FindingsToolbar } from "./FindingsToolbar";
import { FindingsTree } from "./FindingsTree";
import type { FindingsChoice } from "./choice";
import type { ShownFinding } from "./show";
import { findingBeside } from "./tree";
import { useFindingLines } from "./useFindingLines";
import { useStepKeys } from "./useStepKeys";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  nothing: { margin: 0 },
});

/** The findings of a check, and how the user wants them arranged. */
export interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  /** What was said of those that somebody accepted and that count all the same. */
  readonly said: ReadonlyMap<Finding, Acceptance>;
  readonly choice: FindingsChoice;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onGo: (sheet: string, cell: string) => void;
  readonly onAccept: (shown: ShownFinding) => void;
  readonly onFix: (finding: Finding) => void;
}

const saidIn = (acceptance: Acceptance | undefined, lang: Lang) => (acceptance ? saidWordsOf(acceptance, lang) : null);

/** Grouping, filter and search over the findings tree. */
export function FindingsPanel({
  findings,
  said,
  choice,
  scroller,
  onGo,
  onAccept,
  onFix,
}: FindingsPanelProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const { shown, groups, lines, fitting } = useFindingLines(findings, choice, lang);
  const [steps, setSteps] = useState(0);
  useStepKeys((by) => {
    const next = findingBeside(groups, choice.chosen, by);
    if (!next) return;
    // The line that is left closes, so that the list does not grow with every step.
    if (choice.chosen !== null && choice.toggled.has(choice.chosen)) choice.toggle(choice.chosen);
    const isClosed = lines.some(({ key, isOpen }) => key === next.group.key && !isOpen);
    if (isClosed) choice.toggle(next.group.key);
    choice.choose(next.key);
    setSteps(steps + 1);
    onGo(next.shown.finding.sheet, next.shown.finding.cell);
  });
  return (
    <section aria-label={words.findings} className={styles.root}>
      <FindingsToolbar
        findings={shown}
        fitting={fitting}
        by={choice.by}
        filter={choice.filter}
        onBy={choice.groupBy}
        onFilter={choice.filterBy}
      />
      {lines.length === 0 ? (
        <p className={styles.nothing}>{words.allHidden}</p>
      ) : (
        <FindingsTree
          key={choice.by}
          lines={lines}
          scroller={scroller}
          chosen={choice.chosen}
          said={(finding) => saidIn(said.get(finding), lang)}
          steps={steps}
          onToggle={choice.toggle}
          onChoose={(key, finding) => {
            choice.choose(key);
            onGo(finding.sheet, finding.cell);
          }}
          onAccept={onAccept}
          onFix={onFix}
        />
      )}
    </section>
  );
}
