import type { Validated } from "../core/model/sheet";
import { PartError } from "./errors";
import type { Parts } from "./package";
import { readWorkbookPart } from "./read-workbook";
import { readTree } from "./write/tree";
import { VALIDATION_DEPTH, validationsIn } from "./write/validations";

/** The cells of all sheets that have a data validation. Of a damaged sheet none: it counts as unread, and nothing is written to it. */
export function readValidated(pkg: Parts): Validated[] {
  return readWorkbookPart(pkg).sheets.flatMap(({ name, kind, path }) => {
    if (kind !== "worksheet" || path === null) return [];
    return ofPart(() => pkg.text(path)).flatMap(({ ranges, isOurs }) =>
      ranges.map((range) => ({ sheet: name, range, isOurs })),
    );
  });
}

function ofPart(read: () => string) {
  try {
    const text = read();
    return text.includes("dataValidation") ? validationsIn(text, readTree(text, VALIDATION_DEPTH)) : [];
  } catch (error) {
    if (error instanceof PartError) return [];
    throw error;
  }
}
