import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { Item } from "../../src/core/model/item";
import { defaultSettings } from "../../src/core/model/settings";
import { lint } from "../../src/core/lint";
import { readWorkbook } from "../../src/core/parse/index";
import { summarise } from "../../src/core/rollup/index";
import type { PlantedFault } from "../../src/tools/samples/faults";
import { buildSamples } from "../../src/tools/samples/build";
import { openXlsx } from "../../src/xlsx/index";

const folder = join(__dirname, "..", "..", "assets", "samples");
const CLEAN = "ke-hoach-2024.xlsx";
const FAULTY = "ke-hoach-2024-loi.xlsx";
const SHEETS = ["PL01", "PL02", "PL03", "Chỉ tiêu"];
const settings = defaultSettings("2024-09-30");

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const planted = JSON.parse(readFileSync(join(folder, "ke-hoach-2024-loi.json"), "utf8")) as PlantedFault[];

function check(name: string) {
  const workbook = openXlsx(bytesOf(name), name).workbook();
  const reading = readWorkbook(workbook, settings);
  return { reading, result: lint(workbook, reading, settings) };
}

const clean = check(CLEAN);
const itemsOf = (sheet: string): readonly Item[] =>
  clean.reading.sheets.find((reading) => reading.sheet === sheet)!.tables.flatMap(({ items }) => items);

/** Errors and warnings; what is only worth a look depends on the plan, not on a fault planted in it. */
const faultsOf = ({ result }: ReturnType<typeof check>) =>
  result.findings.filter(({ severity }) => severity !== "info");

const place = ({ rule, sheet, cell }: { rule: string; sheet: string; cell: string }) => `${rule} ${sheet}!${cell}`;

describe("the committed samples", () => {
  const made = buildSamples(join(folder, "source"));

  test.each([...made.keys()])("%s is what the source makes", (name) => {
    expect(Buffer.compare(made.get(name)!, bytesOf(name))).toBe(0);
  });

  test.each([CLEAN, FAULTY])("%s opens in another reader with all its sheets and its title", (name) => {
    const book = read(bytesOf(name), { cellDates: true });
    expect(book.SheetNames).toEqual(SHEETS);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets["PL01"]!, { header: 1 });
    expect(rows.flat()).toContain("DANH MỤC 196 NHIỆM VỤ TRỌNG TÂM CÔNG TÁC NGÀNH NỘI VỤ NĂM 2024");
  });
});

describe("the clean sample", () => {
  test("is checked whole and has no error and no warning", () => {
    expect(faultsOf(clean).map(place)).toEqual([]);
    expect(clean.result.notChecked).toEqual([]);
  });

  test.each([
    ["PL01", "tasks", 196, 9],
    ["PL02", "documents", 36, 2],
    ["PL03", "documents", 34, 2],
    ["Chỉ tiêu", "targets", 41, 9],
  ])("%s is read as %s: %i items in %i sections", (sheet, kind, count, sections) => {
    const items = itemsOf(sheet);
    expect(clean.reading.sheets.find((reading) => reading.sheet === sheet)!.kind).toBe(kind);
    expect(items.length).toBe(count);
    expect(new Set(items.map((item) => item.sections.join())).size).toBe(sections);
  });

  test("numbers its tasks 1 to 196, each with a lead, a deadline that is understood, and a product", () => {
    const items = itemsOf("PL01");
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => String(index + 1)));
    const rowsWhere = (lacks: (item: Item) => boolean) => items.filter(lacks).map(({ row }) => row);
    expect(rowsWhere(({ owners }) => owners.length !== 1)).toEqual([]);
    expect(rowsWhere(({ deadline }) => !deadline || deadline.kind === "unreadable")).toEqual([]);
    expect(rowsWhere(({ product }) => !product)).toEqual([]);
  });

  test("says no task twice", () => {
    const texts = itemsOf("PL01").map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("has tasks in every state on its report date", () => {
    const { totals } = summarise(clean.reading, settings);
    const { total, ...states } = totals;
    expect(Object.values(states).every((count) => count > 0)).toBe(true);
    expect(total).toBe(196 + 36 + 34);
  });
});

describe("the faulty sample", () => {
  test("gives every planted fault in its cell, and nothing else", () => {
    expect(faultsOf(check(FAULTY)).map(place)).toEqual(planted.map(place));
  });

  test("has every rule at least twice", () => {
    const counts = new Map<string, number>();
    for (const { rule } of planted) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    expect([...counts.values()].every((count) => count >= 2)).toBe(true);
    expect(counts.size).toBe(15);
  });
});
