import type { Reading } from "../../core/model/appendix";
import type { Item } from "../../core/model/item";
import type { Row, Workbook } from "../../core/model/sheet";
import type { Outcome, Wishes } from "../outcome";

/** What the engine's worker is told: a workbook in blocks of rows, then what to do with it. */
export type Asked =
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  | { readonly kind: "rows"; readonly sheet: number; readonly rows: readonly Row[] }
  | { readonly kind: "understand"; readonly wishes: Wishes; readonly at: Date }
  /** The last workbook under other wishes. */
  | { readonly kind: "under"; readonly wishes: Wishes };

/** What the worker tells: that it has begun to live; then for each question the reading, if it is a new one, and what was found and counted. */
export type Told =
  | { readonly kind: "ready" }
  | { readonly kind: "reading"; readonly block: string }
  | { readonly kind: "read" }
  | { readonly kind: "judged"; readonly block: string }
  | { readonly kind: "done" };

/** What follows from a reading under certain wishes. */
export type Judgement = Pick<Outcome, "settings" | "dateFrom" | "result" | "summary">;

/** The items of a reading, which its summary holds too, in an order that both sides know. */
export function itemsOf({ sheets }: Reading): readonly Item[] {
  return sheets.flatMap(({ tables }) => tables.flatMap(({ items }) => items));
}
