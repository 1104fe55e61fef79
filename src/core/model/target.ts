/** How a figure binds: "trên 50%" is `>`, "khoảng" is `~`, "nhóm 10" is `rank`, words without a figure are `words`. */
export type TargetOp = "=" | ">" | ">=" | "<" | "<=" | "~" | "between" | "rank" | "words";

/** One figure of a target. Percentages are 0–100, with unit "%". */
export interface Figure {
  readonly op: TargetOp;
  /** Null for `words`, which also stands for a figure whose separators could mean either. */
  readonly value: number | null;
  /** The upper end, for `between` only. */
  readonly max?: number;
  /** The unit in the cell, else that of the unit column, else null. */
  readonly unit: string | null;
}

/** A target as written and as read. */
export interface Target extends Figure {
  readonly text: string;
  /** Further figures of the same cell ("95%; 43 giường bệnh/vạn dân"). */
  readonly more?: readonly Figure[];
}

/** Which way is better: most targets want a higher figure; late tasks, poor households and ranks a lower one. */
export type Direction = "higher" | "lower";
