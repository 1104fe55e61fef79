import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { MouseEvent, ReactNode } from "react";
import { clarityTitle, clearnessText } from "../../core/model/clarity";
import { useLang, useWords } from "../lang";
import { acceptWords } from "../accept/words";
import { Level } from "../Level";
import { FindingCode } from "./FindingCode";
import type { ShownFinding } from "./show";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 20px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    // Contrast themes draw a transparent border too.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    boxSizing: "border-box",
    cursor: "pointer",
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  where: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  task: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  whole: { whiteSpace: "normal", overflowWrap: "anywhere" },
  message: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  said: { fontStyle: "italic", overflowWrap: "anywhere" },
  details: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
  fact: { margin: 0 },
  go: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** One finding, closed or open. */
export interface FindingLineProps {
  readonly shown: ShownFinding;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  /** Whether its buttons can be reached by Tab now. */
  readonly isActive: boolean;
  /** What was said in accepting it, where it counts all the same; null where nobody did. */
  readonly said: string | null;
  readonly onToggle: () => void;
  readonly onGo: () => void;
  /** Null where the finding cannot be accepted. */
  readonly onAccept: (() => void) | null;
  /** Shows its fix; null where there is none. */
  readonly onFix: (() => void) | null;
}

/** Where and what; when open, also how the cell was read, why it matters and how to put it right. */
export function FindingLine({
  shown,
  isOpen,
  isChosen,
  isActive,
  said,
  onToggle,
  onGo,
  onAccept,
  onFix,
}: FindingLineProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { finding, where, wording } = shown;
  const tabIndex = isActive ? 0 : -1;
  const alone = (act: () => void) => (event: MouseEvent) => {
    event.stopPropagation();
    act();
  };
  return (
    <div className={mergeClasses(styles.root, isChosen && styles.chosen)}>
      <div className={styles.head}>
        <Level level={finding.severity} />
        <span className={mergeClasses(styles.where, isOpen && styles.whole)} title={where}>
          {where}
        </span>
        <Button
          appearance="transparent"
          size="small"
          tabIndex={tabIndex}
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-label={`${words.why}, ${words.how.toLowerCase()}`}
          aria-expanded={isOpen}
          onClick={alone(onToggle)}
        />
      </div>
      {finding.task && <div className={mergeClasses(styles.task, isOpen && styles.whole)}>“{finding.task}”</div>}
      <div className={styles.message}>{wording.message}</div>
      {said !== null && <div className={styles.said}>{said}</div>}
      {isOpen && <Details shown={shown} hasCode={onAccept !== null} tabIndex={tabIndex} />}
      {(isOpen || onFix) && (
        <div className={styles.go}>
          {isOpen && (
            <Button size="small" tabIndex={tabIndex} onClick={alone(onGo)}>
              {words.goToCell} {finding.cell}
            </Button>
          )}
          {onFix && (
            <Button size="small" tabIndex={tabIndex} onClick={alone(onFix)}>
              {words.fixOne}
            </Button>
          )}
          {isOpen && onAccept && (
            <Button size="small" tabIndex={tabIndex} onClick={alone(onAccept)}>
              {words.accept}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface DetailsProps extends Pick<FindingLineProps, "shown"> {
  /** Whether its code is of use: only what can be accepted has one to type. */
  readonly hasCode: boolean;
  readonly tabIndex: number;
}

function Details({ shown: { finding, wording }, hasCode, tabIndex }: DetailsProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const facts = [
    [words.understoodAs, wording.reading],
    [words.why, wording.why],
    [words.how, wording.hint],
    [clarityTitle[lang], finding.clearness && clearnessText(finding.clearness, lang)],
    [acceptWords(lang).code, hasCode && <FindingCode code={finding.key} tabIndex={tabIndex} />],
  ] as const;
  return (
    <dl className={styles.details}>
      {facts.map(
        ([term, fact]) =>
          fact && (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
