import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How one sheet of a sample is named, titled and laid out; its table stands in the file `source`. */
export interface SheetSpec {
  readonly name: string;
  readonly source: string;
  /** "Phụ lục 01", above the title. */
  readonly label: string;
  readonly title: string;
  /** The tab's colour, six hexadecimal digits. */
  readonly tab: string;
  /** 1-based column where the national block begins; the agency's block takes the columns before it. */
  readonly nationalFrom: number;
  /** One per column, in characters of the default font. */
  readonly widths: readonly number[];
  readonly align: readonly ("left" | "center" | "right")[];
  /** A line below the table, or null. */
  readonly note: string | null;
}

/** What all sheets of a sample share: who writes, the attached-to line, who signs. */
export interface Office {
  readonly agency: readonly string[];
  readonly national: readonly string[];
  readonly attached: string;
  readonly signatures: readonly string[];
  readonly sheets: readonly SheetSpec[];
}

/** A row of a source table: a section's number and title, or an item with one text per column. */
export interface SourceRow {
  /** "III" for a section, "III.57" for an item: how the planted faults name their rows. */
  readonly key: string;
  readonly isSection: boolean;
  readonly cells: readonly string[];
}

/** A sheet with its table. A heading's path has its parts joined by " › ". */
export interface SourceSheet extends SheetSpec {
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** A cell that is merged with the one above it. */
export const MERGED_UP = "^";

/** Reads the sheets described in office.json, each with its table. Throws where a row is longer than its headings. */
export function readSource(folder: string): { office: Office; sheets: SourceSheet[] } {
  const office = JSON.parse(readFileSync(join(folder, "office.json"), "utf8")) as Office;
  const sheets = office.sheets.map((spec) => ({
    ...spec,
    ...parseTable(readFileSync(join(folder, spec.source), "utf8"), spec.source),
  }));
  return { office, sheets };
}

function parseTable(text: string, file: string): { headings: string[]; rows: SourceRow[] } {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const headings = head.split("\t");
  let section = "";
  const rows = lines.map((line) => {
    const cells = line.split("\t");
    if (cells.length > headings.length) throw new Error(`${file}: more cells than headings in "${line}"`);
    const number = cells[0]!;
    const isSection = /^[A-Z]+$/.test(number);
    if (isSection) section = number;
    return {
      key: isSection ? section : `${section}.${number}`,
      isSection,
      cells: headings.map((_, i) => cells[i] ?? ""),
    };
  });
  return { headings, rows };
}
