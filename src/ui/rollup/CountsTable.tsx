import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Summary } from "../../core/model/summary";
import { showShare } from "../catalogue";
import { DataTable } from "../DataTable";
import { useLang, useWords } from "../lang";
import { Bar, Swatch, type BarPart } from "./Bar";
import { FigureButton, type OnFigure } from "./FigureButton";
import type { Figure } from "./figures";

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A part of the whole, and the figure that it is. */
export interface CountedPart extends BarPart {
  readonly figure: Figure;
}

/** A whole, its parts, and what shows the rows behind a figure. */
export interface CountsTableProps {
  readonly title: string;
  readonly parts: readonly CountedPart[];
  readonly total: Figure;
  readonly summary: Summary;
  readonly onFigure: OnFigure;
}

/** How a whole falls into its parts: a bar, and the same figures as a table. */
export function CountsTable({ title, parts, total, summary, onFigure }: CountsTableProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const rows = [...parts, { name: words.total, look: null, count: whole, figure: total }];
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {whole > 0 && <Bar title={title} parts={parts} />}
      <DataTable
        caption={title}
        isCaptionHidden
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          {
            header: words.state,
            isHeading: true,
            cell: ({ name, look }) => (look === null ? <strong>{name}</strong> : <Swatch name={name} look={look} />),
          },
          {
            header: words.count,
            isNumber: true,
            cell: ({ figure, count }) => <FigureButton {...{ figure, count, summary, onFigure }} />,
          },
          { header: words.share, isNumber: true, cell: ({ count }) => showShare(count, whole, lang) },
        ]}
      />
      <p className={styles.note}>{words.ofTotal}</p>
    </section>
  );
}
