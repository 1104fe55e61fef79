import type { CellStyle, PlannedRow, SheetPlan } from "../model/edit";
import { ROLES, roleWord } from "../model/role-name";
import type { RoleChoice, Settings } from "../model/settings";
import { fold } from "../parse/text";
import { cell, row } from "../rollup/sheets/cells";
import { styles } from "../rollup/sheets/styles";
import { sheetNames } from "../rollup/words";
import { words } from "./words";

/** Blank lines left at the end of the table, for filling in by hand. */
const SPARE = 5;
const WIDTHS = [24, 56, 30];

const value: CellStyle = { ...styles.text, horizontal: "left" };
/** Typed by hand, a sheet called "01" or a heading "1/2024" stays what was typed. */
const typed: CellStyle = { ...styles.text, numberFormat: "@" };
const wrappedNote: CellStyle = { ...styles.note, wrap: true, vertical: "top" };

/** The settings as a sheet that a clerk can read and edit: what this workbook says for itself, whoever opens it. */
export function settingsSheet({ year, dueSoonDays, roles }: Settings): SheetPlan {
  const top: PlannedRow[] = [
    row([cell(words.title, styles.title)], 24),
    row([cell(words.note, styles.note)]),
    row([]),
    row([cell(words.year, styles.text), cell(year, value)]),
    row([cell(words.dueSoonDays, styles.text), cell(dueSoonDays, value)]),
    row([]),
    row([cell(words.columns, styles.block)], 22),
    row([cell(words.columnsNote, styles.note)]),
    row([cell(`${ROLES.map((role) => roleWord(role, "vi")).join("; ")}.`, wrappedNote)], 48),
    row(words.columnHeadings.map((heading) => cell(heading, styles.heading))),
  ];
  const blank = Array.from({ length: SPARE }, () => row(WIDTHS.map(() => cell(null, typed))));
  return {
    id: "settings",
    name: sheetNames.settings,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...top, ...effective(roles).map(choiceRow), ...blank],
    merges: ["A1:C1", "A9:C9"],
    freeze: null,
    print: null,
    tabColor: "7F7F7F",
  };
}

const choiceRow = ({ sheet, header, role }: RoleChoice) =>
  row([cell(sheet, typed), cell(header, typed), cell(roleWord(role, "vi"), typed)]);

/** One choice for each column: the first, which is the one that counts. */
function effective(roles: readonly RoleChoice[]): RoleChoice[] {
  const byColumn = new Map<string, RoleChoice>();
  for (const choice of roles) {
    const key = JSON.stringify([fold(choice.sheet), fold(choice.header)]);
    if (!byColumn.has(key)) byColumn.set(key, choice);
  }
  return [...byColumn.values()];
}
