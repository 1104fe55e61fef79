import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { Severity } from "../../core/model/finding";
import { address } from "../../core/model/cell";
import type { CellLook } from "../../xlsx";
import type { CellValue } from "../../core/model/cell";
import { boxStyle, textStyle } from "./cellStyle";
import type { CellBox } from "./window";

/** Excel's own selection green, and the colours of marks: dark enough on their tints for 4.5:1. */
const SELECTION = "#107c41";
const marks: Readonly<Record<Severity, { sign: string; tint: string; ink: string }>> = {
  error: { sign: "✖", tint: "#ffe3e3", ink: "#a80000" },
  warning: { sign: "▲", tint: "#fff1d6", ink: "#8a3707" },
  info: { sign: "●", tint: "#e5f1fb", ink: "#004578" },
};

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    top: 0,
    display: "flex",
    boxSizing: "border-box",
    pointerEvents: "auto",
    cursor: "cell",
  },
  clipped: { overflow: "hidden" },
  spilling: { zIndex: 1 },
  selected: { outline: `2px solid ${SELECTION}`, outlineOffset: "-2px", zIndex: 2 },
  text: {
    flexShrink: 0,
    boxSizing: "border-box",
    maxHeight: "100%",
    overflow: "hidden",
    overflowWrap: "break-word",
    pointerEvents: "none",
  },
  sign: {
    position: "absolute",
    top: 0,
    right: 0,
    padding: "0 3px",
    fontSize: "11px",
    lineHeight: "15px",
    fontFamily: "'Segoe UI Symbol', 'DejaVu Sans', sans-serif",
  },
});

/** One cell of the grid. */
export interface GridCellProps {
  readonly box: CellBox;
  readonly look: CellLook;
  readonly text: string;
  readonly value: CellValue;
  readonly zoom: number;
  /** Whether it stands among the frozen columns, over what scrolls beneath them. */
  readonly isPinned: boolean;
  /** Whether it repeats a cell that is drawn already. */
  readonly isEcho: boolean;
  readonly mark: Severity | null;
  /** The mark's level in words, for those who do not see its sign. */
  readonly markWord: string;
  readonly isSelected: boolean;
}

/** The id of a cell's element, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `cell-${address(row, column)}`;
}

/** A cell as Excel would show it, with our mark as a tint and a sign. */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactNode {
  const styles = useStyles();
  const { box, look, text, value, zoom, mark, isPinned, isEcho, isSelected } = props;
  const isSpilling = box.textWidth > box.width;
  const sign = mark && marks[mark];
  return (
    <div
      {...(isEcho ? { "aria-hidden": true } : semantics(box, isSelected))}
      data-cell={address(box.row, box.column)}
      className={mergeClasses(
        styles.cell,
        isSpilling ? styles.spilling : styles.clipped,
        isSelected && styles.selected,
      )}
      style={{ ...boxStyle(box, look, isPinned), ...(sign && { background: sign.tint }) }}
    >
      {text !== "" && (
        <span className={styles.text} style={textStyle(box, look, value, zoom)}>
          {text}
        </span>
      )}
      {sign && (
        <span className={styles.sign} style={{ color: sign.ink }} data-mark={mark}>
          <span role="img" aria-label={props.markWord}>
            {sign.sign}
          </span>
        </span>
      )}
    </div>
  );
});

/** What a cell is to assistive technology. */
function semantics({ row, column, merge }: CellBox, isSelected: boolean) {
  return {
    role: "gridcell",
    id: cellId(row, column),
    "aria-colindex": column,
    "aria-selected": isSelected,
    "aria-rowspan": merge ? merge.bottom - merge.top + 1 : undefined,
    "aria-colspan": merge ? merge.right - merge.left + 1 : undefined,
  };
}
