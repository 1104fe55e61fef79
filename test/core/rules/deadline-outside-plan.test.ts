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
    {
      name: "a programme whose year is only that of its decision",
      rows: [
        title("DANH MỤC NHIỆM VỤ TRIỂN KHAI CHƯƠNG TRÌNH HÀNH ĐỘNG"),
        title("(Kèm theo Nghị quyết số 03/NQ-CP ngày 09 tháng 01 năm 2025 của Chính phủ)"),
        heading,
        ...["12/2025", "2026", "12/2028", "Quý I/2027"].map((deadline, at) => [
          at + 1,
          `Xây dựng đề án thứ ${at + 1}`,
          "Văn phòng Sở",
          deadline,
        ]),
      ],
    },
    { name: "no known year", rows: [heading, first, second("15/3/2023")] },
  ],
  reject: [
    {
      name: "last year",
      rows: [yearly, heading, first, second("15/3/2023")],
      found: [["D4", "Thời hạn “15/3/2023” nằm trước năm kế hoạch 2024."]],
    },
    {
      name: "next year",
      rows: [yearly, heading, first, second("Quý I/2025")],
      found: [["D4", "Thời hạn “Quý I/2025” nằm sau năm kế hoạch 2024."]],
    },
    {
      name: "another year than those of a plan for several",
      rows: [
        title("KẾ HOẠCH HÀNH ĐỘNG GIAI ĐOẠN 2021 - 2025"),
        heading,
        second("Năm 2023"),
        [1, "Rà soát", "Văn phòng Sở", "Năm 2026"],
      ],
      found: [["D4", "Thời hạn “Năm 2026” nằm sau năm kế hoạch 2021–2025."]],
    },
    {
      name: "by a day of next year",
      rows: [yearly, heading, first, second("Trước 15/3/2025")],
      found: [["D4", "Thời hạn “Trước 15/3/2025” nằm sau năm kế hoạch 2024."]],
    },
    {
      name: "a slip in a plan whose year is only that of its decision",
      rows: [
        title("DANH MỤC NHIỆM VỤ"),
        title("(Kèm theo Kế hoạch số 12/KH-SNV ngày 09 tháng 01 năm 2024 của Sở Nội vụ)"),
        heading,
        first,
        second("15/3/2025"),
      ],
      found: [["D5", "Thời hạn “15/3/2025” nằm sau năm kế hoạch 2024."]],
    },
    {
      name: "many deadlines after a plan that names its year",
      rows: [
        yearly,
        heading,
        first,
        ...["15/3/2025", "16/4/2025", "17/4/2025"].map((day, at) => [at + 2, `Việc ${day}`, "Văn phòng Sở", day]),
      ],
      found: [
        ["D4", "Thời hạn “15/3/2025” nằm sau năm kế hoạch 2024."],
        ["D5", "Thời hạn “16/4/2025” nằm sau năm kế hoạch 2024."],
        ["D6", "Thời hạn “17/4/2025” nằm sau năm kế hoạch 2024."],
      ],
    },
    {
      name: "the year that the settings name",
      rows: [heading, first, second("15/3/2023")],
      settings: { year: 2024 },
      found: [["D3", "Thời hạn “15/3/2023” nằm trước năm kế hoạch 2024."]],
    },
  ],
});
