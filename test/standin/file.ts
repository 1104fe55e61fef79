import { chartRange, isOurChart } from "../../src/core/edit/chart";
import { MARK_LOOKS } from "../../src/core/edit/mark-look";
import { address, rangeName, type Range } from "../../src/core/model/cell";
import { MARK_SIGN, type ChartPlan, type Mark, type PlannedCell, type SheetLayout } from "../../src/core/model/edit";
import type { Severity } from "../../src/core/model/finding";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { Package } from "../../src/xlsx/package";
import { readWorkbookPart } from "../../src/xlsx/read-workbook";
import { Draft } from "../../src/xlsx/write/draft";
import { putNames } from "../../src/xlsx/write/names";
import { StandinBook } from "./book";
import { readAddress } from "./ranges";
import type { StandinChart, StandinRule, StandinSheet } from "./sheet";
import { looksOf } from "./file-look";
import type { StandinValidation } from "./validation-objects";

/** Opens an .xlsx in the stand-in, as Excel would: its cells, merges, tables, names and what is hidden. */
export function openBook(bytes: Uint8Array, name: string): StandinBook {
  const book = StandinBook.of(openXlsx(bytes, name).workbook());
  book.names.clear();
  for (const { sheet, ...name } of namesIn(bytes))
    (sheet === null ? book : book.sheets[sheet]!).names.set(name.name, name);
  const pkg = Package.open(bytes, name);
  for (const { name, path } of readWorkbookPart(pkg).sheets)
    if (path !== null) book.sheet(name).validations.push(...validationsIn(pkg.text(path)));
  return book;
}

/** The validations of a sheet that stand in its own list, each with its ranges. */
function validationsIn(text: string): StandinValidation[] {
  const elements = text.matchAll(/<dataValidation ([^>]*?)(?:\/>|>([^]*?)<\/dataValidation>)/g);
  return [...elements].map(([, attributes, inner = ""]) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes!)?.[1] ?? "";
    const formula = /<formula1>([^<]*)</.exec(inner)?.[1] ?? "";
    const remark = value("prompt") === "" ? [] : [`prompt ${value("promptTitle")}: ${value("prompt")}`];
    return {
      areas: value("sqref").split(" ").map(readAddress),
      type: TYPES[value("type")] ?? "None",
      source: value("type") === "list" ? (formula.startsWith('"') ? formula.slice(1, -1) : `=${formula}`) : "",
      look: [...(value("type") === "whole" ? [inner] : []), ...remark],
    };
  });
}

const TYPES: Readonly<Record<string, string>> = { list: "List", whole: "WholeNumber" };

/** The names of the whole workbook and of sheets, by their 0-based places; those that begin with "_xlnm." are left out. */
function namesIn(bytes: Uint8Array): { name: string; formula: string; visible: boolean; sheet: number | null }[] {
  const text = Package.open(bytes, "").text("xl/workbook.xml");
  const names = [...text.matchAll(/<(?:\w+:)?definedName ([^>]*)>([^<]*)</g)].map(([, attributes, formula]) => ({
    name: /\bname="([^"]+)"/.exec(attributes!)![1]!,
    formula: `=${formula!.replace(/&apos;/g, "'").replace(/&amp;/g, "&")}`,
    visible: !/\bhidden="1"/.test(attributes!),
    sheet: Number(/\blocalSheetId="(\d+)"/.exec(attributes!)?.[1] ?? NaN),
  }));
  return names
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ sheet, ...name }) => ({ ...name, sheet: Number.isNaN(sheet) ? null : sheet }));
}

/**
 * Saves the stand-in's workbook as .xlsx: what it holds and how it looks, marks, bars and our charts. Hidden rows,
 * protection, all tables of a sheet but the first, and others' conditional formats and charts are left out.
 */
export function saveBook(book: StandinBook): Uint8Array {
  if (book.date1904) throw new Error("The stand-in saves no workbook that counts from 1904");
  const pkg = Package.open(createXlsx(book.sheets.map(layoutOf)), book.name);
  const draft = new Draft(pkg);
  const names = [...book.names.values()];
  putNames(
    draft,
    names.map(({ name, formula, visible }) => ({ name, formula: formula.slice(1), sheet: null, hidden: !visible })),
  );
  draft.commit();
  const file = openXlsx(pkg.save(), book.name);
  file.apply([{ kind: "set-marks", marks: book.sheets.flatMap(marksOn) }]);
  return file.save();
}

/** Points to characters of the default font, 7 pixels wide, with 5 pixels of padding. */
const characters = (points: number) => ((points * 4) / 3 - 5) / 7;

function layoutOf(sheet: StandinSheet): SheetLayout {
  const { bottom, right } = extent(sheet);
  const looks = looksOf(sheet);
  const cellAt = (row: number, column: number): PlannedCell => {
    const { value, formula, format } = sheet.cell(row, column);
    const style = { ...looks.style(row, column), ...(format === "General" ? {} : { numberFormat: format }) };
    return { value: value === "" ? null : value, ...(formula ? { formula: formula.slice(1) } : {}), style };
  };
  const columnAt = (column: number) => {
    const width = looks.setting("width", 1, column);
    const hidden = sheet.hiddenColumns.has(column) ? { hidden: true as const } : {};
    return { width: width ? characters(Number(width)) : 9, ...hidden };
  };
  return {
    name: sheet.name,
    columns: upTo(right).map(columnAt),
    rows: upTo(bottom).map((row) => ({
      height: Number(looks.setting("height", row, 1)) || null,
      cells: upTo(right).map((column) => cellAt(row, column)),
    })),
    merges: sheet.merges.map(rangeName),
    freeze: frozenRows(sheet),
    print: null,
    tabColor: sheet.look.find((line) => line.startsWith("tab #"))?.slice("tab #".length) ?? null,
    charts: sheet.charts.filter(({ name }) => isOurChart(name)).map(chartOf),
    bars: sheet.rules.filter(({ type }) => type === "DataBar").map(barOf),
    ...(sheet.visibility === "Visible" ? {} : { hidden: true as const }),
    ...(sheet.filter ? { filter: rangeName(sheet.filter) } : {}),
    ...(sheet.tables[0] ? { table: tableOf(sheet) } : {}),
  };
}

/** "A1:C6" and "6 rows" keep six rows in view. */
function frozenRows({ frozen }: StandinSheet): SheetLayout["freeze"] {
  const rows = Number(/^(?:A1:[A-Z]+)?(\d+)/.exec(frozen)?.[1] ?? 0);
  return rows > 0 ? { rows, columns: 0 } : null;
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

function extent(sheet: StandinSheet): Pick<Range, "bottom" | "right"> {
  const ranges = [sheet.used() ?? { bottom: 1, right: 1 }, ...sheet.merges, ...sheet.tables.map(({ range }) => range)];
  return { bottom: Math.max(...ranges.map((r) => r.bottom)), right: Math.max(...ranges.map((r) => r.right)) };
}

function tableOf(sheet: StandinSheet): NonNullable<SheetLayout["table"]> {
  const { name, range } = sheet.tables[0]!;
  const columns = upTo(range.right).slice(range.left - 1);
  return { name, range: rangeName(range), columns: columns.map((at) => String(sheet.cell(range.top, at).value)) };
}

/** "'Tổng hợp'!A1:A3" → "A1:A3". */
const onSheet = (reference: string) => reference.slice(reference.lastIndexOf("!") + 1);

const setting = (look: readonly string[], start: string) =>
  look.find((line) => line.startsWith(start))?.slice(start.length);

function chartOf({ type, at, look, series }: StandinChart): ChartPlan {
  const title = setting(look, "title.text ") ?? "";
  return {
    kind: type.startsWith("Column") ? "column" : type.startsWith("Bar") ? "bar" : "line",
    ...(type.endsWith("Stacked") ? { stacked: true as const } : {}),
    title,
    altText: title,
    categories: onSheet(series[0]!.categories),
    series: series.map(({ name, values, look: own }) => ({
      name,
      values: onSheet(values),
      color: setting(own, type.startsWith("Line") ? "line #" : "fill #")!,
    })),
    at: rangeName(chartRange(at)),
  };
}

function barOf({ areas, look }: StandinRule): NonNullable<SheetLayout["bars"]>[number] {
  const max = setting(look, "to Number ");
  const color = setting(look, "fill #")!;
  return { range: rangeName(areas[0]!), color, ...(max === undefined ? {} : { max: Number(max) }) };
}

function marksOn({ name, rules }: StandinSheet): Mark[] {
  return rules
    .filter(({ formula }) => formula.includes(MARK_SIGN))
    .map(({ areas, formula, look }) => ({
      sheet: name,
      cells: areas.flatMap(cellsOf),
      severity: (Object.keys(MARK_LOOKS) as Severity[]).find(
        (s) => setting(look, "fill.color #") === MARK_LOOKS[s].fill,
      )!,
      rule: "",
      formula: formula.slice(1),
    }));
}

const cellsOf = ({ top, bottom, left, right }: Range) =>
  upTo(bottom)
    .slice(top - 1)
    .flatMap((row) =>
      upTo(right)
        .slice(left - 1)
        .map((column) => address(row, column)),
    );
