import { isListable } from "../edit/inputs";
import { columnName, rangeName } from "../model/cell";
import type { CellStyle, InputHelp, PlannedCell, PlannedRow, SheetLayout } from "../model/edit";
import { cell, formula, row } from "../rollup/sheets/cells";
import { Page } from "../rollup/sheets/page";
import { styles } from "../rollup/sheets/styles";
import { templates, type TemplateColumn, type TemplateKind } from "./kinds";

/** What an office fills a template for. */
export interface TemplateOptions {
  readonly year: number;
  /** The office's units, to choose from. Without any, or with more than a list can hold (255 characters, no commas), the cells are free. */
  readonly units: readonly string[];
}

const BLANK_ROWS = 20;
const font = { name: "Times New Roman", size: 12 } as const;
const columnNumber: CellStyle = { font: { ...font, size: 10, italic: true }, border: "thin", horizontal: "center" };

/** A new appendix, ready to fill in and to print: an ordinary sheet of the user's, with 20 blank rows that number themselves. */
export function templateSheet(kind: TemplateKind, { year, units }: TemplateOptions): SheetLayout {
  const { name, label, title, columns } = templates[kind];
  const last = columns.length;
  const page = new Page();
  addLetterhead(page, columns);
  for (const [text, style] of [
    [label, styles.motto],
    [title(year), styles.title],
    [`(Kèm theo Kế hoạch số       /KH-… ngày       tháng       năm ${year})`, styles.subtitle],
  ] as const)
    page.merged(`A:${columnName(last)}`, row([cell(text, style)], 22));
  page.add(row([]));
  page.headings(columns.map(({ heading }) => heading));
  const heading = page.next - 1;
  page.add(row(columns.map((_, index) => cell(`(${index + 1})`, columnNumber))));
  const first = page.next;
  const body = columns.map(bodyStyle);
  for (let at = first; at < first + BLANK_ROWS; at++) page.add(blankRow(at, first, body));
  addSignatures(page, columns);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: first - 1, columns: 2 },
    print: {
      orientation: "landscape",
      fitWidth: 1,
      titleRows: [heading, heading + 1],
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
    tabColor: null,
    inputs: columns.flatMap((column, index) => inputOf(column, index + 1, first, units)),
  };
}

const bodyStyle = ({ align, numberFormat }: TemplateColumn): CellStyle => ({
  font,
  border: "thin",
  vertical: "top",
  wrap: true,
  ...(align && { horizontal: align }),
  ...(numberFormat && { numberFormat }),
});

/**
 * A row to fill in: it counts on from those above as soon as anything stands in it, so that rows left over have no number,
 * and rows put in or taken out leave no gap. Without a height of their own the rows grow with what is typed.
 */
function blankRow(at: number, first: number, body: readonly CellStyle[]): PlannedRow {
  const [number, ...others] = body as [CellStyle, ...CellStyle[]];
  const countsOn = `IF(COUNTA(B${at}:${columnName(body.length)}${at})=0,"",MAX(A$${first - 1}:A${at - 1})+1)`;
  return row([formula(countsOn, "", number), ...others.map((style) => cell(null, style))]);
}

/** The office's and the nation's lines, as Nghị định 30/2020/NĐ-CP has them; the office puts its names in. */
function addLetterhead(page: Page, columns: readonly TemplateColumn[]): void {
  const lines = [
    ["TÊN CƠ QUAN CHỦ QUẢN", styles.header, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles.motto],
    ["TÊN CƠ QUAN BAN HÀNH", styles.motto, "Độc lập - Tự do - Hạnh phúc", styles.mottoLine],
  ] as const;
  for (const [left, leftStyle, right, rightStyle] of lines)
    addHalves(page, columns, cell(left, leftStyle), cell(right, rightStyle));
  page.add(row([]));
}

function addSignatures(page: Page, columns: readonly TemplateColumn[]): void {
  page.add(row([]));
  addHalves(page, columns, cell("NGƯỜI LẬP BIỂU", styles.motto), cell("THỦ TRƯỞNG ĐƠN VỊ", styles.motto));
  const sign = cell("(Ký, ghi rõ họ tên)", styles.subtitle);
  addHalves(page, columns, sign, sign);
}

/** How wide a name of an office is, in characters. */
const NAME_WIDTH = 40;

/** A row of two texts, over the first columns that hold a name and over those from the middle on. */
function addHalves(page: Page, columns: readonly TemplateColumn[], left: PlannedCell, right: PlannedCell): void {
  const middle = Math.floor(columns.length / 2) + 1;
  const at = page.next;
  page.merges.push(rangeName({ top: at, left: 1, bottom: at, right: columnsFor(NAME_WIDTH, columns) }));
  page.merges.push(rangeName({ top: at, left: middle, bottom: at, right: columns.length }));
  page.add(row([left, ...Array.from({ length: middle - 2 }, () => null), right]));
}

/** How many of the first columns it takes for a width. */
function columnsFor(wanted: number, columns: readonly TemplateColumn[]): number {
  let width = 0;
  return columns.findIndex((column) => (width += column.width) >= wanted) + 1;
}

function inputOf(
  { heading, hint, values }: TemplateColumn,
  column: number,
  first: number,
  units: readonly string[],
): InputHelp[] {
  if (hint === undefined) return [];
  const range = rangeName({ top: first, left: column, bottom: first + BLANK_ROWS - 1, right: column });
  const list = [...new Set(values === "units" ? units : (values ?? []))];
  return [{ range, title: heading, hint, ...(isListable(list) && { values: list }) }];
}
