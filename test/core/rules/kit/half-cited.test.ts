import { halfCited } from "../../../../src/core/rules/kit/half-cited";

test.each([
  ["Công văn số 1234 ngày 12/3/2024", [{ text: "Công văn số 1234", lacks: "symbol" }]],
  ["Nghị quyết số 01 ngày 5 tháng 1 năm 2024 của Chính phủ", [{ text: "Nghị quyết số 01", lacks: "symbol" }]],
  ["Nghị quyết số /NQ-HĐND ngày 07/12/2023", [{ text: "/NQ-HĐND", lacks: "number" }]],
  ["Quyết định số …/2024/QĐ-UBND, ngày 07/12/2023", [{ text: "…/2024/QĐ-UBND", lacks: "number" }]],
  ["QĐ-UBND ngày 12/3/2023", [{ text: "QĐ-UBND", lacks: "number" }]],
  ["Nghị quyết số 412/NQ-HĐND ngày 07/12/2023", []],
  ["Quyết định số 01/2023/QĐ-UBND ngày 07/12/2023", []],
  ["Chỉ thị số 28-CT/TU ngày 21/9/2023", []],
  ["Quyết định số 12 /QĐ-UBND ngày 07/12/2023", []],
  ["Kế hoạch số      /KH-SNV ngày     /3/2024", []],
  ["Nghị quyết số 57 của Bộ Chính trị", []],
  ["Thông tư số 05/2023/TT-BNV ngày 03/5/2023", []],
  ["Luật số 80/2015/QH13 ngày 22/6/2015", []],
])("%s", (text, found) => expect(halfCited(text)).toEqual(found));
