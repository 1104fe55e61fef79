import type { CheckResult } from "../../src/core/lint";
import { verdictOf } from "../../src/ui/verdict";

const result = (error: number, warning: number, info: number, rows = 196, tables = 1): CheckResult => ({
  findings: [],
  accepted: [],
  awaiting: [],
  refused: [],
  notChecked: [],
  asked: [],
  counts: { error, warning, info },
  checkedRows: rows,
  clarity: null,
  tables,
});

test.each([
  [
    result(12, 5, 3),
    "not-passed",
    "Chưa đạt: 12 lỗi phải sửa trước khi trình",
    "5 cảnh báo · 3 lưu ý · đã kiểm tra 196 dòng",
  ],
  [result(0, 0, 0), "passed", "Đạt: đã kiểm tra 196 dòng, không có lỗi", ""],
  [result(0, 2, 0, 1234), "passed", "Đạt: đã kiểm tra 1.234 dòng, không có lỗi", "2 cảnh báo"],
  [result(0, 0, 0, 0, 0), "not-checked", "Không soát được: chưa thấy phụ lục nào", ""],
])("verdict %#: in Vietnamese", (given, kind, sentence, details) => {
  expect(verdictOf(given, "vi")).toEqual({ kind, sentence, details });
});

test("English counts agree with their nouns", () => {
  expect(verdictOf(result(1, 1, 0, 1), "en")).toEqual({
    kind: "not-passed",
    sentence: "Not passed: 1 error to put right first",
    details: "1 warning · 1 row checked",
  });
});
