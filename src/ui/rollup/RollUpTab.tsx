import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Stop20Regular } from "@fluentui/react-icons/svg/stop";
import { TableCalculator20Regular } from "@fluentui/react-icons/svg/table-calculator";
import { useRef, useState, type ReactNode } from "react";
import { hasUnitSheets } from "../../core/rollup";
import { useWords } from "../lang";
import { UndoNote, Working } from "../Working";
import { reportDay } from "../outcome";
import type { CheckSession } from "../useCheckSession";
import type { OnFigure } from "./FigureButton";
import type { Figure } from "./figures";
import { FiguresView } from "./FiguresView";
import { ReportDate } from "./ReportDate";
import { RowsView } from "./RowsView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The figures of the last reading on a report date, the rows behind each, and the button that writes them as sheets. */
export function RollUpTab({ session }: { readonly session: CheckSession }): ReactNode {
  const styles = useStyles();
  const { outcome, reveal } = session;
  const { chosen, choose, back } = useChosenFigure();
  const figure = outcome && chosen;
  return (
    <>
      {/* Kept in the page while rows are shown, so that going back finds the figure that was pressed. */}
      <div hidden={figure !== null}>
        <div className={styles.root}>
          <Controls session={session} />
          {outcome && (
            <FiguresView summary={outcome.summary} reading={outcome.reading} onGo={reveal} onFigure={choose} />
          )}
        </div>
      </div>
      {figure && (
        <RowsView figure={figure} summary={outcome.summary} reading={outcome.reading} onGo={reveal} onBack={back} />
      )}
    </>
  );
}

/** The figure whose rows are shown; going back puts the focus on the button that was pressed. */
function useChosenFigure() {
  const [chosen, setChosen] = useState<Figure | null>(null);
  const origin = useRef<HTMLElement>(null);
  const choose: OnFigure = (figure, from) => {
    origin.current = from;
    setChosen(figure);
  };
  const back = () => {
    setChosen(null);
    requestAnimationFrame(() => origin.current?.focus());
  };
  return { chosen, choose, back };
}

function Controls({ session }: { readonly session: CheckSession }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { activity, outcome, wishes, adjust } = session;
  return (
    <>
      <p className={styles.text}>{outcome ? words.rollUpHint : words.rollUpIdle}</p>
      <ReportDate
        today={reportDay(wishes, outcome)}
        from={(wishes.changes.today === undefined && outcome?.dateFrom) || null}
        onDate={(today) => adjust({ today })}
      />
      <Checkbox
        label={words.unitSheets}
        checked={wishes.unitSheets ?? (outcome !== null && hasUnitSheets(outcome.workbook))}
        onChange={(_event, { checked }) => session.wantUnitSheets(checked === true)}
      />
      {activity && <Working session={session} />}
      <UndoNote session={session} />
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
    </>
  );
}
