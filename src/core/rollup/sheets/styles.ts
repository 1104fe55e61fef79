import type { CellStyle, PrintSetup } from "../../model/edit";

/** The face of official documents, as Nghị định 30/2020/NĐ-CP (phụ lục I) has it. */
const font = { name: "Times New Roman", size: 12 } as const;

const HEADING_FILL = "DDEBF7";
const TOTAL_FILL = "F2F2F2";

/** The styles of our summary sheets, each written once however many cells carry it. */
export const styles = {
  plain: { font },
  note: { font: { ...font, size: 11, italic: true, color: "595959" } },
  header: { font, horizontal: "center" },
  motto: { font: { ...font, bold: true }, horizontal: "center" },
  mottoLine: { font: { ...font, bold: true, underline: true }, horizontal: "center" },
  title: { font: { ...font, size: 14, bold: true }, horizontal: "center", vertical: "center", wrap: true },
  subtitle: { font: { ...font, italic: true }, horizontal: "center" },
  block: { font: { ...font, size: 13, bold: true }, vertical: "center" },
  label: { font: { ...font, bold: true }, horizontal: "right" },
  date: { font: { ...font, bold: true }, border: "thin", horizontal: "center", numberFormat: "dd/mm/yyyy" },
  heading: {
    font: { ...font, bold: true },
    fill: HEADING_FILL,
    border: "thin",
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  monthHeading: {
    font: { ...font, bold: true },
    fill: HEADING_FILL,
    border: "thin",
    horizontal: "center",
    vertical: "center",
    numberFormat: "mm/yyyy",
  },
  text: { font, border: "thin", vertical: "top", wrap: true },
  oneLine: { font, border: "thin", vertical: "top" },
  centred: { font, border: "thin", horizontal: "center", vertical: "top", wrap: true },
  link: { font: { ...font, underline: true, color: "0563C1" }, border: "thin", horizontal: "center", vertical: "top" },
  day: { font, border: "thin", horizontal: "center", vertical: "top", numberFormat: "dd/mm/yyyy" },
  count: { font, border: "thin", horizontal: "center", vertical: "top", numberFormat: "#,##0" },
  /** In a table of mostly nothing, what there is must stand out. */
  sparse: { font, border: "thin", horizontal: "center", vertical: "top", numberFormat: '#,##0;-#,##0;"–"' },
  list: { font: { ...font, size: 10 } },
  listDay: { font: { ...font, size: 10 }, numberFormat: "dd/mm/yyyy" },
  mixed: { font, border: "thin", horizontal: "center", vertical: "top", wrap: true, numberFormat: "dd/mm/yyyy" },
  month: { font, border: "thin", horizontal: "center", vertical: "top", numberFormat: "mm/yyyy" },
  percent: { font, border: "thin", horizontal: "center", vertical: "top", numberFormat: "0%" },
  plainFigure: { font, border: "thin", horizontal: "right", vertical: "top" },
  wholeFigure: { font, border: "thin", horizontal: "right", vertical: "top", numberFormat: "#,##0" },
  gap: { font, border: "thin", horizontal: "right", vertical: "top", numberFormat: "0.0" },
  share: { font, border: "thin", horizontal: "right", vertical: "top", numberFormat: '0.0"%"' },
  totalName: { font: { ...font, bold: true }, fill: TOTAL_FILL, border: "thin", vertical: "top", wrap: true },
  group: { font: { ...font, bold: true, italic: true }, border: "thin", vertical: "center" },
  input: {
    font: { ...font, bold: true },
    fill: "FFF2CC",
    border: "thin",
    horizontal: "center",
    numberFormat: "dd/mm/yyyy",
  },
  centredNote: {
    font: { ...font, size: 11, italic: true, color: "595959" },
    border: "thin",
    horizontal: "center",
    numberFormat: "#,##0",
  },
  noteText: { font: { ...font, size: 11, italic: true, color: "595959" }, border: "thin", wrap: true },
  wrappedNote: { font: { ...font, size: 11, italic: true, color: "595959" }, vertical: "top", wrap: true },
  strong: { font: { ...font, bold: true }, vertical: "center" },
  textLink: { font: { ...font, underline: true, color: "0563C1" }, border: "thin", vertical: "top", wrap: true },
  totalText: { font: { ...font, bold: true }, fill: TOTAL_FILL, border: "thin", horizontal: "center", vertical: "top" },
  total: {
    font: { ...font, bold: true },
    fill: TOTAL_FILL,
    border: "thin",
    horizontal: "center",
    vertical: "top",
    numberFormat: "#,##0",
  },
  totalShare: {
    font: { ...font, bold: true },
    fill: TOTAL_FILL,
    border: "thin",
    horizontal: "right",
    vertical: "top",
    numberFormat: '0.0"%"',
  },
} satisfies Record<string, CellStyle>;

/** How a figure shows: large whole numbers with their thousands parted, any other as it is (a format with optional decimals leaves a bare point). */
export function figureStyle(value: number | null): CellStyle {
  return value !== null && Number.isInteger(value) && Math.abs(value) >= 1000 ? styles.wholeFigure : styles.plainFigure;
}

/** A4 landscape with the margins that Nghị định 30/2020/NĐ-CP allows (20–25 mm, left 30–35, right 15–20). */
export function landscape(titleRows: readonly [number, number] | null, onePage = false): PrintSetup {
  return {
    orientation: "landscape",
    fitWidth: 1,
    ...(onePage ? { onePage: true as const } : {}),
    ...(titleRows ? { titleRows } : {}),
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: true,
  };
}
