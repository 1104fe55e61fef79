import type { Item } from "../../model/item";
import { agree, readNumber } from "../../parse/number";
import { bare } from "../../parse/text";
import type { PlanTable } from "../plan";
import { wholesIn, type Whole } from "./direct-parts";
import { isSameMeasure } from "./measures";

/** A figure that should be the sum of the parts below it and is not. */
export interface WrongSum {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly written: number;
  readonly sum: number;
  /** 1-based rows of the parts, ascending. */
  readonly rows: readonly number[];
}

/** One whole in one column, beside what its parts add up to. */
interface Sum extends WrongSum {
  readonly item: Item;
  readonly agrees: boolean;
  /** Whether more than one part adds something: a single one agrees by chance. */
  readonly isTelling: boolean;
}

const SUMMED = new Set(["target", "plan", "actual", "other"]);
/** So many other wholes of a column that are sums show that this one should be. */
const ENOUGH_SUMS = 2;
/** Where the words alone say that parts follow, they may be some of them; a whole that is nearly their sum is meant to be. */
const NEARLY = 0.1;
const SAYS_PARTS = /trong do|\bgom\b|^tong (?!hop|ket|dieu)/;

/**
 * The wholes whose figure differs from what their parts come to, where something shows that it should not: the same whole is
 * their sum in another column, most others in its column are sums, or its words announce parts and it is nearly their sum.
 */
export function wrongSums(table: PlanTable): WrongSum[] {
  const wholes = wholesIn(table.table.items).filter(({ parts }) => parts.length > 1);
  if (wholes.length === 0) return [];
  const columns = table.table.columns.filter(({ role, header }) => SUMMED.has(role) && !/%|tỷ lệ|tỉ lệ/iu.test(header));
  const sums = columns.flatMap(({ column }) => wholes.flatMap((whole) => sumIn(table, whole, column)));
  const [byItem, byColumn] = [tally(sums, ({ item }) => item), tally(sums, ({ column }) => column)];
  return sums.filter((sum) => !sum.agrees && isMeantAsSum(sum, byItem.get(sum.item)!, byColumn.get(sum.column)!));
}

/** How many figures there are, and how many of them surely are the sums of their parts. */
interface Tally {
  all: number;
  real: number;
}

function tally<Key>(sums: readonly Sum[], keyOf: (sum: Sum) => Key): ReadonlyMap<Key, Tally> {
  const tallies = new Map<Key, Tally>();
  for (const sum of sums) {
    const found = tallies.get(keyOf(sum)) ?? { all: 0, real: 0 };
    tallies.set(keyOf(sum), found);
    found.all++;
    if (sum.agrees && sum.isTelling) found.real++;
  }
  return tallies;
}

/** By the row's other figures where it has any, then by its column's others, then by its words. */
function isMeantAsSum({ item, sum, written }: Sum, ofRow: Tally, ofColumn: Tally): boolean {
  if (ofRow.all > 1) return ofRow.real > (ofRow.all - 1) / 2;
  if (ofColumn.real >= ENOUGH_SUMS && ofColumn.real > (ofColumn.all - 1) / 2) return true;
  return SAYS_PARTS.test(bare(item.text)) && Math.abs(sum - written) <= Math.abs(sum) * NEARLY;
}

function sumIn({ cells }: PlanTable, { item, parts }: Whole, column: number): Sum[] {
  const place = cells.anchor(item.row, column);
  const written = figureIn(cells.value(place.row, place.column));
  if (place.row !== item.row || written === null || !parts.every((part) => isSummable(part, item))) return [];
  const figures = parts.map(({ row }) => figureIn(cells.value(row, column)));
  if (figures.some((figure) => figure === null)) return [];
  const values = figures as number[];
  const sum = values.reduce((all, one) => all + one, 0);
  return [
    {
      item,
      row: item.row,
      column: place.column,
      written,
      sum,
      rows: parts.map(({ row }) => row),
      agrees: agree(sum, written, playOf([written, ...values])),
      isTelling: values.filter((value) => value !== 0).length > 1,
    },
  ];
}

const figureIn = (value: unknown) =>
  typeof value === "number" ? value : typeof value === "string" ? readNumber(value) : null;

/** Shares and rates are not added up, nor what is counted in other measures. */
function isSummable(part: Item, whole: Item): boolean {
  const unit = whole.unit ?? part.unit;
  if (unit !== null && /[%‰/]|tỷ lệ|tỉ lệ|bình quân/iu.test(unit)) return false;
  return part.unit === null || whole.unit === null || isSameMeasure(part.unit, whole.unit);
}

/** Rounded figures may be off by half of their last place each. */
function playOf(values: readonly number[]): number {
  const places = Math.max(...values.map((value) => (String(value).split(".")[1] ?? "").length));
  return places === 0 ? 0 : values.length * 0.5 * 10 ** -places;
}
