import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Summary } from "../../core/model/summary";
import { showNumber } from "../catalogue";
import { useLang, useWords } from "../lang";
import type { OnFigure } from "./FigureButton";
import { chaseTitle, type ChaseList } from "./figures";
import { RowList, type RowPlaces } from "./RowList";

/** Tasks shown beneath their heading; the rest are one press away. */
const FIRST_ROWS = 5;

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** A list of tasks to chase. */
export interface ChaseSectionProps extends RowPlaces {
  readonly list: ChaseList;
  readonly summary: Summary;
  readonly onFigure: OnFigure;
}

/** The first of the tasks to chase, and the way to all of them. */
export function ChaseSection({ list, summary, onFigure, ...places }: ChaseSectionProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const rows = summary[list];
  return (
    <section>
      <h2 className={styles.title}>
        {chaseTitle(list, summary, lang)} ({showNumber(rows.length, lang)})
      </h2>
      {rows.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <RowList rows={rows.slice(0, FIRST_ROWS)} {...places} />
      )}
      {rows.length > FIRST_ROWS && (
        <Button
          size="small"
          className={styles.more}
          onClick={({ currentTarget }) => onFigure({ kind: "chase", list }, currentTarget)}
        >
          {words.showAllRows(rows.length)}
        </Button>
      )}
    </section>
  );
}
