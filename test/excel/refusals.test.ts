import { hostErrorWords } from "../../src/core/host";
import { MARK_SIGN, type Edit } from "../../src/core/model/edit";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { FAULTS, type Fault } from "../standin/faults";
import { openInStandin, useStandin } from "../standin/office";
import { refusal, write } from "./write-support";

useStandin();

/** A workbook with the sheet "PL01" whose B2 is "Rà soát". */
function open(): StandinBook {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  book.add("PL01").put(2, 2, { value: "Rà soát" });
  return book;
}

const set: Edit = { kind: "set-cell", sheet: "PL01", cell: "B2", before: "Rà soát", after: "Đôn đốc" };
const put: Edit = {
  kind: "put-sheet",
  plan: {
    id: "units",
    name: "Theo đơn vị",
    columns: [{ width: 10 }],
    rows: [{ height: null, cells: [{ value: "Sở Y tế" }] }],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    print: null,
    tabColor: null,
  },
};
const mark: Edit = {
  kind: "set-marks",
  marks: [{ sheet: "PL01", cells: ["C2"], severity: "error", rule: "r", formula: `AND(C2="",LEN("${MARK_SIGN}r")>0)` }],
};

const writing = (...edits: Edit[]) => refusal(write(...edits));
const stopped = (at: string, code: string): Fault => ({ kind: "stopped", at, code });

/** Requests of a write that come before the one that writes. */
const ASKING = 2;

describe("what is refused before anything can be written says that nothing was", () => {
  test.each<[string, (book: StandinBook) => void, Edit, string]>([
    ["the workbook's structure is protected", (book) => (book.isProtected = true), put, "structure-protected"],
    ["the sheet is protected", (book) => (book.sheet("PL01").isProtected = true), set, "protected"],
    ["the user has changed the cell since", (book) => book.userEdits("PL01", "B2", "khác"), set, "changed"],
    ["somebody has deleted the sheet since", deletesSheet, set, "changed"],
    [
      "somebody deletes the sheet meanwhile",
      (book) => book.fail({ kind: "meanwhile", happens: deletesSheet }, 1),
      set,
      "sheet-gone",
    ],
    ["access is denied", (book) => book.fail(FAULTS.accessDenied), set, "denied"],
    ["access is denied to the request that writes", (book) => book.fail(FAULTS.accessDenied, ASKING), set, "denied"],
    ["a dialog opens", (book) => book.fail(FAULTS.dialogOpen, ASKING), set, "dialog-open"],
    ["Excel is busy", (book) => book.fail(FAULTS.busy, ASKING), set, "busy"],
    ["the request is too large", (book) => book.fail(FAULTS.requestTooLarge, ASKING), set, "too-large"],
    ["the session ends before", (book) => book.fail(FAULTS.sessionGone), set, "timeout"],
  ])("%s", async (_, happens, edit, code) => {
    const book = open();
    book.add("PL02");
    happens(book);
    expect((await writing(edit)).code).toBe(code);
    expect(book.writes).toEqual([]);
  });
});

function deletesSheet(book: StandinBook): void {
  book.userDeletes("PL01");
}

describe("where Excel stops or falls silent while it writes, it is said that half may be written, and writing again mends it", () => {
  test.each<[string, Fault, Edit]>([
    ["no answer comes", FAULTS.timedOut, put],
    ["the session ends", FAULTS.sessionGone, put],
    ["Excel stops after the sheet was added", stopped("Range.formulas", "GeneralException"), put],
    ["another workbook takes the focus", stopped("WorksheetFreezePanes.freezeRows", "InactiveWorkbook"), put],
    ["the sheet is protected in between", stopped("ConditionalFormatCollection.add", "AccessDenied"), mark],
    ["Excel stops within a mark", stopped("ConditionalFormat.priority", "GeneralException"), mark],
  ])("%s", async (_, fault, edit) => {
    const whole = open();
    await excelHost().write([edit]);
    const book = open();
    book.fail(fault, ASKING);
    const refused = await writing(edit);
    expect(refused.code).toBe("half-written");
    expect(hostErrorWords(refused, "vi")).not.toMatch(/chưa ghi gì/);
    await excelHost().write([edit]);
    expect(held(book)).toEqual(held(whole));
  });

  test("its sentence names the sheets", async () => {
    const book = open();
    book.fail(FAULTS.timedOut, ASKING);
    expect(hostErrorWords(await writing(put), "vi")).toMatch(/^Excel dừng lại khi đang ghi vào Theo đơn vị nên/);
  });
});

/** What a workbook holds, and which formats mark it. */
const held = ({ sheets }: StandinBook) =>
  sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells],
    rules: sheet.rules.map(({ formula }) => formula),
  }));

describe("a cell that is typed into", () => {
  test("has the work wait for Enter, and then go on", async () => {
    const book = open();
    book.startTyping();
    const done = excelHost().write([set]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(book.requests).toEqual([]);
    book.endTyping();
    await done;
    expect(book.sheet("PL01").cell(2, 2).value).toBe("Đôn đốc");
  });
});

describe("reading", () => {
  test("begins anew when somebody deletes a sheet meanwhile", async () => {
    const book = open();
    book.add("PL02");
    book.fail({ kind: "meanwhile", happens: (changed) => changed.userDeletes("PL02") }, 1);
    expect((await excelHost().read()).sheets.map(({ name }) => name)).toEqual(["PL01"]);
  });

  test("asks for fewer rows at once where the answer is too large, and remembers it", async () => {
    const book = open();
    const sheet = book.sheet("PL01");
    for (let row = 1; row <= 12_000; row++) sheet.put(row, 1, { value: `${row} ${"ậ".repeat(120)}` });
    const host = excelHost();
    const first = await host.read();
    expect(first.sheets[0]!.rows).toHaveLength(12_000);
    const [tooMuch, ...after] = book.requests.map(({ bytesOut }) => bytesOut > 5 * 1024 * 1024).filter(Boolean);
    expect([tooMuch, after]).toEqual([true, []]);
    const before = book.syncs;
    await host.read();
    expect(book.requests.slice(before).some(({ bytesOut }) => bytesOut > 5 * 1024 * 1024)).toBe(false);
  });
});

test("going to a cell while another workbook has the focus says so", async () => {
  const book = open();
  book.isInactive = true;
  expect((await refusal(excelHost().reveal("PL01", "B2"))).code).toBe("inactive-workbook");
});
