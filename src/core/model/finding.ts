import type { CellValue, FormatChange } from "./cell";
import type { Clearness } from "./clarity";
import type { Acceptance } from "./settings";

/** An error closes the gate; a warning and a remark do not. */
export type Severity = "error" | "warning" | "info";

/** One cell to change: `before` is what the cell must still hold for the change to be carried out. */
export interface CellChange {
  /** A1 address on the finding's sheet. */
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that goes with the new content, where it is another. */
  readonly format?: FormatChange;
  /** What Excel shows of `before` where it is a date. */
  readonly wasShown?: string;
  /** What Excel will show of `after` where it is a date, which the value alone does not say: "15/03/2024". */
  readonly shown?: string;
}

/** How to put a finding right: `safe` cannot change the meaning, `suggested` needs a person's yes. */
export interface Fix {
  readonly kind: "safe" | "suggested";
  readonly edits: readonly CellChange[];
  /** The edits mean something only together (numbers that count on): all of them, or none. */
  readonly asOne?: true;
}

/** What a rule tells the engine: which row and column, and the facts that its message needs. */
export interface Problem<Facts = unknown> {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly facts: Facts;
  readonly fix?: Fix;
  /**
   * What an acceptance of it speaks of, where that is not its one row: all rows (1-based) that share the fault, so that it
   * ends when another joins them; or a name or a wording, wherever that stands.
   */
  readonly about?: readonly number[] | string;
}

/** A finding ready for every face: where, what is wrong, and the rule that says so. */
export interface Finding {
  readonly rule: string;
  /** Short and readable: the same for the same fault of the same content, wherever its row stands and in next year's copy. */
  readonly key: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address, without the sheet. */
  readonly cell: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** The item's own number (STT), or null. */
  readonly number: string | null;
  /** The item's first words, for showing where; "" where the row is no item. */
  readonly task: string;
  /** The heading of the cell's column; "" above the table. */
  readonly header: string;
  /** Leading units of the row, for grouping by who must put it right. */
  readonly owners: readonly string[];
  /** How clear the row's task is; left out where the row is no task. */
  readonly clearness?: Clearness;
  /** The facts of the rule's message; only the rule's own words know their shape. */
  readonly facts: unknown;
  readonly fix: Fix | null;
}

/** A finding with the acceptance that speaks of it. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** What could not be checked, and why: said to the user, never passed over. */
export interface NotChecked {
  readonly sheet: string | null;
  readonly reason: NotCheckedReason;
  /** What the reason speaks of: a heading, a role's name, a range. */
  readonly detail: string;
}

/** Why something could not be checked. */
export type NotCheckedReason = "no-table" | "no-column" | "no-year" | "unread-sheet" | "no-stored-values";
