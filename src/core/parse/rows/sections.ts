import type { Section } from "../../model/appendix";
import { oneLine } from "../columns/headings";
import { readNumbering, type Numbering } from "./numbering";
import type { ClassifiedRow } from "./classify";
import type { Features } from "./features";
import { isBareUnit, looksLikeUnit, readUnits } from "../units";
import { counted } from "../words/blocks";

/** The sections of a table and, for each row, the ones that it stands under. */
export interface SectionTree {
  readonly sections: readonly Section[];
  /** For each classified row, the open sections, outermost first. */
  readonly pathOf: readonly (readonly OpenSection[])[];
}

/** A section with what decides where it ends. */
export interface OpenSection extends Section {
  /** The unit that the section is named after, else null. */
  readonly unit: string | null;
  readonly style: string;
  readonly value: number | null;
}

/** Walks the rows and keeps the sections as a stack: a numbering style seen before closes everything down to its level. */
export function sectionsOf(rows: readonly ClassifiedRow[]): SectionTree {
  const sections: Section[] = [];
  const pathOf: (readonly OpenSection[])[] = [];
  let open: readonly OpenSection[] = [];
  let lastItem: Numbering | null = null;
  for (const { kind, shown } of rows) {
    if (kind === "section") {
      open = opened(open, shown);
      const { row: at, number, title, level } = open[open.length - 1]!;
      sections.push({ row: at, number, title, level });
      lastItem = null;
    } else if (kind === "item" && shown.numbering) {
      open = closedBy(open, shown.numbering, lastItem);
      lastItem = shown.numbering;
    }
    pathOf.push(open);
  }
  return { sections, pathOf };
}

const styleOf = (numbering: Numbering | null) => (numbering ? `${numbering.style}${numbering.depth}` : "title");

function opened(open: readonly OpenSection[], row: Features): readonly OpenSection[] {
  const written = titleText(row);
  const inText = row.numbering === null ? titledNumbering(written) : null;
  const numbering = row.numbering ?? inText;
  const title = oneLine(row.numbering?.title || inText?.title || written);
  const style = styleOf(numbering);
  const same = open.findIndex((section) => section.style === style);
  const kept = same >= 0 ? open.slice(0, same) : open;
  const section: OpenSection = {
    row: row.line.row,
    number: numbering ? numbering.label : null,
    title: titleOfSection(row, title),
    level: kept.length,
    unit: unitOf(title),
    style,
    value: numbering?.value ?? null,
  };
  return [...kept, section];
}

const TASKS_COUNTED = new RegExp(`[\\s:,;–-]+\\(?\\d+\\s+(?:${counted.join("|")})(?!\\p{L}).*$`, "iu");

/** The unit that a title is the name of, without how many tasks it has; null for "Thanh tra, kiểm tra". */
function unitOf(title: string): string | null {
  const name = title.replace(TASKS_COUNTED, "");
  const [first = "", ...more] = readUnits(name);
  const listed = more.length > 0 || !/^[^\s,]+(?: [^\s,]+)?,/.test(first) || !isFieldOfWork(first);
  return looksLikeUnit(first) && listed ? name : null;
}

/** "Thanh tra, kiểm tra", "Quân sự, quốc phòng": a word that may stand for a unit, in a row of kinds of work. */
const isFieldOfWork = (text: string) => isBareUnit(text.slice(0, text.indexOf(",")));

/** A title stands in the task cell, in the number cell, or beside the number in another column. */
const titleText = ({ text, label, aside, numbering }: Features) =>
  text || (numbering && !numbering.title && aside) || label;

const titledNumbering = (text: string) => {
  const numbering = readNumbering(text);
  return numbering?.title ? numbering : null;
};

/** A section is called by what its row shows: number and title where one cell holds both, else the title. */
function titleOfSection(row: Features, title: string): string {
  const written = oneLine(titleText(row));
  if (row.numbering?.title || row.numbering === null) return written;
  return `${row.label.replace(/[.):]+$/, "")}. ${title}`;
}

/**
 * A section with a plain number (2, title only) ends where its own count goes on: at 3 after dashes or 2.1, or at 3 when
 * the rows below it have counted elsewhere.
 */
function closedBy(
  open: readonly OpenSection[],
  numbering: Numbering,
  lastItem: Numbering | null,
): readonly OpenSection[] {
  const style = styleOf(numbering);
  const same = open.findIndex((section) => section.style === style);
  if (same < 0 || !lastItem || numbering.value === null) return open;
  const goesOn = styleOf(lastItem) === style && lastItem.value !== null && numbering.value === lastItem.value + 1;
  const repeated = styleOf(lastItem) === style && numbering.value === lastItem.value;
  const sequel = numbering.value > (open[same]!.value ?? Infinity);
  return sequel && !goesOn && !repeated ? open.slice(0, same) : open;
}
