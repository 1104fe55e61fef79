import type { RowKind, TableKind } from "../../model/appendix";
import type { HeadingBlock } from "../tables/block";
import { isColumnNumbers } from "../tables/block";
import type { Features } from "./features";
import { isFooter } from "../tables/footers";
import type { Grid } from "../grid";
import type { Numbering } from "./numbering";
import { continuesTitle, isRestOfHeadings, repeatsHeadings } from "../tables/regions";
import { bare } from "../text";
import { looksLikeUnit } from "../units";
import { counted, totals } from "../words/blocks";

/** A body row with what it was taken for. What it shows stays an object of its own: copying it would take longer than reading it. */
export interface ClassifiedRow {
  readonly kind: RowKind;
  readonly shown: Features;
}

/**
 * Tells a table's body rows apart, in order. Rows below the last item that open a signature or a note, and all that
 * follows them, are footers.
 */
export function classifyRows(
  grid: Grid,
  block: HeadingBlock,
  rows: readonly Features[],
  kind: TableKind,
  hasNumbers: boolean,
): ClassifiedRow[] {
  const footersFrom = firstFooter(grid, rows, hasNumbers);
  const facts = factsOf(rows, kind, hasNumbers);
  const classified: ClassifiedRow[] = [];
  let previous: ClassifiedRow | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const kindHere =
      i >= footersFrom
        ? footerKind(row)
        : bodyKind(grid, block, row, previous, nextOf(rows, i), classified[i - 1]?.kind, facts);
    const done: ClassifiedRow = { kind: kindHere, shown: row };
    classified.push(done);
    if (kindHere === "item" || kindHere === "section" || kindHere === "continuation") previous = done;
  }
  return classified;
}

/** What the whole body tells about its rows. */
interface Facts {
  readonly kind: TableKind;
  readonly hasNumbers: boolean;
  /** Items are numbered 1, 2, 3 (or a, b, – …), so that Roman and capital letters are sections. */
  readonly plainNumbers: boolean;
  /** Most numbered rows hold nothing beside number and text, so that blank cells tell nothing. */
  readonly sparse: boolean;
}

function factsOf(rows: readonly Features[], kind: TableKind, hasNumbers: boolean): Facts {
  let plain = 0;
  let bareOnes = 0;
  for (const { numbering, others } of rows) {
    if (!numbering || numbering.style === "roman" || numbering.style === "upper") continue;
    plain++;
    if (others === 0) bareOnes++;
  }
  return { kind, hasNumbers, plainNumbers: plain > 0, sparse: bareOnes * 2 > plain };
}

const isBlank = (row: Features) => row.label === "" && row.text === "" && row.others === 0 && row.numbering === null;

function nextOf(rows: readonly Features[], index: number): Features | null {
  for (let i = index + 1; i < rows.length; i++) if (!isBlank(rows[i]!)) return rows[i]!;
  return null;
}

function bodyKind(
  grid: Grid,
  block: HeadingBlock,
  row: Features,
  previous: ClassifiedRow | null,
  next: Features | null,
  last: RowKind | undefined,
  facts: Facts,
): RowKind {
  if (isBlank(row)) return "blank";
  if (row.numbering === null && repeatsHeadings(grid, block, row.line)) return "heading";
  if (last === "heading" && row.numbering === null && isRestOfHeadings(grid, block, row.line)) return "heading";
  if (last === "heading" && isColumnNumbers(grid, row.line, block.left, block.right)) return "heading";
  if (isPageFoot(row)) return "footer";
  if (row.others === 0 && continuesTitle(row.text || row.label)) return "heading";
  if (isTotal(row)) return "total";
  if (isSection(row, previous, next, facts)) return "section";
  if (row.numbering !== null && !row.numbering.title) {
    return row.text === "" && row.others === 0 ? "numbered-blank" : "item";
  }
  if (isContinuation(row, previous, facts)) return "continuation";
  if (row.numbering === null && row.text === "" && row.keys === 0) return row.others > 0 ? "continuation" : "blank";
  return "item";
}

/** A remark or a page number that a printed page left between two rows. */
function isPageFoot({ text, label, aside, others }: Features): boolean {
  const only = text || label;
  if (only === "") return others === 1 && PAGE.test(aside);
  return others === 0 && (/^(\*\)|\(\*\))/.test(only) || PAGE.test(only));
}

const PAGE = /^(trang|page) \d+( ?[/-] ?\d+)?$|^[-–] ?\d+ ?[-–]$/i;

/** "Tổng", "Cộng" and no more than a remark behind it, without an item's own number. */
function isTotal(row: Features): boolean {
  const title = row.text || row.label || row.aside;
  if (row.text === "" && /^(tong|cong)( |$)/.test(bare(row.label))) return true;
  if (title.length > 60 || (row.numbering !== null && row.text !== "" && row.numbering.style !== "dash")) return false;
  const key = bare(title.replace(COUNTED, " "))
    .replace(/[([].*$|[\d.,:;=+*]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const whole = key.replace(SECTION_LABELS, "");
  return totals.some((total) => bare(total) === whole);
}

/** The sections that a total is of: "Cộng A", "Tổng mục II", "Tổng cộng I+II". */
const SECTION_LABELS = /(?: (?:muc|phan|nhom))?(?: (?:[a-h]|[ivx]{1,4}))+$/;

const COUNTED = new RegExp(`\\d+\\s+(?:${counted.join("|")})(?!\\p{L})`, "iu");

function isSection(row: Features, previous: ClassifiedRow | null, next: Features | null, facts: Facts): boolean {
  const { numbering, text, others } = row;
  if (numbering?.title) return others === 0 && (text === "" || text === row.label);
  if (numbering === null) return isUnnumberedSection(row, previous, next, facts);
  const outer = numbering.style === "roman" || numbering.style === "upper";
  if (text === "") return outer && facts.plainNumbers && others === 1 && /\p{L}{2}/u.test(row.aside);
  if (outer) {
    if (others === 0) return facts.plainNumbers || row.wide;
    return facts.plainNumbers && facts.kind !== "targets" && others === 1 && row.keys <= 1;
  }
  if (others > 0) return false;
  if (row.wide) return true;
  return next !== null && (restarts(numbering, next) || deepens(numbering, next)) && !facts.sparse;
}

/** A title alone: in the first cell, merged across, a unit's name, in capitals, or one under which the numbers restart. */
function isUnnumberedSection(
  row: Features,
  previous: ClassifiedRow | null,
  next: Features | null,
  facts: Facts,
): boolean {
  if (row.others > 0 || row.numberMerged || row.taskMerged) return false;
  const title = row.text !== "" ? row.text : row.label;
  if (title === "" || title.length > 300) return false;
  if (row.label !== "" && row.text === "") return true;
  if (row.wide) return true;
  if (!facts.hasNumbers) return isCapitals(title) || (looksLikeUnit(title) && next !== null && next.keys > 0);
  if (!next?.numbering || !startsAfresh(next.numbering)) return false;
  const continues = (previous?.shown.numbering?.value ?? null) !== null;
  return isCapitals(title) || looksLikeUnit(title) || !continues || /^\p{Lu}/u.test(title);
}

const startsAfresh = (numbering: Numbering) => numbering.value === 1 || numbering.style === "roman";

const isCapitals = (text: string) => /\p{Lu}.*\p{Lu}/su.test(text) && text === text.toUpperCase();

/** Numbering starts again below: 3 with title only, then 1, or the same number repeated by an unmerged cell. */
function restarts(numbering: Numbering, next: Features): boolean {
  if (!next.numbering || next.numbering.style !== numbering.style || next.numbering.depth !== numbering.depth)
    return false;
  if (next.numbering.value === null || numbering.value === null) return false;
  const again = next.numbering.value === 1 && next.others > 0;
  return again || (next.numbering.value === numbering.value && next.others > 0);
}

/** Numbering goes deeper below: 11, then 11.1, a) or a dash. */
function deepens(numbering: Numbering, next: Features): boolean {
  if (!next.numbering) return false;
  if (next.numbering.style === numbering.style) return next.numbering.depth > numbering.depth;
  const order = ["roman", "upper", "arabic", "lower", "dash"];
  return order.indexOf(next.numbering.style) > order.indexOf(numbering.style) && order.includes(numbering.style);
}

/** The tail of the row above: no number, and nothing in it that would make it an item of its own. */
function isContinuation(row: Features, previous: ClassifiedRow | null, facts: Facts): boolean {
  if (!previous || previous.kind === "section") return false;
  if (row.numbering !== null) return false;
  // Under a merged task, a part of it that has its own text and its own owner or deadline is an item.
  if (row.taskMerged) return row.keys === 0 || row.others === row.keys;
  if (row.text === "" && row.label === "") return true;
  if (!facts.hasNumbers) return row.keys === 0 && /^[\p{Ll},;)]/u.test(row.text);
  if (row.keys === 0) return true;
  if (row.numberMerged) return false;
  return /^[\p{Ll},;)]/u.test(row.text) || (facts.kind !== "targets" && row.keys < 2);
}

function footerKind(row: Features): RowKind {
  return isBlank(row) ? "blank" : "footer";
}

/** The first row after the last certain item that opens a signature block or a note; all from there on is footer. */
function firstFooter(grid: Grid, rows: readonly Features[], hasNumbers: boolean): number {
  let last = rows.length - 1;
  while (last >= 0 && !isCertainItem(grid, rows[last]!, hasNumbers)) last--;
  for (let i = last + 1; i < rows.length; i++) {
    if (isFooter(grid, rows[i]!.line) || (hasNumbers && last >= 0 && isRemark(rows[i]!, rows[i - 1]!))) return i;
  }
  return rows.length;
}

/** A lone text under the last item that no tail of it can be: set apart by a blank row, or merged across. */
function isRemark(row: Features, above: Features): boolean {
  if (row.numbering !== null || row.keys > 0 || row.others > 1 || isTotal(row)) return false;
  const apart = isBlank(above) || row.line.row > above.line.row + 1;
  return !isBlank(row) && (apart || row.wide);
}

function isCertainItem(grid: Grid, row: Features, hasNumbers: boolean): boolean {
  if (isBlank(row)) return false;
  if (row.numbering !== null && row.numbering.style !== "dash" && row.text !== "") return true;
  if (hasNumbers && row.numbering === null && row.keys < 2) return false;
  return row.keys > 0 && !isFooter(grid, row.line);
}
