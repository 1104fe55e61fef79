import { chartRange } from "../../../src/core/edit/chart";
import { summarise, summarySheets, unitChaseSheets } from "../../../src/core/rollup";
import { targetYears } from "../../../src/core/rollup/targets";
import type { PlannedCell, SheetPlan } from "../../../src/core/model/edit";
import { readDrawing, readTable, settings, type Drawn } from "../../tools/sheets";

const sheetsOf = (rows: readonly (readonly Drawn[])[]) => summarySheets(summarise(readDrawing(rows), settings));
const sheet = (plans: readonly SheetPlan[], id: SheetPlan["id"]) => plans.find((plan) => plan.id === id)!;
const texts = ({ rows }: SheetPlan) => rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));

/** The row in which a text stands, as planned. */
const rowWith = ({ rows }: SheetPlan, text: string): readonly (PlannedCell | null)[] =>
  rows.find(({ cells }) => cells.some((cell) => cell?.value === text))!.cells;

const tasks: readonly (readonly Drawn[])[] = [
  ["UBND TỈNH A", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["SỞ NỘI VỤ", null, "Độc lập - Tự do - Hạnh phúc"],
  ["DANH MỤC NHIỆM VỤ NĂM 2024"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng"],
  [1, "Xây dựng đề án vị trí việc làm", "Phòng Nội vụ", "Quý I", "Đang thực hiện"],
  [2, "Kiểm tra công vụ", "Phòng Thanh tra", "Quý IV", "Đang thực hiện"],
  [3, "Rà soát thủ tục hành chính", "Phòng Nội vụ", "Quý II", "Đã hoàn thành"],
];

test("a unit's figures lead to its rows, which stand together on the data sheet", () => {
  const plans = sheetsOf(tasks);
  const listed = texts(sheet(plans, "data")).map((row) => row[6]);
  expect(listed.slice(4)).toEqual([
    "Xây dựng đề án vị trí việc làm",
    "Rà soát thủ tục hành chính",
    "Kiểm tra công vụ",
    ...listed.slice(7),
  ]);
  const [, , total, done] = rowWith(sheet(plans, "units"), "Phòng Nội vụ");
  expect(total).toMatchObject({ value: 2, link: { ours: "data", cell: "B5:G6" } });
  expect(done).toMatchObject({ value: 1, link: { ours: "data", cell: "B5:G6" } });
  expect(rowWith(sheet(plans, "units"), "Phòng Thanh tra")[2]).toMatchObject({ link: { cell: "B7:G7" } });
});

test("the head's page bears the agency's letterhead", () => {
  const [first, second] = texts(sheet(sheetsOf(tasks), "overview"));
  expect([first![0], second![0]]).toEqual(["UBND TỈNH A", "SỞ NỘI VỤ"]);
});

test("the chasing list says for which day it was made and counts what there is now", () => {
  const lines = texts(sheet(sheetsOf(tasks), "chase")).map(([first]) => first);
  expect(lines).toContain(
    "Danh sách lập cho ngày 30/06/2024: 1 việc quá hạn, 0 việc đã qua hạn chưa rõ kết quả, 0 việc sắp đến hạn.",
  );
  expect(lines).toContain("Hiện có 1 việc quá hạn, 0 việc đã qua hạn chưa rõ kết quả, 0 việc sắp đến hạn.");
});

test("a list for one unit repeats its headings on every page", () => {
  const [first] = unitChaseSheets(summarise(readDrawing(tasks), settings));
  const [top] = first!.print!.titleRows!;
  expect(first!.rows[top - 1]!.cells[1]!.value).toBe("Nội dung");
});

const targets: readonly (readonly Drawn[])[] = [
  ["CHỈ TIÊU NĂM 2024"],
  ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện quý I", "Thực hiện quý II", "Lũy kế thực hiện"],
  [1, "Số lớp bồi dưỡng", "lớp", 20, 4, 6, 10],
  [2, "Số cuộc kiểm tra", "cuộc", 12, 3, null, 3],
];

test("what was reached by period stands beside what was reached in all, each from its own cell", () => {
  const plan = sheet(sheetsOf(targets), "targets");
  const headings = rowWith(plan, "Chỉ tiêu").map((cell) => cell?.value);
  expect(headings).toEqual([
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Chỉ tiêu giao",
    "Kế hoạch",
    "Thực hiện quý I",
    "Thực hiện quý II",
    "Thực hiện",
    "% đạt",
    "% theo tiến độ",
    "Chiều tốt",
    "Mức đạt",
    "Dòng gốc",
  ]);
  const row = rowWith(plan, "Số cuộc kiểm tra");
  expect(row.slice(4, 9).map((cell) => cell?.value)).toEqual([12, 3, "", 3, 25]);
  expect(row[5]!.formula).toContain("'PL01'!$E$4");
});

test("a plan of targets alone has them on the head's page in place of the tasks", () => {
  const plan = sheet(sheetsOf(targets), "overview");
  expect(texts(plan).flat()).toContain("TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024");
  expect(
    rowWith(plan, "Số lớp bồi dưỡng")
      .slice(5, 9)
      .map((cell) => cell?.value),
  ).toEqual([20, 10, 50, "Đúng tiến độ"]);
});

test.each([
  ["Chỉ tiêu", [2024, 2024]],
  ["Mục tiêu năm 2024", [2024, 2024]],
  ["Mục tiêu giai đoạn 2021-2025", [2021, 2025]],
  ["Mục tiêu đến năm 2030", [2024, 2030]],
  ["Mục tiêu đến năm 2025", [2021, 2025]],
])("targets under “%s” are to be reached in the years %j", (heading, years) => {
  const table = readTable([
    ["CHỈ TIÊU NĂM 2024"],
    ["STT", "Chỉ tiêu chủ yếu", "Đơn vị tính", heading],
    [1, "Số lớp bồi dưỡng", "lớp", 20],
    [2, "Số cuộc kiểm tra", "cuộc", 12],
  ]);
  expect(targetYears(table, 2023)).toEqual(years);
});

test.each(["units", "time"] as const)(
  "the chart of %s ends before the last column: a program would print the next one on a page of its own",
  (id) => {
    const { charts, columns } = sheet(sheetsOf(tasks), id);
    expect(charts!.map(({ at }) => chartRange(at).right < columns.length)).toEqual([true]);
  },
);
