import { toSerial } from "../../../src/core/model/date";
import { dateGrain, displayText, isPercentFormat } from "../../../src/core/parse/display";

const day = toSerial("2026-03-05", false);

test.each([
  [null, undefined, ""],
  ["  Quý I", undefined, "  Quý I"],
  [12, undefined, "12"],
  [12, "General", "12"],
  [1.5, undefined, "1,5"],
  [0.1 + 0.2, undefined, "0,3"],
  [1234567, undefined, "1234567"],
  [-5, undefined, "-5"],
  [1234.5, "#,##0", "1.235"],
  [1234.5, "#,##0.00", "1.234,50"],
  [1234567, "#,##0", "1.234.567"],
  [0, "#,##0", "0"],
  [5, "00", "05"],
  [0.5, "0%", "50%"],
  [0.125, "0.00%", "12,50%"],
  [2.5, '0.0" ha"', "2,5 ha"],
  [-3, "0;(0)", "(3)"],
  [0, '0;-0;"-"', "-"],
  [3, "0.##", "3"],
  [5000, "#,##0,", "5"],
  [5, '"Bước "0', "Bước 5"],
  [12, "@", "12"],
  [12, "[Red]0", "12"],
  [true, undefined, "TRUE"],
  [{ error: "#N/A" }, undefined, "#N/A"],
  [day, "dd/mm/yyyy", "05/03/2026"],
  [day, "d/m/yy", "5/3/26"],
  [day, "m/d/yyyy", "05/03/2026"],
  [day, "mm-dd-yy", "05/03/2026"],
  [day, "m/yyyy", "3/2026"],
  [day, '"Tháng "m/yyyy', "Tháng 3/2026"],
  [day, '"Tháng "mm/yyyy', "Tháng 03/2026"],
  [day, "[$-42A]dd\\/mm\\/yyyy;@", "05/03/2026"],
  [day + 0.729, "dd/mm/yyyy hh:mm", "05/03/2026 17:29"],
  [0.5, "h:mm AM/PM", "12:00 CH"],
  [-1, "dd/mm/yyyy", "-1"],
])("%j in format %j shows %j", (value, format, text) => {
  expect(displayText(value, format, false)).toBe(text);
});

test("the 1904 system shows the same day", () => {
  expect(displayText(toSerial("2026-03-05", true), "dd/mm/yyyy", true)).toBe("05/03/2026");
});

test.each([
  ["dd/mm/yyyy", "day"],
  ["[$-42A]d mmm yy;@", "day"],
  ["d-mmm", "day"],
  ["m/yyyy", "month"],
  ['"Tháng "m/yyyy', "month"],
  ["yyyy", "year"],
] as const)("%s shows a date to its %s", (format, grain) => {
  expect(dateGrain(format)).toBe(grain);
});

test.each([
  undefined,
  "",
  "General",
  "0",
  "#,##0.00",
  "0%",
  "@",
  '"ngày"0',
  "[Red]0",
  '0" cuộc họp"',
  "\\d0",
  "[h]:mm",
])("%s shows no date", (format) => {
  expect(dateGrain(format)).toBeNull();
});

test.each([
  ["0%", true],
  ["0.00%", true],
  ['0"%"', false],
  ["0", false],
  [undefined, false],
])("%s shows percentages: %s", (format, percent) => {
  expect(isPercentFormat(format)).toBe(percent);
});
