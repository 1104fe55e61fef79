import type { Target } from "../../../src/core/model/target";
import { directionOf, readTarget, readTargetCell } from "../../../src/core/parse/target";

/** A reading in short: "> 50 %", "between 5 7 %", further figures behind "|". */
function reading(text: string, unit: string | null = null): string {
  const target = readTarget(text, unit);
  if (!target) return "missing";
  return [target, ...(target.more ?? [])]
    .map((figure) =>
      [figure.op, figure.value, figure.max, figure.unit]
        .filter((piece) => piece !== undefined && piece !== null)
        .join(" "),
    )
    .join(" | ");
}

test.each([
  ["100%", "= 100 %"],
  ["61,3%", "= 61.3 %"],
  ["trên 50%", "> 50 %"],
  ["≥ 95%", ">= 95 %"],
  [">= 30", ">= 30"],
  ["> = 30", ">= 30"],
  ["> 0,7", "> 0.7"],
  ["< 30%", "< 30 %"],
  ["tối thiểu 24", ">= 24"],
  ["ít nhất 01 mô hình", ">= 1 mô hình"],
  ["không quá 5%", "<= 5 %"],
  ["không dưới 5%", ">= 5 %"],
  ["tối đa 3 ngày", "<= 3 ngày"],
  ["dưới 3%", "< 3 %"],
  ["hơn 2.700", "> 2700"],
  ["khoảng 69%", "~ 69 %"],
  ["5–7%", "between 5 7 %"],
  ["20% - 50%", "between 20 50 %"],
  ["2-3,3", "between 2 3.3"],
  ["từ 5 đến 7%", "between 5 7 %"],
  ["Khoảng 50 - 60 chợ", "between 50 60 chợ"],
  ["từ 90%", ">= 90 %"],
  ["giảm 2%", "= 2 %"],
  ["tăng 5-7%", "between 5 7 %"],
  ["nhóm 10", "rank 10"],
  ["nhóm 05", "rank 5"],
  ["top 5", "rank 5"],
  ["Nằm trong top 10 cả nước", "rank 10"],
  ["không có", "= 0"],
  ["50% trở lên", ">= 50 %"],
  ["10 người trở xuống", "<= 10 người"],
  ["461+", ">= 461"],
  ["07 cuộc", "= 7 cuộc"],
  ["19.121 lượt người", "= 19121 lượt người"],
  ["1.363m", "= 1363 m"],
  ["120.000 trang", "= 120000 trang"],
  ["trên 6,1 tỷ USD", "> 6.1 tỷ USD"],
  ["4,961 người", "= 4961 người"],
  ["-43.712", "= -43712"],
  ["**60%** (duy trì)", "= 60 %"],
  ["98,30 ha (19,66%)", "= 98.3 ha"],
  ["80% (PL1) ⚠ thân văn bản ghi 70%", "= 80 %"],
  ["phấn đấu đạt trên 95%", "> 95 %"],
  ["Đến năm 2030 đạt 95%", "= 95 %"],
  ["≥ 3% và tăng dần theo yêu cầu phát triển", ">= 3 %"],
  ["95%; 43 giường bệnh/vạn dân", "= 95 % | = 43 giường bệnh/vạn dân"],
  ["02 KCN + 05 CCN", "= 2 KCN | = 5 CCN"],
  ["trên 11 triệu lượt; doanh thu du lịch trên 51.000 tỷ đồng", "> 11 triệu lượt | > 51000 tỷ đồng"],
  ["77%; hoàn thành cấp THPT 70%; 17/99 xã, phường đạt chuẩn", "= 77 % | = 70 % | = 17 xã"],
  ["khoảng 72,4 tuổi; số năm sống khỏe mạnh khoảng 66,5 năm", "~ 72.4 tuổi | ~ 66.5 năm"],
  ["—", "missing"],
  ["", "missing"],
])("%j is %s", (text, expected) => {
  expect(reading(text)).toBe(expected);
  expect(reading(text.normalize("NFD"))).toBe(expected);
});

test.each([
  ...["Một số lĩnh vực đạt trình độ quốc tế", "(xem Phụ lục)", "KCN Đông Phố Mới + 02 CCN", "Hoàn thành phương án"],
  ...["1.2.3", "10 - 5", "2026-2030", "12/2026", "15/3/2026", "Quý II/2026", "mức độ 4", "5G 100% dân số"],
  ...["tăng từ 5% lên 7%", "giảm từ 5% xuống còn 3%", "98.765%"],
])("%j has no sure figure", (text) => {
  expect(readTarget(text, null)).toEqual({ text, op: "words", value: null, unit: null });
});

test.each([
  ["95", "%", "= 95 %"],
  ["≤ 3 Đông Nam Á", "Thứ bậc", "<= 3 Thứ bậc"],
  ["≤ 3 Đông Nam Á; ≤ 50 Thế giới", "Thứ bậc", "<= 3 Thứ bậc | <= 50 Thứ bậc"],
  ["91%; chất thải y tế 100%; đạt tiêu chí 5", "%", "= 91 % | = 100 %"],
  ["nhóm 05", "Xếp hạng", "rank 5 Xếp hạng"],
  ["50%", "Người", "= 50 %"],
  ["3 chợ", "Công trình", "= 3 chợ"],
  ["1,234", "Người", "= 1234 Người"],
  ["1,234", "Tỷ đồng", "words Tỷ đồng"],
])("%j in a column of %s is %s", (text, unit, expected) => {
  expect(reading(text, unit)).toBe(expected);
});

test("the table's style decides a comma before three digits", () => {
  expect(readTarget("18,062", "tỷ đồng", "en")?.value).toBe(18062);
  expect(readTarget("18,062", "tỷ đồng", "vi")?.value).toBe(18.062);
  expect(readTarget("18,062", "tỷ đồng")?.value).toBeNull();
});

test.each([
  [0.5, "0%", "Người", { text: "50%", op: "=", value: 50, unit: "%" }],
  [0.07, "0.0%", null, { text: "7,0%", op: "=", value: 7, unit: "%" }],
  [1234.5, "#,##0.0", "ha", { text: "1.234,5", op: "=", value: 1234.5, unit: "ha" }],
  [12, undefined, null, { text: "12", op: "=", value: 12, unit: null }],
  ["trên 50%", undefined, null, { text: "trên 50%", op: ">", value: 50, unit: "%" }],
  [null, undefined, "%", null],
])("the cell %j in format %j with unit %j", (value, format, unit, expected) => {
  expect(readTargetCell(value, format, unit)).toEqual(expected);
});

test.each([
  ["Tỷ lệ hồ sơ giải quyết đúng hạn", "95%", "higher"],
  ["Số nhiệm vụ quá hạn", "5", "lower"],
  ["Tỷ lệ hồ sơ giải quyết quá hạn", "2%", "lower"],
  ["Tỷ lệ hộ nghèo", "2,5%", "lower"],
  ["Tỷ lệ hộ nghèo", "giảm 1,5%", "higher"],
  ["Tỷ lệ hộ nghèo", "giảm còn 2%", "lower"],
  ["Mức giảm tỷ lệ hộ nghèo", "1,5", "higher"],
  ["Số đơn khiếu nại", "10", "lower"],
  ["Tỷ lệ giải quyết khiếu nại, tố cáo", "90%", "higher"],
  ["Chỉ số cải cách hành chính", "nhóm 10", "lower"],
  ["Xếp hạng về an toàn thông tin mạng", "≤ 10", "lower"],
  ["Số vụ tai nạn giao thông", "không quá 20", "lower"],
  ["Tổ chức khoa học được xếp hạng khu vực", "40 - 50", "higher"],
  ["Thứ hạng chuyển đổi số", "12", "lower"],
  ["Thu nhập bình quân", "93 triệu đồng", "higher"],
  ["Tỷ lệ hộ nghèo được vay vốn", "100%", "higher"],
])("%s: %s is better %s", (name, text, expected) => {
  expect(directionOf(name, readTarget(text, null))).toBe(expected);
});

test("without a target the name alone decides", () => {
  expect(directionOf("Tỷ lệ thất nghiệp", null)).toBe("lower");
  expect(directionOf("Số xã đạt chuẩn", null)).toBe("higher");
});

test("a target keeps its text as written", () => {
  expect<Target | null>(readTarget("  Trên 50% ", null)).toMatchObject({ text: "Trên 50%" });
});

test("things that come whole are grouped by either mark, however the table separates", () => {
  expect(readTarget("1.200", "Người", "en")?.value).toBe(1200);
  expect(readTarget("1,200", "Người", "vi")?.value).toBe(1200);
  expect(readTarget("1.200", "km", "en")?.value).toBe(1.2);
});
