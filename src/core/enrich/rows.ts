import type { Reading } from "../model/appendix";
import type { PlannedCell, PlannedRow } from "../model/edit";
import type { Settings } from "../model/settings";
import type { Entry, Summary } from "../model/summary";
import { askedOf, clarityReader, clarityWords, type Clarity } from "../parse/clarity";
import { cell, formula, sourceLink } from "../rollup/sheets/cells";
import { rowFormulas } from "../rollup/sheets/data-formulas";
import { liveCells } from "../rollup/sheets/data-task";
import { styles } from "../rollup/sheets/styles";
import { taskCodes } from "./code";
import { at, enrichColumns, type EnrichColumn } from "./columns";
import { DAYS_LEFT_FORMULA, fromCell, QUARTER_FORMULA, quarterOf } from "./dates";
import type { Lists } from "./lists";
import { unitNaming } from "./units";

type Cells = Partial<Record<EnrichColumn, PlannedCell>>;

/** One row for each task and document, in the order of the appendices. */
export function taskRows(
  { entries }: Summary,
  reading: Reading,
  settings: Settings,
  lists: Lists,
  reportDate: string,
): PlannedRow[] {
  const formulas = rowFormulas(lists.wordings, at, reportDate);
  const codes = taskCodes(entries);
  const nameOf = unitNaming(entries, settings.units);
  const clarities = clarityOf(reading);
  return entries.map((entry) =>
    enrichColumns.line(
      placeCells(entry),
      { "Mã nhiệm vụ": cell(codes.get(entry)!, styles.centred), "Đơn vị": cell(unitsOf(entry, nameOf), styles.text) },
      ...liveCells(entry, formulas).map(withPlainHidden),
      timeCells(entry, lists),
      clarityCells(clarities(entry)),
    ),
  );
}

/** What only carries the computation must make no row taller. */
function withPlainHidden(cells: Cells): Cells {
  const plain: Cells = {};
  for (const name of Object.keys(cells) as EnrichColumn[])
    plain[name] = HIDDEN.has(name) ? { ...cells[name]!, style: styles.list } : cells[name];
  return plain;
}

const HIDDEN = new Set(enrichColumns.names.filter((name) => enrichColumns.layoutOf(name).hidden));

function placeCells({ sheet, item }: Entry): Cells {
  return {
    "Phụ lục": cell(sheet, styles.text),
    Dòng: sourceLink(sheet, item.row),
    "Số TT": cell(item.number, styles.centred),
    Mục: cell(item.sections.join(" › ") || null, styles.text),
    "Nội dung": cell(item.text, styles.text),
  };
}

const unitsOf = ({ item }: Entry, nameOf: (name: string) => string) =>
  [...new Set(item.owners.map(nameOf))].join("; ") || null;

function timeCells(entry: Entry, lists: Lists): Cells {
  const { item, daysLate } = entry;
  // Minus nothing would be a zero of its own kind.
  const left = daysLate === null ? "" : 0 - daysLate;
  return {
    "Từ ngày": fromCell(entry, lists),
    Quý: formula(QUARTER_FORMULA, quarterOf(item.deadline?.to ?? null), styles.centred),
    "Số ngày còn lại": formula(DAYS_LEFT_FORMULA, left, styles.count),
  };
}

/** How clear a task is: of so many clarities that its table can be asked for, which it lacks. */
interface Clearness {
  readonly of: number;
  readonly lacks: readonly Clarity[];
}

/** How clear the tasks are, by their rows; null for a document, of which other things are asked. */
function clarityOf({ sheets }: Reading): (entry: Entry) => Clearness | null {
  const unclear = clarityReader();
  const asked = new Map<string, ReadonlySet<Clarity>>();
  for (const { tables } of sheets)
    for (const { sheet, columns, items } of tables)
      for (const { row } of items) asked.set(`${row} ${sheet}`, askedOf(columns));
  return ({ sheet, kind, item }) => {
    const clarities = kind === "tasks" ? asked.get(`${item.row} ${sheet}`)! : null;
    return clarities && { of: clarities.size, lacks: unclear(item, clarities) };
  };
}

function clarityCells(clearness: Clearness | null): Cells {
  if (clearness === null) return {};
  const { of, lacks } = clearness;
  const missing = lacks.map((clarity) => clarityWords.vi[clarity].replace("rõ ", "")).join(", ");
  return {
    "5 rõ": cell(`${of - lacks.length}/${of}`, styles.centred),
    "Chưa rõ": cell(missing || null, styles.text),
  };
}
