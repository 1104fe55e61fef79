import { numberOrder } from "../../../src/core/rules/number-order";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const tasks = (numbers: readonly (string | number)[]) =>
  numbers.map((number, index) => [number, `Rà soát nội dung thứ ${index + 1}`, "Văn phòng Sở", "Quý I"]);
const section = (number: string, text: string) => [number, text, null, null];
const numbered = (...numbers: readonly (string | number)[]) => [heading, ...tasks(numbers)];

testRule(numberOrder, {
  accept: [
    { name: "1, 2, 3", rows: numbered(1, 2, 3) },
    { name: "a number that is there twice", rows: numbered(1, 2, 2, 3) },
    { name: "a number left out", rows: numbered(1, 2, 4, 5) },
    { name: "a slip between its neighbours", rows: numbered(1, 2, 33, 4, 5) },
    { name: "codes that do not count", rows: numbered("HS-412", "HS-17", "HS-83", "HS-105", "HS-9") },
    { name: "an extract of a longer list in an order of its own", rows: numbered(4, 29, 7, 31, 40, 52) },
    { name: "a list that counts down", rows: numbered(5, 4, 3, 2, 1) },
    {
      name: "a count that begins again under a section",
      rows: [
        heading,
        section("I", "TỔ CHỨC BỘ MÁY"),
        ...tasks([1, 2, 3]),
        section("II", "CẢI CÁCH HÀNH CHÍNH"),
        ...tasks([1, 2]),
      ],
    },
  ],
  reject: [
    {
      name: "two that changed places",
      rows: numbered(1, 2, 4, 3),
      found: [["A4", "Số thứ tự 4 đứng trước số 3."]],
    },
    {
      name: "one that came too early",
      rows: numbered("01", "02", "03", "07", "04", "05", "06"),
      found: [["A5", "Số thứ tự 07 đứng trước số 04."]],
    },
    {
      name: "one that came too late",
      rows: numbered("1.", "2.", "3.", "5.", "6.", "4.", "7."),
      found: [["A7", "Số thứ tự 4 đứng sau số 6."]],
    },
    {
      name: "two rows that changed places across a third, once",
      rows: numbered(1, 2, 5, 4, 3, 6),
      found: [["A4", "Số thứ tự 5 đứng trước số 4; cả thảy 2 số sai chỗ (dòng 4 và 5)."]],
    },
    {
      name: "at a deeper level",
      rows: numbered(1, "1.1", "1.3", "1.2", 2),
      found: [["A4", "Số thứ tự 1.3 đứng trước số 1.2."]],
    },
    {
      name: "sections",
      rows: [
        heading,
        ...(["I", "II", "IV", "III", "V"] as const).flatMap((number, at) => [
          section(number, `CÔNG TÁC ${"ABCDE"[at]!}`),
          [1, `Rà soát nội dung thứ ${at + 1}`, "Văn phòng Sở", "Quý I"],
        ]),
      ],
      found: [["A6", "Số thứ tự IV đứng trước số III."]],
    },
  ],
});
