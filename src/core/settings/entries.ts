import type { CellValue } from "../model/cell";
import type { IsoDate } from "../model/date";
import { roleWord } from "../model/role-name";
import type { Expected, Settings } from "../model/settings";
import { fold } from "../parse/text";
import { dateOf, keyOf, reviewName, reviewOf, roleOf, ruleNamed, ruleWord } from "./values";
import type { TableId } from "./words";

/** What one line of a table says. */
export type Entry<Id extends TableId> = Settings[Id][number];

/** A line as it is read: texts cleaned, by the 0-based place of their field. */
export interface LineText {
  readonly texts: readonly string[];
  readonly values: readonly CellValue[];
  /** Names of the workbook's sheets, folded. */
  readonly sheets: ReadonlySet<string>;
  readonly date1904: boolean;
}

/** Why a line cannot be used: the place of the wrong field, and what it should hold. */
export interface Wrong {
  readonly at: number;
  readonly expected: Expected;
}

/** A line's entry, or why it has none. */
export type LineReading<Id extends TableId> = { readonly entry: Entry<Id> } | { readonly wrong: Wrong };

/** What is written into a cell: a text, a date, or nothing. */
export type Written = string | { readonly date: IsoDate } | null;

/** How the lines of a table are read, written and told apart. */
interface EntryKind<Id extends TableId> {
  readonly read: (line: LineText) => LineReading<Id>;
  /** In the order of the table's fields. */
  readonly write: (entry: Entry<Id>) => readonly Written[];
  /** Equal for two entries that speak of the same thing, of which only the first counts. */
  readonly identity: (entry: Entry<Id>) => string;
}

/** The kinds of all tables. */
export const entryKinds: { readonly [Id in TableId]: EntryKind<Id> } = {
  off: {
    read: ({ texts }) => {
      const id = ruleNamed(texts[0]!);
      return id === null ? wrong(0, "rule") : { entry: id };
    },
    write: (id) => [ruleWord(id)],
    identity: (id) => id,
  },
  roles: {
    read: ({ texts, sheets }) => {
      const [sheet, header, word] = texts as [string, string, string];
      if (!sheets.has(fold(sheet))) return wrong(0, "sheet");
      if (header === "") return wrong(1, "text");
      const role = roleOf(word);
      return role === null ? wrong(2, "role") : { entry: { sheet, header, role } };
    },
    write: ({ sheet, header, role }) => [sheet, header, roleWord(role, "vi")],
    identity: ({ sheet, header }) => JSON.stringify([fold(sheet), fold(header)]),
  },
  units: {
    read: ({ texts }) => {
      const [name, short, head] = texts as [string, string, string];
      if (name === "") return wrong(0, "text");
      const shortNames = short.split(/\s*[;\n]\s*/).filter((one) => one !== "");
      return { entry: { name, shortNames, head: head === "" ? null : head } };
    },
    write: ({ name, shortNames, head }) => [name, shortNames.join("; "), head],
    identity: ({ name }) => fold(name),
  },
  holidays: {
    read: ({ values, date1904 }) => {
      const date = dateOf(values[0]!, date1904);
      return date === null ? wrong(0, "date") : { entry: date };
    },
    write: (date) => [{ date }],
    identity: (date) => date,
  },
  acceptances: {
    read: readAcceptance,
    write: ({ key, rule, task, reason, by, on, until, review }) => [
      key,
      ruleWord(rule),
      task,
      reason,
      by,
      { date: on },
      until === null ? null : { date: until },
      reviewName[review],
    ],
    identity: ({ key }) => key,
  },
};

function readAcceptance({ texts, values, date1904 }: LineText): LineReading<"acceptances"> {
  const [code, ruleText, task, reason, by, , until, word] = texts as readonly string[] as string[];
  const key = keyOf(code!);
  if (key === null) return wrong(0, "key");
  const rule = ruleNamed(ruleText!);
  if (rule === null) return wrong(1, "rule");
  if (reason === "") return wrong(3, "text");
  if (by === "") return wrong(4, "text");
  const [first, last] = [dateOf(values[5]!, date1904), dateOf(values[6]!, date1904)];
  if (first === null) return wrong(5, "date");
  if (last === null && until !== "") return wrong(6, "date");
  const review = reviewOf(word!);
  if (review === null) return wrong(7, "review");
  return { entry: { rule, key, task: task!, reason: reason!, by: by!, on: first, until: last, review } };
}

const wrong = (at: number, expected: Expected) => ({ wrong: { at, expected } });
