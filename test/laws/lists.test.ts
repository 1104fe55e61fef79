import fc from "../tools/laws";
import { readFileSync } from "node:fs";
import { choiceColumns, listEdits, type ChoiceColumn } from "../../src/core/choices";
import { meet } from "../../src/core/edit/extent";
import { address, rangeName, type Range } from "../../src/core/model/cell";
import type { Validated, Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { createXlsx, openXlsx, type XlsxFile } from "../../src/xlsx";
import { settings, shelfNames, shelfPath, shelfSheet } from "../tools/sheets";
import { allParts, layout, planned } from "../xlsx/write-support";

/** Whatever lists to choose from are put on, these hold: for drawn plans with validations of the user's own, and for real appendices. */

const columnsOf = (file: XlsxFile): ChoiceColumn[] => {
  const workbook = file.workbook();
  return choiceColumns({ workbook, reading: readWorkbook(workbook, settings), settings }, file.validated());
};

const fit = (columns: readonly ChoiceColumn[]) => columns.filter(({ refusal }) => refusal === null);

/** The cells of some ranges, no further down than anything stands: "PL01!C4". */
const cellsOf = (validated: readonly Validated[], isOurs: boolean) =>
  new Set(
    validated
      .filter((one) => one.isOurs === isOurs)
      .flatMap(({ sheet, range: { top, bottom, left, right } }) =>
        upTo(Math.min(bottom, 2_000), top).flatMap((row) =>
          upTo(right, left).map((column) => `${sheet}!${address(row, column)}`),
        ),
      ),
  );
const upTo = (last: number, first: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The cells of the columns in rows that are filled in and hold no formula, as the reading itself has them. */
function wanted(workbook: Workbook, columns: readonly ChoiceColumn[]): string[] {
  const reading = readWorkbook(workbook, settings);
  return columns.flatMap(({ sheet, column }) =>
    reading.sheets
      .filter((one) => one.sheet === sheet)
      .flatMap(({ tables }) => tables.filter(({ columns }) => columns.some((one) => one.column === column)))
      .filter(({ kind }) => kind !== "other")
      .flatMap(({ rows }) => rows.filter(({ kind }) => kind === "item" || kind === "numbered-blank"))
      .filter(({ row }) => !isFormula(workbook, sheet, row, column))
      .map(({ row }) => `${sheet}!${address(row, column)}`),
  );
}

function isFormula({ sheets }: Workbook, sheet: string, row: number, column: number): boolean {
  const rows = sheets.find(({ name }) => name === sheet)!.rows;
  return rows.find((one) => one.row === row)?.formulas?.[column - 1] !== undefined;
}

/** Puts lists on all columns that can have one, and holds what comes out to the laws; tells how many cells have one. */
function holdToLaws(bytes: Uint8Array): number {
  const file = openXlsx(bytes, "a.xlsx");
  const before = { parts: allParts(file.save()), theirs: cellsOf(file.validated(), false), workbook: file.workbook() };
  const columns = fit(columnsOf(file));
  if (columns.length === 0) return 0;
  file.apply(listEdits(columns));

  const ours = cellsOf(file.validated(), true);
  expect(cellsOf(file.validated(), false)).toEqual(before.theirs);
  expect([...ours].sort()).toEqual(
    wanted(before.workbook, columns)
      .filter((cell) => !before.theirs.has(cell))
      .sort(),
  );

  const once = allParts(file.save());
  file.apply(listEdits(fit(columnsOf(file))));
  expect(allParts(file.save())).toEqual(once);

  file.apply(listEdits([]));
  expect(allParts(file.save())).toEqual(before.parts);
  return ours.size;
}

/** The same file with validations of the user's own on the sheet PL01, where they do not overlap. */
function withOwn(bytes: Uint8Array, areas: readonly Range[]): Uint8Array {
  const apart = areas.filter((area, at) => !areas.slice(0, at).some((other) => meet(area, other)));
  const file = openXlsx(bytes, "a.xlsx");
  const lists = [{ sheet: "PL01", areas: apart.map(rangeName), source: "CUA_TOI", title: "Của tôi" }];
  file.apply([{ kind: "set-lists", lists }]);
  return file.save();
}

const owner = fc.constantFrom("Văn phòng Sở", "Thanh tra Sở", "Phòng Tổ chức, Văn phòng Sở", null);
const status = fc.constantFrom("Hoàn thành", "Đang thực hiện", "Chưa hoàn thành", null);
const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constant("task" as const), owner, status) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("section" as const), fc.constant(null), fc.constant(null)) },
);
const plans = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) =>
    createXlsx([
      layout("PL01", [
        planned("DANH MỤC NHIỆM VỤ NĂM 2024"),
        planned("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng"),
        ...lines.map(([kind, lead, said], at) =>
          kind === "task"
            ? planned(at + 1, `Rà soát việc thứ ${at + 1}`, lead, "Quý I/2024", said)
            : planned("I", "CÔNG TÁC TỔ CHỨC CÁN BỘ"),
        ),
      ]),
    ]),
  );
const area: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(14), fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.nat(1))
  .map(([row, height, left, width]) => ({ top: row + 1, bottom: row + 1 + height, left, right: left + width }));

test("lists stand on the rows of tasks and over no validation of the user's; twice is once; taken off they leave no trace", () => {
  let lists = 0;
  fc.assert(
    fc.property(plans, fc.array(area, { maxLength: 3 }), (bytes, areas) => {
      lists += holdToLaws(areas.length > 0 ? withOwn(bytes, areas) : bytes) > 0 ? 1 : 0;
    }),
    { numRuns: 60 },
  );
  expect(lists).toBeGreaterThan(30);
});

const names = [...shelfNames(".json"), ...shelfNames(".xlsx")];
(names.length > 0 ? test.each(names) : test.skip.each(["no shelf"]))("real appendix %s", (name) => {
  if (name.endsWith(".xlsx")) return void holdToLaws(readFileSync(shelfPath(name)));
  const { rows, merges } = shelfSheet(name);
  const last = rows.at(-1)?.row ?? 0;
  const byRow = new Map(rows.map(({ row, values }) => [row, values]));
  const cells = Array.from({ length: last }, (_, at) =>
    planned(...(byRow.get(at + 1) ?? []).map((value) => (typeof value === "string" ? value : null))),
  );
  holdToLaws(createXlsx([layout("Sheet1", cells, { merges: merges.map(rangeName) })]));
});
