import type { Words } from "../../model/language";
import type { Column, Role } from "../../model/appendix";
import { columnName } from "../../model/cell";
import type { RoleChoice } from "../../model/settings";
import { fold } from "../text";
import { PATH_SEPARATOR } from "./headings";
import type { Evidence } from "./kind";

/** Whether several columns of a table may have a role. */
export function isShared(role: Role): boolean {
  return role === "other" || role === "note";
}

const NO_HEADING = "(không có tiêu đề)";

/** The user's choices for one table: the role by 1-based column. */
export type Chosen = ReadonlyMap<number, Role>;

/**
 * How a table's columns are called in settings, by their heading paths in order: the path itself, and for one that comes
 * again its place among them, "Kết quả (2)".
 */
export function settingNames(headers: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headers.map((header) => {
    const name = header === "" ? NO_HEADING : header;
    const time = (times.get(fold(name)) ?? 0) + 1;
    times.set(fold(name), time);
    return time === 1 ? name : `${name} (${time})`;
  });
}

/** Which columns of a table the user has given a role, from the choices for all sheets; the first choice of a column counts, and the first of a role that one column has. */
export function chosenIn(sheet: string, columns: readonly Evidence[], choices: readonly RoleChoice[]): Chosen {
  const here = choices.filter((choice) => fold(choice.sheet) === fold(sheet));
  if (here.length === 0) return new Map();
  const names = settingNames(columns.map(({ heading }) => heading.path.join(PATH_SEPARATOR)));
  const chosen = new Map<number, Role>();
  const given = new Set<Role>();
  for (const { header, role } of here) {
    const column = columns[names.findIndex((name) => fold(name) === fold(header))]?.heading.column;
    if (column === undefined || chosen.has(column) || given.has(role)) continue;
    chosen.set(column, role);
    if (!isShared(role)) given.add(role);
  }
  return chosen;
}

/** Lets a chosen column speak for its role alone, and no other column for a role that the user has given away. */
export function withChosen(columns: readonly Evidence[], chosen: Chosen): readonly Evidence[] {
  if (chosen.size === 0) return columns;
  const gone = takenBy(chosen);
  return columns.map((column) => {
    const role = chosen.get(column.heading.column);
    if (role === undefined) return { ...column, candidates: column.candidates.filter(({ role }) => !gone.has(role)) };
    return { ...column, candidates: [{ role, strength: 1, words: column.heading.path.at(-1) ?? "", match: "is" }] };
  });
}

/** The user's choices in place of what wording and contents said; `columns` and `seen` are the same table's, in order. */
export function settleChosen(columns: Column[], seen: readonly Evidence[], chosen: Chosen): Column[] {
  if (chosen.size === 0) return columns;
  const gone = takenBy(chosen);
  return columns.map((column, index) => {
    const role = chosen.get(column.column);
    if (role !== undefined) {
      return { ...column, role, confidence: 1, reason: BY_USER, alternatives: [], chosen: true };
    }
    const spoken = column.role === "other" ? seen[index]!.candidates[0]?.role : column.role;
    const holder = spoken && gone.get(spoken);
    if (holder === undefined) return column;
    return { ...column, role: "other", reason: takenWords(columnName(holder)) };
  });
}

const BY_USER: Words = { vi: "do người dùng chọn", en: "chosen by the user" };
const takenWords = (column: string): Words => ({
  vi: `người dùng đã chọn cột ${column} cho ý nghĩa này`,
  en: `the user has chosen column ${column} for this`,
});

/** The roles that no other column may have any more, with the column that has each. */
function takenBy(chosen: Chosen): ReadonlyMap<Role, number> {
  return new Map([...chosen].filter(([, role]) => !isShared(role)).map(([column, role]) => [role, column]));
}
