import { PAGE_NUMBER, pageMargins, printScale } from "../../core/edit/print";
import type { DefaultFont } from "../../core/edit/column-width";
import type { PrintSetup, SheetLayout } from "../../core/model/edit";
import { attribute, number, xml } from "./escape";

const MM_PER_INCH = 25.4;
const A4 = 9;

/** Millimetres as inches with as many digits as a printer can tell apart. */
const inches = (mm: number) => number(Math.round((mm / MM_PER_INCH) * 10_000) / 10_000);

/** The elements from `printOptions` to `headerFooter`. Pages count from each sheet's first one, and their numbers begin on the second, as Nghị định 30/2020/NĐ-CP has it. */
export function printXml(layout: SheetLayout, print: PrintSetup, font: DefaultFont): string {
  const { orientation, onePage, breaks, pageNumbers } = print;
  const edges = Object.entries(pageMargins(print)).map(([edge, mm]) => attribute(edge, inches(mm)));
  const size = breaks
    ? attribute("scale", printScale(layout, print, font))
    : ` fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"`;
  const setup = `paperSize="${A4}"${size} orientation="${orientation}" firstPageNumber="1" useFirstPageNumber="1"`;
  const header = xml(`&C${PAGE_NUMBER}`);
  const numbers = `<headerFooter differentFirst="1"><oddHeader>${header}</oddHeader><firstHeader></firstHeader></headerFooter>`;
  return `<printOptions horizontalCentered="1"/><pageMargins${edges.join("")}/><pageSetup ${setup}/>${pageNumbers ? numbers : ""}`;
}

const LAST_COLUMN = 16_383;

/** The `rowBreaks` element: a break stands below the row before the one that begins a page. */
export function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => `<brk${attribute("id", row - 1)} max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each.join("")}</rowBreaks>`;
}
