import type { Item } from "../../model/item";
import type { CellValue } from "../../model/cell";
import { memoised } from "../../memo";
import { readStatus } from "../../parse/status";
import { fold } from "../../parse/text";
import { isPlaceholder } from "../../parse/units";
import type { Plan, PlanTable } from "../plan";
import type { Located } from "../rule";
import type { Place } from "./cells";
import { shown } from "./missing";

/**
 * Yields a problem for every task or document about whose report `say` has something to say, at the cell that it gives. A
 * merged cell is told once.
 */
export function* aboutReports<Facts>(
  plan: Plan,
  say: (item: Item, table: PlanTable) => { readonly place: Place | null; readonly facts: Facts } | null,
): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    if (table.table.kind === "targets") continue;
    let previous = "";
    for (const item of table.table.items) {
      const said = item.text === "" ? null : say(item, table);
      if (!said?.place) continue;
      const { row, column } = said.place;
      if (previous !== `${row} ${column}`) yield { table, row, column, facts: said.facts };
      previous = `${row} ${column}`;
    }
  }
}

/** The cell that says how a task stands: in the status column, else in the progress column; null where neither is there. */
export function statusPlace({ cells }: Item): (Place & { readonly value: CellValue }) | null {
  return cells?.status ?? cells?.progress ?? null;
}

/** How far a task is by its own figures, 0–100; null where the table does not say in figures. A bare 0.8 is 80 %, a bare 1 all. */
export function progressOf({ percent, cells }: Item): number | null {
  if (percent !== null) return asPercent(percent);
  const value = cells?.progress?.value;
  if (typeof value === "number") return asPercent(value);
  const figure = typeof value === "string" ? /^\s*(\d{1,3})(?:[.,](\d{1,4}))?\s*%\s*$/.exec(value) : null;
  return figure && Number(`${figure[1]}.${figure[2] ?? 0}`);
}

const asPercent = (figure: number) => (figure > 0 && figure <= 1 ? figure * 100 : figure);

/** Columns for remarks. */
const EXPLAINS = /ghi chú|nguyên nhân|lý do|vướng mắc|khó khăn|giải trình/;
/** Words that give a reason in a sentence: "chưa thực hiện do chưa có kinh phí". */
const REASON = /(?<!\p{L})(?:do|vì|chờ|vướng|nguyên nhân|lý do|khó khăn|gia hạn|điều chỉnh|lùi)(?!\p{L})/u;

/** Columns in which offices tell how things stand, beside the word of the status column. */
const TELLS = /kết quả|tình hình|diễn biến|diễn giải|kiến nghị|đề xuất|giải pháp/;

/**
 * Tells which rows of a table say why they are late: by something in a column for remarks, by a sentence in one that tells
 * how things stand, or by a reason in status or progress.
 */
export function explanationsIn({ table, cells }: PlanTable): (item: Item) => boolean {
  const remarks = table.columns.filter(({ role, header }) => role === "note" || EXPLAINS.test(fold(header)));
  const told = table.columns.filter(
    ({ role, header }) => (role === "progress" || role === "other") && TELLS.test(fold(header)),
  );
  const reason = memoised((text) => REASON.test(fold(text)));
  const saysNothing = memoised(isPlaceholder);
  const isSentence = memoised((text) => /\p{L}+(?:\s+\S+){3}/u.test(text) && readStatus(text) === "unclear");
  const givesReason = (value: CellValue | undefined) => typeof value === "string" && reason(value);
  return (item) =>
    givesReason(item.cells?.status?.value) ||
    givesReason(item.cells?.progress?.value) ||
    told.some(({ column }) => {
      const place = cells.anchor(item.row, column);
      return isSentence(shown(cells.value(place.row, place.column)));
    }) ||
    remarks.some(({ column }) => {
      const place = cells.anchor(item.row, column);
      return cells.isPending(place.row, place.column) || !saysNothing(shown(cells.value(place.row, place.column)));
    });
}
