import type { CellValue } from "../../../src/core/model/cell";
import { clarityText, clearnessOf, clearnessText, clearTasks, countClarity } from "../../../src/core/model/clarity";
import { readTable } from "../../tools/sheets";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Sản phẩm", "Tình trạng"];
const read = (...rows: readonly (readonly CellValue[])[]) =>
  readTable([["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"], heading, ...rows.map((row, at) => [at + 1, ...row])]);
const clear = ["Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I", "Báo cáo kết quả rà soát", "Đang thực hiện"];

test("each task's score says what it lacks of the five", () => {
  const table = read(
    clear,
    ["Kiểm tra công vụ", null, "Quý II", null, "Đang thực hiện"],
    ["Thực hiện các nhiệm vụ khác được giao", "Các đơn vị", "Khi có yêu cầu", "Báo cáo", null],
  );
  const shown = table.items.map((item) => clearnessText(clearnessOf(table, item)!, "vi"));
  expect(shown).toEqual([
    "5/5",
    "2/5, chưa rõ người, rõ kết quả, rõ trách nhiệm",
    "2/5, chưa rõ việc, rõ thời gian, rõ trách nhiệm",
  ]);
  expect(clarityText(countClarity(clearTasks(table))!, "vi")).toBe(
    "1/3 nhiệm vụ; chưa rõ người (1), rõ việc (1), rõ thời gian (1), rõ kết quả (1), rõ trách nhiệm (2)",
  );
});

test("what the table has no column for is not asked, and cancelled tasks are not counted", () => {
  const table = readTable([
    ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"],
    ["STT", "Nhiệm vụ", "Thời hạn", "Tình trạng"],
    [1, "Rà soát vị trí việc làm", "Quý I", "Đang thực hiện"],
    [2, "Kiểm tra công vụ", null, "Bị hủy"],
  ]);
  expect(clearnessText(clearnessOf(table, table.items[0]!)!, "en")).toBe("2/2");
  expect(countClarity(clearTasks(table))).toEqual({ tasks: 1, clear: 1, lacking: [] });
});

test("what hangs on a formula without a result is not judged", () => {
  const rows = [heading, [1, ...clear], [2, "Kiểm tra công vụ", null, "Quý II", "Kết luận", null]];
  const judged = (formulas: Readonly<Record<string, string>>) =>
    countClarity(clearTasks(readTable(rows, { formulas })))!.clear;
  expect([judged({}), judged({ C3: "C2" })]).toEqual([1, 2]);
});

test("documents and targets have no score", () => {
  const table = readTable([
    ["DANH MỤC CHỈ TIÊU NĂM 2024"],
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Chủ trì"],
    [1, "Số cuộc thanh tra", "cuộc", 12, 10, "Thanh tra Sở"],
  ]);
  expect(clearnessOf(table, table.items[0]!)).toBeNull();
  expect(countClarity(clearTasks(table))).toBeNull();
});
