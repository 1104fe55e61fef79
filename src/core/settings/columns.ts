import type { Reading, Role } from "../model/appendix";
import { roleWord } from "../model/role-name";
import type { SettingFault } from "../model/settings";
import { isShared, settingNames } from "../parse/columns/chosen";
import { fold } from "../parse/text";
import type { ReadLine } from "./read-table";
import { words } from "./words";

const [, HEADER, ROLE] = words.tables.roles.fields.map(({ heading }) => heading) as [string, string, string];

/**
 * The lines on columns that come to nothing once the sheets have been read: no table of the sheet has such a heading, or an
 * earlier line has given the meaning to another column of the same table.
 */
export function columnFaults(lines: readonly ReadLine<"roles">[], { sheets }: Reading): SettingFault[] {
  const given = new Set<string>();
  return lines.flatMap(({ line: { row, cells }, entry }): SettingFault[] => {
    if (entry === null) return [];
    const tables = sheets
      .filter(({ sheet }) => fold(sheet) === fold(entry.sheet))
      .flatMap(({ tables }) => tables.map(({ columns }) => settingNames(columns.map(({ header }) => header))));
    const at = tables.findIndex((names) => names.some((name) => fold(name) === fold(entry.header)));
    if (at < 0) {
      const known = [...new Set(tables.flat())];
      return [{ row, column: cells[1]!.column, label: HEADER, text: entry.header, expected: "header", known }];
    }
    const place = placeOf(entry.sheet, at, entry.role);
    if (isShared(entry.role) || !given.has(place)) {
      given.add(place);
      return [];
    }
    return [{ row, column: cells[2]!.column, label: ROLE, text: roleWord(entry.role, "vi"), expected: "once" }];
  });
}

const placeOf = (sheet: string, table: number, role: Role) => JSON.stringify([fold(sheet), table, role]);
