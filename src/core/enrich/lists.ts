import { columnName } from "../model/cell";
import type { PlannedCell } from "../model/edit";
import type { Summary } from "../model/summary";
import { deadlineReader } from "../parse/deadline";
import { cell, day, formula } from "../rollup/sheets/cells";
import type { WordingList } from "../rollup/sheets/live";
import { styles } from "../rollup/sheets/styles";
import { wordingHeadings, wordingList, wordingRows } from "../rollup/sheets/wordings";

/** The list of wordings that formulas look up in, with the first days of deadlines behind it. */
export interface Lists {
  /** The headings, then the rows. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Where to look up last days and what a status says. */
  readonly wordings: WordingList;
  /** Where to look up first days. */
  readonly firstDays: WordingList;
}

/** Widths of the list's columns in characters. */
export const LIST_WIDTHS = [12, 6, 40, 20, 12, 40, 12];

/** Lays the list out with its headings in a row and from a column on, both 1-based. */
export function listsAt(summary: Summary, headingRow: number, column: number): Lists {
  const rows = wordingRows(summary);
  const wordings = wordingList(headingRow + 1, column, rows.length);
  const letter = columnName(column + wordingHeadings.length);
  const last = headingRow + Math.max(1, rows.length);
  const firstDay = firstDays();
  return {
    rows: [
      [...wordingHeadings, "Từ ngày"].map((text) => cell(text, styles.list)),
      ...rows.map((wording) => [...wording, firstDay(wording)]),
    ],
    wordings,
    firstDays: { ...wordings, dates: `$${letter}$${headingRow + 1}:$${letter}$${last}` },
  };
}

/** The cell of a deadline's first day, by its row in the list; "" for a wording without one. */
function firstDays(): (wording: readonly PlannedCell[]) => PlannedCell {
  const readers = new Map<number | null, ReturnType<typeof deadlineReader>>();
  const readerOf = (year: number | null) => {
    const reader = readers.get(year) ?? deadlineReader(year);
    readers.set(year, reader);
    return reader;
  };
  return (wording) => {
    const field = (heading: (typeof wordingHeadings)[number]) => wording[wordingHeadings.indexOf(heading)]!.value;
    const isDeadline = field("Loại") === "Thời hạn";
    const first = isDeadline ? readerOf(field("Năm") as number | null)(String(field("Nội dung ghi")))?.from : null;
    // A blank cell would be looked up as the number 0.
    return first ? day(first, styles.listDay) : formula('""', "", styles.listDay);
  };
}
