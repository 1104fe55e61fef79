import type { CellValue } from "../model/cell";
import type { IsoDate } from "../model/date";
import { roleWord } from "../model/role-name";
import type { Expected, Settings } from "../model/settings";
import { fold } from "../parse/text";
import { dateOf, isReason, keyOf, reviewName, reviewOf, roleOf, ruleNamed, ruleWord, showSpan, spanOf } from "./values";
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

/** A line's entry, or all that stands against it. */
export type LineReading<Id extends TableId> = { readonly entry: Entry<Id> } | { readonly wrong: readonly Wrong[] };

/** What is written into a cell: a text, a date, or nothing. */
export type Written = string | { readonly date: IsoDate } | null;

/** How the lines of a table are read, written and told apart. */
interface EntryKind<Id extends TableId> {
  readonly read: (line: LineText) => LineReading<Id>;
  /** In the order of the table's fields. */
  readonly write: (entry: Entry<Id>) => readonly Written[];
  /** Equal for two entries that speak of the same thing, of which only the first counts. */
  readonly identity: (entry: Entry<Id>) => string;
  /** Names beside the identity that nothing else may have, with the place of their field. */
  readonly names?: (entry: Entry<Id>) => readonly (readonly [at: number, name: string])[];
}

const days: EntryKind<"holidays"> & EntryKind<"workdays"> = {
  read: ({ values, date1904 }) => {
    const span = spanOf(values[0]!, date1904);
    return span === null ? { wrong: [{ at: 0, expected: "span" }] } : { entry: span };
  },
  write: (span) => (span.includes("/") ? [showSpan(span)] : [{ date: span }]),
  identity: (span) => span,
};

/** The kinds of all tables. */
export const entryKinds: { readonly [Id in TableId]: EntryKind<Id> } = {
  off: {
    read: ({ texts }) => {
      const id = ruleNamed(texts[0]!);
      return id === null ? { wrong: [{ at: 0, expected: "rule" }] } : { entry: id };
    },
    write: (id) => [ruleWord(id)],
    identity: (id) => id,
  },
  roles: {
    read: ({ texts, sheets }) => {
      const [sheet, header, word] = texts as [string, string, string];
      const role = roleOf(word);
      const wrong = unfit(
        [0, "sheet", !sheets.has(fold(sheet))],
        [1, "text", header === ""],
        [2, "role", role === null],
      );
      return wrong ?? { entry: { sheet, header, role: role! } };
    },
    write: ({ sheet, header, role }) => [sheet, header, roleWord(role, "vi")],
    identity: ({ sheet, header }) => JSON.stringify([fold(sheet), fold(header)]),
  },
  units: {
    read: ({ texts }) => {
      const [name, short, head] = texts as [string, string, string];
      const wrong = unfit([0, "text", name === ""]);
      if (wrong) return wrong;
      const shortNames = short.split(/\s*[;\n]\s*/).filter((one) => one !== "");
      return { entry: { name, shortNames, head: head === "" ? null : head } };
    },
    write: ({ name, shortNames, head }) => [name, shortNames.join("; "), head],
    identity: ({ name }) => fold(name),
    names: ({ name, shortNames }) => [[0, name], ...shortNames.map((short) => [1, short] as const)],
  },
  holidays: days,
  workdays: days,
  acceptances: {
    read: readAcceptance,
    write: ({ key, rule, task, reason, by, on, until, review, reviewer, reviewedOn, objection }) => [
      key,
      ruleWord(rule),
      task,
      reason,
      by,
      { date: on },
      until && { date: until },
      reviewName[review],
      reviewer,
      reviewedOn && { date: reviewedOn },
      objection,
    ],
    identity: ({ key }) => key,
  },
};

function readAcceptance({ texts, values, date1904 }: LineText): LineReading<"acceptances"> {
  const [code, ruleText, task, reason, by, , untilText, word, who, reviewedText, objection] = texts as string[];
  const key = keyOf(code!);
  const rule = ruleNamed(ruleText!);
  const [on, until, reviewedOn] = [5, 6, 9].map((at) => dateOf(values[at]!, date1904)) as [Day, Day, Day];
  const review = reviewOf(word!);
  const wrong = unfit(
    [0, "key", key === null],
    [1, "rule", rule === null],
    [3, "reason", !isReason(reason!)],
    [4, "text", by === ""],
    [5, "date", on === null],
    [6, "date", until === null && untilText !== ""],
    [6, "later", on !== null && until !== null && until < on],
    [7, "review", review === null || (review === "pending" && (objection !== "" || reviewedText !== ""))],
    [9, "date", reviewedOn === null && reviewedText !== ""],
    [10, "objection", review === "confirmed" && objection !== ""],
    [9, "later", on !== null && reviewedOn !== null && reviewedOn < on],
  );
  if (wrong) return wrong;
  const said = { rule: rule!, key: key!, task: task!, reason: reason!, by: by!, on: on!, until, review: review! };
  return { entry: { ...said, reviewer: who || null, reviewedOn, objection: objection || null } };
}

type Day = IsoDate | null;

/** All that stands against a line: which of its fields are wrong; null for nothing. */
function unfit(...fields: readonly (readonly [at: number, expected: Expected, isWrong: boolean])[]) {
  const wrong = fields.flatMap(([at, expected, isWrong]) => (isWrong ? [{ at, expected }] : []));
  return wrong.length === 0 ? null : { wrong };
}
