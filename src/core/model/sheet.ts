import type { CellValue, Range } from "./cell";

/** One row that holds something. The four arrays run from column A (index 0) and may be shorter than the sheet is wide. */
export interface Row {
  /** 1-based, as Excel shows it. */
  readonly row: number;
  /** A hole (`undefined`) is a blank cell, like `null`. */
  readonly values: readonly (CellValue | undefined)[];
  /** Number formats of the cells that hold a number or a text and have one other than General. */
  readonly formats?: readonly (string | undefined)[];
  /** Formulas without their "=". A formula with no stored result has a blank value beside it. */
  readonly formulas?: readonly (string | undefined)[];
  /** Hidden by hand or by a filter. */
  readonly hidden?: true;
}

/** A sheet as the engine sees it: only what is in it, nothing of how it looks. */
export interface Sheet {
  readonly name: string;
  /** Rows that hold at least one value or formula, in ascending order; blank rows are left out. */
  readonly rows: readonly Row[];
  readonly merges: readonly Range[];
  readonly hidden: boolean;
  /** 1-based columns that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Excel tables (ListObjects) on the sheet, headings included. */
  readonly tables: readonly Range[];
  readonly isProtected: boolean;
  /** Which of our own sheets this is (told by our marker, never by name), or null for a sheet of the user's. */
  readonly ours: OurSheet | null;
  /** Why the sheet could not be read (a chart sheet, a broken part), or null. */
  readonly unread: "chart" | "broken" | null;
}

/** The sheets that this product writes into a workbook. */
export type OurSheet = FixedSheet | UnitSheet;

/** Those that there is at most one of. */
export type FixedSheet =
  | "overview"
  | "units"
  | "time"
  | "targets"
  | "chase"
  | "findings"
  | "data"
  | "enrich"
  | "settings"
  | "form"
  | "lists"
  | "undo";

/** What one unit has to chase, by the unit's name without tone marks: "chase_van_phong_so". */
export type UnitSheet = `chase_${string}`;

/** Cells of a user's sheet with a data validation, and whether it is a list of ours. Asked for apart: checking needs none of it. */
export interface Validated {
  readonly sheet: string;
  readonly range: Range;
  readonly isOurs: boolean;
}

/** A visible name that stands for a cell, or for several by the first of them. A sheet may have a name of its own that others have too. */
export interface CellName {
  readonly name: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** A workbook as the engine sees it. */
export interface Workbook {
  /** The file's name with its extension and without folders, or "" when Excel has not saved it yet. */
  readonly name: string;
  /** Whether dates count from 1904 rather than 1900. */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
  /** Names of the whole workbook, then those that belong to one sheet. */
  readonly names?: readonly CellName[];
  /** Whether its owner lets nobody add or remove sheets ("Bảo vệ cấu trúc sổ làm việc"). */
  readonly isLocked?: boolean;
}
