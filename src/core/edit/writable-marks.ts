import type { Mark } from "../model/edit";
import type { Workbook } from "../model/sheet";

/** Marks that can be written, and the names of the protected sheets whose marks cannot, in the workbook's order. */
export interface WritableMarks {
  readonly marks: readonly Mark[];
  readonly refused: readonly string[];
}

/** Parts marks on sheets that their owner protects from those that can be written; whoever writes says which sheets were left out. */
export function writableMarks(marks: readonly Mark[], workbook: Workbook): WritableMarks {
  const marked = new Set(marks.map(({ sheet }) => sheet));
  const refused = workbook.sheets.filter(({ name, isProtected }) => isProtected && marked.has(name));
  const names = new Set(refused.map(({ name }) => name));
  return { marks: marks.filter(({ sheet }) => !names.has(sheet)), refused: [...names] };
}
