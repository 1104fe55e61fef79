import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Stop20Regular } from "@fluentui/react-icons/svg/stop";
import { TableCalculator20Regular } from "@fluentui/react-icons/svg/table-calculator";
import type { ReactNode } from "react";
import { chaseWords } from "../../core/rollup/words";
import { useLang, useWords } from "../lang";
import { Working } from "../Messages";
import { reportDay, type Outcome } from "../outcome";
import type { CheckSession } from "../useCheckSession";
import { EntryList } from "./EntryList";
import { ReportDate } from "./ReportDate";
import { TargetsTable } from "./TargetsTable";
import { TotalsTable } from "./TotalsTable";
import { UnitsTable } from "./UnitsTable";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The figures of the last reading on a report date, and the button that writes them as sheets. */
export function RollUpTab({ session }: { readonly session: CheckSession }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { activity, outcome, wishes, adjust } = session;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{outcome ? words.rollUpHint : words.rollUpIdle}</p>
      <ReportDate today={reportDay(wishes)} onDate={(today) => adjust({ today })} />
      {activity && <Working activity={activity} />}
      <div className={styles.buttons}>
        <Button
          appearance={activity ? "secondary" : "primary"}
          icon={activity ? <Stop20Regular /> : <TableCalculator20Regular />}
          disabledFocusable={activity !== null && !activity.canStop}
          onClick={activity ? session.stop : session.rollUp}
        >
          {activity ? words.stop : words.rollUp}
        </Button>
        {!outcome && (
          <Button disabledFocusable={activity !== null} onClick={session.check}>
            {words.showFigures}
          </Button>
        )}
      </div>
      {outcome && <Figures outcome={outcome} onGo={session.reveal} />}
    </div>
  );
}

function Figures({
  outcome: { summary, reading, settings },
  onGo,
}: {
  readonly outcome: Outcome;
  readonly onGo: (sheet: string, cell: string) => void;
}): ReactNode {
  const words = useWords();
  const lists = chaseWords[useLang()];
  const go = { reading, onGo };
  return (
    <>
      <TotalsTable counts={summary.totals} />
      <EntryList title={lists.overdue} entries={summary.overdue} {...go} />
      <EntryList title={lists.unconfirmed} entries={summary.unconfirmed} {...go} />
      <EntryList title={words.dueSoon(lists.dueSoon, settings.dueSoonDays)} entries={summary.dueSoon} {...go} />
      <UnitsTable summary={summary} />
      {summary.targets.length > 0 && <TargetsTable targets={summary.targets} {...go} />}
    </>
  );
}
