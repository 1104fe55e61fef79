import type { CellValue, FormatChange } from "./cell";
import type { IsoDate } from "./date";
import type { Severity } from "./finding";
import type { OurSheet } from "./sheet";

/**
 * A change to a workbook, as data. Hosts carry out a list of edits in order and as one write.
 * A text is always written as text: a leading "=", "+", "-" or "@" never becomes a formula; a number is always written as one,
 * so that a cell with the format Text gets General unless the edit names another. An added sheet is the user's own, at
 * the end and under the wished-for name, or "name (2)" where another sheet has it.
 */
export type Edit =
  | {
      readonly kind: "set-cell";
      readonly sheet: string;
      readonly cell: string;
      readonly before: CellValue;
      readonly after: CellValue;
      /** The number format that goes with the new content, where it is another; the old one is not verified. */
      readonly format?: FormatChange;
    }
  | { readonly kind: "put-sheet"; readonly plan: SheetPlan }
  | { readonly kind: "drop-sheet"; readonly id: OurSheet }
  | { readonly kind: "add-sheet"; readonly layout: SheetLayout }
  /** Removes a sheet of the user's that we added, as long as its cells are as they were read: `contents` is their mark. */
  | { readonly kind: "remove-sheet"; readonly sheet: string; readonly contents: string }
  /**
   * Changes nothing, and refuses the whole list unless a sheet of ours is as it was read, within its first rows and columns
   * or as a whole (null): `contents` is its mark, null for a sheet that was not there. So two windows of one workbook take nothing from each other.
   */
  | {
      readonly kind: "expect-sheet";
      readonly id: OurSheet;
      readonly within: { readonly rows: number; readonly columns: number } | null;
      readonly contents: string | null;
    }
  | { readonly kind: "set-marks"; readonly marks: readonly Mark[] }
  | { readonly kind: "set-lists"; readonly lists: readonly CellList[] };

/**
 * One conditional format of ours. `formula` (no "=") is written for the first of `cells`, with relative references, and
 * names us through {@link MARK_SIGN}, so that taking marks off finds exactly ours.
 */
export interface Mark {
  readonly sheet: string;
  /** A1 addresses that share the formula. */
  readonly cells: readonly string[];
  readonly severity: Severity;
  readonly rule: string;
  readonly formula: string;
}

/** The text that every mark's formula carries, and nobody else's does. */
export const MARK_SIGN = "soat-phu-luc:";

/**
 * Values that cells of one of the user's columns offer. Like marks, lists are set as a whole: those that are not named any
 * more go, and what is written never stands over a validation that is not ours.
 */
export interface CellList {
  readonly sheet: string;
  /** A1 ranges within one column, from the top down. */
  readonly areas: readonly string[];
  /** The name of the values, see {@link ListSource}. */
  readonly source: string;
  /** At most 32 characters: heads the warning at anything else that is typed. */
  readonly title: string;
}

/** What the name of every list of ours begins with, and nobody else's does: a list is ours when it draws on such a name. */
export const LIST_SIGN = "_soat_phu_luc_list_";

/** Values on a sheet of ours that lists draw on: an A1 range and the workbook's hidden name for it. */
export interface ListSource {
  /** Begins with {@link LIST_SIGN}. */
  readonly name: string;
  readonly range: string;
}

/** How a sheet is laid out, described by data: enough to print it, nothing of where it comes from. */
export interface SheetLayout {
  readonly name: string;
  /** One per column from A; width in characters of the default font, as Excel counts it. */
  readonly columns: readonly { readonly width: number; readonly hidden?: true }[];
  /** From row 1 on, with no gaps. */
  readonly rows: readonly PlannedRow[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintSetup | null;
  /** Six hexadecimal digits. */
  readonly tabColor: string | null;
  readonly hidden?: true;
  /** An A1 range with an autofilter on its first row. */
  readonly filter?: string;
  /** Native charts over this sheet's own cells. */
  readonly charts?: readonly ChartPlan[];
  /** Ranges whose numbers show a bar in the cell, from nothing to `max` (the highest of the range when absent). */
  readonly bars?: readonly { readonly range: string; readonly color: string; readonly max?: number }[];
  /** An Excel table: its name, its range with the heading row, its column names. */
  readonly table?: { readonly name: string; readonly range: string; readonly columns: readonly string[] };
  /** What cells offer whoever types into them. */
  readonly inputs?: readonly InputHelp[];
}

/** A remark that shows while a cell is selected, and values to choose from. Anything else may still be typed, after a warning. */
export interface InputHelp {
  /** An A1 range. */
  readonly range: string;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly hint: string;
  /** Without commas, and together at most 255 characters: that is how Excel keeps them. */
  readonly values?: readonly string[];
  /** In place of `values`, an A1 range of the same sheet that holds them. */
  readonly from?: string;
}

/**
 * One of our own sheets to write. A sheet of ours that is there already is rebuilt in place; otherwise the host gives the
 * new one the wished-for name, or "name (2)" where a user's sheet has it.
 */
export interface SheetPlan extends SheetLayout {
  readonly id: OurSheet;
  /** Its values that lists on other sheets draw on. */
  readonly sources?: readonly ListSource[];
}

/** A native chart. Its data stand in cells of the same sheet, so that a reader without eyes for charts has them too. */
export interface ChartPlan {
  readonly kind: "column" | "bar" | "line";
  /** Series on top of each other rather than side by side. */
  readonly stacked?: true;
  readonly title: string;
  /** What the chart shows, in a sentence, for a screen reader. */
  readonly altText: string;
  /** A1 range of the names along the axis. */
  readonly categories: string;
  /** Each with its name, the A1 range of its values, and six hexadecimal digits of colour. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly color: string }[];
  /** A1 range of the cells that the chart covers. */
  readonly at: string;
}

/** One row of a planned sheet; `height` in points, null for automatic. */
export interface PlannedRow {
  readonly height: number | null;
  readonly cells: readonly (PlannedCell | null)[];
}

/** In a planned formula, the number of the row that it stands in: one text serves all rows of a column. */
export const OWN_ROW = "{{row}}";

/** One cell of a planned sheet. With a formula (no "="), `value` is the result stored beside it; see {@link OWN_ROW}. */
export interface PlannedCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** A date in place of `value`; the host writes it in the workbook's date system. */
  readonly date?: IsoDate;
  readonly style?: CellStyle;
  /** A cell of this workbook that a click goes to. `sheet` is a user's sheet by name, or one of ours by id. */
  readonly link?:
    { readonly sheet: string; readonly cell: string } | { readonly ours: OurSheet; readonly cell: string };
}

/** How a planned cell looks. Equal styles may be the same object; hosts write each once. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: true;
    readonly italic?: true;
    readonly underline?: true;
    readonly color?: string;
  };
  /** Six hexadecimal digits. */
  readonly fill?: string;
  readonly border?: "thin" | "hair" | "none";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  readonly indent?: number;
  /** An Excel number format; General when absent. "@" is text. */
  readonly numberFormat?: string;
}

/** How a planned sheet prints. A4 always; margins in millimetres. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Pages wide; height is as many as it takes, or 1 with `onePage`. */
  readonly fitWidth: 1;
  readonly onePage?: true;
  /** 1-based rows that a new page begins at. Programs heed them only at a scale in percent, which the hosts then work out from the widths. */
  readonly breaks?: readonly number[];
  /** 1-based rows that head the row below: no page ends with one. */
  readonly headings?: readonly number[];
  /** 1-based first and last row repeated on every page. */
  readonly titleRows?: readonly [number, number];
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Page number in the header's middle, as Nghị định 30/2020/NĐ-CP has it. */
  readonly pageNumbers: boolean;
}

/** The name that ties a sheet of ours to what it is: a workbook-wide, hidden defined name over the cells we wrote. */
export function sheetMarker(id: OurSheet): string {
  return `_soat_phu_luc_${id}`;
}
