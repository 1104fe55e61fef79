import type { Words } from "./language";
import type { TableClarity } from "./clarity";
import type { Range } from "./cell";
import type { Item } from "./item";

/** What a table is for: work to do, documents to issue, figures to reach; anything else is `other`. */
export type TableKind = "tasks" | "documents" | "targets" | "other";

/** What a column means. */
export type Role =
  | "number"
  | "task"
  | "owner"
  | "coordinator"
  | "leader"
  | "deadline"
  | "start"
  | "finished"
  | "product"
  | "status"
  | "progress"
  | "target"
  | "unit"
  | "plan"
  | "actual"
  | "percent"
  | "documentType"
  | "documentNumber"
  | "issuer"
  | "basis"
  | "note"
  | "other";

/** One column of a table. */
export interface Column {
  /** 1-based column number on the sheet. */
  readonly column: number;
  /** The heading's path, parents first: "Phân công › Đơn vị chủ trì". */
  readonly header: string;
  readonly role: Role;
  /** How sure the role is, 0–1. */
  readonly confidence: number;
  /** Why this role, in words for the user. */
  readonly reason: Words;
  /** Roles that fit nearly as well, best first; none when the role is sure. */
  readonly alternatives: readonly { readonly role: Role; readonly reason: Words }[];
  /** Whether the user's own settings decided. */
  readonly chosen: boolean;
}

/** What a row of a table's body is. */
export type RowKind = "section" | "item" | "continuation" | "numbered-blank" | "total" | "heading" | "footer" | "blank";

/** A row of a table's body and what it was taken for. */
export interface BodyRow {
  /** 1-based. */
  readonly row: number;
  readonly kind: RowKind;
}

/** A section row: its title and how deep it stands (0 is outermost). */
export interface Section {
  readonly row: number;
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
}

/** A figure in a total row, beside what its rows come to. */
export interface TotalFigure {
  readonly row: number;
  readonly column: number;
  readonly written: number;
  /** The sum of the rows that it stands for: of those that may be meant, the ones that agree with it. */
  readonly sum: number;
  readonly agrees: boolean;
  /** The 1-based rows that were added up, in ascending order. */
  readonly rows: readonly number[];
  /** Whether a formula gives it. */
  readonly isFormula: boolean;
  /** Whether one of the figures is typed as text, which no formula adds. */
  readonly isText: boolean;
}

/** How many items a title promises ("DANH MỤC 196 NHIỆM VỤ …"), and the cell that says so. */
export interface StatedCount {
  readonly count: number;
  readonly row: number;
  readonly column: number;
  /** The words behind the count where the cell has them once, so that a formula finds it: "NHIỆM VỤ". */
  readonly noun?: string;
}

/** One table of a sheet, from its headings to its last item. */
export interface Table {
  readonly sheet: string;
  readonly kind: TableKind;
  /** Headings and body, without the title block above and the signatures below. */
  readonly range: Range;
  /** The title block's lines as one text, or "" where there is none. */
  readonly title: string;
  /** The letterhead's lines: the superior body, then the issuing one; none where the sheet shows none. */
  readonly issuer?: readonly string[];
  /** The plan's year, from the title block, the sheet's name or the file's name; null where none says. */
  readonly year: number | null;
  /** Null where the title promises no number of items. */
  readonly stated: StatedCount | null;
  /** 1-based heading rows, without a row of column numbers. */
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  readonly rows: readonly BodyRow[];
  /**
   * The number column's cells (the task column's where there is none) below the headings, down to the next table or the
   * sheet's end, and how many of them held something: more of them later means that rows were added.
   */
  readonly written?: { readonly range: Range; readonly count: number };
  readonly items: readonly Item[];
  /** How clear its tasks are; left out for anything but tasks. */
  readonly clarity?: TableClarity;
  /** The figures of its total rows. */
  readonly totals?: readonly TotalFigure[];
}

/** What was understood of one sheet. */
export interface SheetReading {
  readonly sheet: string;
  /** The kind of its first table with items, else `other`. */
  readonly kind: TableKind;
  readonly tables: readonly Table[];
  /** Why nothing was found on the sheet, in words for the user; null where there is a table. */
  readonly why: Words | null;
  /** The sheet's text is in an old encoding and was read as Unicode, so that its cells hold other text than the reading. */
  readonly converted?: true;
  /** An office's own form that was filled before or whose cells are named (see `formMarks`): no appendix, so no table is read. */
  readonly isForm?: true;
}

/** What was understood of a workbook: every sheet of the user's, in order, our own left out. */
export interface Reading {
  readonly file: string;
  readonly sheets: readonly SheetReading[];
}
