import { documentCitedDifferently } from "../../../src/core/rules/document-cited-differently";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Căn cứ"];
const cited = (...texts: readonly string[]) => [
  heading,
  ...texts.map((text, at) => [at + 1, `Rà soát nội dung thứ ${at + 1}`, "Văn phòng Sở", "Quý I", text]),
];

testRule(documentCitedDifferently, {
  accept: [
    { name: "the same day twice", rows: cited("12/KH-UBND ngày 05/01/2024", "12/KH-UBND ngày 5/1/2024") },
    {
      name: "the same number of another year",
      rows: cited("12/KH-UBND ngày 05/01/2024", "12/KH-UBND ngày 09/01/2023"),
    },
    {
      name: "the same number of another province, or of another level",
      rows: cited(
        "27/2024/QĐ-UBND ngày 12/3/2024 của UBND tỉnh Phú Yên",
        "27/2024/QĐ-UBND ngày 03/6/2024 của UBND tỉnh Đắk Lắk",
        "12/KH-UBND ngày 05/01/2024 của UBND tỉnh",
        "12/KH-UBND ngày 15/01/2024 của UBND huyện",
      ),
    },
    { name: "once with a day, once without", rows: cited("12/KH-UBND ngày 05/01/2024", "12/KH-UBND") },
  ],
  reject: [
    {
      name: "two days of one year",
      rows: cited("12/KH-UBND ngày 05/01/2024", "theo 12/KH-UBND ngày 15/01/2024"),
      found: [["E3", "Văn bản 12/KH-UBND ở đây ghi ngày 15/01/2024, ở dòng 2 ghi ngày 05/01/2024."]],
    },
    {
      name: "two days of one year, one of them with a short year",
      rows: cited("12/KH-UBND ngày 5/1/24", "12/KH-UBND ngày 05/01/2024", "12/KH-UBND ngày 15/01/2024"),
      found: [["E4", "Văn bản 12/KH-UBND ở đây ghi ngày 15/01/2024, ở dòng 2 ghi ngày 05/01/2024."]],
    },
    {
      name: "the one that most others contradict",
      rows: cited("12/KH-UBND ngày 05/01/2024", "12/KH-UBND ngày 15/01/2024", "12/KH-UBND ngày 15/01/2024"),
      found: [["E2", "Văn bản 12/KH-UBND ở đây ghi ngày 05/01/2024, ở dòng 3 ghi ngày 15/01/2024."]],
    },
    {
      name: "the same day of another year",
      rows: cited("12/KH-UBND ngày 05/01/2024", "12/KH-UBND ngày 05/01/2023"),
      found: [["E3", "Văn bản 12/KH-UBND ở đây ghi ngày 05/01/2023, ở dòng 2 ghi ngày 05/01/2024."]],
    },
  ],
});
