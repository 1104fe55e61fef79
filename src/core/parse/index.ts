import { unchanging } from "../memo";
import type { Words } from "../model/language";
import type { Column, Reading, SheetReading, Table } from "../model/appendix";
import { parseAddress } from "../model/cell";
import { formMarks, type FormMark } from "../model/form";
import type { Settings } from "../model/settings";
import type { Row, Sheet, Workbook } from "../model/sheet";
import { featuresOf, layoutOf } from "./rows/features";
import { gridOf, type Grid } from "./grid";
import { inUnicode } from "./legacy";
import { clarityOf } from "./clarity";
import { chosenIn, settleChosen, withChosen } from "./columns/chosen";
import { headingsOf } from "./columns/headings";
import { itemsOf } from "./rows/items";
import { kindOf } from "./columns/kind";
import { profilesOf } from "./columns/profile";
import { issuerOf } from "./tables/letterhead";
import { findRegions, type Region } from "./tables/regions";
import { evidenceOf, rolesOf } from "./columns/roles";
import { classifyRows, type ClassifiedRow } from "./rows/classify";
import { sectionsOf } from "./rows/sections";
import { totalsOf } from "./rows/totals";
import { writtenIn } from "./rows/sources";
import { titleOf } from "./tables/title";

/**
 * Understands a workbook: the tables of every sheet of the user's, with headings, roles, rows and items. Never throws on
 * what a sheet holds; what cannot be read is left as the readers say. Time grows linearly with the cells.
 */
export function readWorkbook(workbook: Workbook, settings: Settings): Reading {
  const sheets = workbook.sheets.filter((sheet) => sheet.ours === null);
  const marks = formMarks(workbook);
  return {
    file: workbook.name,
    sheets: sheets.map((sheet) => {
      const reading = readSheet(sheet, workbook, settings);
      return marks.some((mark) => isInTable(mark, reading)) ? formReading(sheet.name) : reading;
    }),
  };
}

/** Cells to fill beside or below an appendix leave it one; within a table they make the sheet a form. */
function isInTable({ sheet, cell }: FormMark, reading: SheetReading): boolean {
  const { row, column } = parseAddress(cell)!;
  return (
    sheet === reading.sheet &&
    reading.tables.some(
      ({ range: { top, left, bottom, right } }) => row >= top && row <= bottom && column >= left && column <= right,
    )
  );
}

const formReading = (sheet: string): SheetReading => ({
  sheet,
  kind: "other",
  tables: [],
  why: {
    vi: "Biểu mẫu riêng của cơ quan, được điền khi tổng hợp.",
    en: "The office's own form, filled in by a roll-up.",
  },
  isForm: true,
});

function readSheet(sheet: Sheet, workbook: Workbook, settings: Settings): SheetReading {
  const readable = inUnicode(sheet);
  const grid = gridOf(readable, workbook.date1904);
  const tables = findRegions(grid).map((region) => readTable(grid, region, workbook.name, settings));
  const first = tables.find((table) => table.items.length > 0) ?? tables[0];
  return {
    sheet: sheet.name,
    kind: first?.kind ?? "other",
    tables,
    why: tables.length > 0 ? null : whyNone(sheet),
    ...(readable === sheet ? {} : { converted: true }),
  };
}

const WHY_NONE = {
  chart: { vi: "Trang tính chỉ có biểu đồ.", en: "The sheet is a chart and nothing else." },
  broken: { vi: "Trang tính bị hỏng nên không đọc được.", en: "The sheet is damaged and cannot be read." },
  blank: { vi: "Trang tính trống.", en: "The sheet is blank." },
  "no-heading": {
    vi: "Không thấy dòng tiêu đề của phụ lục (như STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn).",
    en: "There is no heading row of an appendix (such as STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn).",
  },
} satisfies Readonly<Record<string, Words>>;

const whyNone = (sheet: Sheet): Words => WHY_NONE[sheet.unread ?? (sheet.rows.length === 0 ? "blank" : "no-heading")];

/** The columns of a table, the very same ones as when its headings were read last unless one differs. */
const sameColumns = unchanging<Row, readonly Column[]>();

/** One table, step by step: headings → contents → kind → roles → rows → sections → items. */
function readTable(grid: Grid, region: Region, fileName: string, settings: Settings): Table {
  const { title, year: titleYear, stated } = titleOf(grid, region, fileName);
  const year = settings.year ?? titleYear;
  const lines = grid.sheet.rows.slice(region.to, region.bodyTo);
  const headings = headingsOf(grid, region);
  const seen = evidenceOf(headings, profilesOf(grid, lines, region));
  const chosen = chosenIn(grid.sheet.name, seen, settings.roles);
  const evidence = withChosen(seen, chosen);
  const kind = kindOf(evidence, title);
  const columns = sameColumns(region.rows[0]!, settleChosen(rolesOf(evidence, kind, year), seen, chosen));
  const layout = layoutOf(columns);
  const features = featuresOf(lines, { grid, columns });
  const rows = classifyRows(grid, region, features, kind, layout.number !== null);
  const tree = sectionsOf(rows);
  const headerRows = region.rows.map((line) => line.row);
  const bodyRows = rows.map(({ kind, shown }) => ({ row: shown.line.row, kind }));
  const items = itemsOf(grid, columns, rows, tree, year);
  return {
    sheet: grid.sheet.name,
    kind,
    range: {
      top: headerRows[0]!,
      left: region.left,
      bottom: lastRowOf(rows) ?? grid.sheet.rows[region.to - 1]!.row,
      right: region.right,
    },
    title,
    issuer: issuerOf(grid, grid.sheet.rows.slice(0, region.from)),
    year,
    stated,
    headerRows,
    columns,
    sections: tree.sections,
    rows: bodyRows,
    written: writtenIn(
      lines,
      layout.number ?? layout.task ?? region.left,
      grid.sheet.rows[region.to - 1]!.row + 1,
      grid.sheet.rows[region.bodyTo]?.row,
    ),
    items,
    ...(kind === "tasks" ? { clarity: clarityOf(items, columns, grid) } : {}),
    totals: totalsOf(grid, { columns, items, rows: bodyRows, sections: tree.sections }),
  };
}

/** The last row that belongs to the table itself, without blank rows, signatures and notes below. */
function lastRowOf(rows: readonly ClassifiedRow[]): number | undefined {
  for (let i = rows.length - 1; i >= 0; i--) {
    const { kind, shown } = rows[i]!;
    if (kind !== "blank" && kind !== "footer") return shown.line.row;
  }
  return undefined;
}
