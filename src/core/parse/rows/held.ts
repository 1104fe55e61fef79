import type { CellValue } from "../../model/cell";
import type { Row } from "../../model/sheet";
import { isFilled, type Grid } from "../grid";

/** Whose content it is: the row's own cell's, that of a merged cell that starts further up, or that of the cell above, which it repeats ("nt"). */
export type HeldFrom = "cell" | "merge" | "ditto";

/** A cell's content as it holds for a row: its own, or that of the merged cell that covers it from above. */
export interface Held {
  readonly value: CellValue;
  readonly format: string | undefined;
  /** As shown, cleaned, without markup; "" when blank. */
  readonly text: string;
  readonly from: HeldFrom;
}

const BLANK: Held = { value: null, format: undefined, text: "", from: "cell" };

/** What holds for a row in a column; a column of null is absent and reads as blank. */
export function heldAt(grid: Grid, line: Row, column: number | null): Held {
  if (column === null) return BLANK;
  if (isFilled(line.values[column - 1])) return cellOf(grid, line, column, "cell");
  const merge = grid.mergeAt(line.row, column);
  if (!merge || merge.top === line.row) return BLANK;
  const anchor = grid.lineAt(merge.top);
  return anchor && isFilled(anchor.values[merge.left - 1]) ? cellOf(grid, anchor, merge.left, "merge") : BLANK;
}

function cellOf(grid: Grid, line: Row, column: number, from: HeldFrom): Held {
  const text = grid.text(line, column);
  return {
    value: line.values[column - 1] ?? null,
    format: line.formats?.[column - 1],
    text: text.includes("**") ? text.replaceAll("**", "").trim() : text,
    from,
  };
}

/** A cell with the tail that a page break put into the row below. */
export function joined(held: Held, tail: string, separator: string): Held {
  if (tail === "") return held;
  const text = held.text === "" ? tail : held.text + separator + tail;
  return { value: text, format: undefined, text, from: held.text === "" ? "cell" : held.from };
}
