import { isBlank } from "../edit/cells";
import { valueContent } from "../edit/content";
import { address, parseAddress, type CellValue } from "../model/cell";
import type { Edit } from "../model/edit";
import { FORM_NAME, formMarks, type FormMark } from "../model/form";
import type { Row, Workbook } from "../model/sheet";
import type { Summary } from "../model/summary";
import { figureFor, figureForName, shownFigure } from "./form-figures";
import { formSheet } from "./sheets/form";

/** A cell of the office's own form, by its sheet and A1 address. */
export type FormCell = Pick<FormMark, "sheet" | "cell">;

/** A placeholder or name that is not known: nothing is written into its cell. */
export interface UnknownPlaceholder extends FormCell {
  /** As typed: "{{tong so}}" or "soat_tong_so". */
  readonly text: string;
}

/** What filling the office's own forms comes to: edits for the host, what was not understood, and cells left to what was typed there. */
export interface FilledForm {
  readonly edits: readonly Edit[];
  readonly unknown: readonly UnknownPlaceholder[];
  readonly kept: readonly FormCell[];
}

/** `{{…}}` in a cell; braces do not nest. */
const PLACEHOLDER = /\{\{([^{}]+)\}\}/g;

/**
 * Fills the cells of the user's sheets that are marked by `{{…}}` or by a name like `soat_tong_so` with the roll-up's figures,
 * and leaves everything else as it is. A hidden sheet of ours records which cells were filled from which words, so that they
 * are filled again after the words are gone. What was typed over a figure stays; a cell that is cleared is filled again.
 */
export function fillForms(workbook: Workbook, summary: Summary): FilledForm {
  const edits: Edit[] = [];
  const unknown: UnknownPlaceholder[] = [];
  const kept: FormCell[] = [];
  const records: FormMark[] = [];
  for (const { mark, value, isFormula } of marksIn(workbook)) {
    const { sheet, cell, template, filled } = mark;
    const { after, missing } = fill(template, summary);
    for (const text of missing) unknown.push({ sheet, cell, text });
    const isOurs = isBlank(value) || value === template || isSame(value, filled);
    if (missing.length === 0 && (isFormula || !isOurs)) kept.push({ sheet, cell });
    const fills = missing.length === 0 && !isFormula && isOurs;
    if (fills && !isSame(value, after)) edits.push({ kind: "set-cell", sheet, cell, before: value, after });
    if (fills || filled !== undefined) records.push(fills ? { ...mark, filled: after } : mark);
  }
  return { edits: [...edits, ...recordEdits(workbook, records)], unknown, kept };
}

const isSame = (value: CellValue, other: CellValue | undefined) =>
  other !== undefined && valueContent(value) === valueContent(other);

function recordEdits({ sheets }: Workbook, records: readonly FormMark[]): Edit[] {
  if (records.length > 0) return [{ kind: "put-sheet", plan: formSheet(records) }];
  return sheets.some(({ ours }) => ours === "form") ? [{ kind: "drop-sheet", id: "form" }] : [];
}

/** A marked cell with what it holds now. */
interface MarkedCell {
  readonly mark: FormMark;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/** The marked cells in reading order. A placeholder that stands in a cell goes before what the cell was marked with earlier. */
function marksIn(workbook: Workbook): MarkedCell[] {
  const marked = formMarks(workbook);
  return workbook.sheets.flatMap(({ name, ours, rows }) => {
    if (ours !== null) return [];
    const marks = new Map(marked.filter(({ sheet }) => sheet === name).map((mark) => [mark.cell, mark]));
    for (const { row, values, formulas } of rows) {
      values.forEach((value, index) => {
        if (typeof value !== "string" || !value.includes("{{") || formulas?.[index] !== undefined) return;
        const cell = address(row, index + 1);
        if (value.match(PLACEHOLDER)) marks.set(cell, { sheet: name, cell, template: value });
      });
    }
    if (marks.size === 0) return [];
    const byRow = new Map(rows.map((row) => [row.row, row]));
    return [...marks.values()].map((mark) => present(mark, byRow)).sort(byPlace);
  });
}

function present(mark: FormMark, rows: ReadonlyMap<number, Row>): MarkedCell {
  const { row, column } = parseAddress(mark.cell)!;
  const line = rows.get(row);
  return {
    mark,
    value: line?.values[column - 1] ?? null,
    isFormula: line?.formulas?.[column - 1] !== undefined,
  };
}

function byPlace(a: MarkedCell, b: MarkedCell): number {
  const [first, second] = [parseAddress(a.mark.cell)!, parseAddress(b.mark.cell)!];
  return first.row - second.row || first.column - second.column;
}

function fill(template: string, summary: Summary): { after: CellValue; missing: string[] } {
  const missing: string[] = [];
  const known = (value: CellValue | undefined, text: string) => {
    if (value === undefined) missing.push(text);
    return value ?? null;
  };
  const figureOf = (words: string) => known(figureFor(words, summary), `{{${words.trim()}}}`);
  if (!template.includes("{{")) {
    const value = figureForName(template.replace(FORM_NAME, ""), summary);
    return { after: known(value, template), missing };
  }
  const whole = /^\s*\{\{([^{}]+)\}\}\s*$/.exec(template);
  if (whole) return { after: figureOf(whole[1]!), missing };
  return { after: template.replace(PLACEHOLDER, (_, words: string) => shownFigure(words, figureOf(words))), missing };
}
