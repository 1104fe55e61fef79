import type { TableKind } from "../../core/model/appendix";
import type { DeadlineKind } from "../../core/model/deadline";
import type { TargetOp } from "../../core/model/target";

/**
 * What a person who read a table found in it. Rows are the sheet's, as ranges ("7-19, 21"); columns are letters; where a
 * reader would have to ask, a word may name what is acceptable beside it ("target|plan"), the likeliest first.
 */
export interface ExpectedTable {
  /** The sheet's name; absent where the workbook has one sheet only. */
  readonly sheet?: string;
  /** Whether a reader may as well say that this is no table. */
  readonly optional?: true;
  readonly kind: string;
  readonly headings: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly items: string;
  readonly sections?: string;
  /** Rows that a reader would have to ask about; they are not counted. */
  readonly open?: string;
  /** Items without an owner or deadline; absent where the table has no such column, or only perhaps. */
  readonly ownerMissing?: string;
  readonly deadlineMissing?: string;
  /** By column: each wording, or a cell's address after "@", and its reading ("period 2025-01-01 -"; "-" is an open end). */
  readonly deadlines?: Readings;
  /** By column: each figure, and its reading ("between 2 3.3 %"); without a unit, that of the unit column holds. */
  readonly targets?: Readings;
}

/** Readings of a column's cells by wording, in the notations of `readDeadlineNote` and `readTargetNote`. */
export type Readings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The expectations for one file of the shelf. */
export interface ExpectedFile {
  readonly tables: readonly ExpectedTable[];
}

/** A deadline as expected; `missing` stands for a cell that names none. */
export interface ExpectedDeadline {
  readonly kind: DeadlineKind | "missing";
  readonly from: string | null;
  readonly to: string | null;
}

/** A figure as expected; without `unit`, that of the unit column holds. */
export interface ExpectedTarget {
  readonly op: TargetOp;
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: string | null;
}

/** The words that an expectation allows, the likeliest first: "target|plan". */
export function allowed(words: string): string[] {
  return words.split("|").map((word) => word.trim());
}

/** Whether a table's kind is one that the expectation allows. */
export function isKind(expected: ExpectedTable, kind: TableKind): boolean {
  return allowed(expected.kind).includes(kind);
}

/** The rows of "7-19, 21". */
export function rowsOf(text = ""): number[] {
  return text.split(",").flatMap((range) => {
    const [first, last = first] = range.trim().split("-").map(Number);
    return first ? Array.from({ length: last! - first + 1 }, (_, i) => first + i) : [];
  });
}

/** The deadlines that a note allows: "ongoing", "period 2025-01-01 -", "unreadable | conditional". */
export function readDeadlineNote(note: string): ExpectedDeadline[] {
  return allowed(note).map((one) => {
    const [kind, from = "-", to = "-"] = one.split(" ");
    const day = (text: string) => (text === "-" ? null : text);
    return { kind: kind as ExpectedDeadline["kind"], from: day(from), to: day(to) };
  });
}

/** The figures that a note allows: "words", "= 2 KCN", "between 2 3.3 %", "words | = 2". */
export function readTargetNote(note: string): ExpectedTarget[] {
  return allowed(note).map((one) => {
    const [op, ...rest] = one.split(" ");
    const value = op === "words" ? null : Number(rest.shift());
    const max = op === "between" ? Number(rest.shift()) : null;
    return { op: op as TargetOp, value, max, unit: rest.join(" ") || null };
  });
}
