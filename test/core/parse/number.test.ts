import { numberStyle, readNumber } from "../../../src/core/parse/number";

test.each([
  ["12", 12],
  ["007", 7],
  ["8,5", 8.5],
  ["8,5%", 8.5],
  ["31,12", 31.12],
  ["0,711", 0.711],
  ["8.5", 8.5],
  ["1.182,5", 1182.5],
  ["1,182.5", 1182.5],
  ["67,120,513", 67120513],
  ["1.325.692", 1325692],
  ["19.121", 19121],
  ["1 234 567", 1234567],
  ["-43.712", -43712],
  ["+5", 5],
  ["−3,5", -3.5],
  [" 2.138,89 ", 2138.89],
])("%j is %d", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each(["", "1,234", "1.2.3", "1,23,4", "1.23.456", "12.345.67", "5 người", "abc", "1-2", "12/2026", "1,234,56.7"])(
  "%j is no sure number",
  (text) => {
    expect(readNumber(text)).toBeNull();
  },
);

test.each([
  ["1,234", "vi", 1.234],
  ["1,234", "en", 1234],
  ["1.234", "vi", 1234],
  ["1.234", "en", 1.234],
  ["8,5", "en", 8.5],
] as const)("%j in the style %s is %d", (text, style, value) => {
  expect(readNumber(text, style)).toBe(value);
});

test.each([
  [["8,5", "1,234"], "vi"],
  [["67,120,513", "18,062"], "en"],
  [["1.325.692"], "vi"],
  [["13,000", "10,255"], "en"],
  [["tăng 8,5%", "100"], "vi"],
  [["1,234", "100"], null],
  [["8,5", "67,120,513"], null],
  [["15/3/2026", "1.2.3"], null],
  [[], null],
])("the cells %j show the style %s", (texts, style) => {
  expect(numberStyle(texts)).toBe(style);
});
