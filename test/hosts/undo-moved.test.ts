import { recordedWrite } from "../../src/core/edit/undo";
import { planUndo } from "../../src/core/undo";
import { fixEdits, refuseUnfit } from "../../src/core/fix";
import type { Host } from "../../src/core/host";
import { address, type CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import type { Workbook } from "../../src/core/model/sheet";
import { excelHost } from "../../src/excel";
import { createXlsx, openXlsx, xlsxHost } from "../../src/xlsx";
import { Package } from "../../src/xlsx/package";
import { openBook, saveBook } from "../standin/file";
import { openInStandin, useStandin } from "../standin/office";
import { layout, planned, set } from "../xlsx/write-support";

/**
 * What somebody else does to a sheet between a check and a fix, or between a fix and taking it back: a cell is known by more
 * than its address, so that nothing is ever written into another row or column.
 */

useStandin();

const TITLE = ["DANH MỤC NHIỆM VỤ NĂM 2024"];
const HEADINGS = ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Ghi chú"];
/** Two rows whose cells to fix hold the same before and after. */
const FIRST = [1, "Rà soát quy hoạch", "Văn phòng  Sở", "Thanh tra Sở", "cũ"];
const SECOND = [2, "Báo cáo cải cách", "Văn phòng  Sở", "Thanh tra Sở", "cũ"];
const fixed = (row: readonly CellValue[]) =>
  row.map((value) => (value === "Văn phòng  Sở" ? "Văn phòng Sở" : value === "cũ" ? null : value));

const bytes = createXlsx([
  layout(
    "PL01",
    [TITLE, HEADINGS, FIRST, SECOND].map((row) => planned(...row)),
  ),
  layout("Khác", [planned("trang khác")]),
]);
const fixes: readonly Edit[] = [set("PL01", "C3", "Văn phòng  Sở", "Văn phòng Sở"), set("PL01", "E3", "cũ", null)];

interface Opened {
  readonly host: Host;
  /** The same workbook closed, changed in its parts, and opened again. */
  readonly changed: (part: string, change: (xml: string) => string) => Opened;
}
const withPart = (from: Uint8Array, part: string, change: (xml: string) => string) => {
  const pkg = Package.open(from, "a.xlsx");
  pkg.set(part, new TextEncoder().encode(change(pkg.text(part))));
  return pkg.save();
};
const openFile = (from: Uint8Array): Opened => {
  const file = openXlsx(from, "ke-hoach.xlsx");
  return {
    host: xlsxHost(file, async () => {}),
    changed: (part, change) => openFile(withPart(file.save(), part, change)),
  };
};
const openExcel = (from: Uint8Array): Opened => {
  const book = openInStandin(openBook(from, "ke-hoach.xlsx"));
  return { host: excelHost(), changed: (part, change) => openExcel(withPart(saveBook(book), part, change)) };
};

/** What PL01 holds from row 3 on, blank ends cut off. */
const rowsOf = ({ sheets }: Workbook, name = "PL01") =>
  sheets
    .find((sheet) => sheet.name === name)!
    .rows.filter(({ row }) => row >= 3)
    .map(({ row, values }) => [row, ...cut(values)]);
const cut = (values: readonly (CellValue | undefined)[]) => {
  const cells = values.map((value) => value ?? null);
  while (cells.at(-1) === null) cells.pop();
  return cells;
};

/** Somebody moves contents about until the sheet holds these rows. */
async function arrange(host: Host, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const present = (await host.read()).sheets.find(({ name }) => name === "PL01")!;
  const before = new Map(present.rows.map(({ row, values }) => [row, values]));
  const edits: Edit[] = [];
  for (let row = 1; row <= 8; row++)
    for (let column = 1; column <= 8; column++) {
      const [old, next] = [before.get(row)?.[column - 1] ?? null, rows[row - 1]?.[column - 1] ?? null];
      if (old !== next) edits.push(set("PL01", address(row, column), old, next));
    }
  await host.write(edits);
}

const withColumn = (at: number) => (row: readonly CellValue[]) => [...row.slice(0, at), null, ...row.slice(at)];

describe.each([
  ["a file", openFile],
  ["Excel", openExcel],
] as const)("in %s", (_, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = open(bytes);
    const { host } = opened;
    await host.write(recordedWrite(fixes, await host.read(), "fix", "14:05 30/9/2024").edits);
  });
  const after = [TITLE, HEADINGS, fixed(FIRST), SECOND];

  async function takeBack({ host } = opened) {
    const plan = planUndo(await host.read())!;
    await host.write(plan.edits);
    return plan.refused.map(({ cell, reason }) => [cell, reason]);
  }

  test.each<[string, readonly (readonly CellValue[])[], readonly (readonly string[])[]]>([
    [
      "rows were sorted, and another with the same contents stands there",
      [TITLE, HEADINGS, [...fixed(SECOND)], FIRST],
      [
        ["C3", "moved"],
        ["E3", "moved"],
      ],
    ],
    [
      "a row was put in above",
      [TITLE, HEADINGS, [], fixed(FIRST), SECOND],
      [
        ["C3", "changed"],
        ["E3", "moved"],
      ],
    ],
    [
      "a like row was put in above",
      [TITLE, HEADINGS, [9, "Việc mới", "Văn phòng Sở"], fixed(FIRST), SECOND],
      [
        ["C3", "moved"],
        ["E3", "moved"],
      ],
    ],
    [
      "the row was deleted",
      [TITLE, HEADINGS, fixed(SECOND)],
      [
        ["C3", "moved"],
        ["E3", "moved"],
      ],
    ],
    [
      "a column was put in before it",
      after.map(withColumn(2)),
      [
        ["C3", "changed"],
        ["E3", "changed"],
      ],
    ],
    ["a column was put in before a cell that is blank", after.map(withColumn(4)), [["E3", "moved"]]],
    [
      "a column was deleted",
      after.map((row) => row.filter((_cell, at) => at !== 0)),
      [
        ["C3", "changed"],
        ["E3", "moved"],
      ],
    ],
  ])("where %s, no cell of another row or column is written", async (_case, rows, refused) => {
    await arrange(opened.host, rows);
    const before = rowsOf(await opened.host.read());
    expect(await takeBack()).toEqual(refused);
    const left = rowsOf(await opened.host.read());
    if (refused.length === fixes.length) expect(left).toEqual(before);
    else expect(left[0]!.slice(0, 4)).toEqual([3, 1, "Rà soát quy hoạch", "Văn phòng  Sở"]);
  });

  test("where another cell of the row was typed anew, the row is known by the rest, and goes back", async () => {
    await opened.host.write([set("PL01", "D3", "Thanh tra Sở", "Phòng Tổ chức")]);
    expect(await takeBack()).toEqual([]);
    expect(rowsOf(await opened.host.read())[0]).toEqual([
      3,
      1,
      "Rà soát quy hoạch",
      "Văn phòng  Sở",
      "Phòng Tổ chức",
      "cũ",
    ]);
  });

  test("where rows were sorted and sorted back, all goes back", async () => {
    await arrange(opened.host, [TITLE, HEADINGS, SECOND, fixed(FIRST)]);
    await arrange(opened.host, after);
    expect(await takeBack()).toEqual([]);
  });

  test.each([
    ["renamed", "Phụ lục 01"],
    ["renamed, and another has its name by now", "Khác"],
  ])("where the sheet was %s, nothing is written", async (_case, name) => {
    const rename = (xml: string) =>
      xml
        .replaceAll('name="Khác"', 'name="PL01?"')
        .replaceAll('name="PL01"', `name="${name}"`)
        .replaceAll('name="PL01?"', `name="${name === "Khác" ? "PL01" : "Khác"}"`);
    const again = opened.changed("xl/workbook.xml", rename);
    const before = rowsOf(await again.host.read(), name);
    const reason = name === "Khác" ? "changed" : "sheet-gone";
    expect((await takeBack(again))[0]).toEqual(["C3", reason]);
    expect(rowsOf(await again.host.read(), name)).toEqual(before);
  });

  test("a cell that somebody changes while the question is open is refused, and nothing is written", async () => {
    const { host } = opened;
    const plan = planUndo(await host.read())!;
    await host.write([set("PL01", "C3", "Văn phòng Sở", "Thanh tra Sở")]);
    const before = rowsOf(await host.read());
    await expect(host.write(plan.edits)).rejects.toMatchObject({ code: "changed" });
    expect(rowsOf(await host.read())).toEqual(before);
  });

  test("between a check and its fix, a row or column that has moved is refused by itself, and the others go on", async () => {
    const { host } = open(bytes);
    const seen = await host.read();
    await arrange(host, [TITLE, HEADINGS, SECOND, FIRST, [3, "Tổng kết", "Thanh tra  Sở"]]);
    const cells = [
      { sheet: "PL01", cell: "C3", before: "Văn phòng  Sở", after: "Văn phòng Sở" },
      { sheet: "Khác", cell: "A1", before: "trang khác", after: "Trang khác" },
    ].map((cell) => ({ ...cell, rule: "r", kind: "safe" as const }));
    const plan = refuseUnfit(cells, await host.read(), seen);
    expect(plan.refused.map(({ cell, reason }) => [cell, reason])).toEqual([["C3", "moved"]]);
    await host.write(fixEdits(plan.cells));
    expect(rowsOf(await host.read()).map((row) => row[3])).toEqual(["Văn phòng  Sở", "Văn phòng  Sở", "Thanh tra  Sở"]);
  });

  describe("whose structure is locked", () => {
    const lock = (xml: string) => xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>');
    const more: readonly Edit[] = [set("PL01", "A3", 1, 7)];

    test("a write goes out without a record, and says that it has none", async () => {
      const { host } = open(bytes).changed("xl/workbook.xml", lock);
      const write = recordedWrite(more, await host.read(), "fix", "15:00 30/9/2024");
      expect(write).toEqual({ edits: more, wayBack: "locked" });
      await host.write(write.edits);
      expect(rowsOf(await host.read())[0]![1]).toBe(7);
      expect(planUndo(await host.read())).toBeNull();
    });

    test("one that has its record from before keeps it, to the last write and a blank sheet", async () => {
      const { host } = opened.changed("xl/workbook.xml", lock);
      const write = recordedWrite(more, await host.read(), "fix", "15:00 30/9/2024");
      expect(write.wayBack).toBe("recorded");
      await host.write(write.edits);
      for (const at of ["15:00 30/9/2024", "14:05 30/9/2024"]) {
        const plan = planUndo(await host.read())!;
        expect([plan.group.at, plan.refused]).toEqual([at, []]);
        await host.write(plan.edits);
      }
      const workbook = await host.read();
      expect(rowsOf(workbook)[0]).toEqual([3, ...FIRST]);
      expect([planUndo(workbook), workbook.sheets.length]).toEqual([null, 3]);
    });
  });
});
