import { documentDate } from "../../../src/core/rules/document-date";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Căn cứ"];
const cited = (...texts: readonly string[]) => [
  heading,
  ...texts.map((text, at) => [at + 1, `Rà soát nội dung thứ ${at + 1}`, "Văn phòng Sở", "Quý I", text]),
];

testRule(documentDate, {
  accept: [
    { name: "days that were", rows: cited("412/NQ-HĐND ngày 07/12/2023", "30/2020/NĐ-CP ngày 05 tháng 3 năm 2020") },
    {
      name: "a day on which something else is done",
      rows: cited(
        "412/NQ-HĐND của HĐND tỉnh về tổ chức hội nghị ngày 30/2/2024",
        "412/NQ-HĐND của HĐND tỉnh, hoàn thành trước ngày 30/2/2024",
      ),
    },
    { name: "no day at all", rows: cited("412/NQ-HĐND", "30/2020/NĐ-CP") },
  ],
  reject: [
    {
      name: "a day that the calendar does not have",
      rows: cited("412/NQ-HĐND ngày 31/4/2023"),
      found: [["E2", "Văn bản 412/NQ-HĐND ghi ngày 31/4/2023, ngày này không có trong lịch."]],
    },
    {
      name: "a day after the report date",
      rows: cited("412/NQ-HĐND ngày 07/12/2024"),
      settings: { today: "2024-06-30" },
      found: [["E2", "Văn bản 412/NQ-HĐND ghi ngày 07/12/2024, sau ngày báo cáo 30/06/2024."]],
    },
    {
      name: "a day with a short year",
      rows: cited("12/KH-UBND ngày 31/4/23", "13/KH-UBND ngày 15/9/24", "14/KH-UBND ngày 15/3/98"),
      settings: { today: "2024-06-30" },
      found: [
        ["E2", "Văn bản 12/KH-UBND ghi ngày 31/4/23, ngày này không có trong lịch."],
        ["E3", "Văn bản 13/KH-UBND ghi ngày 15/9/24, sau ngày báo cáo 30/06/2024."],
      ],
    },
    {
      name: "a day behind the body that issued it",
      rows: cited("Quyết định số 12/QĐ-UBND của UBND tỉnh Lào Cai ngày 31/4/2023"),
      found: [["E2", "Văn bản 12/QĐ-UBND ghi ngày 31/4/2023, ngày này không có trong lịch."]],
    },
    {
      name: "another year than the symbol's",
      rows: cited("30/2020/NĐ-CP ngày 05/3/2021"),
      found: [["E2", "Văn bản 30/2020/NĐ-CP ghi ngày 05/3/2021, khác năm trong số, ký hiệu."]],
    },
  ],
});
