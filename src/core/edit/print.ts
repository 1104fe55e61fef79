import type { PrintSetup } from "../model/edit";

/** The page number in the header, in the header codes of Excel: 13 points, as Nghị định 30/2020/NĐ-CP has it. */
export const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** Room between the paper's edge and the page number, in millimetres. */
const HEADER_MM = 10;

/** A page's margins with those of its header and footer, in millimetres. */
export function pageMargins({ margins: { left, right, top, bottom } }: PrintSetup) {
  return { left, right, top, bottom, header: Math.min(HEADER_MM, top), footer: Math.min(HEADER_MM, bottom) };
}
