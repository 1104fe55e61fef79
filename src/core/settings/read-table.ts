import type { CellValue } from "../model/cell";
import { showDate } from "../model/date";
import type { SettingFault } from "../model/settings";
import type { Workbook } from "../model/sheet";
import { clean, fold } from "../parse/text";
import { entryKinds, type Entry, type Wrong } from "./entries";
import type { TableLine } from "./layout";
import { dateOf } from "./values";
import { words, type TableId } from "./words";

/** A line of a table with what it says, or null where it cannot be used. */
export interface ReadLine<Id extends TableId = TableId> {
  readonly line: TableLine;
  readonly entry: Entry<Id> | null;
}

/** Reads the lines of a table one by one, adding to `faults` what cannot be used: the first of two lines on one thing counts. */
export function readTable<Id extends TableId>(
  id: Id,
  lines: readonly TableLine[],
  { sheets, date1904 }: Workbook,
  faults: SettingFault[],
): ReadLine<Id>[] {
  const names = sheets.filter(({ ours }) => ours === null).map(({ name }) => name);
  const context = { sheets: new Set(sheets.map(({ name }) => fold(name))), date1904 };
  const { read, identity, names: namesOf } = entryKinds[id];
  const seen = new Set<string>();
  const taken = new Set<string>();
  return lines.map((line) => {
    const values: readonly CellValue[] = line.cells.map((cell) => cell?.value ?? null);
    const texts = values.map(clean);
    // A line of the user's own cells alone says nothing of ours.
    if (texts.every((text) => text === "")) return { line, entry: null };
    const tell = ({ at, expected }: Wrong, text?: string) => {
      const cell = line.cells[at];
      // Where the whole column is missing, that is told at its heading.
      if (!cell) return;
      const { heading: label, isDate } = words.tables[id].fields[at]!;
      const day = isDate ? dateOf(cell.value, date1904) : null;
      const known = expected === "sheet" ? { known: names } : {};
      const shown = text ?? (day === null ? texts[at]! : showDate(day));
      faults.push({ row: line.row, column: cell.column, label, text: shown, expected, ...known });
    };
    const result = read({ texts, values, ...context });
    if ("wrong" in result) {
      result.wrong.forEach((wrong) => tell(wrong));
      return { line, entry: null };
    }
    const { entry } = result;
    if (seen.has(identity(entry))) {
      tell({ at: 0, expected: "once" });
      return { line, entry: null };
    }
    seen.add(identity(entry));
    const own = namesOf?.(entry) ?? [];
    for (const [at, name] of own) if (taken.has(fold(name))) tell({ at, expected: "once" }, name);
    for (const [, name] of own) taken.add(fold(name));
    return { line, entry };
  });
}
