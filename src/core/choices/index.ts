import { groupBy } from "../edit/group";
import { rangeName } from "../model/cell";
import type { CellList, Edit } from "../model/edit";
import type { Validated, Workbook } from "../model/sheet";
import type { ChoiceColumn } from "./columns";
import { listName, listsSheet, type Choices } from "./sheet";

export { choiceColumns, type ChoiceColumn, type ChoiceRefusal, type ChoiceRole, type ChoiceSource } from "./columns";

/**
 * All that gives these columns their lists and takes off every other list of ours; without columns, takes all off and the
 * sheet of their values out. None of the columns may have a refusal.
 */
export function listEdits(columns: readonly ChoiceColumn[]): Edit[] {
  if (columns.length === 0)
    return [
      { kind: "set-lists", lists: [] },
      { kind: "drop-sheet", id: "lists" },
    ];
  const alike = groupBy(columns, ({ role, values }) => JSON.stringify([role, values]));
  const groups = [...alike.values()];
  const named = groups.map((group, index) => ({ group, choices: choicesOf(group, groups.slice(0, index)) }));
  return [
    { kind: "put-sheet", plan: listsSheet(named.map(({ choices }) => choices)) },
    { kind: "set-lists", lists: named.flatMap(({ group, choices }) => group.flatMap((one) => listsOn(one, choices))) },
  ];
}

type Group = readonly ChoiceColumn[];

const WORDS = { owner: ["units", "Đơn vị"], status: ["status", "Tình trạng"] } as const;

/** The values of columns that are alike, under a name that none of the groups before has. */
function choicesOf(group: Group, before: readonly Group[]): Choices {
  const { role, values } = group[0]!;
  const [word, heading] = WORDS[role];
  const number = before.filter(([first]) => first!.role === role).length + 1;
  const places = group.map(({ key }) => key).join(", ");
  return { id: number === 1 ? word : `${word}_${number}`, heading: `${heading}: ${places}`, values };
}

/** Longest title of a warning. */
const LONGEST_TITLE = 32;

function listsOn({ sheet, header, areas }: ChoiceColumn, { id }: Choices): CellList[] {
  const title = header.split(" › ").at(-1)!.slice(0, LONGEST_TITLE);
  return areas.map((part) => ({ sheet, areas: part.map(rangeName), source: listName(id), title }));
}

/** Whether a workbook has anything that taking lists off would take. */
export function hasLists({ sheets }: Workbook, validated: readonly Validated[]): boolean {
  return validated.some(({ isOurs }) => isOurs) || sheets.some(({ ours }) => ours === "lists");
}
