import type { PlannedCell, PlannedRow } from "../model/edit";
import type { Settings } from "../model/settings";
import type { Entry, Summary } from "../model/summary";
import { cell, formula, sourceLink } from "../rollup/sheets/cells";
import { clarityCells } from "../rollup/sheets/clarity";
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
export function taskRows({ entries }: Summary, settings: Settings, lists: Lists, reportDate: string): PlannedRow[] {
  const formulas = rowFormulas(lists.wordings, at, reportDate);
  const codes = taskCodes(entries);
  const nameOf = unitNaming(entries, settings.units);
  return entries.map((entry) =>
    enrichColumns.line(
      placeCells(entry),
      { "Mã nhiệm vụ": cell(codes.get(entry)!, styles.centred), "Đơn vị": cell(unitsOf(entry, nameOf), styles.text) },
      ...liveCells(entry, formulas).map(withPlainHidden),
      timeCells(entry, lists),
      clarityCells(entry),
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
