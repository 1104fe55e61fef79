import { lastRead } from "../memo";
import type { TableKind } from "../model/appendix";
import type { Deadline } from "../model/deadline";
import type { Item } from "../model/item";
import { fold } from "../parse/text";
import { wholesOf } from "./kit/parts";
import { itemName, short } from "./kit/phrases";
import { earlierTwins, type Twin } from "./kit/twins";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly kind: TableKind;
  /** The first row that says the same; its sheet where it is another one, else null. */
  readonly sheet: string | null;
  readonly row: number;
  readonly text: string;
  /** Whether they are alike only nearly. */
  readonly near: boolean;
  /** Whether the two name different leads, so that two units believe it theirs. */
  readonly twoLeads: boolean;
  /** Whether they name different days, so that nobody knows which of them binds. */
  readonly twoDays: boolean;
  /** How many rows of the table stand in that other one too, where it is a copy of it; else 0. */
  readonly copied: number;
}

interface Entry {
  readonly table: PlanTable;
  readonly column: number;
  readonly item: Item;
  /** The item that it is a part of, or null. */
  readonly whole: Item | null;
}

interface Pair {
  readonly entry: Entry;
  readonly first: Entry;
  readonly twin: Twin;
}

/** So many words say what is to be done closely enough to be one piece of work wherever they stand. */
const PRECISE = 6;
/** A table is a copy of another where this share of its rows, and at least so many, stand in the other. */
const COPIED = { share: 0.8, rows: 5 } as const;

/** Only a changed text changes twins, and most edits change none. */
const twinsAmong = { tasks: lastRead(earlierTwins), documents: lastRead(earlierTwins) };

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const kind of ["tasks", "documents"] as const) {
    const entries = tables.filter(({ table }) => table.kind === kind).flatMap(entriesOf);
    const twins = twinsAmong[kind](entries.map(textOf));
    const pairs = entries.flatMap((entry, at): Pair[] => {
      const twin = twins[at];
      return twin && isSameWork(entry, entries[twin.at]!, twin) ? [{ entry, first: entries[twin.at]!, twin }] : [];
    });
    for (const group of byTables(pairs)) {
      const isCopy = isCopied(group);
      for (const pair of isCopy ? group.slice(0, 1) : group) yield problemOf(kind, pair, isCopy ? group.length : 0);
    }
  }
}

function entriesOf(table: PlanTable): Entry[] {
  const column = table.column("task")?.column;
  if (column === undefined) return [];
  const { items } = table.table;
  const wholes = wholesOf(items);
  return items
    .map((item, at) => ({ table, column, item, whole: wholes[at] ?? null }))
    .filter(({ item: { status, row } }) => status !== "cancelled" && table.cells.anchor(row, column).row === row);
}

/** In a plan for 2024 "năm 2024" says nothing more. */
function textOf({ table, item }: Entry): string {
  const { year } = table.table;
  return year === null ? item.text : item.text.replaceAll(`năm ${year}`, " ");
}

/** The pairs of each table with each earlier one, so that what was copied as a whole is told as a whole. */
function byTables(pairs: readonly Pair[]): Iterable<readonly Pair[]> {
  const groups = new Map<PlanTable, Map<PlanTable, Pair[]>>();
  for (const pair of pairs) {
    const own = groups.get(pair.entry.table) ?? new Map<PlanTable, Pair[]>();
    groups.set(pair.entry.table, own);
    const group = own.get(pair.first.table);
    if (group) group.push(pair);
    else own.set(pair.first.table, [pair]);
  }
  return [...groups.values()].flatMap((own) => [...own.values()]);
}

function isCopied(group: readonly Pair[]): boolean {
  const { entry, first } = group[0]!;
  const least = Math.max(COPIED.rows, entry.table.table.items.length * COPIED.share);
  return entry.table !== first.table && group.length >= least;
}

/**
 * The same words for another deadline, for another unit's own share, under another heading of the same sheet or as a step of
 * something else are work that comes again, not work written twice; unless they say precisely what is to be done by one day,
 * or name, in two appendices, what is made once.
 */
function isSameWork(a: Entry, b: Entry, { near, words }: Twin): boolean {
  const isPart = a.whole !== null || b.whole !== null;
  if (areOtherDays(a, b)) return !near && !isPart && words >= PRECISE && isOnce(a, b);
  const [due, otherDue] = [a.item.deadline, b.item.deadline];
  if (a.table !== b.table) return !isPart || words >= PRECISE;
  const sameLead = a.item.ownerKey === b.item.ownerKey;
  const sameHeading = a.whole === b.whole && a.item.sections.join("\n") === b.item.sections.join("\n");
  const isOneDay = typeof due?.to === "string" && otherDue !== null;
  const isPrecise = !near && !isPart && words >= PRECISE && isOneDay;
  return isPrecise ? sameLead || sameHeading : sameLead && sameHeading;
}

function areOtherDays(a: Entry, b: Entry): boolean {
  const [due, otherDue] = [a.item.deadline, b.item.deadline];
  return due !== null && otherDue !== null && !isSameDay(due, otherDue);
}

const MADE_ONCE = /^(?:tham mưu )?(?:xây dựng|ban hành|trình|thành lập|sửa đổi) (?!.*(?:báo cáo|hằng|hàng|định kỳ))/;

/** Whether two appendices of one year's plan name what is made once: a report comes again, a scheme is drawn up once. */
const isOnce = (a: Entry, b: Entry) =>
  a.table !== b.table && a.table.table.year === b.table.table.year && MADE_ONCE.test(fold(a.item.text));

const isSameDay = (a: Deadline, b: Deadline) =>
  a.to === b.to && (a.to !== null || (a.kind === b.kind && fold(a.text) === fold(b.text)));

function problemOf(kind: TableKind, { entry, first, twin }: Pair, copied: number): Located<Facts> {
  const { table, column, item } = entry;
  const { sheet } = first.table.table;
  const facts: Facts = {
    kind,
    sheet: sheet === table.table.sheet ? null : sheet,
    row: first.item.row,
    text: short(item.text),
    near: twin.near,
    twoDays: areOtherDays(entry, first),
    twoLeads: item.ownerKey !== null && first.item.ownerKey !== null && item.ownerKey !== first.item.ownerKey,
    copied,
  };
  return { table, row: item.row, column, facts };
}

const vi = ({ kind, sheet, row, text, near, twoLeads, twoDays, copied }: Facts): string => {
  const where = `dòng ${row}${sheet === null ? "" : ` của trang tính “${sheet}”`}`;
  const alike = near ? "gần giống" : "trùng với";
  const other = [...(twoLeads ? ["đơn vị chủ trì"] : []), ...(twoDays ? ["thời hạn"] : [])];
  if (copied === 0)
    return `“${text}” ${alike} ${where}${other.length > 0 ? `, nhưng khác ${other.join(" và ")}` : ""}.`;
  return `Bảng này có ${copied} ${itemName.vi[kind]} trùng với ${sheet === null ? "bảng phía trên" : `trang tính “${sheet}”`}; dòng đầu tiên trùng với ${where}.`;
};

const en = ({ kind, sheet, row, text, near, twoLeads, twoDays, copied }: Facts): string => {
  const where = `row ${row}${sheet === null ? "" : ` of sheet “${sheet}”`}`;
  const alike = near ? "says nearly the same as" : "says the same as";
  const other = [...(twoLeads ? ["lead"] : []), ...(twoDays ? ["deadline"] : [])];
  if (copied === 0)
    return `“${text}” ${alike} ${where}${other.length > 0 ? `, with another ${other.join(" and another ")}` : ""}.`;
  return `${copied} ${itemName.en[kind]}s of this table stand ${sheet === null ? "in the table above" : `on sheet “${sheet}”`} as well; the first is that of ${where}.`;
};

const hint = {
  vi: ({ near, copied }: Facts) => {
    if (copied > 0)
      return "Nếu là bản cũ hoặc bản chép của bảng kia thì xóa; nếu là bảng theo dõi riêng thì để ở tệp khác.";
    const remedy =
      "giữ một dòng và xóa dòng kia; nếu là hai việc khác nhau thì ghi rõ chỗ khác (đối tượng, thời hạn, phạm vi).";
    return near ? `Đối chiếu hai dòng: nếu là một việc thì ${remedy}` : remedy[0]!.toUpperCase() + remedy.slice(1);
  },
  en: ({ near, copied }: Facts) => {
    if (copied > 0)
      return "Delete it where it is an old version or a copy; keep a list for following up in a file of its own.";
    const remedy =
      "keep one row and delete the other; where they are different work, say what differs (whom it concerns, when, how far).";
    return near
      ? `Compare the rows: where they are one piece of work, ${remedy}`
      : remedy[0]!.toUpperCase() + remedy.slice(1);
  },
};

/** The same, or nearly the same, written in two rows. */
export const taskDuplicate = defineRule<Facts>({
  id: "task-duplicate",
  severity: "warning",
  title: { vi: "Nhiệm vụ bị trùng", en: "Written twice" },
  needs: [],
  words: {
    vi: (facts) => ({
      message: vi(facts),
      why: `Một ${itemName.vi[facts.kind]} ghi hai lần thì bị giao hai lần, đếm hai lần và báo cáo lệch nhau.`,
      hint: hint.vi(facts),
    }),
    en: (facts) => ({
      message: en(facts),
      why: `A ${itemName.en[facts.kind]} that is written twice is assigned twice, counted twice and reported in two ways.`,
      hint: hint.en(facts),
    }),
  },
  check,
});
