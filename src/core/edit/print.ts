import { columnPixels, type DefaultFont } from "./column-width";
import type { PrintSetup, SheetLayout } from "../model/edit";

/** The page number in the header, in the header codes of Excel: 13 points, as Nghị định 30/2020/NĐ-CP has it. */
export const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** Room between the paper's edge and the page number, in millimetres. */
const HEADER_MM = 10;

/** A page's margins with those of its header and footer, in millimetres. */
export function pageMargins({ margins: { left, right, top, bottom } }: PrintSetup) {
  return { left, right, top, bottom, header: Math.min(HEADER_MM, top), footer: Math.min(HEADER_MM, bottom) };
}

/** A4, in millimetres. */
const LONG_EDGE = 297;
const SHORT_EDGE = 210;
const MM_PER_PIXEL = 25.4 / 96;
/** Printers lay columns out a little wider than screens do. */
const SPARE = 0.97;
/** What Excel allows, in percent. */
const LEAST_SCALE = 10;

const POINTS_PER_MM = 72 / 25.4;

/** The height in points that a page has between its margins. */
export function pageHeight({ orientation, margins }: PrintSetup): number {
  const paper = orientation === "landscape" ? SHORT_EDGE : LONG_EDGE;
  return (paper - margins.top - margins.bottom) * POINTS_PER_MM;
}

/** The scale in percent (10–100) at which all columns of a sheet fit across one page; `font` is the workbook's default. */
export function printScale({ columns }: Pick<SheetLayout, "columns">, print: PrintSetup, font: DefaultFont): number {
  const paper = print.orientation === "landscape" ? LONG_EDGE : SHORT_EDGE;
  const room = paper - print.margins.left - print.margins.right;
  const shown = columns.filter(({ hidden }) => !hidden);
  const width = shown.reduce((sum, column) => sum + columnPixels(column.width, font), 0) * MM_PER_PIXEL;
  return Math.max(LEAST_SCALE, Math.min(100, Math.floor((room * SPARE * 100) / width)));
}
