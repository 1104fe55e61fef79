import type { Row } from "../../model/sheet";
import { readDeadlineCell } from "../deadline";
import type { Grid } from "../grid";
import { remember } from "../../memo";
import type { HeadingBlock } from "../tables/block";
import { isRestOfHeadings } from "../tables/regions";
import { readNumber } from "../number";
import { readNumbering } from "../rows/numbering";
import { readStatus } from "../status";
import { readTarget } from "../target";
import { bare, fold } from "../text";
import { isDitto, isPlaceholder, looksLikeUnit } from "../units";
import { marks, measures, stateWords } from "../words/contents";

/** What a column's cells look like. Every kind of content is a share (0–1) of the filled cells that were looked at. */
export interface Profile {
  /** Filled cells among those looked at, and how many rows were looked at. */
  readonly filled: number;
  readonly rows: number;
  readonly numbering: number;
  readonly number: number;
  readonly target: number;
  readonly organisation: number;
  readonly issuer: number;
  /** Cells with a document's symbol ("12/QĐ-UBND") or a date. */
  readonly document: number;
  readonly measure: number;
  readonly deadline: number;
  readonly duration: number;
  readonly status: number;
  readonly mark: number;
  /** Cells of more than 40 characters. */
  readonly sentence: number;
  /** Mean length of the filled cells in characters. */
  readonly length: number;
}

type Content = Exclude<keyof Profile, "filled" | "rows" | "length">;

const SAMPLE = 120;
/** Longer texts are sentences whatever they speak of. */
const LONGEST_TOLD = 150;
const DURATION = /^\D{0,12}\d+([.,]\d+)?\s*(giờ|ngày|phút|buổi|tuần)( làm việc)?\.?$/i;
const DOCUMENT = /\d ?[/-] ?(?:\d{4} ?\/ ?)?\p{Lu}|\d\/\d{1,2}\/\d{4}/u;
const TELLS_STATE = new RegExp(`^(?:${stateWords.join("|")}) `);
const knownMeasures = new Set(measures.map(fold));
const knownMarks = new Set(marks);

/** Looks at about 120 rows of a body, evenly spread, and says what each column holds. Index 0 is the column `left`. */
export function profilesOf(grid: Grid, lines: readonly Row[], block: HeadingBlock): Profile[] {
  const { left, right } = block;
  const step = Math.max(1, Math.floor(lines.length / SAMPLE));
  const spread = lines.filter((line, i) => i % step === 0 && !isRestOfHeadings(grid, block, line));
  const full = spread.filter((line) => filledCount(line, left, right) > 2);
  const rows = full.length > 0 ? full : spread;
  const profiles: Profile[] = [];
  for (let column = left; column <= right; column++) profiles.push(profileOf(grid, rows, column));
  return profiles;
}

function filledCount(line: Row, left: number, right: number): number {
  let count = 0;
  for (let column = left; column <= right; column++) {
    const value = line.values[column - 1];
    if (value !== null && value !== undefined && value !== "") count++;
  }
  return count;
}

function profileOf(grid: Grid, rows: readonly Row[], column: number): Profile {
  const counts = new Map<Content, number>();
  const known = new Map<string, readonly Content[]>();
  let filled = 0;
  let letters = 0;
  for (const line of rows) {
    const text = grid.text(line, column);
    if (text === "" || isPlaceholder(text) || isDitto(text)) continue;
    filled++;
    letters += text.length;
    const read = () => contentsOf(grid, line, column, text);
    const contents = typeof line.values[column - 1] === "string" ? remember(known, text, read) : read();
    for (const content of contents) counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  const share = (content: Content) => (filled > 0 ? (counts.get(content) ?? 0) / filled : 0);
  return {
    filled,
    rows: rows.length,
    length: filled > 0 ? letters / filled : 0,
    numbering: share("numbering"),
    number: share("number"),
    target: share("target"),
    organisation: share("organisation"),
    issuer: share("issuer"),
    document: share("document"),
    measure: share("measure"),
    deadline: share("deadline"),
    duration: share("duration"),
    status: share("status"),
    mark: share("mark"),
    sentence: share("sentence"),
  };
}

function contentsOf(grid: Grid, line: Row, column: number, text: string): Content[] {
  const found: Content[] = [];
  const value = line.values[column - 1];
  if (typeof value === "number" || readNumber(text) !== null) found.push("number");
  if (text.length > 40) found.push("sentence");
  if (text.length <= 12 && readNumbering(text)) found.push("numbering");
  if (knownMarks.has(text.toLowerCase())) found.push("mark");
  if (isMeasure(text)) found.push("measure");
  if (DURATION.test(text)) found.push("duration");
  if (text.length > LONGEST_TOLD) return found;
  if (looksLikeUnit(text)) found.push("organisation");
  if (/\b(ubnd|hdnd)\b|chinh phu|quoc hoi|uy ban nhan dan|hoi dong nhan dan/.test(bare(text))) found.push("issuer");
  if (DOCUMENT.test(text)) found.push("document");
  if (text.length <= 60 && (readStatus(text) !== "unclear" || TELLS_STATE.test(fold(text)))) found.push("status");
  const deadline = readDeadlineCell(value, line.formats?.[column - 1], null, grid.date1904);
  if (deadline && deadline.kind !== "unreadable") found.push("deadline");
  const target = readTarget(text, null);
  if (target && target.op !== "words") found.push("target");
  return found;
}

/** Whether a text is a unit of measure, such as "%", "Tỷ đồng" or "người/vạn dân". */
function isMeasure(text: string): boolean {
  if (text.length > 40) return false;
  const key = fold(text).replace(/^(số|nghìn|triệu|1000|1\.000)\s+/, "");
  return key.startsWith("%") || knownMeasures.has(key) || knownMeasures.has(key.split(/[/,]/)[0]!.trim());
}
