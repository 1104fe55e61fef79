import { isOurChart } from "../core/edit/chart";
import { rangeName, type Range } from "../core/model/cell";

/** A sheet of ours that is there already, and what must be taken off it before it is put again. */
export interface Standing {
  readonly sheet: Excel.Worksheet;
  /** The cells that we wrote last time; undefined where that is not known. */
  readonly written: Range | undefined;
  /** Tables on these cells. */
  readonly tables: Excel.TableScopedCollection;
  readonly filter: Excel.AutoFilter;
  readonly charts: Excel.ChartCollection;
  /** Conditional formats on these cells. */
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks what stands on a sheet of ours. */
export function askStanding(sheet: Excel.Worksheet, written: Range | undefined): Standing {
  const { autoFilter: filter, charts } = sheet;
  const range = sheet.getRange(rangeName(written ?? { top: 1, left: 1, bottom: 1, right: 1 }));
  const tables = range.getTables();
  const formats = range.conditionalFormats;
  tables.load("items/id");
  filter.load("enabled");
  charts.load("items/name");
  formats.load("items/type");
  return { sheet, written, tables, filter, charts, formats };
}

/** Takes off what we wrote last time and clears the cells that are written next; whatever lies outside both stays. A data bar on what we wrote is ours, and so are lists to choose from on a sheet that `hasInputs`. */
export function makeRoom(
  { sheet, written, tables, filter, charts, formats }: Standing,
  next: Range,
  hasInputs: boolean,
): void {
  // Deleting a table would take along what someone added to it below.
  for (const table of tables.items) table.convertToRange();
  for (const chart of charts.items) if (isOurChart(chart.name)) chart.delete();
  for (const format of formats.items) if (format.type === "DataBar") format.delete();
  if (filter.enabled) filter.remove();
  sheet.freezePanes.unfreeze();
  for (const range of written ? [written, next] : [next]) {
    const cells = sheet.getRange(rangeName(range));
    clear(cells);
    if (hasInputs) cells.dataValidation.clear();
  }
}

/** Makes cells blank and plain. Notes, lists to choose from and conditional formats stay, as clearing "All" would not let them. */
function clear(range: Excel.Range): void {
  range.unmerge();
  range.clear("Contents");
  range.clear("Hyperlinks");
  range.style = "Normal";
  range.rowHidden = false;
  range.format.useStandardHeight = true;
}
