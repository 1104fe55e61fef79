import type { IsoDate } from "./date";

/**
 * How a deadline's wording was understood: a day; a span of days; repeated; without end; tied to an event; or not at all.
 * The conventions are those of the office's own wordings ("Quý I", "Trước 15/3", "Thường xuyên").
 */
export type DeadlineKind = "date" | "period" | "recurring" | "ongoing" | "conditional" | "unreadable";

/** A typing fault that was read through and should be reported, named for what is wrong. */
export type DeadlineFault = "double-slash" | "spelling" | "stray-slash" | "two-digit-year";

/** A deadline as written and as read. A blank cell has no Deadline at all (null). */
export interface Deadline {
  /** The cell's text as written, outer spaces removed. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** First day of the work, or null where the wording gives none. */
  readonly from: IsoDate | null;
  /** Last day on which the work is in time, or null where there is none. */
  readonly to: IsoDate | null;
  /** Typing faults that were read through; empty for a clean wording. */
  readonly faults: readonly DeadlineFault[];
}
