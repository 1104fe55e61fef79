import { fold } from "../text";
import { MEASURES } from "../words/target";
import { PATH_SEPARATOR } from "./headings";

const IN_BRACKETS = /\(([^()]{1,30})\)/gu;

/** The unit of measure that a heading gives in brackets, "%" of "Chỉ tiêu giao (%)" or "tỷ đồng" of "Kế hoạch (ĐVT: tỷ đồng)"; else null. */
export function unitInHeading(header: string): string | null {
  for (const part of header.split(PATH_SEPARATOR).reverse()) {
    for (const [, said] of part.matchAll(IN_BRACKETS)) {
      const unit = said!.replace(/^(?:đvt|đơn vị tính|đơn vị)\s*:?\s*/iu, "").trim();
      if (unit === "%" || isMeasure(fold(unit))) return unit;
    }
  }
  return null;
}

/** "tỷ đồng", "triệu đồng/người/năm": nothing but words that units are made of. "Dự kiến" only looks like it. */
const isMeasure = (folded: string) =>
  folded !== "dự kiến" &&
  folded.split(/[\s/.]+/).every((word) => word === "năm" || MEASURES.has(word)) &&
  folded !== "năm";
