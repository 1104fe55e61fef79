import { recordedWrite } from "../../src/core/edit/undo";
import { planUndo } from "../../src/core/undo";
import type { Host } from "../../src/core/host";
import type { CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import type { Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { summarise, summarySheets } from "../../src/core/rollup";
import { settingsSheet } from "../../src/core/settings";
import { excelHost } from "../../src/excel";
import { createXlsx, openXlsx, xlsxHost, type XlsxFile } from "../../src/xlsx";
import { Package } from "../../src/xlsx/package";
import { openBook, saveBook } from "../standin/file";
import { openInStandin, useStandin } from "../standin/office";
import { differences, layout, planned, set } from "../xlsx/write-support";

useStandin();

const apart = "Rà soát".normalize("NFD");
const bytes = createXlsx([
  layout("PL01", [
    planned("DANH MỤC NHIỆM VỤ NĂM 2024"),
    planned("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"),
    planned(1, apart, "Văn phòng  Sở", "Quý I"),
    planned("2", " =Báo cáo ", null, "Tháng 6\n"),
  ]),
]);
const fixes: readonly Edit[] = [
  set("PL01", "B3", apart, "Rà soát"),
  set("PL01", "C3", "Văn phòng  Sở", "Văn phòng Sở"),
  set("PL01", "A4", "2", 2),
  set("PL01", "B4", " =Báo cáo ", "=Báo cáo"),
  set("PL01", "C4", null, "Thanh tra Sở"),
  set("PL01", "D4", "Tháng 6\n", null),
];
const settings = defaultSettings("2024-06-30");

/** A workbook in one of the hosts, and the same workbook closed and opened again. */
interface Opened {
  readonly host: Host;
  readonly reopen: () => Opened;
}
const openFile = (from: Uint8Array): Opened & { readonly file: XlsxFile } => {
  const file = openXlsx(from, "ke-hoach.xlsx");
  return { file, host: xlsxHost(file, async () => {}), reopen: () => openFile(file.save()) };
};
const openExcel = (from: Uint8Array): Opened => {
  const book = openInStandin(openBook(from, "ke-hoach.xlsx"));
  return { host: excelHost(), reopen: () => openExcel(saveBook(book)) };
};

/** What the user's sheets hold: "PL01!3,2" → value. */
function cellsOf({ sheets }: Workbook): Record<string, CellValue> {
  const cells = sheets
    .filter(({ ours }) => ours === null)
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ row, values }) =>
        values.map((value, at) => [`${name}!${row},${at + 1}`, value ?? null] as const),
      ),
    );
  return Object.fromEntries(cells.filter(([, value]) => value !== null && value !== ""));
}
const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

async function write(host: Host, edits: readonly Edit[], purpose: "fix" | "roll-up" | "settings" = "fix") {
  await host.write(recordedWrite(edits, await host.read(), purpose, "14:05 30/9/2024").edits);
}
async function writeSummary(host: Host) {
  const workbook = await host.read();
  const sheets = summarySheets(summarise(readWorkbook(workbook, settings), settings), {});
  await write(
    host,
    sheets.map((plan) => ({ kind: "put-sheet", plan })),
    "roll-up",
  );
}
async function takeBack(host: Host) {
  const plan = planUndo(await host.read())!;
  await host.write(plan.edits);
  return plan;
}

describe.each([
  ["a file", openFile],
  ["Excel", openExcel],
] as const)("in %s", (_, open) => {
  test("a write is taken back after the workbook was closed and opened again, and leaves no trace", async () => {
    const first = open(bytes);
    const before = await first.host.read();
    await write(first.host, fixes);
    const { host } = first.reopen();
    const between = await host.read();
    expect(cellsOf(between)["PL01!3,2"]).toBe("Rà soát");
    expect(between.sheets.map(({ ours, hidden }) => [ours, hidden])).toEqual([
      [null, false],
      ["undo", true],
    ]);
    expect(planUndo(between)!.group).toMatchObject({ purpose: "fix", at: "14:05 30/9/2024" });
    const plan = await takeBack(host);
    expect(plan.refused).toEqual([]);
    const after = await host.read();
    expect(cellsOf(after)).toEqual(cellsOf(before));
    expect(names(after)).toEqual(["PL01"]);
    expect(planUndo(after)).toBeNull();
  });

  test("a cell that somebody changed since is left as it is and told, the others go back", async () => {
    const { host } = open(bytes);
    await write(host, fixes);
    await host.write([set("PL01", "C3", "Văn phòng Sở", "Thanh tra Sở")]);
    const plan = await takeBack(host);
    expect(plan.refused.map(({ cell, reason }) => [cell, reason])).toEqual([["C3", "changed"]]);
    const cells = cellsOf(await host.read());
    expect([cells["PL01!3,3"], cells["PL01!3,2"], cells["PL01!4,1"]]).toEqual(["Thanh tra Sở", apart, "2"]);
  });

  test("writes are taken back one after the other, the latest first, and the last five are remembered", async () => {
    const { host } = open(bytes);
    for (let count = 1; count <= 6; count++) {
      await write(host, [set("PL01", "E9", count === 1 ? null : count - 1, count)]);
    }
    for (const left of [5, 4, 3, 2, 1]) {
      await takeBack(host);
      expect(cellsOf(await host.read())["PL01!9,5"]).toBe(left);
    }
    expect(planUndo(await host.read())).toBeNull();
  });

  test("summary sheets that a roll-up added go", async () => {
    const { host } = open(bytes);
    await writeSummary(host);
    expect((await takeBack(host)).removedSheets).toEqual([
      "Tổng hợp",
      "Theo đơn vị",
      "Theo thời gian",
      "Đôn đốc",
      "Dữ liệu",
    ]);
    expect(names(await host.read())).toEqual(["PL01"]);
  });

  test("where somebody typed into one of them they stay together, as they read each other, and that is told", async () => {
    const { host } = open(bytes);
    await writeSummary(host);
    const chase = (await host.read()).sheets.find(({ ours }) => ours === "chase")!;
    await host.write([set(chase.name, "Z40", null, "Đã gọi điện nhắc")]);
    const plan = await takeBack(host);
    expect(plan.keptSheets).toEqual([
      { name: "Tổng hợp", reason: "together" },
      { name: "Theo đơn vị", reason: "together" },
      { name: "Theo thời gian", reason: "together" },
      { name: "Đôn đốc", reason: "typed" },
      { name: "Dữ liệu", reason: "together" },
    ]);
    expect(names(await host.read())).toEqual(["PL01", ...plan.keptSheets.map(({ name }) => name)]);
  });

  test("the settings sheet has its earlier contents back", async () => {
    const { host } = open(bytes);
    const save = async (year: number) => {
      const plan = settingsSheet({ ...settings, year, units: [{ name: `Sở ${year}`, shortNames: [], head: null }] });
      await write(host, [{ kind: "put-sheet", plan }], "settings");
    };
    const contents = async () => (await host.read()).sheets.find(({ ours }) => ours === "settings")?.rows;
    await save(2024);
    const before = await contents();
    await save(2025);
    expect(await contents()).not.toEqual(before);
    expect((await takeBack(host)).refused).toEqual([]);
    expect(await contents()).toEqual(before);
    await takeBack(host);
    expect(await contents()).toBeUndefined();
  });
});

describe.each([
  ["a file", openFile],
  ["Excel", openExcel],
] as const)("two windows that write to %s in the same moment", (_, open) => {
  const [first, second] = [fixes.slice(0, 2), fixes.slice(2)];
  const plan = async (host: Host, edits: readonly Edit[]) =>
    recordedWrite(edits, await host.read(), "fix", "14:05 30/9/2024").edits;

  test("the later is refused and nothing is lost; done again, both can be taken back", async () => {
    const { host } = open(bytes);
    const before = await host.read();
    const [one, other] = [await plan(host, first), await plan(host, second)];
    await host.write(one);
    const between = await host.read();
    await expect(host.write(other)).rejects.toMatchObject({ code: "overtaken" });
    expect(await host.read()).toEqual(between);
    await host.write(await plan(host, second));
    const later = await plan(host, [set("PL01", "D4", null, "Tháng 7")]);
    expect((await takeBack(host)).cells.length).toBe(second.length);
    await expect(host.write(later)).rejects.toMatchObject({ code: "overtaken", subject: "Hoàn tác" });
    expect((await takeBack(host)).cells.length).toBe(first.length);
    expect(await host.read()).toEqual(before);
  });

  test("settings that were saved meanwhile are not written over, and taking back does not go on from an old record", async () => {
    const { host } = open(bytes);
    const save = async (year: number) =>
      plan(host, [{ kind: "put-sheet", plan: settingsSheet({ ...settings, year }) }]);
    await host.write(await save(2024));
    const [one, other] = [await save(2025), await save(2026)];
    const back = planUndo(await host.read())!;
    await host.write(one);
    for (const edits of [other, back.edits])
      await expect(host.write(edits)).rejects.toMatchObject({ code: "overtaken" });
    expect((await host.read()).sheets.find(({ ours }) => ours === "settings")!.rows).toEqual(
      (await afterSaving(open(bytes).host, [2024, 2025])).rows,
    );
  });

  async function afterSaving(host: Host, years: readonly number[]) {
    for (const year of years)
      await write(host, [{ kind: "put-sheet", plan: settingsSheet({ ...settings, year }) }], "settings");
    return (await host.read()).sheets.find(({ ours }) => ours === "settings")!;
  }
});

test("taken back, every part of a file is as it was, byte for byte", async () => {
  const { host, file } = openFile(bytes);
  // A text that comes to begin with "=" gets the style that keeps it a text, and keeps that style.
  await write(
    host,
    fixes.filter((edit) => edit.kind === "set-cell" && edit.cell !== "B4"),
  );
  await takeBack(host);
  const [before, after] = [Package.open(bytes, "a.xlsx"), Package.open(file.save(), "b.xlsx")];
  expect(after.paths().sort()).toEqual(before.paths().sort());
  expect(after.paths().filter((part) => after.text(part) !== before.text(part))).toEqual([]);
});

test("numbers and dates in place of texts, whose cells get another format, are taken back byte for byte too", async () => {
  const [text, day] = [{ numberFormat: "@", border: "thin" } as const, { numberFormat: "d/m/yyyy" }];
  const before = createXlsx([
    layout("PL01", [
      planned({ value: "7", style: text }, { value: "30/3/2024", style: text }, { value: "9", style: day }),
    ]),
  ]);
  const { host, file } = openFile(before);
  await write(host, [
    set("PL01", "A1", "7", 7),
    { ...set("PL01", "B1", "30/3/2024", 45381), format: { before: "@", after: "dd/mm/yyyy" } },
    { ...set("PL01", "C1", "9", 9), format: { before: "d/m/yyyy", after: "General" } },
  ]);
  const [row] = file.workbook().sheets[0]!.rows;
  expect([row!.values, row!.formats]).toEqual([
    [7, 45381, 9],
    [undefined, "dd/mm/yyyy"],
  ]);
  await takeBack(host);
  expect(differences(before, file.save())).toEqual([]);
});
