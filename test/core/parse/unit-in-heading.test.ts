import { unitInHeading } from "../../../src/core/parse/columns/unit-in-heading";

test.each([
  ["Chỉ tiêu giao (%)", "%"],
  ["Kế hoạch năm 2024 (tỷ đồng)", "tỷ đồng"],
  ["Kế hoạch (ĐVT: triệu đồng) › Năm 2024", "triệu đồng"],
  ["Thu nhập (triệu đồng/người/năm)", "triệu đồng/người/năm"],
  ["Mục tiêu (Dự kiến)", null],
  ["Mục tiêu (năm)", null],
  ["Kế hoạch (1)", null],
  ["Chỉ tiêu (nếu có)", null],
  ["Mục tiêu năm 2024", null],
])("%j gives the unit %j", (header, unit) => {
  expect(unitInHeading(header)).toBe(unit);
});
