import { isListable } from "../edit/inputs";
import { columnName } from "../model/cell";
import type { InputHelp, PlannedRow } from "../model/edit";
import { presetName } from "../model/preset-name";
import { ROLES, roleWord } from "../model/role-name";
import { PRESETS } from "../model/settings";
import { cell, row } from "../rollup/sheets/cells";
import { styles } from "../rollup/sheets/styles";
import { reviewName, RULE_WORDS } from "./values";
import { LABELS, TABLES, words, type Choice, type LabelId, type TableId } from "./words";

/** First and last row (1-based) of something. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Where the parts of the sheet stand: the row of the first label, the lines of the tables, the first line of the lists. */
export interface Places {
  readonly labels: number;
  readonly tables: ReadonlyMap<TableId, Lines>;
  readonly lists: number;
}

const ROLE_WORDS = ROLES.map((role) => roleWord(role, "vi"));

/** Lists that are too long for Excel to keep beside a cell, as columns of the sheet: their heading and their words. */
const COLUMNS = [
  { heading: words.lists.roles, entries: ROLE_WORDS },
  { heading: words.lists.rules, entries: RULE_WORDS },
] as const;

/** The lists as rows: their headings, then their words side by side. */
export function listRows(): PlannedRow[] {
  const longest = Math.max(...COLUMNS.map(({ entries }) => entries.length));
  return [
    row(COLUMNS.map(({ heading }) => cell(heading, styles.heading))),
    ...Array.from({ length: longest }, (_, at) =>
      row(COLUMNS.map(({ entries }) => (entries[at] === undefined ? null : cell(entries[at], styles.text)))),
    ),
  ];
}

/** What the cells of the sheet say while they are selected, and what they offer; `sheets` are the names of the user's sheets. */
export function inputsOf({ labels, tables, lists }: Places, sheets: readonly string[]): InputHelp[] {
  const listed = (at: number) => {
    const name = columnName(at + 1);
    return { from: `${name}${lists}:${name}${lists + COLUMNS[at]!.entries.length - 1}` };
  };
  const values = (list: readonly string[]) => (isListable(list) ? { values: list } : {});
  const offers: Readonly<Record<Choice, Pick<InputHelp, "values" | "from">>> = {
    sheets: values(sheets),
    roles: listed(0),
    rules: listed(1),
    reviews: values([reviewName.confirmed, reviewName.refused]),
  };
  const ofLabel = (id: LabelId, at: number): InputHelp => ({
    range: `B${labels + at}`,
    title: words.labels[id],
    hint: words.labelNotes[id],
    ...(id === "preset" ? values(PRESETS.map((preset) => presetName.vi[preset])) : {}),
  });
  const ofTable = (id: TableId): InputHelp[] => {
    const { first, last } = tables.get(id)!;
    return words.tables[id].fields.map(({ heading, hint, choice }, at): InputHelp => {
      const name = columnName(at + 1);
      return { range: `${name}${first}:${name}${last}`, title: heading, hint, ...(choice ? offers[choice] : {}) };
    });
  };
  return [...LABELS.map(ofLabel), ...TABLES.flatMap(ofTable)];
}
