import { textDate } from "../../../src/core/rules/text-date";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ngày hoàn thành"];
const finished = (...days: readonly (string | number | null)[]) => [
  heading,
  ...days.map((day, at) => [at + 1, `Rà soát nội dung thứ ${at + 1}`, "Văn phòng Sở", "Quý I", day]),
];

testRule(textDate, {
  accept: [
    { name: "true dates", rows: finished(45300, 45310, null, 45320) },
    { name: "a column of texts", rows: finished("15/01/2024", "20/01/2024", 45320) },
    { name: "words among dates", rows: finished(45300, 45310, "Quý I") },
  ],
  reject: [
    {
      name: "texts among true dates, once",
      rows: finished(45300, "15/01/2024", 45310, "20/01/2024", 45320),
      found: [["E3", "Cột “Ngày hoàn thành” có 2 ngày gõ dạng chữ (dòng 3 và 5), ô đầu tiên ghi “15/01/2024”."]],
    },
  ],
});
