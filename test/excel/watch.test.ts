import type { HostChange } from "../../src/core/host";
import type { Edit } from "../../src/core/model/edit";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { openInStandin, useStandin } from "../standin/office";

useStandin();

const LONG = "Rà soát, đôn đốc thực hiện nhiệm vụ ".repeat(10);

/** A workbook with two sheets of many texts and one with a formula, watched by a host that has read it. */
async function open() {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  for (const name of ["PL01", "PL02"]) {
    const sheet = book.add(name);
    for (let row = 1; row <= 50; row++) sheet.put(row, 1, { value: `${LONG}${row}` });
  }
  book.add("Tổng").put(1, 1, { value: 100, formula: "=COUNTA('PL01'!A:A)+COUNTA('PL02'!A:A)" });
  const host = excelHost();
  const changes: HostChange[] = [];
  const stop = await host.watch!((change) => changes.push(change));
  await host.read();
  return { book, host, changes, stop };
}

/** Lets events reach the add-in. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const put: Edit = {
  kind: "put-sheet",
  plan: {
    id: "units",
    name: "Theo đơn vị",
    columns: [{ width: 10 }],
    rows: [{ height: null, cells: [{ value: "Sở Y tế" }] }],
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
  },
};

describe("changes are told", () => {
  test("with the sheet and whether another user made them", async () => {
    const { book, changes } = await open();
    book.userEdits("PL02", "A3", "mới");
    book.userEdits("PL01", "A4", "của người khác", true);
    await settled();
    expect(changes).toEqual([
      { sheet: "PL02", isRemote: false },
      { sheet: "PL01", isRemote: true },
    ]);
  });

  test("when somebody deletes a sheet", async () => {
    const { book, changes } = await open();
    book.userDeletes("PL02", true);
    await settled();
    expect(changes).toEqual([{ sheet: "PL02", isRemote: true }]);
  });

  test("and our own are not, neither cells nor sheets", async () => {
    const { host, changes } = await open();
    await host.write([{ kind: "set-cell", sheet: "PL01", cell: "A1", before: `${LONG}1`, after: "Đôn đốc" }]);
    await host.write([put]);
    await host.write([put]);
    await host.write([{ kind: "drop-sheet", id: "units" }]);
    await settled();
    expect(changes).toEqual([]);
  });

  test("another user's edit while we write is told all the same", async () => {
    const { book, host, changes } = await open();
    const happens = (changed: StandinBook) => changed.userEdits("PL02", "A9", "x", true);
    book.fail({ kind: "meanwhile", happens }, 2);
    await host.write([put]);
    await settled();
    expect(changes).toEqual([{ sheet: "PL02", isRemote: true }]);
  });

  test("until the pane goes", async () => {
    const { book, changes, stop } = await open();
    expect(book.events.registered).toEqual(["added", "changed", "deleted", "formatChanged", "rowHiddenChanged"]);
    await stop();
    expect(book.events.registered).toEqual([]);
    book.userEdits("PL02", "A3", "mới");
    await settled();
    expect(changes).toEqual([]);
  });
});

describe("reading again", () => {
  const weight = async ({ book, host }: Awaited<ReturnType<typeof open>>) => {
    const before = book.syncs;
    const workbook = await host.read();
    const bytes = book.requests.slice(before).reduce((sum, { bytesOut }) => sum + bytesOut, 0);
    return { workbook, bytes };
  };

  test("brings only the sheets that have changed, and those with formulas", async () => {
    const opened = await open();
    const { book } = opened;
    const nothing = await weight(opened);
    expect(nothing.bytes).toBeLessThan(LONG.length * 15);
    book.userEdits("PL02", "A3", "mới");
    await settled();
    const { workbook, bytes } = await weight(opened);
    expect(workbook.sheets.map(({ rows }) => rows.length)).toEqual([50, 50, 1]);
    expect(workbook.sheets[1]!.rows[2]!.values).toEqual(["mới"]);
    expect(workbook.sheets[0]!.rows[9]!.values).toEqual([`${LONG}10`]);
    expect(bytes).toBeGreaterThan(LONG.length * 50);
    expect(bytes).toBeLessThan(LONG.length * 50 * 4);
  });

  test("sees rows that were hidden since, a sheet that was renamed, and what a formula shows now", async () => {
    const opened = await open();
    opened.book.sheet("PL01").hiddenRows.add(7);
    opened.book.sheet("PL02").name = "Phụ lục 2";
    opened.book.sheet("Tổng").put(1, 1, { value: 99 });
    const { sheets } = (await weight(opened)).workbook;
    expect(sheets[0]!.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([7]);
    expect(sheets.map(({ name }) => name)).toEqual(["PL01", "Phụ lục 2", "Tổng"]);
    expect(sheets[2]!.rows[0]!.values).toEqual([99]);
  });

  test("brings everything once nobody watches any more", async () => {
    const opened = await open();
    await opened.stop();
    opened.book.sheet("PL01").put(1, 1, { value: "mới" });
    expect((await weight(opened)).workbook.sheets[0]!.rows[0]!.values).toEqual(["mới"]);
  });

  test("brings everything after a write of ours", async () => {
    const opened = await open();
    await opened.host.write([{ kind: "set-cell", sheet: "PL01", cell: "A1", before: `${LONG}1`, after: "Đôn đốc" }]);
    expect((await weight(opened)).workbook.sheets[0]!.rows[0]!.values).toEqual(["Đôn đốc"]);
  });
});

test("an Excel that refuses to tell of changes is read each time", async () => {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  book.add("PL01").put(1, 1, { value: "a" });
  const host = excelHost();
  book.fail({ kind: "refused", osf: 7000 });
  await host.watch!(() => undefined);
  await host.read();
  book.sheet("PL01").put(1, 1, { value: "b" });
  expect((await host.read()).sheets[0]!.rows[0]!.values).toEqual(["b"]);
});

test("an Excel 2021 loses the user's undo list", () => {
  openInStandin(new StandinBook("ke-hoach.xlsx"));
  expect(excelHost().losesUndo).toBe(true);
});
