import { deadlineOutsidePlan } from "../../../src/core/rules/deadline-outside-plan";
import { testRule } from "./rule-test";

const title = (text: string) => [text, null, null, null];
const yearly = title("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024");
const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const first = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I/2024"];
const second = (deadline: string) => [2, "Kiểm tra công vụ", "Thanh tra Sở", deadline];

testRule(deadlineOutsidePlan, {
  accept: [
    { name: "a day of the year", rows: [yearly, heading, first, second("31/12/2024")] },
    { name: "a day without a year", rows: [yearly, heading, first, second("Trước 15/3")] },
    {
      name: "a span that begins in the year",
      rows: [yearly, heading, first, second("Tháng 11/2024 đến tháng 2/2025")],
    },
    {
      name: "a plan for several years",
      rows: [title("NHIỆM VỤ GIAI ĐOẠN 2024-2026"), heading, first, second("15/3/2026")],
    },
    { name: "no known year", rows: [heading, first, second("15/3/2023")] },
  ],
  reject: [
    {
      name: "last year",
      rows: [yearly, heading, first, second("15/3/2023")],
      found: [["D4", "Thời hạn “15/3/2023” trước năm kế hoạch 2024."]],
    },
    {
      name: "next year",
      rows: [yearly, heading, first, second("Quý I/2025")],
      found: [["D4", "Thời hạn “Quý I/2025” sau năm kế hoạch 2024."]],
    },
    {
      name: "by a day of next year",
      rows: [yearly, heading, first, second("Trước 15/3/2025")],
      found: [["D4", "Thời hạn “Trước 15/3/2025” sau năm kế hoạch 2024."]],
    },
    {
      name: "the year that the settings name",
      rows: [heading, first, second("15/3/2023")],
      settings: { year: 2024 },
      found: [["D3", "Thời hạn “15/3/2023” trước năm kế hoạch 2024."]],
    },
  ],
});
