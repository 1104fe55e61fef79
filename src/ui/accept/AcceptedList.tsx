import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { AcceptedFinding } from "../../core/model/finding";
import { acceptedBy } from "../../core/report/accepted";
import { showFindings } from "../findings/show";
import { useLang, useWords } from "../lang";
import { Level } from "../Level";
import type { Outcome } from "../outcome";
import type { CheckSession } from "../useCheckSession";
import { withdraw } from "./acceptance";
import { ReviewDialog, type ReviewDialogProps } from "./ReviewDialog";
import { summaryLine } from "../summaryLine";

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  summary: { ...summaryLine, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  reason: { fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** What was accepted, by whom and why; the reviewer's word on it, and the way back. */
export function AcceptedList({ session, outcome }: { readonly session: CheckSession; readonly outcome: Outcome }) {
  const styles = useStyles();
  const words = useWords();
  const { accepted, awaiting, refused } = outcome.result;
  const all = [...refused, ...awaiting, ...accepted];
  if (all.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        {words.acceptedTitle} ({all.length})
      </summary>
      <ul className={styles.list}>
        {all.map((one) => (
          <AcceptedEntry key={one.finding.key} {...one} session={session} />
        ))}
      </ul>
    </details>
  );
}

function AcceptedEntry({
  finding,
  acceptance,
  session,
}: AcceptedFinding & { readonly session: CheckSession }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const [shown] = showFindings([finding], lang);
  const { where, wording } = shown!;
  const isBusy = session.activity !== null;
  const [review, setReview] = useState<ReviewDialogProps["review"] | null>(null);
  const reviews = [
    ["confirmed", words.agree],
    ["refused", words.disagree],
  ] as const;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <Level level={finding.severity} />
        <span>{where}</span>
      </div>
      <div>{wording.message}</div>
      <div className={styles.reason}>{acceptance.reason}</div>
      <div>{acceptedBy(acceptance, lang)}</div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => session.reveal(finding.sheet, finding.cell)}>
          {words.goToCell} {finding.cell}
        </Button>
        {reviews.map(
          ([word, name]) =>
            acceptance.review !== word && (
              <Button
                key={word}
                size="small"
                disabledFocusable={isBusy}
                aria-label={`${name}: ${where}`}
                onClick={() => setReview(word)}
              >
                {name}
              </Button>
            ),
        )}
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`${words.withdraw}: ${where}`}
          onClick={() => withdraw(session, acceptance)}
        >
          {words.withdraw}
        </Button>
      </div>
      {review && (
        <ReviewDialog
          acceptance={acceptance}
          review={review}
          where={where}
          session={session}
          onClose={() => setReview(null)}
        />
      )}
    </li>
  );
}
