import type { Cancellation, Progress } from "../core/host";
import type { Range } from "../core/model/cell";
import type { OurSheet, Row, Sheet, Workbook } from "../core/model/sheet";
import { breath } from "./breath";
import { askCatalogue, NAME, namedCells, type Catalogue } from "./catalogue";
import { rowsOf } from "./cells";
import type { KnownRows } from "./known";
import { joinAreas, mergeBands, rangeOf } from "./merges";

/** Excel gives at most 5 million cells at once. */
const BLOCK_CELLS = 2_000_000;

/** Rows taken over in one go, in a few milliseconds. */
const SLICE_ROWS = 2000;

/** How to read, and what is known already. */
export interface Reading {
  readonly progress?: Progress;
  readonly cancel?: Cancellation;
  /** Rows of a sheet that one sync may bring: Excel's advice is 5,000 to 20,000. */
  readonly blockRows: number;
  readonly known: KnownRows;
}

/** Where a sheet's contents stand and what it says about itself, as the second sync brings it. */
interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  /** Names that belong to the sheet alone. */
  readonly names: Excel.NamedItemCollection;
  /** Its rows where they are known; null where they must be read. */
  readonly known: readonly Row[] | null;
}

/** What the third and later syncs bring of one sheet. */
interface Harvest {
  readonly rows: Row[];
  readonly merges: Range[];
  readonly tables: Range[];
  readonly hiddenColumns: Set<number>;
  broken: boolean;
}

/**
 * Reads the whole workbook in three syncs: what sheets there are, where their contents stand, and the contents. A sheet of
 * more than `blockRows` rows takes one further sync for each further block. Of a sheet whose rows are known, only merged
 * areas and what is hidden is read. Stops between two syncs when `cancel` says so, by throwing its AbortError.
 */
export async function readWorkbook(context: Excel.RequestContext, reading: Reading): Promise<Workbook> {
  const { workbook } = context;
  const { known } = reading;
  known.begin();
  workbook.load("name");
  const catalogue = askCatalogue(context);
  await context.sync();
  const { sheets, ours, names, date1904, isLocked } = catalogue();
  const asked = sheets.map(askExtent);
  await context.sync();
  const sheetNames = new Set(sheets.map(({ name }) => name));
  const extents = asked.map((extent): Extent => ({ ...extent, known: known.rows(extent.sheet.id, placeOf(extent)) }));
  const harvests = await readContents(context, extents, reading);
  extents.forEach((extent, index) => {
    if (!harvests[index]!.broken)
      known.keep(extent.sheet.id, extent.sheet.name, placeOf(extent), harvests[index]!.rows);
  });
  return {
    name: /\.[A-Za-z0-9]{2,5}$/.test(workbook.name) ? workbook.name : "",
    date1904,
    sheets: sheets.map((sheet, index) => toSheet(sheet, harvests[index]!, ours)),
    names: [...names, ...asked.flatMap((extent) => namedCells(extent.names, sheetNames))],
    isLocked,
  };
}

/** The cells that hold something on a sheet, as a text to compare. */
function placeOf({ used }: Pick<Extent, "used">): string {
  if (used.isNullObject) return "";
  return [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount].join();
}

function askExtent(sheet: Excel.Worksheet): Omit<Extent, "known"> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const { tables, names } = sheet;
  tables.load("items/name");
  names.load(NAME);
  return { sheet, used, tables, names };
}

async function readContents(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  { blockRows, progress, cancel }: Reading,
): Promise<Harvest[]> {
  const harvests = extents.map((): Harvest => ({
    rows: [],
    merges: [],
    tables: [],
    hiddenColumns: new Set(),
    broken: false,
  }));
  const blocks = extents.map((extent) => blocksOf(extent, blockRows));
  const rounds = Math.max(1, ...blocks.map((list) => list.length));
  for (let round = 0; round < rounds; round++) {
    if (cancel?.aborted) throw new DOMException("stopped by the user", "AbortError");
    progress?.(round, rounds);
    const answers = extents.map((extent, index) => ({
      once: round === 0 ? askOnce(extent) : null,
      block: blocks[index]![round] ? askBlock(extent, blocks[index]![round]!) : null,
    }));
    await context.sync();
    for (const [index, { once, block }] of answers.entries()) {
      once?.(harvests[index]!);
      await block?.(harvests[index]!);
    }
  }
  progress?.(rounds, rounds);
  return harvests;
}

/** The 0-based first row and the number of rows of each block of a sheet; none for an empty sheet. */
function blocksOf({ used }: Extent, blockRows: number): { start: number; count: number }[] {
  if (used.isNullObject) return [];
  const height = Math.max(1, Math.min(blockRows, Math.floor(BLOCK_CELLS / used.columnCount)));
  const blocks = [];
  for (let start = used.rowIndex; start < used.rowIndex + used.rowCount; start += height) {
    blocks.push({ start, count: Math.min(height, used.rowIndex + used.rowCount - start) });
  }
  return blocks;
}

/** Asks for what a sheet has once: its tables and its hidden columns. */
function askOnce({ sheet, used, tables }: Extent): (harvest: Harvest) => void {
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    return range;
  });
  const columns = used.isNullObject
    ? null
    : sheet.getRangeByIndexes(0, 0, 1, used.columnIndex + used.columnCount).getColumnProperties({ columnHidden: true });
  return (harvest) => {
    for (const range of ranges) harvest.tables.push(rangeOf(range.address)!);
    columns?.value.forEach((column, index) => {
      if (column.columnHidden) harvest.hiddenColumns.add(index + 1);
    });
  };
}

/** Asks for the cells of one block unless they are known, its merged areas, and which of its rows are hidden where only some are. */
function askBlock({ sheet, used, known }: Extent, { start, count }: { start: number; count: number }) {
  const { columnIndex, columnCount } = used;
  const range = sheet.getRangeByIndexes(start, columnIndex, count, columnCount);
  if (!known) range.load("values,formulas,numberFormat");
  const rows = used.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const merged = mergeBands(start + 1, start + count, columnIndex + columnCount).map((band) => {
    const { areas } = sheet.getRange(band).getMergedAreasOrNullObject();
    areas.load("items/address");
    return areas;
  });
  return async (harvest: Harvest): Promise<void> => {
    for (const areas of merged) {
      if (areas.isNullObject) continue;
      for (const area of areas.items) harvest.merges.push(rangeOf(area.address)!);
    }
    const hidden = (row: number) => rows?.value[row - 1 - start]?.rowHidden ?? used.rowHidden === true;
    const cells = known ? within(known, start, count) : await readCells(range, start + 1, columnIndex + 1);
    if (!cells) harvest.broken = true;
    else for (const row of cells) harvest.rows.push(withHidden(row, hidden(row.row)));
  };
}

/** The rows of a block as Excel gives it; null beyond five million cells, where it gives nothing and no error. */
async function readCells(range: Excel.Range, top: number, left: number): Promise<Row[] | null> {
  const { values, formulas, numberFormat: formats } = range;
  if (!(values as unknown)) return null;
  const rows: Row[] = [];
  for (let at = 0; at < values.length; at += SLICE_ROWS) {
    // office.js has only just taken the answer apart, which is long enough for one go.
    if (values.length > SLICE_ROWS) await breath();
    const part = <Cell>(matrix: readonly Cell[]) => matrix.slice(at, at + SLICE_ROWS);
    const block = { values: part(values), formulas: part(formulas), formats: part(formats) };
    rows.push(...rowsOf({ top: top + at, left, ...block }));
  }
  return rows;
}

const within = (rows: readonly Row[], start: number, count: number) =>
  rows.filter(({ row }) => row > start && row <= start + count);

/** A row that is hidden or not; the same object where it says so already. */
function withHidden(row: Row, isHidden: boolean): Row {
  return isHidden === (row.hidden ?? false) ? row : { ...row, hidden: isHidden ? true : undefined };
}

function toSheet(sheet: Excel.Worksheet, harvest: Harvest, ours: Catalogue["ours"]): Sheet {
  const mine = [...ours].find(([, name]) => name === sheet.name);
  return {
    name: sheet.name,
    rows: harvest.broken ? [] : harvest.rows,
    merges: joinAreas(harvest.merges),
    hidden: sheet.visibility !== "Visible",
    hiddenColumns: harvest.hiddenColumns,
    tables: harvest.tables,
    isProtected: sheet.protection.protected,
    ours: (mine?.[0] ?? null) satisfies OurSheet | null,
    unread: harvest.broken ? "broken" : null,
  };
}
