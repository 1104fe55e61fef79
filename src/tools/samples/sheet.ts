import { rangeName } from "../../core/model/cell";
import type { CellStyle, PlannedCell, PlannedRow, SheetLayout } from "../../core/model/edit";
import { bodyBlock, type Block } from "./body";
import { HEADING_ROW, firstBodyRow } from "./geometry";
import { headingBlock } from "./heading";
import type { Office, SourceSheet } from "./source";
import { LINES } from "./styles";

/** A text over some columns of a row, both ends 1-based and included. */
interface Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly style: CellStyle;
}

const BLANK: PlannedRow = { height: 10, cells: [] };

/** Lays out one sheet of a sample as an office does: blocks and title, headings, table, signatures. */
export function layoutSheet(office: Office, sheet: SourceSheet): SheetLayout {
  const head = lineBlock(titleLines(office, sheet), 1);
  const heading = headingBlock(sheet);
  const top = firstBodyRow(sheet);
  const body = bodyBlock(sheet, top);
  const foot = lineBlock(signatureLines(office, sheet), top + body.rows.length);
  const blocks = [head, heading, body, foot];
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: blocks.flatMap(({ rows }) => rows),
    merges: blocks.flatMap(({ merges }) => merges),
    freeze: { rows: top - 1, columns: 2 },
    print: {
      orientation: "landscape",
      fitWidth: 1,
      titleRows: [HEADING_ROW, top - 1],
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      pageNumbers: true,
    },
    tabColor: sheet.tab,
  };
}

function titleLines(office: Office, sheet: SourceSheet): (Span[] | null)[] {
  const last = sheet.headings.length;
  const pair = (index: number, left: CellStyle, right: CellStyle): Span[] => [
    { text: office.agency[index]!, from: 1, to: 3, style: left },
    { text: office.national[index]!, from: sheet.nationalFrom, to: last, style: right },
  ];
  const across = (text: string, style: CellStyle): Span[] => [{ text, from: 1, to: last, style }];
  return [
    pair(0, LINES.plain, LINES.bold),
    pair(1, LINES.bold, LINES.motto),
    null,
    across(sheet.label, LINES.bold),
    across(sheet.title, LINES.title),
    across(office.attached, LINES.italic),
    null,
  ];
}

function signatureLines(office: Office, sheet: SourceSheet): (Span[] | null)[] {
  const last = sheet.headings.length;
  const signs = (texts: readonly string[], style: CellStyle): Span[] => [
    { text: texts[0]!, from: 2, to: 3, style },
    { text: texts[1]!, from: sheet.nationalFrom, to: last, style },
  ];
  const hint = "(Ký, ghi rõ họ tên)";
  return [
    ...(sheet.note ? [[{ text: sheet.note, from: 1, to: last, style: LINES.note }]] : []),
    null,
    signs(office.signatures, LINES.bold),
    signs([hint, hint], LINES.italic),
  ];
}

function lineBlock(lines: readonly (Span[] | null)[], top: number): Block {
  const rows = lines.map((line) => (line ? lineRow(line) : BLANK));
  const merges = lines.flatMap((line, index) =>
    (line ?? [])
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => rangeName({ top: top + index, left: from, bottom: top + index, right: to })),
  );
  return { rows, merges };
}

function lineRow(line: readonly Span[]): PlannedRow {
  const cells: (PlannedCell | null)[] = [];
  for (const { text, from, to, style } of line) {
    while (cells.length < from - 1) cells.push(null);
    for (let column = from; column <= to; column += 1) cells.push({ value: column === from ? text : null, style });
  }
  const lines = Math.max(...line.map(({ text }) => text.split("\n").length));
  return { height: 20 * lines, cells };
}
