import type { PrintSetup } from "../../core/model/edit";
import { attribute, number, xml } from "./escape";

const MM_PER_INCH = 25.4;
const A4 = 9;
/** Room between the paper's edge and the page number, in millimetres. */
const HEADER_MM = 10;

/** Millimetres as inches with as many digits as a printer can tell apart. */
const inches = (mm: number) => number(Math.round((mm / MM_PER_INCH) * 10_000) / 10_000);

/** The elements from `printOptions` to `headerFooter`. Page numbers begin on the second page, as Nghị định 30/2020/NĐ-CP has it. */
export function printXml({ orientation, onePage, margins, pageNumbers }: PrintSetup): string {
  const { left, right, top, bottom } = margins;
  const edges = { left, right, top, bottom, header: Math.min(HEADER_MM, top), footer: Math.min(HEADER_MM, bottom) };
  const words = Object.entries(edges).map(([edge, mm]) => attribute(edge, inches(mm)));
  const setup = `paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"`;
  const header = xml('&C&"Times New Roman,Regular"&13&P');
  const numbers = `<headerFooter differentFirst="1"><oddHeader>${header}</oddHeader><firstHeader></firstHeader></headerFooter>`;
  return `<printOptions horizontalCentered="1"/><pageMargins${words.join("")}/><pageSetup ${setup}/>${pageNumbers ? numbers : ""}`;
}
