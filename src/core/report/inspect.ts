import type { Column, Reading, Role, RowKind, SheetReading, Table, TableKind } from "../model/appendix";
import { columnName, rangeName } from "../model/cell";
import type { Deadline } from "../model/deadline";
import type { Item, OwnerFrom, Status } from "../model/item";
import type { Lang, Words } from "../model/language";
import type { Figure, Target } from "../model/target";
import { doubtfulIn, doubtWord } from "./doubt";

/** `inspect --format json`: what was understood of a file. Rows are 1-based. */
export interface InspectJson {
  readonly file: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly kind: TableKind;
    readonly tables: readonly InspectTable[];
  }[];
}

/** One table in {@link InspectJson}. */
export interface InspectTable {
  readonly range: string;
  readonly title: string;
  readonly year: number | null;
  readonly headerRows: readonly number[];
  readonly columns: readonly { readonly column: string; readonly header: string; readonly role: Role }[];
  readonly items: readonly InspectItem[];
}

/** One item in {@link InspectTable}. */
export interface InspectItem {
  readonly row: number;
  readonly number: string | null;
  readonly sections: readonly string[];
  readonly text: string;
  readonly owners: readonly string[];
  readonly ownerFrom: OwnerFrom;
  readonly coordinators: readonly string[];
  readonly deadline: InspectDeadline | null;
  readonly target: Target | null;
  readonly product: string | null;
  readonly status: Status | null;
  readonly finished: string | null;
  readonly plan: number | null;
  readonly actual: number | null;
  readonly percent: number | null;
}

/** A deadline in {@link InspectItem}: the faults that were read through are left out. */
export type InspectDeadline = Omit<Deadline, "faults">;

/** The reading of a file in the form of `soat inspect --format json`. */
export function inspectJson(reading: Reading, file: string): InspectJson {
  return {
    file,
    sheets: reading.sheets.map(({ sheet, kind, tables }) => ({ sheet, kind, tables: tables.map(tableJson) })),
  };
}

function tableJson(table: Table): InspectTable {
  return {
    range: rangeName(table.range),
    title: table.title,
    year: table.year,
    headerRows: table.headerRows,
    columns: table.columns.map(({ column, header, role }) => ({ column: columnName(column), header, role })),
    items: table.items.map(itemJson),
  };
}

function itemJson(item: Item): InspectItem {
  const { row, number, sections, text, owners, ownerFrom, coordinators, product, status, finished } = item;
  const { deadline, target, plan, actual, percent } = item;
  return {
    row,
    number,
    sections,
    text,
    owners,
    ownerFrom,
    coordinators,
    deadline: deadline && { text: deadline.text, kind: deadline.kind, from: deadline.from, to: deadline.to },
    target: target && targetJson(target),
    product,
    status,
    finished,
    plan,
    actual,
    percent,
  };
}

function targetJson(target: Target): Target {
  return {
    text: target.text,
    ...figureJson(target),
    ...(target.more && target.more.length > 0 ? { more: target.more.map(figureJson) } : {}),
  };
}

const figureJson = ({ op, value, max, unit }: Figure): Figure => ({
  op,
  value,
  ...(max === undefined ? {} : { max }),
  unit,
});

const kindWords: Readonly<Record<TableKind, Words>> = {
  tasks: { vi: "bảng nhiệm vụ", en: "tasks" },
  documents: { vi: "danh mục văn bản", en: "documents" },
  targets: { vi: "bảng chỉ tiêu", en: "targets" },
  other: { vi: "bảng khác", en: "other table" },
};

const rowWords: Readonly<Record<Exclude<RowKind, "blank">, Words>> = {
  item: { vi: "dòng nội dung", en: "items" },
  section: { vi: "dòng đề mục", en: "sections" },
  continuation: { vi: "dòng nối tiếp", en: "continuations" },
  "numbered-blank": { vi: "dòng chỉ có số", en: "numbered, else blank" },
  total: { vi: "dòng tổng", en: "totals" },
  heading: { vi: "tiêu đề lặp lại", en: "repeated headings" },
  footer: { vi: "dòng cuối bảng", en: "footers" },
};

const words = {
  none: { vi: "không có phụ lục", en: "no appendix" },
  table: { vi: "Bảng", en: "Table" },
  year: { vi: "năm", en: "year" },
  headings: { vi: "tiêu đề ở dòng", en: "headings in rows" },
  or: { vi: "hoặc", en: "or" },
  stated: { vi: "tiêu đề bảng ghi", en: "the title promises" },
} satisfies Record<string, Words>;

/** What was understood of a file, for reading: each table with range, headings, roles and their reasons, rows by kind. */
export function inspectText(reading: Reading, lang: Lang): string {
  return [reading.file, ...reading.sheets.flatMap((sheet) => sheetLines(sheet, lang))].join("\n") + "\n";
}

function sheetLines(sheet: SheetReading, lang: Lang): string[] {
  if (sheet.tables.length === 0) return ["", `${sheet.sheet}: ${sheet.why?.[lang] ?? words.none[lang]}`];
  return sheet.tables.flatMap((table) => tableLines(table, lang));
}

function tableLines(table: Table, lang: Lang): string[] {
  const doubtful = doubtfulIn(table.columns);
  const about = [
    `${words.table[lang]} ${table.sheet}!${rangeName(table.range)}`,
    kindWords[table.kind][lang],
    table.year === null ? "" : `${words.year[lang]} ${table.year}`,
    `${words.headings[lang]} ${table.headerRows.join(", ")}`,
    table.stated ? `${words.stated[lang]} ${table.stated.count}` : "",
  ];
  return [
    "",
    about.filter((part) => part !== "").join(" · "),
    ...(table.title === "" ? [] : [`  ${table.title}`]),
    ...table.columns.flatMap((column) => columnLines(column, doubtful.has(column), lang)),
    `  ${rowCounts(table, lang)}`,
  ];
}

function columnLines(column: Column, isDoubtful: boolean, lang: Lang): string[] {
  const { header, role, confidence, reason, alternatives } = column;
  const name = columnName(column.column).padEnd(3);
  const doubt = isDoubtful ? ` · ${doubtWord[lang]}` : "";
  return [
    `  ${name} ${role.padEnd(14)} ${confidence.toFixed(2)}  ${header || "—"} (${reason[lang]})${doubt}`,
    ...alternatives.map((other) => `${" ".repeat(6)}${words.or[lang]} ${other.role} (${other.reason[lang]})`),
  ];
}

function rowCounts(table: Table, lang: Lang): string {
  const kinds = Object.keys(rowWords) as Exclude<RowKind, "blank">[];
  return kinds
    .map((kind) => ({ kind, count: table.rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${rowWords[kind][lang]}`)
    .join(" · ");
}
