/** What is measured over the shelf, in the order in which it is shown. */
export type Measure =
  | "tables"
  | "kinds"
  | "heading rows"
  | "roles, all"
  | "role owner"
  | "role deadline"
  | "role task"
  | "role target"
  | "item rows"
  | "section rows"
  | "missing owner"
  | "missing deadline"
  | "deadlines"
  | "targets";

/** `missed`: it is there and was not found or read; `extra`: it was found and is not there; `wrong`: it was taken for something else. */
export type Outcome = "right" | "missed" | "extra" | "wrong";

/** One thing that a reader expects or the parser found, and how they agree. */
export interface Observation {
  readonly measure: Measure;
  readonly outcome: Outcome;
  /** The file, and the row, column or cell on its sheet. */
  readonly where: string;
  /** Expected and got, in words; "" where they agree. */
  readonly note: string;
}

/** Compares two lists of rows: what both hold is right, the rest missed or extra. Rows in `open` are left out. */
export function observeRows(
  measure: Measure,
  rows: { readonly expected: Iterable<number>; readonly got: Iterable<number>; readonly open?: Iterable<number> },
): Observation[] {
  const open = new Set(rows.open);
  const expected = new Set(rows.expected);
  const got = new Set(rows.got);
  const all = [...new Set([...expected, ...got])].filter((row) => !open.has(row)).sort((a, b) => a - b);
  return all.map((row) => {
    const outcome = !got.has(row) ? "missed" : !expected.has(row) ? "extra" : "right";
    return { measure, outcome, where: `row ${row}`, note: outcome === "right" ? "" : outcome };
  });
}
