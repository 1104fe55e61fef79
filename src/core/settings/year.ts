import type { Reading, Table } from "../model/appendix";
import type { SettingFault } from "../model/settings";
import { clean } from "../parse/text";
import { yearOfTitle } from "../parse/tables/title";
import { yearsOf } from "../rules/kit/plan-years";
import type { SettingsReading } from "./read";
import { words } from "./words";

/**
 * The plan's year where no title bears it out: in a copy of last year's file the titles have been changed, and the year here
 * was left. It is followed all the same.
 */
export function yearFaults({ layout, labels }: SettingsReading, { sheets }: Reading): SettingFault[] {
  const line = layout.labels.get("year");
  const year = labels.year ?? null;
  if (!line || year === null) return [];
  const titled = sheets.flatMap(({ tables }) => tables.flatMap((table) => titleYears(table) ?? []));
  if (titled.length === 0 || titled.some(({ first, last }) => first <= year && year <= last)) return [];
  const { row, cell } = line;
  const known = [...new Set(titled.map(({ first }) => String(first)))];
  return [
    { row, column: cell.column, label: words.labels.year, text: clean(cell.value), expected: "title-year", known },
  ];
}

/** The years that a table's own title gives its plan; null where it names none. */
function titleYears(table: Table) {
  const year = yearOfTitle([table.title]);
  return year === null ? null : yearsOf({ ...table, year }, { year: null });
}
