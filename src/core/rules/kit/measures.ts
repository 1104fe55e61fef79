import type { Item } from "../../model/item";
import type { CellValue } from "../../model/cell";
import { bare } from "../../parse/text";
import { readTarget } from "../../parse/target";

/** The unit of measure that a figure's own cell names ("15 tỷ"), else the one that its row has. */
export function unitIn(value: CellValue | undefined, ofRow: string | null): string | null {
  return typeof value === "string" ? (readTarget(value, ofRow)?.unit ?? ofRow) : ofRow;
}

/** "tỷ" in a column of "Tỷ đồng", "%" under "% tổng chi": the shorter is part of the longer; "triệu đồng" is no "đồng". */
export function isSameMeasure(a: string, b: string): boolean {
  const [one, other] = [measure(a), measure(b)];
  if (one === "" || other === "") return true;
  return scale(one) === scale(other) && (one.includes(other) || other.includes(one));
}

/** Money in few letters: "Tr.đ", "tỷ đ", "VNĐ". */
const MONEY: readonly (readonly [RegExp, string])[] = [
  [/^tr(?:ieu)?(?:d|vnd)$/, "trieudong"],
  [/^ty(?:d|vnd)$/, "tydong"],
  [/^(?:d|vnd)$/, "dong"],
];

function measure(unit: string): string {
  const plain = bare(unit)
    .replace(/phan tram|ty le/g, "%")
    .replace(/1[.,]?000|ngan/g, "nghin")
    .replace(/[\s.()*]+/g, "");
  return MONEY.find(([short]) => short.test(plain))?.[1] ?? plain;
}

/** By how much a unit of measure counts: "nghin", "trieu", "nghinty"; "" for single ones. */
const scale = (measured: string) => /^(?:nghin|van|trieu|ty(?!so|suat|trong))+/.exec(measured)?.[0] ?? "";

/** Whether the figures of a row may be held against each other: none of their cells names another unit than the row's. */
export function isComparable({ unit, target, cells }: Item): boolean {
  const ofRow = unit ?? target?.unit ?? null;
  const units = [target?.unit ?? null, unitIn(cells?.plan?.value, ofRow), unitIn(cells?.actual?.value, ofRow)];
  return ofRow === null || units.every((own) => own === null || isSameMeasure(own, ofRow));
}

/** From so many times the plan on, a slip of a digit or a separator is likelier than a feat. */
const TIMES = 10;

/** What a row's result is held against, where it is ten times that or more; else null. A figure to stay below or a rank is no plan to exceed. */
export function farExceeded(item: Item): number | null {
  const asked = item.target?.value ?? item.plan;
  if (item.direction === "lower" || item.actual === null || asked === null || asked <= 0) return null;
  return item.actual >= asked * TIMES && isComparable(item) ? asked : null;
}
