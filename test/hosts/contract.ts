import { readFileSync } from "node:fs";
import path from "node:path";
import { recordedWrite } from "../../src/core/edit/undo";
import { planUndo } from "../../src/core/undo";
import { fixEdits, refuseUnfit } from "../../src/core/fix";
import { HostError, type Host, type HostErrorCode } from "../../src/core/host";
import { lint } from "../../src/core/lint";
import { marksOf } from "../../src/core/marks";
import type { Edit } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import type { Row, Sheet, Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { summarise, summarySheets } from "../../src/core/rollup";
import { templateSheet } from "../../src/core/template";
import { openXlsx } from "../../src/xlsx";
import { enrichmentOf } from "../tools/enrich";
import { drawn } from "./drawn";
import { keepsListsToChooseFrom } from "./lists";
import { plain } from "./plain";

/** A workbook open in a host. */
export interface Opened {
  readonly host: Host;
  /** All that is in the workbook, down to what no host reads, so that two moments can be compared. */
  readonly state: () => unknown;
  /** Everything that was written to it so far, in the order of writing. */
  readonly writes: () => readonly string[];
  /** Has the next write stop half-way; null where a write is all or nothing. */
  readonly stopNextWrite: (() => void) | null;
}

/** Opens a workbook's bytes in a host. */
export type OpenIn = (bytes: Uint8Array, name: string) => Opened;

type PutSheet = Extract<Edit, { kind: "put-sheet" }>;

const NAME = "ke-hoach-2024-loi.xlsx";
const sample = readFileSync(path.join(__dirname, "..", "..", "assets", "samples", NAME));
const settings = defaultSettings("2024-10-01");

const inFile = (bytes: Uint8Array) => openXlsx(bytes, NAME).workbook();
const ours = (workbook: Workbook, id: Sheet["ours"]) => workbook.sheets.find((sheet) => sheet.ours === id);

/** The summary sheets of a workbook, as edits. */
const rollUp = (workbook: Workbook): PutSheet[] =>
  summarySheets(summarise(readWorkbook(workbook, settings), settings)).map((plan) => ({ kind: "put-sheet", plan }));

const marking = (workbook: Workbook): Edit => {
  const { findings } = lint(workbook, readWorkbook(workbook, settings), settings);
  return { kind: "set-marks", marks: marksOf(findings, workbook) };
};

const set = (cell: string, before: string | number | null, after: string | number | null) => ({
  kind: "set-cell" as const,
  sheet: "PL01",
  cell,
  before,
  after,
});

/** The edits as a file carries them out, for what hosts must agree on. */
function asInFile(bytes: Uint8Array, edits: readonly Edit[]): Workbook {
  const file = openXlsx(bytes, NAME);
  file.apply(edits);
  return file.workbook();
}

/** The code with which a host refuses. */
export async function refusal(work: Promise<unknown>): Promise<HostErrorCode> {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (!(error instanceof HostError)) throw error;
  return error.code;
}

/** What every host keeps, whatever the workbook is made of. `open` opens a workbook's bytes in the host. */
export function keepsTheContract(open: OpenIn): void {
  describe("reading", () => {
    test("gives every cell, format, merge, hidden row and column, table and name of the drawn workbook", async () => {
      expect(plain(await open(drawn.bytes, "ve.xlsx").host.read())).toEqual(plain(drawn.workbook));
    });

    test("gives the sample as it stands in its file", async () => {
      expect(plain(await open(sample, NAME).host.read())).toEqual(plain(inFile(sample)));
    });

    test("and checking write nothing", async () => {
      const opened = open(sample, NAME);
      const before = opened.state();
      const workbook = await opened.host.read();
      expect(lint(workbook, readWorkbook(workbook, settings), settings).findings.length).toBeGreaterThan(0);
      await opened.host.read();
      expect(opened.writes()).toEqual([]);
      expect(opened.state()).toEqual(before);
    });
  });

  describe("marks", () => {
    test("put on and taken off leave the workbook as before", async () => {
      const { host, state } = open(sample, NAME);
      const before = state();
      await host.write([marking(await host.read())]);
      expect(state()).not.toEqual(before);
      await host.write([{ kind: "set-marks", marks: [] }]);
      expect(state()).toEqual(before);
    });

    test("change no cell", async () => {
      const { host } = open(sample, NAME);
      await host.write([marking(await host.read())]);
      expect(plain(await host.read())).toEqual(plain(inFile(sample)));
    });
  });

  describe("fixes", () => {
    test("put texts as texts and numbers as numbers, and touch no neighbour", async () => {
      const { host } = open(drawn.bytes, "ve.xlsx");
      await host.write([set("B3", "Rà soát", "=1+1"), set("B4", null, "007"), set("A3", 1, "1/3"), set("A4", 2, 20)]);
      const { rows } = (await host.read()).sheets[0]!;
      const cells = ({ row, values }: Row) => [row, values[0] ?? null, values[1] ?? null];
      expect(rows.map(cells)).toEqual([
        [1, "DANH MỤC NHIỆM VỤ", null],
        [2, "TT", "Nhiệm vụ"],
        [3, "1/3", "=1+1"],
        [4, 20, "007"],
        [6, 45382, "Báo cáo"],
      ]);
    });

    test("put a date into a cell with the format Text as a date, and take it back whole", async () => {
      const { host } = open(drawn.bytes, "ve.xlsx");
      const edit = { ...set("D6", "30/3/2024", 45381), format: { before: "@", after: "dd/mm/yyyy" } };
      await host.write(recordedWrite([edit], await host.read(), "fix", "14:05 30/9/2024").edits);
      const changed = await host.read();
      const { values, formats } = changed.sheets[0]!.rows[4]!;
      expect([values[3], formats?.[3]]).toEqual([45381, "dd/mm/yyyy"]);
      await host.write(planUndo(changed)!.edits);
      expect(plain(await host.read())).toEqual(plain(drawn.workbook));
    });

    test("leave no number in a cell with the format Text, which the record knows", async () => {
      const { host } = open(drawn.bytes, "ve.xlsx");
      await host.write(recordedWrite([set("D6", "30/3/2024", 30)], await host.read(), "fix", "14:05 30/9/2024").edits);
      const changed = await host.read();
      const { values, formats } = changed.sheets[0]!.rows[4]!;
      expect([values[3], formats?.[3]]).toEqual([30, undefined]);
      await host.write(planUndo(changed)!.edits);
      expect(plain(await host.read())).toEqual(plain(drawn.workbook));
    });

    test.each([
      ["a cell that has changed", set("B3", "khác", "x")],
      ["a sheet that is not there", { ...set("B3", "x", "y"), sheet: "PL09" }],
      ["a cell that holds a formula", set("C6", 3, "x")],
      ["a cell that an array formula fills", set("E4", 4, "x")],
    ])("are refused as a whole for %s", async (_, edit) => {
      const { host, state, writes } = open(drawn.bytes, "ve.xlsx");
      const before = state();
      expect(await refusal(host.write([set("A3", 1, 9), edit]))).toBe("changed");
      expect(writes()).toEqual([]);
      expect(state()).toEqual(before);
    });

    test("leave a cell that an array formula fills alone, and carry out the others", async () => {
      const { host } = open(drawn.bytes, "ve.xlsx");
      const planned = [set("B3", "Rà soát", "Đôn đốc"), set("E4", 4, "x")];
      const fixes = planned.map((edit) => ({ ...edit, rule: "r", kind: "safe" as const }));
      const { cells, refused } = refuseUnfit(fixes, await host.read());
      expect(refused.map(({ cell, reason }) => [cell, reason])).toEqual([["E4", "formula"]]);
      await host.write(fixEdits(cells));
      expect((await host.read()).sheets[0]!.rows[2]!.values[1]).toBe("Đôn đốc");
    });

    test("are refused on a protected sheet", async () => {
      const { host, writes } = open(drawn.bytes, "ve.xlsx");
      expect(await refusal(host.write([{ ...set("A1", "x", "y"), sheet: "Khóa" }]))).toBe("protected");
      expect(writes()).toEqual([]);
    });

    test("can be taken back from the workbook's own record", async () => {
      const { host } = open(drawn.bytes, "ve.xlsx");
      const edits = [set("B3", "Rà soát", "Đôn đốc"), set("A4", 2, null)];
      await host.write(recordedWrite(edits, await host.read(), "fix", "14:05 30/9/2024").edits);
      const changed = await host.read();
      expect(changed.sheets[0]!.rows[2]!.values.slice(0, 2)).toEqual([1, "Đôn đốc"]);
      expect(ours(changed, "undo")).toBeDefined();
      await host.write(planUndo(changed)!.edits);
      expect(plain(await host.read())).toEqual(plain(drawn.workbook));
    });
  });

  describe("summary sheets", () => {
    test("come out as in a file, also the second time", async () => {
      const { host } = open(drawn.bytes, "ve.xlsx");
      const edits = rollUp(await host.read());
      const expected = plain({ ...asInFile(drawn.bytes, edits), name: "ve.xlsx" });
      await host.write(edits);
      expect(plain(await host.read())).toEqual(expected);
      await host.write(edits);
      expect(plain(await host.read())).toEqual(expected);
    });

    test("leave a user's sheet of the same name alone", async () => {
      const { host } = open(drawn.bytes, "ve.xlsx");
      const edits = rollUp(await host.read()).map((edit, index): Edit =>
        index === 0 ? { ...edit, plan: { ...edit.plan, name: "KHÓA" } } : edit,
      );
      await host.write(edits);
      const after = await host.read();
      expect(ours(after, "overview")!.name).toBe("KHÓA (2)");
      expect(plain({ ...after, sheets: after.sheets.filter((sheet) => !sheet.ours) })).toEqual(plain(drawn.workbook));
    });

    test("dropped again leave the workbook as it was read before", async () => {
      const { host } = open(drawn.bytes, "ve.xlsx");
      const edits = rollUp(await host.read());
      await host.write(edits);
      await host.write(edits.map((edit) => ({ kind: "drop-sheet", id: edit.plan.id })));
      expect(plain(await host.read())).toEqual(plain(drawn.workbook));
    });
  });

  test("“Bổ sung” comes out as in a file, and taken out leaves the workbook as it was read before", async () => {
    const { host } = open(sample, NAME);
    const before = await host.read();
    const edit: Edit = { kind: "put-sheet", plan: enrichmentOf(before, "2024-10-01") };
    await host.write([edit]);
    expect(plain(await host.read())).toEqual(plain(asInFile(sample, [edit])));
    await host.write([{ kind: "drop-sheet", id: "enrich" }]);
    expect(plain(await host.read())).toEqual(plain(before));
  });

  test("a new appendix comes out as in a file, under a free name, and is the user's own", async () => {
    const { host } = open(sample, NAME);
    const layout = templateSheet("tasks", { year: 2025, units: ["Văn phòng Sở"] });
    await host.write([{ kind: "add-sheet", layout }]);
    const after = await host.read();
    expect(after.sheets.map(({ name, ours }) => [name, ours]).slice(-1)).toEqual([["PL01 (2)", null]]);
    expect(plain(after)).toEqual(plain(asInFile(sample, [{ kind: "add-sheet", layout }])));
  });

  keepsListsToChooseFrom(open);

  test("a write that stops half-way says so, and the next one makes it whole", async () => {
    const opened = open(drawn.bytes, "ve.xlsx");
    const edits = rollUp(await opened.host.read());
    if (opened.stopNextWrite) {
      opened.stopNextWrite();
      expect(await refusal(opened.host.write(edits))).toBe("half-written");
    }
    await opened.host.write(edits);
    const expected = plain({ ...asInFile(drawn.bytes, edits), name: "ve.xlsx" });
    expect(plain(await opened.host.read())).toEqual(expected);
  });
}
