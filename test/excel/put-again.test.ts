import { chartName } from "../../src/core/edit/chart";
import { overwritten } from "../../src/core/edit/overwritten";
import type { ChartPlan, Edit, SheetPlan } from "../../src/core/model/edit";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import type { StandinSheet } from "../standin/sheet";
import { openInStandin, useStandin } from "../standin/office";

useStandin();

const write = (...edits: Edit[]) => excelHost().write(edits);

const units = ["Sở Y tế", "Sở Nội vụ", "Văn phòng"];
const planOf = (count: number, more: Partial<SheetPlan> = {}): SheetPlan => ({
  id: "units",
  name: "Theo đơn vị",
  columns: [{ width: 6 }, { width: 30 }, { width: 10 }],
  rows: [
    { height: 30, cells: [{ value: "TT" }, { value: "Đơn vị" }, { value: "Tỷ lệ" }] },
    ...units.slice(0, count).map((unit, index) => ({
      height: null,
      cells: [
        { value: index + 1, style: { border: "thin" as const } },
        { value: unit },
        { value: 0.5, formula: `A${index + 2}/2`, style: { numberFormat: "0%" } },
      ],
    })),
  ],
  merges: [],
  freeze: null,
  print: null,
  tabColor: null,
  ...more,
});
const put = (count: number, more?: Partial<SheetPlan>): Edit => ({ kind: "put-sheet", plan: planOf(count, more) });

/** A workbook in which the sheet with two units was put. */
async function opened(more?: Partial<SheetPlan>): Promise<{ book: StandinBook; sheet: StandinSheet }> {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  book.add("PL01");
  await write(put(2, more));
  return { book, sheet: book.sheet("Theo đơn vị") };
}

describe("what others added to a sheet of ours stays when it is put again", () => {
  test("cells beside and below, with their formats and links", async () => {
    const { sheet } = await opened();
    sheet.put(2, 6, { value: "tốt", format: "@" });
    sheet.put(9, 2, { value: 5, formula: "=SUM(A2:A3)", format: "0.0" });
    sheet.links.set("B9", "'PL01'!A1");
    sheet.note("F2 fill.color #FFFF00");
    await write(put(2));
    expect(sheet.cell(2, 6)).toEqual({ value: "tốt", formula: null, format: "@" });
    expect(sheet.cell(9, 2)).toEqual({ value: 5, formula: "=SUM(A2:A3)", format: "0.0" });
    expect(sheet.links.get("B9")).toBe("'PL01'!A1");
    expect(sheet.look).toContain("F2 fill.color #FFFF00");
  });

  test("conditional formats on our cells, merged cells below, a chart", async () => {
    const { sheet } = await opened();
    const areas = [{ top: 1, left: 1, bottom: 9, right: 9 }];
    sheet.rules.push({ id: "{theirs}", type: "Custom", areas, formula: "=A1>5", look: [] });
    sheet.merges.push({ top: 8, left: 1, bottom: 8, right: 2 });
    sheet.charts.push({ id: "{c}", type: "Pie", name: "Biểu đồ của tôi", at: "H1:K9", series: [], look: [] });
    await write(put(2));
    expect(sheet.rules.map(({ id }) => id)).toEqual(["{theirs}"]);
    expect(sheet.merges).toHaveLength(1);
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Biểu đồ của tôi"]);
  });

  test("column widths, as long as as many columns are planned", async () => {
    const { book } = await opened();
    const widths = () => book.writes.filter((line) => line.startsWith("Range.Format 'Theo đơn vị'!A:A"));
    book.writes.length = 0;
    await write(put(2));
    expect(widths()).toEqual([]);
    await write(put(2, { columns: [6, 30, 10, 10].map((width) => ({ width })) }));
    expect(widths()).toHaveLength(1);
  });

  test("a table beside ours, and rows that someone added below ours", async () => {
    const table = { name: "SoatDonVi", range: "A1:C3", columns: ["TT", "Đơn vị", "Tỷ lệ"] };
    const { sheet } = await opened({ table });
    const theirs = { id: "{t}", name: "CuaToi", range: { top: 1, left: 8, bottom: 4, right: 9 }, look: [] };
    sheet.tables.push(theirs);
    sheet.put(4, 2, { value: "Cộng" });
    await write(put(2, { table }));
    expect(sheet.tables.map(({ name }) => name).sort()).toEqual(["CuaToi", "SoatDonVi"]);
    expect(sheet.cell(4, 2).value).toBe("Cộng");
  });
});

describe("what we wrote last time goes", () => {
  test("rows and columns that are no longer planned, with their looks", async () => {
    const { book, sheet } = await opened();
    await write(put(1));
    expect([sheet.cell(3, 1).value, sheet.cell(3, 2).value, sheet.cell(3, 5).value]).toEqual(["", "", ""]);
    expect(sheet.look.filter((line) => /^A2:A3 border/.test(line))).toEqual([]);
    expect(book.names.get("_soat_phu_luc_units")!.formula).toBe("='Theo đơn vị'!$A$1:$E$2");
  });

  test("and makes way for more; what stands there is said before", async () => {
    const { sheet } = await opened();
    sheet.put(4, 2, { value: "Người lập biểu" });
    const { sheets, date1904 } = await excelHost().read();
    expect(overwritten(planOf(2), sheets[1]!, date1904)).toEqual([]);
    expect(overwritten(planOf(3), sheets[1]!, date1904)).toEqual([{ cell: "B4", before: "Người lập biểu" }]);
    await write(put(3));
    expect(sheet.cell(4, 2).value).toBe("Văn phòng");
  });

  test("a figure typed over a formula is told from what we wrote", async () => {
    const { sheet } = await opened();
    sheet.put(2, 3, { value: 0.9, formula: null });
    const { sheets, date1904 } = await excelHost().read();
    expect(overwritten(planOf(2), sheets[1]!, date1904)).toEqual([{ cell: "C2", before: 0.9, format: "0%" }]);
  });

  test("links that were written as formulas are ours too", async () => {
    const link = { sheet: "PL01", cell: "C12" };
    const rows = Array.from({ length: 1001 }, (_, index) => ({ height: null, cells: [{ value: index, link }] }));
    const { sheet } = await opened({ rows });
    expect(sheet.cell(8, 1).formula).toContain("HYPERLINK");
    // The stand-in does not calculate.
    rows.forEach(({ cells }, index) => sheet.put(index + 1, 1, { value: cells[0]!.value }));
    const { sheets, date1904 } = await excelHost().read();
    expect(overwritten(planOf(0, { rows }), sheets[1]!, date1904)).toEqual([]);
  });
});

describe("charts and bars", () => {
  const stack: ChartPlan = {
    kind: "bar",
    stacked: true,
    title: "Nhiệm vụ theo đơn vị",
    altText: "Số nhiệm vụ của từng đơn vị",
    categories: "B2:B3",
    series: [
      { name: "Đúng hạn", values: "A2:A3", color: "1F4E79" },
      { name: "Quá hạn", values: "C2:C3", color: "FFC000" },
    ],
    at: "A6:C16",
  };
  const line: ChartPlan = {
    ...stack,
    kind: "line",
    title: "Theo thời gian",
    series: [stack.series[1]!],
    at: "A18:C28",
  };
  const { categories, series } = stack;
  const columns: ChartPlan = { kind: "column", title: "Cạnh nhau", altText: "", categories, series, at: "A30:C40" };
  const charts = [stack, line, columns];
  const bars = [
    { range: "A2:A3", color: "9DC3E6" },
    { range: "C2:C3", color: "A9D08E", max: 1 },
  ];

  test("a chart has its cells, its title and its place", async () => {
    const { sheet } = await opened({ charts });
    expect(sheet.charts.map(({ type, name, at }) => [type, name, at])).toEqual([
      ["BarStacked", chartName(stack), "A6:C16"],
      ["LineMarkersStacked", chartName(line), "A18:C28"],
      ["ColumnClustered", chartName(columns), "A30:C40"],
    ]);
    expect(sheet.charts[0]!.series).toMatchObject([
      { name: "Đúng hạn", values: "'Theo đơn vị'!A2:A3", categories: "'Theo đơn vị'!B2:B3" },
      { name: "Quá hạn", values: "'Theo đơn vị'!C2:C3", categories: "'Theo đơn vị'!B2:B3" },
    ]);
    expect(sheet.charts[0]!.look).toEqual(
      expect.arrayContaining([
        "title.text Nhiệm vụ theo đơn vị",
        "title.font.name Times New Roman",
        "legend.position Bottom",
        "categories.reversed true",
        "values.visible false",
      ]),
    );
    const inks = sheet.charts[0]!.series.map(({ look }) => look.find((setting) => setting.startsWith("labels.font")));
    expect(inks).toEqual(["labels.font.color #FFFFFF", "labels.font.color #000000"]);
    expect(sheet.charts[1]!.look).toContain("legend.visible false");
  });

  test("bars run from nothing to the highest figure, or to what is planned", async () => {
    const { sheet } = await opened({ bars });
    expect(sheet.rules.map(({ type, look }) => [type, look]).reverse()).toEqual([
      ["DataBar", ["from Number 0", "to HighestValue", "fill #9DC3E6", "gradient false"]],
      ["DataBar", ["from Number 0", "to Number 1", "fill #A9D08E", "gradient false"]],
    ]);
  });

  test("putting them twice is putting them once", async () => {
    const { book, sheet } = await opened({ charts, bars });
    const state = () =>
      JSON.stringify(sheet.snapshot()).replace(/\{0000[^}]*\}|"[A-Z0-9:]+ standard height true",/g, "");
    const first = state();
    await write(put(2, { charts, bars }));
    expect(state()).toBe(first);
    await write(put(2));
    expect([sheet.charts, sheet.rules]).toEqual([[], []]);
    expect(book.sheets).toHaveLength(2);
  });
});

test.each([10, 5000])("a roll-up of %d rows takes three syncs, the first time and every time after", async (count) => {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  book.add("PL01");
  const rows = Array.from({ length: count }, (_, index) => ({
    height: null,
    cells: [{ value: index }, { value: `Nhiệm vụ ${index}` }, { value: 1, formula: "COUNTA({{ours:data}}!B:B)" }],
  }));
  const edits: Edit[] = (["overview", "units", "time", "chase", "data"] as const).map((id) => ({
    kind: "put-sheet",
    plan: planOf(0, {
      id,
      name: id,
      rows,
      charts: [
        {
          kind: "line",
          title: id,
          altText: "",
          categories: `A1:A${count}`,
          series: [{ name: "Số", values: `C1:C${count}`, color: "1F4E79" }],
          at: "F1:K20",
        },
      ],
      bars: [{ range: `C1:C${count}`, color: "9DC3E6" }],
      ...(id === "data" ? { table: { name: "SoatDuLieu", range: `A1:C${count}`, columns: ["a", "b", "c"] } } : {}),
    }),
  }));
  const syncs = async () => {
    const before = book.syncs;
    await write(...edits);
    return book.syncs - before;
  };
  expect([await syncs(), await syncs()]).toEqual([3, 3]);
});
