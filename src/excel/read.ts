import type { Cancellation, Progress } from "../core/host";
import type { Range } from "../core/model/cell";
import type { OurSheet, Row, Sheet, Workbook } from "../core/model/sheet";
import { askCatalogue, type Catalogue } from "./catalogue";
import { rowsOf } from "./cells";
import { joinAreas, mergeBands, rangeOf } from "./merges";

/** How much one sync may bring of each sheet: Excel's advice is 5,000 to 20,000 rows, and its limit 5 million cells. */
const BLOCK_ROWS = 20_000;
const BLOCK_CELLS = 2_000_000;

/** Where a sheet's contents stand and what it says about itself, as the second sync brings it. */
interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
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
 * more than `blockRows` rows takes one further sync for each further block. Stops between two syncs when `cancel` says so,
 * by throwing its AbortError.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress?: Progress,
  cancel?: Cancellation,
  blockRows = BLOCK_ROWS,
): Promise<Workbook> {
  const { workbook } = context;
  workbook.load("name");
  const catalogue = askCatalogue(context);
  await context.sync();
  const { sheets, ours, names, date1904 } = catalogue();
  const extents = sheets.map(askExtent);
  await context.sync();
  const harvests = await readContents(context, extents, blockRows, progress, cancel);
  return {
    name: /\.[A-Za-z0-9]{2,5}$/.test(workbook.name) ? workbook.name : "",
    date1904,
    sheets: sheets.map((sheet, index) => toSheet(sheet, harvests[index]!, ours)),
    names,
  };
}

function askExtent(sheet: Excel.Worksheet): Extent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const { tables } = sheet;
  tables.load("items/name");
  return { sheet, used, tables };
}

async function readContents(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  blockRows: number,
  progress?: Progress,
  cancel?: Cancellation,
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
    answers.forEach(({ once, block }, index) => {
      once?.(harvests[index]!);
      block?.(harvests[index]!);
    });
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

/** Asks for the cells of one block, its merged areas, and which of its rows are hidden where only some are. */
function askBlock({ sheet, used }: Extent, { start, count }: { start: number; count: number }) {
  const { columnIndex, columnCount } = used;
  const range = sheet.getRangeByIndexes(start, columnIndex, count, columnCount);
  range.load("values,formulas,numberFormat");
  const rows = used.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const merged = mergeBands(start + 1, start + count, columnIndex + columnCount).map((rows) => {
    const { areas } = sheet.getRange(rows).getMergedAreasOrNullObject();
    areas.load("items/address");
    return areas;
  });
  return (harvest: Harvest): void => {
    for (const areas of merged) {
      if (areas.isNullObject) continue;
      for (const area of areas.items) harvest.merges.push(rangeOf(area.address)!);
    }
    const { values, formulas, numberFormat: formats } = range;
    // Beyond five million cells Excel gives null in place of values, and no error.
    if (!values) harvest.broken = true;
    else {
      const hidden = (row: number) => rows?.value[row - 1 - start]?.rowHidden ?? used.rowHidden === true;
      const block = { top: start + 1, left: columnIndex + 1, values, formulas, formats };
      for (const row of rowsOf(block, hidden)) harvest.rows.push(row);
    }
  };
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
