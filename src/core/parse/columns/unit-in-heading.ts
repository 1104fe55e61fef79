import { fold } from "../text";
import { MEASURES } from "../words/target";
import { PATH_SEPARATOR } from "./headings";

const IN_BRACKETS = /\(([^()]{1,30})\)/gu;

/** The unit of measure that a heading gives in brackets, "%" of "Chỉ tiêu giao (%)" or "tỷ đồng" of "Kế hoạch (ĐVT: tỷ đồng)"; else null. */
export function unitInHeading(header: string): string | null {
  for (const part of header.split(PATH_SEPARATOR).reverse()) {
    for (const [, said] of part.matchAll(IN_BRACKETS)) {
      const unit = said!.replace(/^(?:đvt|đơn vị tính|đơn vị)\s*:?\s*/iu, "").trim();
      const first = /^[\p{L}²³\d]+/u.exec(fold(unit))?.[0] ?? "";
      if (unit === "%" || MEASURES.has(first)) return unit;
    }
  }
  return null;
}
