import fc from "../tools/laws";
import { everyFix, fixEdits, planFixes, type FixPlan } from "../../src/core/fix";
import { lint } from "../../src/core/lint";
import { parseAddress, type CellValue } from "../../src/core/model/cell";
import type { Edit, SheetLayout } from "../../src/core/model/edit";
import type { Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { drawSheet, settings, shelfNames, shelfSheet, workbookOf } from "../tools/sheets";
import { differences } from "../xlsx/write-support";

/** Whatever fixes do to a workbook, these hold: for drawn plans with faults of typing, and for real appendices. */

const words = fc.constantFrom(
  "Rà soát",
  "hòa giải",
  "hoà giải",
  "Uỷ ban",
  "Ủy ban",
  "văn hóa",
  "sức khoẻ",
  "quý I",
  "số   /KH",
);
const gap = fc.constantFrom(" ", "  ", "\u00a0", "\n- ", " \n", "\t", "\u200b ", ", ");
const typed = fc.tuple(words, gap, words, gap, fc.boolean()).map(([first, between, second, end, isApart]) => {
  const text = `${first}${between}${second}${end}`;
  return isApart ? text.normalize("NFD") : text;
});
const owner = fc.constantFrom("Văn phòng Sở", "Văn phòng  Sở", "Thanh tra Sở ", "Uỷ ban nhân dân xã", null);
const deadline = fc.constantFrom(
  "Quý I",
  "Tháng 6",
  " Tháng  12",
  "15/3/2024",
  "Tháng 12//2024",
  "Qúy III",
  "Thường xuyên",
);
const number = fc.constantFrom<CellValue>(1, 2, 3, 4, 5, "1", null);

const plans: fc.Arbitrary<Workbook> = fc
  .array(fc.tuple(number, typed, owner, deadline), { minLength: 1, maxLength: 8 })
  .map((rows) =>
    workbookOf([
      drawSheet([
        ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"],
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
        ...rows.map(([count, ...cells], index) => [count === null ? null : index + Number(count), ...cells]),
      ]),
    ]),
  );

const figures = fc.constantFrom<CellValue>("12", 12, "1.250", "1.182,5", "trên 30", "80%", null);
const targets: fc.Arbitrary<Workbook> = fc
  .array(fc.tuple(typed, figures, figures), { minLength: 1, maxLength: 8 })
  .map((rows) =>
    workbookOf([
      drawSheet([
        ["DANH MỤC CHỈ TIÊU NĂM 2024"],
        ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Chủ trì"],
        ...rows.map(([name, plan, actual], index) => [index + 1, name, "lượt", plan, actual, "Thanh tra Sở"]),
      ]),
    ]),
  );

const day = fc.constantFrom<CellValue>(
  45300,
  45358,
  45411,
  "29/04/2024",
  "05/03/2024",
  " 7/7/2024",
  "03/25/2024",
  null,
);
const format = fc.constantFrom(undefined, "dd/mm/yyyy", "d/m/yyyy", "m/d/yyyy", "@");
const dated: fc.Arbitrary<Workbook> = fc
  .array(fc.tuple(typed, day, format), { minLength: 3, maxLength: 10 })
  .map((rows) => {
    const formats = rows.flatMap(([, , one], index) => (one === undefined ? [] : [[`E${index + 3}`, one] as const]));
    const cells = rows.map(([name, finished], index) => [index + 1, name, "Thanh tra Sở", "Quý I", finished]);
    const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Ngày hoàn thành"];
    return workbookOf([
      drawSheet([["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"], heading, ...cells], {
        formats: Object.fromEntries(formats),
      }),
    ]);
  });

const findingsOf = (workbook: Workbook) => lint(workbook, readWorkbook(workbook, settings), settings).findings;

const layoutOf = ({ name, rows }: Workbook["sheets"][number]): SheetLayout => {
  const last = rows.at(-1)?.row ?? 0;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return {
    name,
    columns: [],
    rows: Array.from({ length: last }, (_, index) => ({
      height: null,
      cells: (byRow.get(index + 1)?.values ?? []).map((value, column) => {
        if (value === null || typeof value === "object") return null;
        const numberFormat = byRow.get(index + 1)!.formats?.[column];
        return { value: value ?? null, ...(numberFormat && { style: { numberFormat } }) };
      }),
    })),
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
  };
};

const bytesOf = ({ sheets }: Workbook) => createXlsx(sheets.map(layoutOf));
const back = (edits: readonly Edit[]): Edit[] =>
  edits.map((edit) => {
    if (edit.kind !== "set-cell") return edit;
    const { before, after, format: formats } = edit;
    const taken = { ...edit, before: after, after: before };
    return formats ? { ...taken, format: { before: formats.after, after: formats.before } } : taken;
  });

/** A cell's content and number format. */
type Content = readonly [value: CellValue, format: string | undefined];

/** Every cell that holds something: "PL01!2,3" → its content. */
function cellsOf({ sheets }: Workbook): Map<string, Content> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, values, formats }) =>
        values.flatMap((value, index) =>
          value === null || value === undefined || value === ""
            ? []
            : [[`${name}!${index + 1},${row}`, [value, formats?.[index]]] as const],
        ),
      ),
    ),
  );
}

/** Carries out a workbook's fixes on the file that holds it, and holds what comes out to the laws. */
function holdToLaws(drawn: Workbook, suggested: boolean): FixPlan {
  const bytes = bytesOf(drawn);
  const file = openXlsx(bytes, "a.xlsx");
  const before = file.workbook();
  const plan = planFixes(before, settings, everyFix(suggested));
  const edits = fixEdits(plan.cells);
  file.apply(edits);
  const after = file.workbook();

  expect(planFixes(after, settings, everyFix(suggested)).cells).toEqual([]);

  const refused = new Set(plan.refused.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const left = findingsOf(after)
    .filter(everyFix(suggested))
    .flatMap(({ sheet, fix }) => fix!.edits.map(({ cell }) => `${sheet}!${cell}`));
  expect(left.filter((cell) => !refused.has(cell))).toEqual([]);

  const expected = cellsOf(before);
  for (const { sheet, cell, after: value, format: formats } of plan.cells) {
    const { row, column } = parseAddress(cell)!;
    const place = `${sheet}!${column},${row}`;
    const kept = expected.get(place)?.[1];
    const next = formats?.after === "General" ? undefined : (formats?.after ?? kept);
    if (value === null || value === "") expected.delete(place);
    else expected.set(place, [value, next]);
  }
  expect(new Map([...cellsOf(after)].sort())).toEqual(new Map([...expected].sort()));

  file.apply(back(edits));
  expect(differences(bytes, file.save())).toEqual([]);
  return plan;
}

describe.each([
  ["safe", false],
  ["suggested", true],
])("with %s fixes", (_, suggested) => {
  test("fixing twice is fixing once, nothing fixable is left, no other cell changes, and taking back restores every sheet", () => {
    fc.assert(
      fc.property(fc.oneof(plans, targets, dated), (workbook) => void holdToLaws(workbook, suggested)),
      { numRuns: 60 },
    );
  });

  const names = shelfNames(".json");
  (names.length > 0 ? test.each(names) : test.skip.each(["no shelf"]))("real appendix %s", (name) => {
    holdToLaws(workbookOf([shelfSheet(name)]), suggested);
  });
});

test("the drawn plans are not in order already", () => {
  const fixed = fc.sample(plans, 40).map((workbook) => planFixes(workbook, settings, everyFix(false)).cells);
  expect(fixed.some((cells) => cells.length > 0)).toBe(true);
});

test("among the drawn plans are dates that get another format", () => {
  const fixed = fc.sample(dated, 160).map((workbook) => planFixes(workbook, settings, everyFix(true)).cells);
  expect(fixed.some((cells) => cells.some(({ format: formats }) => formats))).toBe(true);
});
