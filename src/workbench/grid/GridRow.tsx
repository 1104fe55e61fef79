import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { address } from "../../core/model/cell";
import { severityName } from "../../core/report/words";
import { useLang } from "../../ui/lang";
import type { CellMarks } from "../marks";
import { HEAD } from "./cellStyle";
import { GridCell } from "./GridCell";
import type { Place } from "./keys";
import type { GridModel } from "./model";
import type { CellBox, RowBox } from "./window";

const useStyles = makeStyles({
  row: { position: "absolute", left: 0, pointerEvents: "none" },
  // Clipped at its right edge only: a cell merged over rows reaches below its own row.
  pinned: { position: "sticky", left: 0, height: "100%", zIndex: 3, clipPath: "inset(-9999px 0)" },
  number: {
    position: "absolute",
    left: 0,
    top: 0,
    width: `${HEAD.width}px`,
    height: "100%",
    boxSizing: "border-box",
    overflow: "hidden",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

/** One row of the grid. */
export interface GridRowProps {
  readonly model: GridModel;
  readonly box: RowBox;
  readonly marks: CellMarks;
  readonly selected: Place;
  readonly width: number;
  readonly frozenWidth: number;
  /** Where the parent element begins, in grid pixels. */
  readonly offset: number;
}

/** A row with its number; frozen columns stand in a part that does not scroll sideways. */
export function GridRow({ model, box, marks, selected, width, frozenWidth, offset }: GridRowProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const draw = (cell: CellBox, isPinned: boolean) => {
    const mark = marks.get(address(cell.row, cell.column)) ?? null;
    return (
      <GridCell
        key={cell.column}
        box={cell}
        look={model.look(cell.row, cell.column)}
        text={model.text(cell.row, cell.column)}
        value={model.value(cell.row, cell.column)}
        zoom={model.zoom}
        isPinned={isPinned}
        isEcho={!isPinned && cell.left < frozenWidth}
        mark={mark}
        markWord={mark ? severityName[lang][mark] : ""}
        isSelected={cell.row === selected.row && cell.column === selected.column}
      />
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={box.row}
      className={styles.row}
      style={{ top: box.top - offset, height: box.height, width }}
    >
      <div className={styles.pinned} style={{ width: HEAD.width + frozenWidth }}>
        <div role="rowheader" className={mergeClasses(styles.number, box.row === selected.row && styles.current)}>
          {box.row}
        </div>
        {box.cells.filter(({ left }) => left < frozenWidth).map((cell) => draw(cell, true))}
      </div>
      {/* A merged or spilling cell that reaches over the frozen edge is drawn on both sides of it, as Excel does. */}
      {box.cells
        .filter(({ left, width, textWidth }) => left + Math.max(width, textWidth) > frozenWidth)
        .map((cell) => draw(cell, false))}
    </div>
  );
}
