import { saidOf, enrichmentOf } from "../../tools/enrich";
import { drawSheet, workbookOf, type Drawn } from "../../tools/sheets";

const head = [["KẾ HOẠCH NĂM 2024"], ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"]];

/** The codes of tasks by their text and unit, as one plan has them. */
function codesOf(rows: readonly (readonly Drawn[])[], title: readonly Drawn[] = head[0]!): Record<string, unknown> {
  const sheet = drawSheet([title, head[1]!, ...rows.map((cells, index) => [index + 1, ...cells])]);
  const said = saidOf(enrichmentOf(workbookOf([sheet]), "2024-06-30"));
  return Object.fromEntries(
    said.map((row) => [`${String(row["Nội dung"])} | ${String(row["Đơn vị"])}`, row["Mã nhiệm vụ"]]),
  );
}

const review: readonly Drawn[] = ["Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I/2024"];
const inspect: readonly Drawn[] = ["Kiểm tra công vụ năm 2024", "Thanh tra Sở", "Quý II/2024"];
const reviewByOther: readonly Drawn[] = ["Rà soát vị trí việc làm", "Phòng Tổ chức", "Quý I/2024"];

test("a code is two groups of five characters", () => {
  const code = codesOf([review])["Rà soát vị trí việc làm | Văn phòng Sở"];
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
});

test("sorting and inserting rows leaves every code as it was, also of tasks with the same text", () => {
  const before = codesOf([review, inspect, reviewByOther]);
  const inserted: readonly Drawn[] = ["Họp giao ban", "Văn phòng Sở", "Hằng tháng"];
  const after = codesOf([inserted, reviewByOther, inspect, review]);
  expect(Object.keys(before)).toHaveLength(3);
  expect(new Set(Object.values(before)).size).toBe(3);
  expect(after).toMatchObject(before);
});

test("another unit or deadline leaves the code; other work does not", () => {
  const [code] = Object.values(codesOf([review]));
  expect(Object.values(codesOf([["Rà soát vị trí việc làm", "Thanh tra Sở", "Quý IV"]]))).toEqual([code]);
  expect(Object.values(codesOf([["Rà soát biên chế", "Văn phòng Sở", "Quý I/2024"]]))).not.toEqual([code]);
});

test("next year's copy has the same code", () => {
  const next = codesOf([["Kiểm tra công vụ năm 2025", "Thanh tra Sở", "Quý II/2025"]], ["KẾ HOẠCH NĂM 2025"]);
  expect(Object.values(next)).toEqual(Object.values(codesOf([inspect])));
});
