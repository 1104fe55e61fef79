import fc from "../tools/laws";
import { lint } from "../../src/core/lint";
import type { CellValue, Range } from "../../src/core/model/cell";
import type { Settings } from "../../src/core/model/settings";
import type { Row, Sheet, Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { summarise } from "../../src/core/rollup";
import { drawSheet, settings, shelfNames, shelfSheet, workbookOf } from "../tools/sheets";

/** What is remembered from one check to the next must never show: after any edit a check finds what a first one would. */

const task = fc.constantFrom<CellValue>(
  "Rà soát thủ tục hành chính theo Quyết định số 12/QĐ-UBND ngày 05/01/2024",
  "Xây dựng kế hoạch đào tạo, bồi dưỡng công chức năm 2024",
  "Xây dựng kế hoạch đào tạo, bồi dưỡng viên chức năm 2024",
  "Hoà giải  ở cơ sở",
  "Uỷ quyền giải quyết\nhồ sơ của tỉnh",
  "chưa rõ",
  null,
);
const unit = fc.constantFrom<CellValue>(
  "Phòng Tổ chức",
  "Văn phòng Sở",
  "Phòng Tỏ chức",
  "nt",
  '"',
  "các đơn vị",
  null,
);
const due = fc.constantFrom<CellValue>("Quý I", "30/6/2024", "nt", "Tháng  /2024", "Thường xuyên", 45300, null);
const status = fc.constantFrom<CellValue>("Hoàn thành", "Đang thực hiện", "nt", "Đã trình", null);
const cells = fc.tuple(task, unit, unit, due, status);
const line = fc.oneof(
  { weight: 40, arbitrary: cells.map((said) => ({ opens: false, said })) },
  {
    weight: 1,
    arbitrary: fc.constant({ opens: true, said: ["Công tác tổ chức", null, null, null, null] as CellValue[] }),
  },
);
const HEAD = [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Tình trạng"],
];
/** Places in the body from which one cell holds for many below, by a merge or by "nt", so that an edit there reaches far. */
const TOPS = [0, 40, 100];
const reach = fc.record({
  top: fc.constantFrom(...TOPS),
  column: fc.integer({ min: 2, max: 5 }),
  rows: fc.integer({ min: 2, max: 190 }),
  isMerged: fc.boolean(),
});
const reaches = fc.uniqueArray(reach, { maxLength: 3, selector: ({ column }) => column });

/** Long enough for several of the blocks in which rows are remembered. */
const plan = fc.tuple(fc.array(line, { minLength: 100, maxLength: 200 }), reaches).map(([lines, far]) => {
  const body = lines.map(({ opens, said }, at) => [opens ? "I" : at + 1, ...said]);
  const merges = far.map(({ top, column, rows, isMerged }): Range | null => {
    for (const cells of body.slice(top + 1, top + rows)) cells[column] = isMerged ? null : "nt";
    const first = HEAD.length + 1 + top;
    return isMerged ? { top: first, left: column + 1, bottom: first + rows - 1, right: column + 1 } : null;
  });
  return drawSheet([...HEAD, ...body], { merges: merges.filter((merge) => merge !== null) });
});
const names = shelfNames(".json");
const sheets: readonly (readonly [string, fc.Arbitrary<Sheet>])[] = [
  ["drawn plans", plan],
  ...(names.length > 0 ? [["real appendices", fc.constantFrom(...names).map(shelfSheet)] as const] : []),
];

type Change = (sheet: Sheet) => Sheet;

const withRow = (sheet: Sheet, at: number, change: (row: Row) => Row[]): Sheet => {
  const index = at % Math.max(1, sheet.rows.length);
  return { ...sheet, rows: sheet.rows.flatMap((row, other) => (other === index ? change(row) : [row])) };
};
const typed: fc.Arbitrary<Change> = fc.tuple(fc.nat(400), fc.nat(6), fc.oneof(task, unit, due, status)).map(
  ([at, column, value]) =>
    (sheet) =>
      withRow(sheet, at, (row) => {
        const values = [...row.values];
        values[column] = value;
        return [{ ...row, values }];
      }),
);
const cleared: fc.Arbitrary<Change> = fc.nat(400).map((at) => (sheet) => withRow(sheet, at, () => []));
const merged: fc.Arbitrary<Change> = fc.constant((sheet) => ({ ...sheet, merges: sheet.merges.slice(1) }));
const renumber = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => (row.row === index + 1 ? row : { ...row, row: index + 1 }));
const inserted: fc.Arbitrary<Change> = fc.tuple(fc.nat(400), cells).map(([at, said]) => (sheet) => ({
  ...sheet,
  rows: renumber(withRow(sheet, at, (row) => [row, { ...row, values: [null, ...said] }]).rows),
}));
const swapped: fc.Arbitrary<Change> = fc.tuple(fc.nat(400), fc.nat(400)).map(([one, other]) => (sheet) => {
  const rows = [...sheet.rows];
  const [a, b] = [one % rows.length, other % rows.length];
  [rows[a], rows[b]] = [rows[b]!, rows[a]!];
  return { ...sheet, rows: renumber(rows) };
});
const opened: fc.Arbitrary<Change> = fc
  .nat(400)
  .map(
    (at) => (sheet) =>
      withRow(sheet, at, (row) => [{ ...row, values: ["II", "Công tác khác", null, null, null, null] }]),
  );
const change = fc.oneof(
  { weight: 8, arbitrary: typed },
  ...[cleared, merged, inserted, swapped, opened].map((arbitrary) => ({ weight: 1, arbitrary })),
);

/** Settings may change between two checks of one and the same workbook. */
const others = fc.constantFrom<Partial<Settings>>(
  {},
  {},
  { year: 2025 },
  { preset: "bao-cao" },
  { preset: "soan-thao", today: "2024-12-31" },
  { units: [{ name: "Phòng Tổ chức", shortNames: [], head: null }] },
  { holidays: ["2024-06-28"] },
);

const report = (workbook: Workbook, set: Partial<Settings>) => {
  const all = { ...settings, ...set };
  const reading = readWorkbook(workbook, all);
  return { reading, result: lint(workbook, reading, all), summary: summarise(reading, all) };
};

/** The same workbook made of other objects, of which nothing can be remembered. */
const afresh = (workbook: Workbook): Workbook => structuredClone(workbook);

test.each(sheets)("a check after an edit finds what a first check finds: %s", (_, drawn) => {
  fc.assert(
    fc.property(drawn, fc.array(fc.tuple(change, others), { minLength: 1, maxLength: 4 }), (first, edits) => {
      let sheet = first;
      report(workbookOf([sheet]), {});
      for (const [edit, set] of edits) {
        sheet = edit(sheet);
        const workbook = workbookOf([sheet]);
        expect(report(workbook, set)).toEqual(report(afresh(workbook), set));
      }
    }),
    { numRuns: 10 },
  );
});

test.each([
  ["by “nt”", "nt", []],
  ["by a merged cell", null, ["C3:C202"]],
])("what one cell says for two hundred rows is read again for all of them: %s", (_, below, merges) => {
  const first = drawSheet(
    [...HEAD, ...Array.from({ length: 200 }, (_, at) => [at + 1, "Rà soát", at === 0 ? "Phòng Tổ chức" : below, null])],
    { merges },
  );
  const ownersOf = (sheet: Sheet) => {
    const { items } = readWorkbook(workbookOf([sheet]), settings).sheets[0]!.tables[0]!;
    return items.map(({ owners }) => owners.join());
  };
  expect(ownersOf(first)).toEqual(Array.from({ length: 200 }, () => "Phòng Tổ chức"));
  const edited = withRow(first, HEAD.length, (row) => [{ ...row, values: [1, "Rà soát", "Văn phòng Sở", null] }]);
  expect(ownersOf(edited)).toEqual(Array.from({ length: 200 }, () => "Văn phòng Sở"));
});
