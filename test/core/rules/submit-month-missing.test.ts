import { submitMonthMissing } from "../../../src/core/rules/submit-month-missing";
import { testRule } from "./rule-test";

const heading = [
  "STT",
  "Tên loại",
  "Trích yếu nội dung",
  "Cơ quan ban hành",
  "Đơn vị chủ trì soạn thảo",
  "Thời gian trình",
];
const document = (number: number, name: string, issuer: string | null, due: string) => [
  number,
  "Quyết định",
  name,
  issuer,
  "Văn phòng Sở",
  due,
];
const due = (...times: readonly string[]) => [
  ["DANH MỤC VĂN BẢN NĂM 2024"],
  heading,
  ...times.map((time, at) => document(at + 1, `Quy chế thứ ${at + 1} về nội dung ${at + 1}`, "UBND tỉnh", time)),
];

testRule(submitMonthMissing, {
  accept: [
    { name: "a month or a day for each", rows: due("Tháng 6", "15/7/2024", "Trước 30/9/2024", "Trước tháng 10") },
    { name: "a table that goes by quarters", rows: due("Quý I", "Quý II", "Tháng 6", "Quý IV") },
  ],
  reject: [
    {
      name: "a quarter among months",
      rows: due("Tháng 6", "Tháng 7", "Quý III", "Tháng 10"),
      found: [["F5", "1 văn bản chưa nêu tháng trình: dòng 5."]],
    },
    {
      name: "several, once",
      rows: due("Tháng 6", "Tháng 7", "Quý III", "Tháng 10", "Năm 2024", "Tháng 11"),
      found: [["F5", "2 văn bản chưa nêu tháng trình: dòng 5 và 7."]],
    },
    {
      name: "quarters under a heading that asks for the month",
      rows: [
        ["DANH MỤC VĂN BẢN NĂM 2024"],
        [...heading.slice(0, -1), "Tháng trình"],
        ...due("Quý I", "Quý II", "Tháng 6").slice(2),
      ],
      found: [["F3", "2 văn bản chưa nêu tháng trình: dòng 3 và 4."]],
    },
  ],
});
