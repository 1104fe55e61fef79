import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnName } from "../../core/model/cell";
import { HEAD } from "./cellStyle";
import { spanOf, type GridModel } from "./model";

const useStyles = makeStyles({
  row: { position: "relative", height: `${HEAD.height}px` },
  corner: {
    position: "sticky",
    left: 0,
    height: "100%",
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  letter: {
    position: "absolute",
    top: 0,
    height: "100%",
    boxSizing: "border-box",
    textAlign: "center",
    lineHeight: `${HEAD.height - 1}px`,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

/** The row of column letters. */
export interface GridHeadProps {
  readonly model: GridModel;
  readonly columns: readonly number[];
  readonly frozenWidth: number;
  readonly selected: number;
}

/** Column letters; those of frozen columns stay with them. */
export function GridHead({ model, columns, frozenWidth, selected }: GridHeadProps): ReactNode {
  const styles = useStyles();
  const letter = (column: number) => {
    const { start, size } = spanOf(model.columns, column, column);
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column}
        className={mergeClasses(styles.letter, column === selected && styles.current)}
        style={{ left: start + HEAD.width, width: size }}
      >
        {columnName(column)}
      </div>
    );
  };
  const isFrozen = (column: number) => spanOf(model.columns, column, column).start < frozenWidth;
  return (
    <div role="row" className={styles.row}>
      <div className={styles.corner} style={{ width: HEAD.width + frozenWidth }}>
        {columns.filter(isFrozen).map(letter)}
      </div>
      {columns.filter((column) => !isFrozen(column)).map(letter)}
    </div>
  );
}
