import type { Table } from "../../src/core/model/appendix";
import type { Item } from "../../src/core/model/item";
import type { Range } from "../../src/core/model/cell";
import type { Row, Sheet } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { layouts } from "../golden/layouts";
import { settings, workbookOf } from "../tools/sheets";

/** Ways in which the same table could have been typed; none of them may change what is read. */

const read = (sheet: Sheet): readonly Table[] => readWorkbook(workbookOf([sheet]), settings).sheets[0]!.tables;

/** What a row says, without the rows and columns that say it. */
const withoutPlace = (item: Item) => ({
  ...item,
  row: null,
  cells: null,
  periods: item.periods?.map(({ period, role, value }) => ({ period, role, value })),
});

/** What tables say, without where they stand and how their texts are typed. */
const meaning = (tables: readonly Table[]) =>
  JSON.stringify(
    tables.map(({ kind, year, columns, sections, items }) => ({
      kind,
      year,
      roles: columns.map(({ role }) => role),
      sections: sections.map(({ title, level }) => ({ title, level })),
      items: items.map(withoutPlace),
    })),
    null,
    1,
  )
    .normalize("NFC")
    .replace(/\\n|\u00a0/g, " ")
    .toLowerCase();

const mapTexts = (sheet: Sheet, change: (text: string, row: number) => string): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    values: row.values.map((value) => (typeof value === "string" ? change(value, row.row) : value)),
  })),
});

/** Moves every row to another row number; merges and formats go with them. */
const mapRows = (sheet: Sheet, place: (row: number) => number): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, row: place(row.row) })),
  merges: sheet.merges.map((merge) => ({ ...merge, top: place(merge.top), bottom: place(merge.bottom) })),
});

function shiftRight(sheet: Sheet, columns: number): Sheet {
  const pad = new Array<undefined>(columns).fill(undefined);
  const moved = (row: Row): Row => ({
    ...row,
    values: [...pad, ...row.values],
    ...(row.formats ? { formats: [...pad, ...row.formats] } : {}),
    ...(row.formulas ? { formulas: [...pad, ...row.formulas] } : {}),
  });
  const merge = (range: Range) => ({ ...range, left: range.left + columns, right: range.right + columns });
  return { ...sheet, rows: sheet.rows.map(moved), merges: sheet.merges.map(merge) };
}

const lastHeading = (tables: readonly Table[]) => Math.max(...tables.map((table) => table.headerRows.at(-1) ?? 0));
const lastRow = (sheet: Sheet) => Math.max(...sheet.rows.map(({ row }) => row));

const signature = (sheet: Sheet): Sheet => {
  const from = lastRow(sheet) + 2;
  const lines = [
    ["Nơi nhận:", null, null, "KT. GIÁM ĐỐC"],
    ["- Như trên;", null, null, "PHÓ GIÁM ĐỐC"],
    ["- Lưu: VT."],
  ];
  return { ...sheet, rows: [...sheet.rows, ...lines.map((values, i) => ({ row: from + i, values }))] };
};

const headed = (tables: readonly Table[]) => new Set(tables.flatMap((table) => table.headerRows));

/** A row that numbers the columns, for tables that have none and no other table beside them. */
function columnNumbers(sheet: Sheet, tables: readonly Table[]): Sheet {
  const [table] = tables;
  const at = (table?.headerRows.at(-1) ?? 0) + 1;
  const first = sheet.rows.find(({ row }) => row >= at);
  const numbered = first?.values.some((value) => /^\(1\)$|^[AB]$/.test(String(value)));
  if (!table || tables.length > 1 || numbered) return sheet;
  const values = new Array<string | undefined>(table.range.right).fill(undefined);
  table.columns.forEach(({ column }, i) => (values[column - 1] = `(${i + 1})`));
  const moved = mapRows(sheet, (row) => (row >= at ? row + 1 : row));
  return { ...moved, rows: [...moved.rows, { row: at, values }].sort((a, b) => a.row - b.row) };
}

/** The headings repeated before the last item, as where a page breaks. */
function headingsAgain(sheet: Sheet, tables: readonly Table[]): Sheet {
  const [table] = tables;
  const last = table?.items.at(-1)?.row ?? 0;
  const merged = sheet.merges.some(({ top, bottom }) => top < last && bottom >= last);
  if (!table || tables.length > 1 || table.items.length < 2 || merged) return sheet;
  const from = table.headerRows[0]!;
  const height = table.headerRows.at(-1)! - from + 1;
  const moved = mapRows(sheet, (row) => (row >= last ? row + height : row));
  const again = sheet.rows.filter(({ row }) => row >= from && row < from + height);
  const merges = sheet.merges.filter(({ top }) => top >= from && top < from + height);
  const down = last - from;
  return {
    ...moved,
    rows: [...moved.rows, ...again.map((line) => ({ ...line, row: line.row + down }))].sort((a, b) => a.row - b.row),
    merges: [...moved.merges, ...merges.map((m) => ({ ...m, top: m.top + down, bottom: m.bottom + down }))],
  };
}

const changes: readonly [string, (sheet: Sheet, tables: readonly Table[]) => Sheet][] = [
  ["nine rows further down", (sheet) => mapRows(sheet, (row) => row + 9)],
  ["three columns further right", (sheet) => shiftRight(sheet, 3)],
  ["in decomposed Unicode", (sheet) => mapTexts(sheet, (text) => text.normalize("NFD"))],
  ["with non-breaking spaces", (sheet) => mapTexts(sheet, (text) => text.replaceAll(" ", "\u00a0"))],
  ["with spaces around every text", (sheet) => mapTexts(sheet, (text) => ` ${text}  `)],
  [
    "with headings in capitals",
    (sheet, tables) => mapTexts(sheet, (text, row) => (headed(tables).has(row) ? text.toUpperCase() : text)),
  ],
  [
    "with line breaks in the headings",
    (sheet, tables) => mapTexts(sheet, (text, row) => (headed(tables).has(row) ? text.replace(" ", "\n") : text)),
  ],
  [
    "with a blank row under every row of the body",
    (sheet, tables) => mapRows(sheet, (row) => row + Math.max(0, row - lastHeading(tables) - 1)),
  ],
  ["with a signature below", signature],
  [
    "with nothing merged in the headings",
    (sheet, tables) => ({ ...sheet, merges: sheet.merges.filter(({ top }) => !headed(tables).has(top)) }),
  ],
  [
    "with no title merged across",
    (sheet, tables) => ({
      ...sheet,
      merges: sheet.merges.filter(({ top, left, right }) => headed(tables).has(top) || left === right),
    }),
  ],
  ["with the columns numbered under the headings", columnNumbers],
  ["with the headings again in the middle", headingsAgain],
];

describe.each(changes)("%s", (_, change) => {
  test.each(layouts.map((layout) => [layout.name, layout.sheet] as const))("%s", (_, sheet) => {
    const before = read(sheet);
    expect(meaning(read(change(sheet, before)))).toBe(meaning(before));
  });
});
