import { deadlineBeforePlan } from "../../../src/core/rules/deadline-before-plan";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const TASKS = [
  "Rà soát vị trí việc làm",
  "Kiểm tra công vụ",
  "Tuyển dụng viên chức",
  "Sắp xếp tổ chức",
  "Đánh giá cán bộ",
];
const issued = (attached: string, ...deadlines: readonly string[]) => [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024", null, null, null],
  [attached, null, null, null],
  heading,
  ...deadlines.map((deadline, index) => [index + 1, TASKS[index]!, "Văn phòng Sở", deadline]),
];
const plan = "(Kèm theo Kế hoạch số 12/KH-SNV ngày 15/02/2024 của Sở Nội vụ)";

testRule(deadlineBeforePlan, {
  accept: [
    { name: "deadlines after the plan", rows: issued(plan, "Tháng 2", "15/2/2024", "Từ tháng 3/2024") },
    {
      name: "a plan without a date",
      rows: issued("(Kèm theo Kế hoạch số /KH-SNV ngày / /2024)", "Tháng 1", "Tháng 6"),
    },
    { name: "a report", rows: issued("(Kèm theo Báo cáo số 12/BC-SNV ngày 15/02/2024)", "Tháng 1", "Tháng 6") },
    {
      name: "a day before the plan's year, which is told by another rule",
      rows: issued(plan, "15/12/2023", "Tháng 6"),
    },
    {
      name: "a task that is done",
      rows: issued(plan, "Tháng 1").map((row, at) =>
        at < 2 ? row : [...row, at === 2 ? "Tình trạng" : "Đã hoàn thành"],
      ),
    },
  ],
  reject: [
    {
      name: "a month before the plan",
      rows: issued(plan, "Tháng 1", "Tháng 6"),
      found: [["D4", "Thời hạn “Tháng 1” đã qua khi kế hoạch ban hành ngày 15/02/2024."]],
    },
    {
      name: "the date in words, of a decision",
      rows: issued(
        "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 4 năm 2024 của UBND tỉnh)",
        "Quý I",
        "Tháng 6",
      ),
      found: [["D4", "Thời hạn “Quý I” đã qua khi kế hoạch ban hành ngày 05/04/2024."]],
    },
  ],
});
