import { HostError } from "../../src/core/host";
import { MARK_SIGN, type Edit, type Mark, type PlannedCell, type SheetPlan } from "../../src/core/model/edit";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { openInStandin, useStandin } from "../standin/office";

useStandin();

const write = (...edits: Edit[]) => excelHost().write(edits);

/** A workbook with one sheet "PL01" that holds A1 = "STT", B2 = "Rà soát". */
function open(): StandinBook {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  const sheet = book.add("PL01");
  sheet.put(1, 1, { value: "STT" });
  sheet.put(2, 2, { value: "Rà soát" });
  return book;
}

async function refusal(work: Promise<unknown>): Promise<HostError> {
  const error: unknown = await work.catch((error: unknown) => error);
  if (!(error instanceof HostError)) throw error;
  return error;
}

describe("set-cell", () => {
  const set = (cell: string, before: string | number | null, after: string | number | null): Edit => ({
    kind: "set-cell",
    sheet: "PL01",
    cell,
    before,
    after,
  });

  test.each([
    ["Phòng Tổ chức", "Phòng Tổ chức"],
    ["=1+1", "=1+1"],
    ["+84 24", "+84 24"],
    ["-", "-"],
    ["@a", "@a"],
    ["'abc", "'abc"],
    ["007", "007"],
    ["31/03/2024", "31/03/2024"],
    ["03/04/2024", "03/04/2024"],
    ["3/4", "3/4"],
    ["Mar 5", "Mar 5"],
    ["TRUE", "TRUE"],
    ["50%", "50%"],
    ["#N/A", "#N/A"],
  ])("the text %p stays that text", async (after, held) => {
    const book = open();
    await write(set("B2", "Rà soát", after));
    expect(book.sheet("PL01").cell(2, 2)).toMatchObject({ value: held, formula: null });
  });

  test("a number goes into a cell with the format Text as a number", async () => {
    const book = open();
    book.sheet("PL01").put(3, 1, { value: "7", format: "@" });
    await write(set("A3", "7", 7));
    expect(book.sheet("PL01").cell(3, 1)).toMatchObject({ value: 7, format: "General" });
  });

  test("a format goes with its cell alone, and a text that comes back to the format Text stays as it was", async () => {
    const book = open();
    const sheet = book.sheet("PL01");
    for (const row of [3, 4, 5]) sheet.put(row, 1, { value: "7/3/2024", format: "@" });
    const date = (row: number) => ({ sheet: "PL01", cell: `A${row}`, format: { before: "@", after: "dd/mm/yyyy" } });
    await write(
      { kind: "set-cell", ...date(3), before: "7/3/2024", after: 45358 },
      { kind: "set-cell", ...date(5), before: "7/3/2024", after: 45358 },
    );
    const cells = () => [3, 4, 5].map((row) => [sheet.cell(row, 1).value, sheet.cell(row, 1).format]);
    expect(cells()).toEqual([
      [45358, "dd/mm/yyyy"],
      ["7/3/2024", "@"],
      [45358, "dd/mm/yyyy"],
    ]);
    const back = { ...date(3), format: { before: "dd/mm/yyyy", after: "@" } };
    await write({ kind: "set-cell", ...back, before: 45358, after: "7/3/2024" });
    expect(cells()[0]).toEqual(["7/3/2024", "@"]);
  });

  test("several cells change, their neighbours do not", async () => {
    const book = open();
    await write(set("B2", "Rà soát", "Đôn đốc"), set("B5", null, "Báo cáo"), set("A1", "STT", null));
    const sheet = book.sheet("PL01");
    expect([sheet.cell(2, 2).value, sheet.cell(3, 2).value, sheet.cell(5, 2).value, sheet.cell(1, 1).value]).toEqual([
      "Đôn đốc",
      "",
      "Báo cáo",
      "",
    ]);
  });

  test.each([
    ["a cell that has changed", set("B2", "Báo cáo", "x"), "changed", "PL01!B2"],
    ["a sheet that is gone", { ...set("B2", "x", "y"), sheet: "PL09" }, "changed", "PL09!B2"],
  ] as const)("%s is refused and nothing is written", async (_, edit, code, subject) => {
    const book = open();
    expect(await refusal(write(set("A1", "STT", "Số"), edit))).toMatchObject({ code, subject });
    expect(book.writes).toEqual([]);
  });

  test("a cell that has come to hold a formula is refused, also one that shows the same", async () => {
    const book = open();
    book.sheet("PL01").put(2, 2, { value: "Rà soát", formula: '="Rà "&"soát"' });
    const refused = await refusal(write(set("B2", "Rà soát", "x")));
    expect(refused).toMatchObject({ code: "changed", subject: "PL01!B2" });
    expect(book.writes).toEqual([]);
  });

  test("edits of one cell in turn become one, each expecting what the one before it wrote", async () => {
    const book = open();
    await write(set("B2", "Rà soát", "Đôn đốc"), set("B2", "Đôn đốc", "Báo cáo"));
    expect(book.sheet("PL01").cell(2, 2).value).toBe("Báo cáo");
    const refused = await refusal(write(set("B2", "Báo cáo", "a"), set("B2", "Báo cáo", "b")));
    expect(refused).toMatchObject({ code: "changed", subject: "PL01!B2" });
  });

  test("a protected sheet is refused and nothing is written", async () => {
    const book = open();
    book.sheet("PL01").isProtected = true;
    expect(await refusal(write(set("A1", "STT", "Số")))).toMatchObject({ code: "protected", subject: "PL01" });
    expect(book.writes).toEqual([]);
  });
});

describe("set-marks", () => {
  const mark = (cells: readonly string[]): Mark => ({
    sheet: "PL01",
    cells,
    severity: "error",
    rule: "owner-missing",
    formula: `AND(LEN(TRIM(${cells[0]}))=0,LEN("${MARK_SIGN}owner-missing")>0)`,
  });

  test("marks put on and taken off leave the workbook as before", async () => {
    const book = open();
    const theirs = { id: "{theirs}", type: "Custom", areas: [{ top: 1, left: 1, bottom: 9, right: 9 }], look: [] };
    book.sheet("PL01").rules.push({ ...theirs, formula: "=A1>5" });
    book.sheet("PL01").rules.push({ ...theirs, id: "{scale}", type: "ColorScale", formula: "" });
    const before = JSON.stringify(book.snapshot());
    await write({ kind: "set-marks", marks: [mark(["C2", "C5"])] });
    const ours = book.sheet("PL01").rules.filter(({ formula }) => formula.includes(MARK_SIGN));
    expect(ours).toEqual([
      expect.objectContaining({
        type: "Custom",
        formula: `=AND(LEN(TRIM(C2))=0,LEN("${MARK_SIGN}owner-missing")>0)`,
        areas: [
          { top: 2, left: 3, bottom: 2, right: 3 },
          { top: 5, left: 3, bottom: 5, right: 3 },
        ],
      }),
    ]);
    await write({ kind: "set-marks", marks: [] });
    expect(JSON.stringify(book.snapshot())).toBe(before);
  });

  test("marks stand behind the user's own conditional formats, graver ones first", async () => {
    const book = open();
    const areas = [{ top: 1, left: 1, bottom: 9, right: 9 }];
    book.sheet("PL01").rules.push({ id: "{theirs}", type: "Custom", areas, look: [], formula: "=A1>5" });
    const marks = (["info", "error", "warning"] as const).map((severity) => ({ ...mark(["C2"]), severity }));
    await write({ kind: "set-marks", marks });
    const lines = book.sheet("PL01").rules.map(({ look }) => look.find((line) => line.startsWith("border.EdgeTop")));
    expect(lines).toEqual([undefined, "border.EdgeTop Dash", "border.EdgeTop DashDot", "border.EdgeTop Dot"]);
  });

  test("a protected sheet is refused and nothing is written", async () => {
    const book = open();
    book.add("PL02").isProtected = true;
    const marks = [mark(["C2"]), { ...mark(["C2"]), sheet: "PL02" }];
    const refused = await refusal(write({ kind: "set-marks", marks }));
    expect(refused).toMatchObject({ code: "protected", subject: "PL02" });
    expect(book.writes).toEqual([]);
  });

  test("marks on a sheet protected since stay while other sheets are marked, and taking all off is refused", async () => {
    const book = open();
    await write({ kind: "set-marks", marks: [mark(["C2"])] });
    book.sheet("PL01").isProtected = true;
    book.add("PL02");
    await write({ kind: "set-marks", marks: [{ ...mark(["C3"]), sheet: "PL02" }] });
    expect(book.sheets.map(({ rules }) => rules.length)).toEqual([1, 1]);
    const refused = await refusal(write({ kind: "set-marks", marks: [] }));
    expect(refused).toMatchObject({ code: "protected", subject: "PL01" });
  });

  test("marking again replaces the marks", async () => {
    const book = open();
    await write({ kind: "set-marks", marks: [mark(["C2"]), mark(["D2"])] });
    await write({ kind: "set-marks", marks: [mark(["C3"])] });
    expect(book.sheet("PL01").rules.map(({ formula }) => formula)).toEqual([expect.stringContaining("TRIM(C3)")]);
  });

  test("an address list that Excel would cut becomes several marks, each with its own cell", async () => {
    const book = open();
    await write({ kind: "set-marks", marks: [mark(Array.from({ length: 2000 }, (_, index) => `C${index * 2 + 1}`))] });
    const { rules } = book.sheet("PL01");
    expect(rules.length).toBeGreaterThan(1);
    for (const { areas, formula } of rules) expect(formula).toContain(`TRIM(C${areas[0]!.top})`);
    expect(rules.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(2000);
  });
});

describe("put-sheet and drop-sheet", () => {
  const cell = (value: PlannedCell["value"], more: Partial<PlannedCell> = {}): PlannedCell => ({ value, ...more });
  const bold = { font: { bold: true }, fill: "D9E1F2", border: "thin" } as const;
  const plan = (more: Partial<SheetPlan> = {}): SheetPlan => ({
    id: "units",
    name: "Tổng hợp",
    columns: [{ width: 5 }, { width: 30 }, { width: 10, hidden: true }],
    rows: [
      { height: 30, cells: [cell("Đơn vị", { style: bold }), cell("Số", { style: bold })] },
      {
        height: null,
        cells: [
          cell("=2", { link: { sheet: "PL 'a'", cell: "C12" } }),
          cell(0, { formula: "COUNTA({{ours:units}}!A:A)", style: { numberFormat: "#,##0" } }),
          cell(1, { formula: "B{{row}}+1" }),
        ],
      },
      { height: null, cells: [null, cell(null, { date: "2024-03-31" })] },
    ],
    merges: ["A1:B1"],
    freeze: { rows: 1, columns: 1 },
    print: {
      orientation: "landscape",
      fitWidth: 1,
      titleRows: [1, 1],
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
    tabColor: "1F4E79",
    ...more,
  });
  const put = (more?: Partial<SheetPlan>): Edit => ({ kind: "put-sheet", plan: plan(more) });

  test("a new sheet holds what was planned", async () => {
    const book = open();
    await write(put());
    const sheet = book.sheet("Tổng hợp");
    expect(sheet.cell(2, 1)).toMatchObject({ value: "=2", formula: null });
    expect(sheet.cell(2, 2)).toMatchObject({ formula: "=COUNTA('Tổng hợp'!A:A)", format: "#,##0" });
    expect(sheet.cell(2, 3)).toMatchObject({ formula: "=B2+1" });
    expect(sheet.cell(3, 2)).toMatchObject({ value: 45382, format: "dd/mm/yyyy" });
    expect(sheet.links).toEqual(new Map([["A2", "'PL ''a'''!C12"]]));
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    // Behind the plan stands the record of what was written, hidden.
    expect([...sheet.hiddenColumns]).toEqual([3, 4, 5]);
    expect(sheet.frozen).toBe("A1:A1");
    expect(sheet.look).toEqual(
      expect.arrayContaining([
        "A1:B1 font.bold true",
        "A1:B1 fill.color #D9E1F2",
        "B:B width 161.25",
        "1:1 height 30",
        "print Landscape",
        "print titles $1:$1",
        "tab #1F4E79",
      ]),
    );
    expect(book.names.get("_soat_phu_luc_units")).toMatchObject({
      formula: "='Tổng hợp'!$A$1:$E$3",
      visible: false,
    });
  });

  test.each([
    [{ name: "Times New Roman", size: 14 }, "B:B width 206.25"],
    [null, "B:B width 161.25"],
  ])("columns are as wide as characters of the default font, %j, and five pixels more", async (font, width) => {
    const book = open();
    book.defaultFont = font;
    await write(put());
    expect(book.sheet("Tổng hợp").look).toContain(width);
  });

  test("putting it twice keeps one sheet, under the name that the user gave it", async () => {
    const book = open();
    await write(put());
    const first = JSON.stringify(book.sheet("Tổng hợp").snapshot());
    await write(put());
    expect(book.sheets.map(({ name }) => name)).toEqual(["PL01", "Tổng hợp"]);
    const again = book.sheet("Tổng hợp").look.filter((line) => !line.endsWith("standard height true"));
    book.sheet("Tổng hợp").look = again;
    expect(JSON.stringify(book.sheet("Tổng hợp").snapshot())).toBe(first);
  });

  test("a user's sheet of the same name survives", async () => {
    const book = open();
    book.add("tổng hợp").put(1, 1, { value: "của tôi" });
    await write(put());
    expect(book.sheets.map(({ name }) => name)).toEqual(["PL01", "tổng hợp", "Tổng hợp (2)"]);
    expect(book.sheet("tổng hợp").cell(1, 1).value).toBe("của tôi");
    expect((await excelHost().read()).sheets.map(({ ours }) => ours)).toEqual([null, null, "units"]);
  });

  test("a marker that outlived its sheet is put right", async () => {
    const book = open();
    book.names.set("_soat_phu_luc_units", { name: "_soat_phu_luc_units", formula: "=#REF!$A$1", visible: false });
    await write(put());
    expect(book.names.get("_soat_phu_luc_units")!.formula).toBe("='Tổng hợp'!$A$1:$E$3");
  });

  test("an Excel table stands before the formulas that name it", async () => {
    const book = open();
    const table = { name: "SoatDuLieu", range: "A1:B2", columns: ["Mã", "Tên"] };
    const data = put({ id: "data", name: "Dữ liệu", merges: [], table, hidden: true });
    await write(put(), data);
    await write(put(), data);
    expect(book.sheet("Dữ liệu").tables).toMatchObject([{ name: "SoatDuLieu", range: { bottom: 2, right: 2 } }]);
    expect(book.sheet("Dữ liệu").visibility).toBe("Hidden");
    const order = book.writes.filter((line) => /^(Tables.Add|Range.Formulas)/.test(line));
    expect(order[0]).toMatch(/^Tables.Add/);
  });

  test("a user's table of the same name survives, and formulas name ours", async () => {
    const book = open();
    book
      .sheet("PL01")
      .tables.push({ id: "{t}", name: "SoatDuLieu", range: { top: 1, left: 1, bottom: 2, right: 2 }, look: [] });
    const table = { name: "SoatDuLieu", range: "A1:B2", columns: ["Mã", "Tên"] };
    const rows = [{ height: null, cells: [cell(0, { formula: "SUM(SoatDuLieu[Mã])" })] }];
    await write(put({ rows, merges: [] }), put({ id: "data", name: "Dữ liệu", merges: [], table }));
    expect(book.sheet("Dữ liệu").tables[0]!.name).toBe("SoatDuLieu_2");
    expect(book.sheet("Tổng hợp").cell(1, 1).formula).toBe("=SUM(SoatDuLieu_2[Mã])");
  });

  test("more links than Excel takes one by one are formulas", async () => {
    const book = open();
    const link = { sheet: "PL01", cell: "C12" };
    const rows = Array.from({ length: 1001 }, (_, index) => ({
      height: null,
      cells: [cell(index, { link }), cell('"x"', { link })],
    }));
    await write(put({ rows, merges: [] }));
    const sheet = book.sheet("Tổng hợp");
    expect(sheet.links.size).toBe(0);
    expect(sheet.cell(8, 1).formula).toBe(`=HYPERLINK("#'PL01'!C12",7)`);
    expect(sheet.cell(8, 2).formula).toBe(`=HYPERLINK("#'PL01'!C12","""x""")`);
  });

  test("dropping takes the sheet and its marker away", async () => {
    const book = open();
    const before = JSON.stringify(book.snapshot());
    await write(put());
    await write({ kind: "drop-sheet", id: "units" });
    expect(JSON.stringify(book.snapshot())).toBe(before);
    await write({ kind: "drop-sheet", id: "units" });
  });

  test("a protected workbook is refused and nothing is written", async () => {
    const book = open();
    book.isProtected = true;
    expect((await refusal(write(put()))).code).toBe("structure-protected");
    expect(book.writes).toEqual([]);
  });
});

describe("reveal", () => {
  test("shows and selects the cell", async () => {
    const book = open();
    await excelHost().reveal("PL01", "C12");
    expect(book.selection).toBe("PL01!C12");
    expect(book.writes).toEqual([]);
  });

  test("a sheet that is gone is refused", async () => {
    open();
    expect((await refusal(excelHost().reveal("PL09", "A1"))).code).toBe("sheet-gone");
  });
});
