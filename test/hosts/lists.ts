import { readFileSync } from "node:fs";
import path from "node:path";
import { choiceColumns, listEdits, type ChoiceColumn } from "../../src/core/choices";
import type { Host } from "../../src/core/host";
import { columnName } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import { readWorkbook } from "../../src/core/parse";
import { openXlsx } from "../../src/xlsx";
import { Package } from "../../src/xlsx/package";
import { drawn } from "./drawn";
import { plain } from "./plain";
import { refusal, type OpenIn } from "./contract";

const NAME = "ke-hoach-2024-loi.xlsx";
const settings = defaultSettings("2024-10-01");

/** The sample with validations of the user's own: whole numbers on some statuses, and a remark on one lead. */
const bytes = (() => {
  const pkg = Package.open(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", NAME)), NAME);
  const part = "xl/worksheets/sheet1.xml";
  const own =
    '<dataValidations count="2"><dataValidation type="whole" sqref="H12:H20 F9:F300"><formula1>1</formula1><formula2>9</formula2></dataValidation>' +
    '<dataValidation showInputMessage="1" promptTitle="Nhắc" prompt="Ghi đủ tên" sqref="C14"/></dataValidations>';
  const text = pkg.text(part);
  const at = text.includes("<conditionalFormatting")
    ? text.lastIndexOf("</conditionalFormatting>") + 24
    : afterMerges(text);
  pkg.set(part, new TextEncoder().encode(text.slice(0, at) + own + text.slice(at)));
  return pkg.save();
})();

function afterMerges(text: string): number {
  return text.indexOf("</mergeCells>") + "</mergeCells>".length;
}

async function columnsOf(host: Host): Promise<ChoiceColumn[]> {
  const workbook = await host.read();
  const reading = readWorkbook(workbook, settings);
  return choiceColumns({ workbook, reading, settings }, await host.validated());
}

/** The rows of each column that have a validation: "PL01!C ours" → "12-41, 43". */
async function rowsValidated(host: Pick<Host, "validated">): Promise<Record<string, string>> {
  const rows = new Map<string, Set<number>>();
  for (const { sheet, range, isOurs } of await host.validated()) {
    for (let column = range.left; column <= range.right; column++) {
      const key = `${sheet}!${columnName(column)}${isOurs ? " ours" : ""}`;
      rows.set(key, rows.get(key) ?? new Set());
      for (let row = range.top; row <= range.bottom; row++) rows.get(key)!.add(row);
    }
  }
  return Object.fromEntries([...rows].sort().map(([key, set]) => [key, runs([...set].sort((a, b) => a - b))]));
}

const runs = (rows: readonly number[]) =>
  rows
    .filter((row, at) => rows[at - 1] !== row - 1)
    .map((first) => {
      let last = first;
      while (rows.includes(last + 1)) last++;
      return first === last ? `${first}` : `${first}-${last}`;
    })
    .join(", ");

/** What every host keeps of lists to choose from on the user's own columns. */
export function keepsListsToChooseFrom(open: OpenIn): void {
  const inFile = (edits: readonly Edit[]) => {
    const file = openXlsx(bytes, NAME);
    file.apply(edits);
    return file;
  };
  const opened = async () => {
    const one = open(bytes, NAME);
    return { ...one, before: one.state(), columns: await columnsOf(one.host) };
  };

  describe("lists to choose from", () => {
    test("stand on the rows of tasks, and nowhere over a validation of the user's", async () => {
      const { host, columns } = await opened();
      await host.write(listEdits(columns));
      expect(await rowsValidated(host)).toMatchObject({
        "PL01!C": "14",
        "PL01!C ours": "12-13, 15-41, 43-70, 72-101, 103-124, 126-143, 145-161, 163-180, 182-197, 199-214",
        "PL01!F": "9-300",
        "PL01!H": "12-20",
        "PL01!H ours": "21-41, 43-70, 72-101, 103-124, 126-143, 145-161, 163-180, 182-197, 199-214",
      });
    });

    test("come out as in a file, and change no cell of the user's", async () => {
      const { host, columns } = await opened();
      const edits = listEdits(columns);
      await host.write(edits);
      const file = inFile(edits);
      expect(plain(await host.read())).toEqual(plain(file.workbook()));
      expect(await rowsValidated(host)).toEqual(await rowsValidated({ validated: async () => file.validated() }));
    });

    test("taken off leave the workbook as before", async () => {
      const { host, state, before, columns } = await opened();
      await host.write(listEdits(columns));
      expect(state()).not.toEqual(before);
      await host.write(listEdits([]));
      expect(state()).toEqual(before);
    });

    test("written twice are as written once, and those of columns that are left out go", async () => {
      const { host, columns } = await opened();
      const seen = async () => [plain(await host.read()), await rowsValidated(host)];
      await host.write(listEdits(columns));
      const once = await seen();
      const again = await columnsOf(host);
      expect(again.map(({ key, cells, isOurs }) => [key, cells, isOurs])).toEqual(
        columns.map(({ key, cells }) => [key, cells, true]),
      );
      await host.write(listEdits(again));
      expect(await seen()).toEqual(once);
      await host.write(listEdits(again.filter(({ key }) => key === "PL02!E")));
      expect(Object.keys(await rowsValidated(host)).filter((key) => key.endsWith("ours"))).toEqual(["PL02!E ours"]);
    });

    test.each([
      ["changed", "cells with a validation of the user's", { sheet: "PL01", areas: ["C12:C20"] }],
      ["changed", "a sheet that is not there", { sheet: "PL09", areas: ["C12"] }],
    ])("are refused as %s for %s, and nothing is written", async (code, _, place) => {
      const { host, state, before } = await opened();
      const list = { ...place, source: "_soat_phu_luc_list_units", title: "Chủ trì" };
      expect(await refusal(host.write([{ kind: "set-lists", lists: [list] }]))).toBe(code);
      expect(state()).toEqual(before);
    });

    test("are refused on a protected sheet", async () => {
      const { host, writes } = open(drawn.bytes, "ve.xlsx");
      const list = { sheet: "Khóa", areas: ["A1"], source: "_soat_phu_luc_list_units", title: "Chủ trì" };
      expect(await refusal(host.write([{ kind: "set-lists", lists: [list] }]))).toBe("protected");
      expect(writes()).toEqual([]);
    });
  });
}
