import { isAsExpected, type Expectation } from "../../core/edit/expectations";
import { refuse } from "../errors";
import type { Draft } from "./draft";
import { CellReader } from "./present";
import { openBook } from "./workbook";

/** Refuses the write with "overtaken" where a sheet of ours is not as it was read. */
export function holdToExpectation(draft: Draft, expectation: Expectation): void {
  const sheet = openBook(draft).sheets.find(({ ours }) => ours === expectation.id);
  const rows = sheet?.path ? new CellReader(draft).sheet(sheet.path) : null;
  if (!isAsExpected(expectation, rows)) refuse("overtaken", sheet?.name ?? "");
}
