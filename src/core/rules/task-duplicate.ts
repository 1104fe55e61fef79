import type { TableKind } from "../model/appendix";
import type { Deadline } from "../model/deadline";
import type { Item } from "../model/item";
import { fold } from "../parse/text";
import { itemName, short } from "./kit/phrases";
import { earlierTwins } from "./kit/twins";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly kind: TableKind;
  /** The first row that says the same; its sheet where it is another one, else null. */
  readonly sheet: string | null;
  readonly row: number;
  readonly text: string;
  /** Whether the two name different leads, so that two units believe it theirs. */
  readonly twoLeads: boolean;
}

interface Entry {
  readonly table: PlanTable;
  readonly column: number;
  readonly item: Item;
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const kind of ["tasks", "documents"] as const) {
    const entries = tables.filter(({ table }) => table.kind === kind).flatMap(entriesOf);
    const twins = earlierTwins(entries.map(({ item }) => item.text));
    for (const [at, entry] of entries.entries()) {
      const twin = entries[twins[at]!];
      if (twin && isSameWork(entry, twin)) yield problemOf(kind, entry, twin);
    }
  }
}

function entriesOf(table: PlanTable): Entry[] {
  const column = table.column("task")?.column;
  if (column === undefined) return [];
  return table.table.items
    .filter(({ status, row }) => status !== "cancelled" && table.cells.anchor(row, column).row === row)
    .map((item) => ({ table, column, item }));
}

/**
 * The same words for another deadline, for another unit's own share, or under another heading of the same sheet are work that
 * comes again, not work written twice.
 */
function isSameWork(a: Entry, b: Entry): boolean {
  if (a.item.deadline && b.item.deadline && !isSameDay(a.item.deadline, b.item.deadline)) return false;
  if (a.table !== b.table) return true;
  const sameLead = a.item.ownerKey === b.item.ownerKey;
  return sameLead && a.item.sections.join("\n") === b.item.sections.join("\n");
}

const isSameDay = (a: Deadline, b: Deadline) =>
  a.to === b.to && a.kind === b.kind && (a.to !== null || fold(a.text) === fold(b.text));

function problemOf(kind: TableKind, { table, column, item }: Entry, twin: Entry): Located<Facts> {
  const sheet = twin.table.table.sheet;
  const facts: Facts = {
    kind,
    sheet: sheet === table.table.sheet ? null : sheet,
    row: twin.item.row,
    text: short(item.text),
    twoLeads: item.ownerKey !== null && twin.item.ownerKey !== null && item.ownerKey !== twin.item.ownerKey,
  };
  return { table, row: item.row, column, facts };
}

/** The same, or nearly the same, written in two rows. */
export const taskDuplicate = defineRule<Facts>({
  id: "task-duplicate",
  severity: "warning",
  title: { vi: "Nhiệm vụ bị trùng", en: "Written twice" },
  needs: [],
  words: {
    vi: ({ kind, sheet, row, text, twoLeads }) => ({
      message: `“${text}” trùng với dòng ${row}${sheet === null ? "" : ` của trang tính “${sheet}”`}${twoLeads ? ", nhưng khác đơn vị chủ trì" : ""}.`,
      why: `Một ${itemName.vi[kind]} ghi hai lần thì bị giao hai lần, đếm hai lần và báo cáo lệch nhau.`,
      hint: "Giữ một dòng và xóa dòng kia; nếu là hai việc khác nhau thì ghi rõ chỗ khác (đối tượng, thời hạn, phạm vi).",
    }),
    en: ({ kind, sheet, row, text, twoLeads }) => ({
      message: `“${text}” says the same as row ${row}${sheet === null ? "" : ` of sheet “${sheet}”`}${twoLeads ? ", with another lead" : ""}.`,
      why: `A ${itemName.en[kind]} that is written twice is assigned twice, counted twice and reported in two ways.`,
      hint: "Keep one row and delete the other; where they are different work, say what differs (whom it concerns, when, how far).",
    }),
  },
  check,
});
