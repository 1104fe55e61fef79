import type { IsoDate } from "./date";
import type { TableKind } from "./appendix";
import type { Range } from "./cell";
import type { ClarityCount, Clearness } from "./clarity";
import type { Severity } from "./finding";
import type { Item } from "./item";

/** The national status words for a task on a report date, in the order that roll-ups show them. */
export type TaskState = "done-in-time" | "done-late" | "open-in-time" | "open-late" | "unclear" | "cancelled";

/** How many tasks are in each state; `total` is their sum. */
export type StateCounts = Readonly<Record<TaskState, number>> & { readonly total: number };

/** What a status cell says, with the timing where its words tell it ("Hoàn thành quá hạn" is late whatever the dates are). */
export type StatusSaid = "done" | "done-in-time" | "done-late" | "open" | "cancelled" | "unclear";

/** One item with where it stands and how it stands on the report date. */
export interface Entry {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly item: Item;
  /** The year of dates that name none; null where nothing tells it. */
  readonly year: number | null;
  /** The unit under which the entry is counted, spelt as its first occurrence; null where the row has none. */
  readonly owner: string | null;
  /** Where the entry is counted: 0-based places in the summary's lists of groups; no leader is null. */
  readonly place: {
    readonly sheet: number;
    readonly section: number;
    readonly unit: number;
    readonly coordinators: readonly number[];
    readonly leader: number | null;
  };
  readonly said: StatusSaid;
  /** How clear the task is; null for a document, of which other things are asked. */
  readonly clearness: Clearness | null;
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

/** The spans that a plan is reported over; 6 and 9 months count from 1 January. */
export type PeriodKind = "week" | "month" | "quarter" | "half-year" | "nine-months" | "year";

/** A span of days, both ends included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What falls due within a span. A cancelled task is in none of the figures. */
export interface SpanCount extends Span {
  readonly due: number;
  /** Of those, how many are done; how many of the done ones in time; how many are not known to be done. */
  readonly done: number;
  readonly inTime: number;
  readonly pending: number;
  /** Tasks whose finishing day falls into the span, whenever they were due. */
  readonly finished: number;
}

/** A span around the report date. */
export interface PeriodCount extends SpanCount {
  readonly kind: PeriodKind;
}

/** A unit's tasks by the month of their deadline, aligned with `months`: due, done in time or ahead, done or still open past the deadline. */
export interface UnitMonths {
  /** 0-based place in `byUnit`. */
  readonly unit: number;
  readonly months: readonly { readonly due: number; readonly inTime: number; readonly late: number }[];
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
  /** The first and last year that the pace is counted over. */
  readonly years: readonly [number, number];
  /** The share of these years that has passed, 0–100; null for a target that is to stay below a figure. */
  readonly pace: number | null;
  /** Met; on the way: not met, but no further behind than the year has passed; behind; or no figures to tell by. */
  readonly standing: "met" | "on-the-way" | "behind" | "unknown";
}

/** Rows of a sheet that no figure counts, and why. */
export interface LeftOut {
  readonly sheet: string;
  readonly reason: "no-table" | "other-table" | "numbered-blank" | "total" | "form";
  /** How many rows; 0 for a sheet without a table. */
  readonly rows: number;
}

/** A figure that someone typed about rows, beside what the rows come to. */
export interface TypedFigure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The heading of a total row's column; null for the number of items that a title states. */
  readonly heading: string | null;
  readonly typed: number;
  readonly computed: number;
  /** The words behind a title's count, by which a formula finds it; null where it cannot. */
  readonly noun: string | null;
  /** The rows that a total adds up; none for a title's count, and where figures are typed as text. */
  readonly rows: readonly number[];
  /** What tells of rows added to what a title counts. */
  readonly written: Written | null;
}

/** Cells whose number tells whether rows were added to a table since the roll-up. */
export interface Written {
  readonly sheet: string;
  readonly range: Range;
  readonly count: number;
}

/** The roll-up of a workbook as numbers. */
export interface Summary {
  readonly file: string;
  /** The letterhead's lines: the superior body, then the issuing one; none where no appendix shows them. */
  readonly issuer: readonly string[];
  readonly today: IsoDate;
  /** How many days ahead counts as "due soon". */
  readonly dueSoonDays: number;
  /** The plan's year where all tables agree, else null. */
  readonly year: number | null;
  readonly totals: StateCounts;
  /** How many of the tasks are clear in all that is asked of them; null without tasks. */
  readonly clarity: ClarityCount | null;
  readonly bySheet: readonly Group[];
  /** By leading unit, in the order of first mention; tasks without one are gathered under an empty name. */
  readonly byUnit: readonly Group[];
  /** By coordinating unit; a task is counted under each of them. */
  readonly byCoordinator: readonly Group[];
  /** By leader in charge, where the appendix names them. */
  readonly byLeader: readonly Group[];
  readonly bySection: readonly Group[];
  /** All months and quarters from the first to the last deadline, within the plan's year where there is one and no more than five years. */
  readonly byMonth: readonly SpanCount[];
  readonly byQuarter: readonly SpanCount[];
  /** The usual periods around the report date. */
  readonly periods: readonly PeriodCount[];
  /** For the monthly grading of units: numbers, never a grade. One for each unit, over the months of `months`. */
  readonly evaluation: readonly UnitMonths[];
  /** The twelve months that `evaluation` counts: those of the plan's year, else of the report date's. */
  readonly months: readonly Span[];
  /** Not done and past the deadline, the latest first. */
  readonly overdue: readonly Entry[];
  /** Past the deadline, but the sheet does not say whether they are done, the latest first. */
  readonly unconfirmed: readonly Entry[];
  /** Not known to be done, and due within the coming days that the settings name (30). */
  readonly dueSoon: readonly Entry[];
  readonly entries: readonly Entry[];
  readonly targets: readonly TargetEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly written: readonly Written[];
  readonly typed: readonly TypedFigure[];
}

/** A check's result in words, for the summary sheet of findings. */
export interface FindingsReport {
  /** Ready for reading, in the order of the check. */
  readonly findings: readonly FindingRow[];
  /** Findings that someone accepted, with the reason. */
  readonly accepted: readonly (FindingRow & { readonly reason: string })[];
  /** Sentences on what could not be checked. */
  readonly notChecked: readonly string[];
}

/** One finding in words. */
export interface FindingRow {
  readonly severity: Severity;
  /** The rule's title: "Thiếu đơn vị chủ trì". */
  readonly rule: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** The item's own number, or null. */
  readonly number: string | null;
  readonly message: string;
  readonly hint: string;
}
