import type { StatedCount } from "../../model/appendix";
import type { Row, Sheet } from "../../model/sheet";
import { filledCells } from "./block";
import type { Grid } from "../grid";
import { oneLine } from "../columns/headings";
import { startsTitle, type Region } from "./regions";
import { bare, fold } from "../text";
import { counted, letterheads } from "../words/blocks";

/** What stands above a table: its title as one text, the year it names, the number of items it promises. */
export interface TitleBlock {
  readonly title: string;
  readonly year: number | null;
  readonly stated: StatedCount | null;
}

interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const LONGEST_TITLE_LINE = 300;

/** Reads the title block of a table; where it names no year, the sheet's name and then the file's name are asked. */
export function titleOf(grid: Grid, region: Region, fileName: string): TitleBlock {
  const lines = titleLines(grid, grid.sheet.rows.slice(region.titleFrom, region.from), region);
  return {
    title: lines.map((line) => line.text).join(" "),
    year: yearOfTitle(lines.map((line) => line.text)) ?? yearOfName(grid.sheet) ?? yearIn(fileName),
    stated: statedIn(grid, lines),
  };
}

function titleLines(grid: Grid, rows: readonly Row[], region: Region): TitleLine[] {
  const lines: TitleLine[] = rows.flatMap((line) =>
    filledCells(grid, line, 1, region.right).flatMap(({ column, text }) =>
      text.split("\n").map((part) => ({ row: line.row, column, text: withoutMarkup(part) })),
    ),
  );
  const names = lines.flatMap((line, i) => (startsTitle(line.text) && isAppendixName(line.text) ? [i] : []));
  return lines.slice(names.pop() ?? 0).filter(({ text }) => text.length <= LONGEST_TITLE_LINE && !isLetterhead(text));
}

const withoutMarkup = (text: string) => oneLine(text).replace(/^[#*_>\s]+(?=\S)|[*_\s]+$/g, "");

/** "Phụ lục 01", "Biểu số 3" open a title block; "DANH MỤC …" may stand below them. */
const isAppendixName = (text: string) => /^(phu luc|phu bieu|bieu|mau|bang)\b/.test(bare(text));

function isLetterhead(text: string): boolean {
  const folded = fold(text);
  if (folded.length > 80) return false;
  return letterheads.some((start) => folded.startsWith(fold(start))) || /, ngay\s.{0,12}thang/.test(bare(text));
}

const DOCUMENT_DATE =
  /(?:số|so)?\s*[\d.]*\s*\/[^\s]*\s+ngày\s+\d{0,2}\s*(?:\/\s*\d{0,2}\s*\/\s*\d{4}|tháng\s*\d{0,2}\s*năm\s*\d{4})|(?:ngày\s*)\d{1,2}\s*(?:\/\d{1,2}\/\d{4}|tháng\s*\d{1,2}\s*năm\s*\d{4})/giu;
const SPAN = /(19|20)\d\d\s*[-–—]\s*(19|20)\d\d/g;
const HORIZON = /(đến|tới|tầm nhìn|sau|từ)\s+(hết\s+|cuối\s+)?(năm\s+)?(19|20)\d\d/giu;

/** The year that a title names: in its own words first, then in the "(Kèm theo …)" line. */
export function yearOfTitle(lines: readonly string[]): number | null {
  const attached = lines.filter(isAttachedLine);
  const own = lines.filter((line) => !isAttachedLine(line)).join("\n");
  const plain = own.replace(DOCUMENT_DATE, " ").replace(SPAN, " ").replace(HORIZON, " ");
  return lastYear(plain) ?? yearOfAttached(attached.join("\n"));
}

const isAttachedLine = (line: string) => /^\(?\s*(ban hanh )?kem theo|^\(?\s*thay the/.test(bare(line));

function yearOfAttached(text: string): number | null {
  const plain = text.replace(DOCUMENT_DATE, " ").replace(SPAN, " ").replace(HORIZON, " ");
  const dated = [...text.matchAll(/ng[aà]y[^\n]{0,40}?((?:19|20)\d\d)/giu)].pop()?.[1];
  return lastYear(plain) ?? (dated ? Number(dated) : lastYear(text.replace(SPAN, " ")));
}

function lastYear(text: string): number | null {
  const named = [...text.matchAll(/(?:năm|NĂM|Năm)\s*((?:19|20)\d\d)\b/gu)].pop()?.[1];
  const any = [
    ...text.matchAll(
      /(?<![\d/.-])(?:(?:\d{1,2}\s?[-–,]\s?)?(?:\d{1,2}|[IVX]{1,4})\s?\/\s?)?((?:19|20)\d\d)(?![\d/.-]|\s*đồng)/gu,
    ),
  ].pop()?.[1];
  const year = named ?? any;
  return year ? Number(year) : null;
}

const yearOfName = (sheet: Sheet) => yearIn(sheet.name);

/** The one year that a sheet's or a file's name holds, or null. */
function yearIn(name: string): number | null {
  const years = new Set([...name.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((match) => Number(match[1])));
  return years.size === 1 ? [...years][0]! : null;
}

/** "196 nhiệm vụ", "25 (hai mươi lăm) nhiệm vụ", but not the year of "NĂM 2024 NHIỆM VỤ". */
const COUNT = new RegExp(
  `(?<![\\d/.,-]|năm )(\\d{1,4})\\s+(?:\\([^()]{2,40}\\)\\s+)?(${counted.join("|")})(?!\\p{L})`,
  "iu",
);

/** How many items a heading or a total row says there are, where that ends it: "I. TỔ CHỨC (03 nhiệm vụ)"; null for others. */
export function countAtEnd(text: string): number | null {
  const found = COUNT.exec(text.normalize("NFC"));
  if (!found) return null;
  const [before, after] = [
    text.normalize("NFC").slice(0, found.index),
    text.normalize("NFC").slice(found.index + found[0].length),
  ];
  return /[(:–-]\s*(?:gồm |có |tổng số )?$/iu.test(before) && /^\s*\)?\s*\.?$/.test(after) ? Number(found[1]) : null;
}

function statedIn(grid: Grid, lines: readonly TitleLine[]): StatedCount | null {
  for (const { row, column, text } of lines) {
    const [, count, noun] = COUNT.exec(text.normalize("NFC")) ?? [];
    if (!count || !noun || Number(count) === 0 || isAttachedLine(text)) continue;
    const stated = { count: Number(count), row, column };
    const whole = grid.lineAt(row)?.values[column - 1];
    const isPlain = typeof whole === "string" && whole.split(noun)[0]!.endsWith(`${count} `);
    return isPlain ? { ...stated, noun } : stated;
  }
  return null;
}
