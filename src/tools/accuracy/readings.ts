import type { Table } from "../../core/model/appendix";
import { columnName, columnNumber } from "../../core/model/cell";
import type { Deadline } from "../../core/model/deadline";
import type { Item } from "../../core/model/item";
import type { Sheet } from "../../core/model/sheet";
import type { Target } from "../../core/model/target";
import { readDeadline } from "../../core/parse/deadline";
import {
  allowed,
  readDeadlineNote,
  readTargetNote,
  type ExpectedDeadline,
  type ExpectedTable,
  type ExpectedTarget,
  type Readings,
} from "./expectation";
import type { Observation } from "./observation";

/** One cell of an item with the note on how it reads. */
interface NotedCell {
  readonly item: Item;
  readonly cell: string;
  readonly text: string;
  readonly note: string;
}

/** Compares the deadlines of items; a further deadline column's cells are read by themselves. */
export function observeDeadlines(expected: ExpectedTable, table: Table, sheet: Sheet): Observation[] {
  return Object.keys(expected.deadlines ?? {}).flatMap((column, i) =>
    notedCells(expected.deadlines, column, table, sheet).map(({ item, cell, text, note }) => {
      const got = i === 0 ? item.deadline : readDeadline(text, table.year);
      const wanted = readDeadlineNote(note);
      const right = wanted.some((one) => isDeadline(one, got));
      const unread = got === null || got.kind === "unreadable";
      const outcome = right ? "right" : unread ? "missed" : "wrong";
      const seen = got ? `${got.kind} ${got.from ?? "-"} ${got.to ?? "-"}` : "missing";
      return { measure: "deadlines", outcome, where: cell, note: right ? "" : `expected ${note}, got ${seen}` };
    }),
  );
}

function isDeadline(wanted: ExpectedDeadline, got: Deadline | null): boolean {
  if (!got) return wanted.kind === "missing";
  return wanted.kind === got.kind && wanted.from === got.from && wanted.to === got.to;
}

/** Compares the first figure of items' targets. */
export function observeTargets(expected: ExpectedTable, table: Table, sheet: Sheet): Observation[] {
  const units = Object.entries(expected.roles).find(([, role]) => allowed(role)[0] === "unit")?.[0];
  const textAt = cellTexts(sheet);
  return Object.keys(expected.targets ?? {}).flatMap((column) =>
    notedCells(expected.targets, column, table, sheet).map(({ item, cell, note }) => {
      const unit = units ? textAt(item.row, units) || null : null;
      const right = readTargetNote(note).some((one) => isTarget(one, item.target, unit));
      const outcome = right ? "right" : item.target ? "wrong" : "missed";
      const seen = item.target ? targetNote(item.target) : "none";
      const meant = unit ? ` (unit column: ${unit})` : "";
      return { measure: "targets", outcome, where: cell, note: right ? "" : `expected ${note}${meant}, got ${seen}` };
    }),
  );
}

function isTarget(wanted: ExpectedTarget, got: Target | null, unit: string | null): boolean {
  if (!got || wanted.op !== got.op || wanted.value !== got.value || wanted.max !== (got.max ?? null)) return false;
  return wanted.op === "words" || (wanted.unit ?? unit) === got.unit;
}

function targetNote({ op, value, max, unit }: Target): string {
  return [op, value, max, unit].filter((part) => part !== null && part !== undefined).join(" ");
}

/** The cells of a column, in items' rows, that the readings know: by address first, then by wording. */
function notedCells(readings: Readings | undefined, column: string, table: Table, sheet: Sheet): NotedCell[] {
  const notes = readings?.[column] ?? {};
  const textAt = cellTexts(sheet);
  return table.items.flatMap((item) => {
    const cell = column + item.row;
    const text = textAt(item.row, column);
    const note = notes[`@${cell}`] ?? notes[text];
    return note === undefined ? [] : [{ item, cell, text, note }];
  });
}

/** The texts of a sheet's cells by row and column letters, every run of blanks as one space. */
function cellTexts(sheet: Sheet): (row: number, column: string) => string {
  const lines = new Map(sheet.rows.map((line) => [line.row, line]));
  return (row, column) => {
    const value = lines.get(row)?.values[columnNumber(column) - 1];
    return typeof value === "string" || typeof value === "number" ? String(value).replace(/\s+/g, " ").trim() : "";
  };
}

/** The name of a table's place on its sheet, for reports. */
export function placeOf({ sheet, range }: Table): string {
  return `${sheet}!${columnName(range.left)}${range.top}`;
}
