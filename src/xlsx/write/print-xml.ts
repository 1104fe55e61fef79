import { PAGE_NUMBER, pageMargins } from "../../core/edit/print";
import type { PrintSetup } from "../../core/model/edit";
import { attribute, number, xml } from "./escape";

const MM_PER_INCH = 25.4;
const A4 = 9;

/** Millimetres as inches with as many digits as a printer can tell apart. */
const inches = (mm: number) => number(Math.round((mm / MM_PER_INCH) * 10_000) / 10_000);

/** The elements from `printOptions` to `headerFooter`. Page numbers begin on the second page, as Nghị định 30/2020/NĐ-CP has it. */
export function printXml(print: PrintSetup): string {
  const { orientation, onePage, pageNumbers } = print;
  const edges = Object.entries(pageMargins(print)).map(([edge, mm]) => attribute(edge, inches(mm)));
  const setup = `paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"`;
  const header = xml(`&C${PAGE_NUMBER}`);
  const numbers = `<headerFooter differentFirst="1"><oddHeader>${header}</oddHeader><firstHeader></firstHeader></headerFooter>`;
  return `<printOptions horizontalCentered="1"/><pageMargins${edges.join("")}/><pageSetup ${setup}/>${pageNumbers ? numbers : ""}`;
}
