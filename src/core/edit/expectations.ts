import type { Edit } from "../model/edit";
import type { OurSheet, Row, Workbook } from "../model/sheet";
import { untouchedMark } from "./sheet-contents";

/** That a sheet of ours is as it was read, see {@link Edit}. */
export type Expectation = Extract<Edit, { kind: "expect-sheet" }>;

/** What is looked at of the record of writes: it may be long, and every write begins it anew. */
const TOP_OF_RECORD = { rows: 200, columns: 26 };

/** Has a write be refused when somebody else wrote a sheet of ours, or took it out, since the workbook was read. */
export function expectSheet(id: OurSheet, { sheets }: Workbook): Expectation {
  const sheet = sheets.find(({ ours }) => ours === id);
  const within = id === "undo" ? TOP_OF_RECORD : null;
  return { kind: "expect-sheet", id, within, contents: sheet ? markOf(sheet.rows, within) : null };
}

/** Whether a sheet is as expected; `rows` are its rows now, null where it is not there. */
export function isAsExpected({ within, contents }: Expectation, rows: readonly Row[] | null): boolean {
  return contents === (rows === null ? null : markOf(rows, within));
}

function markOf(rows: readonly Row[], within: Expectation["within"]): string {
  if (within === null) return untouchedMark(rows);
  const cut = rows.filter(({ row }) => row <= within.rows);
  return untouchedMark(cut.map((row) => ({ ...row, values: row.values.slice(0, within.columns) })));
}
