import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Stop20Regular } from "@fluentui/react-icons/svg/stop";
import { TableCalculator20Regular } from "@fluentui/react-icons/svg/table-calculator";
import type { ReactNode } from "react";
import { showDate } from "../../core/model/date";
import type { Settings } from "../../core/model/settings";
import { useWords } from "../lang";
import { Working } from "../Messages";
import type { Outcome } from "../session";
import type { CheckSession } from "../useCheckSession";
import { EntryList } from "./EntryList";
import { TargetsTable } from "./TargetsTable";
import { TotalsTable } from "./TotalsTable";
import { UnitsTable } from "./UnitsTable";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The "Tổng hợp" tab. */
export interface RollUpTabProps {
  readonly session: CheckSession;
  readonly settings: Settings;
}

/** The figures of the last reading, and the button that writes them as sheets. */
export function RollUpTab({ session, settings }: RollUpTabProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { activity, outcome } = session;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{outcome ? words.rollUpHint : words.rollUpIdle}</p>
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
      {outcome && <Figures outcome={outcome} settings={settings} onGo={session.reveal} />}
    </div>
  );
}

function Figures({
  outcome: { summary, reading },
  settings,
  onGo,
}: {
  readonly outcome: Outcome;
  readonly settings: Settings;
  readonly onGo: (sheet: string, cell: string) => void;
}): ReactNode {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <p className={styles.text}>{words.reportDate(showDate(summary.today))}</p>
      <TotalsTable counts={summary.totals} />
      <EntryList title={words.overdue} entries={summary.overdue} reading={reading} onGo={onGo} />
      <EntryList title={words.dueSoon(settings.dueSoonDays)} entries={summary.dueSoon} reading={reading} onGo={onGo} />
      <UnitsTable summary={summary} />
      {summary.targets.length > 0 && <TargetsTable targets={summary.targets} reading={reading} onGo={onGo} />}
    </>
  );
}
