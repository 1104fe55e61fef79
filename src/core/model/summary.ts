import type { IsoDate } from "./date";
import type { TableKind } from "./appendix";
import type { Item } from "./item";

/** The national status words for a task on a report date, in the order that roll-ups show them. */
export type TaskState = "done-in-time" | "done-late" | "open-in-time" | "open-late" | "unclear" | "cancelled";

/** How many tasks are in each state; `total` is their sum. */
export type StateCounts = Readonly<Record<TaskState, number>> & { readonly total: number };

/** One item with where it stands and how it stands on the report date. */
export interface Entry {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly item: Item;
  /** The unit under which the entry is counted, spelt as its first occurrence; null where the row has none. */
  readonly owner: string | null;
  /** Where the entry is counted: 0-based places in the summary's `bySheet`, `bySection` and `byUnit`. */
  readonly place: { readonly sheet: number; readonly section: number; readonly unit: number };
  readonly state: TaskState;
  /** Days past the deadline on the report date, negative before it; null without one, or where nobody has to act any more. */
  readonly daysLate: number | null;
}

/** A group of tasks (a unit's, a section's, a sheet's) by state. */
export interface Group {
  /** The sheet that the group belongs to, for sections; null for groups across sheets. */
  readonly sheet: string | null;
  readonly name: string;
  readonly counts: StateCounts;
}

/** Tasks due in one quarter: how many, and how many of them are done. */
export interface QuarterCount {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly due: number;
  readonly done: number;
}

/** One target with what was planned and reached. */
export interface TargetEntry {
  readonly sheet: string;
  readonly item: Item;
  /** The figure to reach, and what was reached so far; null where the sheet does not say. */
  readonly plan: number | null;
  readonly actual: number | null;
  /** How far the target is reached, 0–100 and above; null where it cannot be computed. */
  readonly percent: number | null;
  readonly standing: "met" | "behind" | "unknown";
}

/** The roll-up of a workbook as numbers. */
export interface Summary {
  readonly file: string;
  readonly today: IsoDate;
  /** The plan's year where all tables agree, else null. */
  readonly year: number | null;
  readonly totals: StateCounts;
  readonly bySheet: readonly Group[];
  /** By leading unit, in the order of first mention; tasks without one are gathered under an empty name. */
  readonly byUnit: readonly Group[];
  readonly bySection: readonly Group[];
  readonly byQuarter: readonly QuarterCount[];
  /** Not done and past the deadline, the latest first. */
  readonly overdue: readonly Entry[];
  /** Past the deadline, but the sheet does not say whether they are done, the latest first. */
  readonly unconfirmed: readonly Entry[];
  /** Not known to be done, and due within the coming days that the settings name (30). */
  readonly dueSoon: readonly Entry[];
  readonly entries: readonly Entry[];
  readonly targets: readonly TargetEntry[];
}
