import { bare, clean, fold } from "../../../src/core/parse/text";

test.each([
  ["  Sở\u00a0Nội  vụ ", "Sở Nội vụ"],
  ["Sở Nội vụ".normalize("NFD"), "Sở Nội vụ"],
  ["Sở Nội vụ \r\n\r\n  Sở Tài chính\r", "Sở Nội vụ\nSở Tài chính"],
  ["\u200bQuý\u3000I\ufeff", "Quý I"],
  ["a\tb", "a b"],
  ["\u00a0", ""],
  ["plain text", "plain text"],
  [" plain  ascii ", "plain ascii"],
])("clean(%j) is %j", (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test.each([
  [null, ""],
  [undefined, ""],
  [12, "12"],
  [true, "true"],
  [{ error: "#REF!" }, "#REF!"],
])("clean(%j) is %j: cells that hold no text", (value, expected) => {
  expect(clean(value)).toBe(expected);
});

test.each([
  ["Văn hoá", "văn hóa"],
  ["Văn hóa", "văn hóa"],
  ["UỶ BAN", "ủy ban"],
  ["Thuý Hoè", "thúy hòe"],
  ["hòan thành", "hoàn thành"],
  ["hoàn thành", "hoàn thành"],
  ["Qúy I", "quý i"],
  ["Quý I", "quý i"],
  ["Hùynh", "huỳnh"],
  ["Huỳnh", "huỳnh"],
  ["TOÀ ÁN và tòa nhà", "tòa án và tòa nhà"],
  ["**Sở Nội vụ**\nvà  Sở `Y tế`", "sở nội vụ và sở y tế"],
  ["Quý\nI", "quý i"],
  ["ABC\ndef", "abc def"],
])("fold(%j) is %j", (text, expected) => {
  expect(fold(text)).toBe(expected);
  expect(fold(text.normalize("NFD"))).toBe(expected);
});

test.each([
  ["Đơn vị chủ trì", "don vi chu tri"],
  ["Thời gian hoàn thành", "thoi gian hoan thanh"],
  ["STT", "stt"],
])("bare(%j) is %j", (text, expected) => {
  expect(bare(text)).toBe(expected);
});
