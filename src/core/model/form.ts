import type { CellValue } from "./cell";
import { cellOfReference } from "./reference";
import type { Workbook } from "./sheet";

/** A cell of the office's own form that roll-ups fill, wherever it has moved since it was marked. */
export interface FormMark {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** What says which figures go there: a text with `{{…}}` placeholders, or the cell's name. */
  readonly template: string;
  /** What was filled in last (null for a figure that could not be computed); undefined before the first time. */
  readonly filled?: CellValue;
}

/** What a name begins with that marks a cell to fill: `soat_tong_so`. */
export const FORM_NAME = /^so[aá]t_/i;

/** The columns of our record of what was filled in, 0-based: a formula that follows the cell, its template, what was filled. */
export const RECORD = { cell: 0, template: 1, filled: 2 } as const;

/** The cells of the user's sheets that are marked by a name or that were filled before; one that still holds its placeholder is not told. */
export function formMarks({ sheets, names = [] }: Workbook): FormMark[] {
  const users = new Set(sheets.filter(({ ours }) => ours === null).map(({ name }) => name));
  const recorded = recordedMarks(sheets);
  const byPlace = new Map(recorded.map((mark) => [placeOf(mark), mark]));
  const named = names
    .map(({ name, sheet, cell }): FormMark => {
      const { filled } = byPlace.get(placeOf({ sheet, cell })) ?? {};
      return { sheet, cell, template: name.normalize("NFC"), ...(filled === undefined ? {} : { filled }) };
    })
    .filter(({ template }) => FORM_NAME.test(template));
  const namedPlaces = new Set(named.map(placeOf));
  // A name that was taken away marks its cell no longer.
  const others = recorded.filter((mark) => mark.template.includes("{{") && !namedPlaces.has(placeOf(mark)));
  return [...named, ...others].filter(({ sheet }) => users.has(sheet));
}

const placeOf = ({ sheet, cell }: Pick<FormMark, "sheet" | "cell">) => `${sheet}!${cell}`;

function recordedMarks(sheets: Workbook["sheets"]): FormMark[] {
  const rows = sheets.find(({ ours }) => ours === "form")?.rows ?? [];
  return rows.flatMap(({ values, formulas }) => {
    const place = cellOfReference(formulas?.[RECORD.cell] ?? "");
    const template = values[RECORD.template];
    if (!place || typeof template !== "string") return [];
    return [{ ...place, template, filled: values[RECORD.filled] ?? null }];
  });
}
