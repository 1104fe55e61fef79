import { parseRange, type Range } from "../core/model/cell";
import type { Row, Sheet } from "../core/model/sheet";
import { PartError } from "./errors";
import { LIMITS } from "./limits";
import type { Package } from "./package";
import { CellScanner } from "./read-cells";
import { readRows, type CellContext } from "./read-rows";
import type { SheetEntry } from "./read-workbook";
import { readRelations } from "./relations";
import { XmlScanner } from "./xml";

/** What is gathered of a worksheet part. */
interface Draft {
  rows: Row[];
  readonly merges: Range[];
  readonly hiddenColumns: Set<number>;
  isProtected: boolean;
}

const emptyDraft = (): Draft => ({ rows: [], merges: [], hiddenColumns: new Set(), isProtected: false });

/** Sheets without cells. */
const WITHOUT_CELLS = new Set(["chartsheet", "dialogsheet"]);

/** Reads one sheet. A chart sheet or a damaged part gives a sheet with no rows that says why it is unread. */
export function readSheet(pkg: Package, entry: SheetEntry, context: CellContext): Sheet {
  if (WITHOUT_CELLS.has(entry.kind)) return toSheet(entry, emptyDraft(), [], "chart");
  if (entry.path === null) return toSheet(entry, emptyDraft(), [], "broken");
  try {
    return toSheet(entry, readWorksheet(pkg.text(entry.path), context), readTables(pkg, entry.path), null);
  } catch (error) {
    if (error instanceof PartError) return toSheet(entry, emptyDraft(), [], "broken");
    throw error;
  }
}

function toSheet(entry: SheetEntry, draft: Draft, tables: Range[], unread: Sheet["unread"]): Sheet {
  return { name: entry.name, ...draft, hidden: entry.hidden, tables, ours: entry.ours, unread };
}

function readWorksheet(text: string, context: CellContext): Draft {
  const xml = new XmlScanner(text);
  const draft = emptyDraft();
  while (xml.next()) {
    if (xml.event !== "start") continue;
    if (xml.name === "sheetData") readSheetData(xml, draft, context);
    else if (xml.name === "mergeCell") addRange(draft.merges, xml.attribute("ref"));
    else if (xml.name === "col") readColumn(xml, draft.hiddenColumns);
    else if (xml.name === "sheetProtection") draft.isProtected = isTrue(xml.attribute("sheet"));
  }
  if (xml.start === 0) throw new PartError("no XML");
  return draft;
}

function readSheetData(xml: XmlScanner, draft: Draft, context: CellContext): void {
  if (xml.empty) return;
  const cells = new CellScanner(xml.text, xml.end, xml.prefix);
  draft.rows = readRows(cells, context);
  xml.jump(cells.offset);
}

const isTrue = (value: string | undefined) => value === "1" || value === "true";

function addRange(ranges: Range[], ref: string | undefined): void {
  const range = parseRange(ref ?? "");
  if (range && range.bottom <= LIMITS.rows && range.right <= LIMITS.columns) ranges.push(range);
}

function readColumn(xml: XmlScanner, hidden: Set<number>): void {
  if (!isTrue(xml.attribute("hidden"))) return;
  const last = Math.min(Number(xml.attribute("max")), LIMITS.columns);
  // Columns hidden already end the walk, so that a file's claims cost no more than the columns there are.
  for (let column = last; column >= Number(xml.attribute("min")) && column >= 1; column--) {
    if (hidden.has(column)) break;
    hidden.add(column);
  }
}

function readTables(pkg: Package, part: string): Range[] {
  const tables: Range[] = [];
  for (const relation of readRelations(pkg, part)) {
    if (relation.kind !== "table" || !pkg.has(relation.target)) continue;
    const xml = new XmlScanner(pkg.text(relation.target));
    if (xml.next() && xml.event === "start") addRange(tables, xml.attribute("ref"));
  }
  return tables;
}
