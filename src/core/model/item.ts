import type { CellValue } from "./cell";
import type { IsoDate } from "./date";
import type { Deadline } from "./deadline";
import type { Direction, Target } from "./target";

/** Where an item's owner comes from: its own cell, a merged cell, a "nt", the section's title, or nowhere. */
export type OwnerFrom = "cell" | "merge" | "ditto" | "section" | "none";

/** What an item's status cell says, as far as it is certain. Sentences that do not say are `unclear`, never `open`. */
export type Status = "done" | "open" | "cancelled" | "unclear";

/** The fields that a summary follows live, each with a cell of its own. */
export type LiveField = "deadline" | "status" | "progress" | "finished" | "target" | "plan" | "actual" | "percent";

/** A cell that an item's field was read from (1-based), with what it held: the anchor where the cell is merged. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The item's own cell where that one only repeats the above ("nt"), with its text. */
  readonly ditto?: { readonly row: number; readonly column: number; readonly text: string };
}

/** A planned or reached figure of one period (or part), as a column of its own has it. */
export interface PeriodFigure {
  /** What the column's heading calls it: "Quý I/2026", "6 tháng", "Thực hiện trong kỳ". */
  readonly period: string;
  readonly role: "plan" | "actual";
  readonly value: number | null;
  /** 1-based. */
  readonly column: number;
  /** Left out where the cell cannot be followed. */
  readonly cell?: SourceCell;
}

/** One task, document or target: a row of an appendix, with the rows that continue it. */
export interface Item {
  /** 1-based row of the item's first line. */
  readonly row: number;
  /** The number as written ("1", "01.", "a)"), or null where the cell is blank. */
  readonly number: string | null;
  /** Titles of the sections around the item, outermost first. */
  readonly sections: readonly string[];
  /** The task, document or target in words; "" where the cell is blank. */
  readonly text: string;
  /** Leading units (or persons), spelt as in the cell. */
  readonly owners: readonly string[];
  /** The first owner's name folded, the same for every spelling of one unit; null without an owner. */
  readonly ownerKey: string | null;
  readonly ownerFrom: OwnerFrom;
  readonly coordinators: readonly string[];
  /** The coordinators' names folded like `ownerKey`, in their order. */
  readonly coordinatorKeys?: readonly string[];
  readonly leader: string | null;
  readonly deadline: Deadline | null;
  /** The first day by a start column of its own, even where it lies behind the deadline; left out where there is none. */
  readonly start?: IsoDate;
  readonly target: Target | null;
  /** Whether a higher or a lower figure is better; means something for targets only. */
  readonly direction: Direction;
  readonly unit: string | null;
  readonly product: string | null;
  readonly status: Status | null;
  /** The day the work was finished, where the sheet says. */
  readonly finished: IsoDate | null;
  /** A planned value within the period, an actual value, and a percent (0–100), where the table has such columns. */
  readonly plan: number | null;
  readonly actual: number | null;
  readonly percent: number | null;
  /** All planned and reached figures, `plan` and `actual` among them, where the table has more of them than those. */
  readonly periods?: readonly PeriodFigure[];
  /**
   * The cells behind the fields, blank ones too. A field is left out where the table has no column for it, and where it
   * was read from several cells.
   */
  readonly cells?: Readonly<Partial<Record<LiveField, SourceCell>>>;
}
