import fc from "../tools/laws";
import { recordedWrite, type ChangedCell } from "../../src/core/edit/undo";
import { planUndo } from "../../src/core/undo";
import { everyFix, fixEdits, planFixes } from "../../src/core/fix";
import { address, parseAddress, type CellValue } from "../../src/core/model/cell";
import { defaultSettings, UNREVIEWED, type Acceptance, type Settings } from "../../src/core/model/settings";
import type { Host } from "../../src/core/host";
import type { Edit } from "../../src/core/model/edit";
import { tasks, type Task, type Work } from "../../src/ui/session";
import { createXlsx, openXlsx, xlsxHost, type XlsxFile } from "../../src/xlsx";
import { Package } from "../../src/xlsx/package";
import { openInExcel } from "../hosts/excel";
import { useStandin } from "../standin/office";
import { layout, planned } from "../xlsx/write-support";

useStandin();

/** Whatever is done to a workbook, taking it back restores the user's own sheets, and never writes into another cell. */

const settings = defaultSettings("2024-06-30");
const HEAD: readonly (readonly CellValue[])[] = [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
];

const task = fc.constantFrom(
  "Rà soát  quy hoạch",
  "Xây dựng đề án\u00a0",
  "hoà giải cơ sở",
  " Tổng kết năm",
  "Báo cáo",
);
const owner = fc.constantFrom<CellValue>("Văn phòng  Sở", "Văn phòng Sở", "Thanh tra Sở ", "Uỷ ban nhân dân xã", null);
const deadline = fc.constantFrom<CellValue>("Quý I", " Tháng  6", "Tháng 12//2024", "Qúy III", "15/3/2024", null);
const number = fc.constantFrom<CellValue>("1", 2, "3", null);

type Line = readonly CellValue[];
/** Rows whose tasks differ, as those of a plan do. */
const lines: fc.Arbitrary<Line[]> = fc
  .array(fc.tuple(number, task, owner, deadline), { minLength: 2, maxLength: 6 })
  .map((rows) => rows.map(([count, text, ...rest], index) => [count, `${text} ${"ABCDEF"[index]}`, ...rest]));

const drawn = (rows: readonly Line[]) =>
  createXlsx([
    layout(
      "PL01",
      [...HEAD, ...rows].map((row) => planned(...(row as (string | number | null)[]))),
    ),
  ]);

/** A workbook that acts are done to, and what of it is the user's. */
interface Opened {
  readonly host: Host;
  readonly state: () => unknown;
}

const openFile = (bytes: Uint8Array): Opened => {
  const file = openXlsx(bytes, "a.xlsx");
  return {
    host: xlsxHost(file, async () => {}),
    state: () => Package.open(file.save(), "a.xlsx").text("xl/worksheets/sheet1.xml"),
  };
};

/** Does a task as the pane does, with a yes to whatever it asks. */
async function carryOut(host: Host, name: Task, more: Partial<Work> = {}): Promise<void> {
  const work: Work = {
    host,
    wishes: { base: settings, changes: {}, unitSheets: null },
    agreed: [],
    fixes: [],
    seen: null,
    chosen: [],
    progress: () => {},
    cancel: { aborted: false },
    writing: () => {},
    ...more,
  };
  const change = await tasks[name](work);
  if (change?.question) await carryOut(host, name, { ...more, agreed: [...work.agreed, change.question] });
}

const acceptance = (key: string): Acceptance => ({
  rule: "owner-missing",
  key,
  task: "",
  reason: "Chờ phân công",
  by: "Nguyễn Văn A",
  on: "2024-06-30",
  until: null,
  ...UNREVIEWED,
});

const saving = (changes: Partial<Settings>): Partial<Work> => ({
  wishes: { base: settings, changes, unitSheets: null },
});

/** What the pane can do to a workbook; the number makes two of one kind differ. */
const acts: Readonly<Record<string, (host: Host, number: number) => Promise<void>>> = {
  fix: async (host) => {
    const workbook = await host.read();
    return carryOut(host, "fix", { fixes: planFixes(workbook, settings, everyFix(true)).cells, seen: workbook });
  },
  accept: (host, at) => carryOut(host, "save-settings", saving({ acceptances: [acceptance(`7KQ2M-9XW4${at}`)] })),
  settings: (host, at) => carryOut(host, "save-settings", saving({ year: 2020 + at })),
  enrich: (host) => carryOut(host, "enrich"),
  unenrich: (host) => carryOut(host, "unenrich"),
  appendix: (host) => carryOut(host, "new-targets"),
  "roll-up": (host) => carryOut(host, "roll-up"),
  lists: (host) => carryOut(host, "set-lists", { chosen: ["PL01!C"] }),
  mark: (host) => carryOut(host, "mark"),
  unmark: (host) => carryOut(host, "unmark"),
};

describe.each([
  ["a file", openFile, 15],
  ["Excel", openInExcel, 8],
] as const)("in %s", (_, open, numRuns) => {
  test("acts of any kind, taken back one after the other, leave the user's own sheets as they were, to the last byte", async () => {
    const wished = fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lines, wished, async (rows, names) => {
        const { host, state } = open(drawn(rows), "a.xlsx");
        const before = state();
        for (const [index, name] of names.entries()) await acts[name]!(host, index);
        await carryOut(host, "unmark");
        for (let plan = planUndo(await host.read()); plan; plan = planUndo(await host.read())) {
          expect(plan.refused).toEqual([]);
          await carryOut(host, "undo");
        }
        expect(state()).toEqual(before);
        const { sheets } = await host.read();
        expect(sheets.flatMap(({ name, ours }) => (ours === null ? [name] : []))).toEqual(["PL01"]);
      }),
      { numRuns },
    );
  }, 240_000);
});

/** A row that keeps its identity wherever it goes. */
interface Known {
  readonly id: number;
  readonly cells: Line;
}

/** The sheet as a person sees it, beside the file that holds it. */
class Desk {
  #ids = 100;
  rows: Known[];
  readonly file: XlsxFile;
  /** Which row each cell of a write belonged to, the latest write first. */
  readonly written: ReadonlyMap<string, number>[] = [];

  constructor(lines: readonly Line[]) {
    this.file = openXlsx(drawn(lines), "a.xlsx");
    this.rows = lines.map((cells, id) => ({ id, cells }));
  }

  #idAt(cell: string): number | undefined {
    return this.rows[parseAddress(cell)!.row - 1 - HEAD.length]?.id;
  }

  fix(): void {
    const workbook = this.file.workbook();
    const cells = planFixes(workbook, settings, everyFix(true)).cells;
    if (cells.length === 0) return;
    this.file.apply(recordedWrite(fixEdits(cells), workbook, "fix", "14:05 30/9/2024").edits);
    this.written.unshift(new Map(cells.map(({ cell }) => [cell, this.#idAt(cell) ?? -1])));
    this.#readAgain();
  }

  /** Takes back the last write; gives the cells that went back, each with the row that it was written in and the row that it is in now. */
  takeBack(): { readonly cell: ChangedCell; readonly was: number; readonly is: number }[] {
    const plan = planUndo(this.file.workbook());
    if (!plan) return [];
    const rows = this.written.shift()!;
    const back = plan.cells.map((cell) => ({ cell, was: rows.get(cell.cell)!, is: this.#idAt(cell.cell) ?? -1 }));
    this.file.apply(plan.edits);
    this.#readAgain();
    return back;
  }

  /** Somebody arranges or types rows. */
  arrange(next: readonly (Known | Line)[]): void {
    const present = this.rows;
    this.rows = next.map((row) => ("id" in row ? row : { id: this.#ids++, cells: row }));
    const edits: Edit[] = [];
    for (let at = 0; at < Math.max(present.length, this.rows.length); at++)
      for (let column = 0; column < 4; column++) {
        const [before, after] = [present, this.rows].map((rows) => rows[at]?.cells[column] ?? null);
        const cell = address(at + 1 + HEAD.length, column + 1);
        if (before !== after) edits.push({ kind: "set-cell", sheet: "PL01", cell, before: before!, after: after! });
      }
    this.file.apply(edits);
  }

  #readAgain(): void {
    const byRow = new Map(this.file.workbook().sheets[0]!.rows.map(({ row, values }) => [row, values]));
    this.rows = this.rows.map(({ id }, at) => {
      const values = byRow.get(at + 1 + HEAD.length) ?? [];
      return { id, cells: [0, 1, 2, 3].map((column) => values[column] ?? null) };
    });
  }
}

type Act = (desk: Desk) => void;
const place = fc.nat(5);
const others: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(place, place).map(([a, b]): Act => (desk) => {
    const rows = [...desk.rows];
    const [one, other] = [a % rows.length, b % rows.length];
    [rows[one], rows[other]] = [rows[other]!, rows[one]!];
    desk.arrange(rows);
  }),
  place.map(
    (at): Act =>
      (desk) =>
        desk.arrange(desk.rows.filter((_, index) => index !== at)),
  ),
  fc.tuple(place, owner, deadline).map(([at, ...rest]): Act => (desk) => {
    const added: Line = [null, `Việc mới ${desk.rows.length}${at}`, ...rest];
    desk.arrange([...desk.rows.slice(0, at), added, ...desk.rows.slice(at)]);
  }),
  fc.tuple(place, fc.constantFrom(2, 3), fc.oneof(owner, deadline)).map(([at, column, value]): Act => (desk) => {
    const typed = (cells: Line) => cells.map((cell, index) => (index === column ? value : cell));
    desk.arrange(desk.rows.map((row, index) => (index === at ? { ...row, cells: typed(row.cells) } : row)));
  }),
);
const sequences = fc.array(
  fc.oneof(
    fc.constant<Act>((desk) => desk.fix()),
    others,
  ),
  { minLength: 1, maxLength: 6 },
);

test("with rows sorted, put in, deleted and typed in between, no cell goes back into another row", () => {
  let back = 0;
  fc.assert(
    fc.property(lines, sequences, (rows, sequence) => {
      const desk = new Desk(rows);
      desk.fix();
      for (const act of sequence) if (desk.rows.length > 1) act(desk);
      while (planUndo(desk.file.workbook())) {
        const cells = desk.takeBack();
        back += cells.length;
        expect(cells.filter(({ was, is }) => was !== is)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
  expect(back).toBeGreaterThan(50);
});
