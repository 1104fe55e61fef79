import type { CellValue } from "../model/cell";
import { clean } from "../parse/text";
import { nearestOf } from "../rules/kit/near";
import { LABELS, plain, TABLES, words, type LabelId, type TableId } from "./words";

/** A row that heads a table: where its columns stand (1-based, by field, null for one that is not there). */
export interface Heading {
  readonly id: TableId;
  readonly columns: readonly (number | null)[];
  /** The user's own headings, by column. */
  readonly others: ReadonlyMap<number, string>;
  /** The headings without which the table cannot be read, and that are not there. */
  readonly missing: readonly string[];
  /** Another table's headings in the same row: side by side only one of two can be read. Its first column is 1-based. */
  readonly beside: { readonly id: TableId; readonly column: number } | null;
}

/** So many known headings in a row are a heading row, even where a needed one is missing. */
const ENOUGH = 2;

/** The heading that a row is, or null. */
export function headingOf(cells: readonly { readonly column: number; readonly value: CellValue }[]): Heading | null {
  const texts = cells.map(({ value }) => clean(value));
  const said = texts.map(fieldWord);
  if (said.every((word) => word === null)) return null;
  const found = TABLES.map((id): Heading & { readonly known: number; readonly first: number } => {
    const { fields } = words.tables[id];
    const places = fields.map(({ heading }) => said.indexOf(heading));
    const at = Math.min(...places.filter((place) => place >= 0));
    return {
      id,
      first: cells[at]?.column ?? Infinity,
      beside: null,
      known: places.filter((place) => place >= 0).length,
      columns: places.map((place) => cells[place]?.column ?? null),
      others: new Map(cells.flatMap(({ column }, at) => (places.includes(at) ? [] : [[column, texts[at]!] as const]))),
      missing: fields.filter(({ needed }, at) => needed && places[at]! < 0).map(({ heading }) => heading),
    };
  });
  const isHeading = ({ known, missing }: (typeof found)[number]) => missing.length === 0 || known >= ENOUGH;
  const [best, ...others] = found
    .filter(isHeading)
    .sort((a, b) => a.missing.length - b.missing.length || b.known - a.known || a.first - b.first);
  const other = others.find(({ missing }) => missing.length === 0);
  return best ? { ...best, beside: other ? { id: other.id, column: other.first } : null } : null;
}

/** A label, and what is written behind its colon in the same cell: "Năm kế hoạch: 2025". */
export interface Labelled {
  readonly id: LabelId;
  readonly value: string;
}

/** The label that a text is meant to be, or null. */
export function labelled(text: string): Labelled | null {
  const [, name = text, value = ""] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  const id = labelNamed(name);
  return id && { id, value: value.trim() };
}

const labelNamed: (text: string) => LabelId | null = (text) => {
  const label = labelWord(text);
  return LABELS.find((id) => words.labels[id] === label) ?? null;
};

/** The table whose title a text is meant to be, or null. */
export const tableTitled: (text: string) => TableId | null = (text) => {
  const title = titleWord(text);
  return TABLES.find((id) => words.tables[id].title === title) ?? null;
};

const labelWord = meantFrom(LABELS.map((id) => words.labels[id]));
const titleWord = meantFrom(TABLES.map((id) => words.tables[id].title));
const fieldWord = meantFrom(TABLES.flatMap((id) => words.tables[id].fields.map(({ heading }) => heading)));

/** Finds which of some words was meant by what people type over them: without marks, with a colon, or a letter off. */
function meantFrom(known: readonly string[]): (text: string) => string | null {
  const byPlain = new Map(known.map((word) => [plain(word), word]));
  const nearest = nearestOf(known);
  const longest = Math.max(...known.map((word) => word.length)) + 2;
  return (text) => (text.length > longest ? null : (byPlain.get(plain(text)) ?? nearest(text)));
}
