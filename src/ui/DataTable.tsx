import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { unseen } from "./unseen";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  unseen,
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap", verticalAlign: "bottom" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** A column of a small table. */
export interface DataColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: true;
  /** The column that names the row. */
  readonly isHeading?: true;
}

/** A small table with a caption and proper headings. */
export interface DataTableProps<Row> {
  readonly caption: string;
  readonly isCaptionHidden?: true;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly keyOf: (row: Row, index: number) => string;
}

/** An accessible table that fits the pane's width. */
export function DataTable<Row>({ caption, isCaptionHidden, rows, columns, keyOf }: DataTableProps<Row>): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={isCaptionHidden ? styles.unseen : styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, isNumber }) => (
            <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head, isNumber && styles.number)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={keyOf(row, index)}>
            {columns.map(({ header, cell, isNumber, isHeading }) => {
              const className = mergeClasses(styles.cell, isNumber && styles.number);
              return isHeading ? (
                <th key={header} scope="row" className={className}>
                  {cell(row)}
                </th>
              ) : (
                <td key={header} className={className}>
                  {cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
