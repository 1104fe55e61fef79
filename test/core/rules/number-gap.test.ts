import { numberGap } from "../../../src/core/rules/number-gap";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const tasks = (numbers: readonly (string | number | null)[]) =>
  numbers.map((number, index) => [number, `Rà soát nội dung thứ ${index + 1}`, "Văn phòng Sở", "Quý I"]);
const section = (number: string, text: string) => [number, text, null, null];
const numbered = (...numbers: readonly (string | number | null)[]) => [heading, ...tasks(numbers)];

testRule(numberGap, {
  accept: [
    { name: "an extract of a longer list", rows: numbered(1, 2, 4, 29) },
    { name: "1, 2, 3", rows: numbered(1, 2, 3) },
    { name: "01., 02., 03.", rows: numbered("01.", "02.", "03.") },
    { name: "a letter that is often left out", rows: numbered("a)", "b)", "c)", "d)", "e)", "g)") },
    { name: "letters with đ", rows: numbered("a)", "b)", "c)", "d)", "đ)", "e)") },
    { name: "a deeper level inside a count", rows: numbered(1, "1.1", "1.2", 2, "2.1", 3) },
    { name: "1.9 and 1.10", rows: numbered(1, ...Array.from({ length: 11 }, (_, i) => `1.${i + 1}`), 2) },
    { name: "codes that do not count", rows: numbered("HS-412", "HS-17", "HS-83", "HS-105", "HS-9") },
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
    {
      name: "a count that goes on across sections",
      rows: [
        heading,
        section("I", "TỔ CHỨC BỘ MÁY"),
        ...tasks([1, 2, 3]),
        section("II", "CẢI CÁCH HÀNH CHÍNH"),
        ...tasks([4, 5]),
      ],
    },
  ],
  reject: [
    {
      name: "one number left out",
      rows: numbered(1, 2, 4, 5),
      found: [["A4", "Số thứ tự nhảy đến 4, thiếu số 3."]],
    },
    {
      name: "several numbers left out, once",
      rows: numbered("01", "02", "06", "07"),
      found: [["A4", "Số thứ tự nhảy đến 06, thiếu từ số 03 đến số 05."]],
    },
    {
      name: "the first number left out",
      rows: numbered(2, 3, 4),
      found: [["A2", "Số thứ tự nhảy đến 2, thiếu số 1."]],
    },
    {
      name: "a slip between its neighbours",
      rows: numbered(1, 2, 33, 4, 5),
      found: [["A4", "Số thứ tự nhảy đến 33, thiếu số 3."]],
    },
    {
      name: "at a deeper level",
      rows: numbered(1, "1.1", "1.3", 2, 3),
      found: [["A4", "Số thứ tự nhảy đến 1.3, thiếu số 1.2."]],
    },
    {
      name: "a letter",
      rows: numbered("a)", "b)", "d)", "đ)"),
      found: [["A4", "Số thứ tự nhảy đến d, thiếu số c."]],
    },
    {
      name: "a section",
      rows: [
        heading,
        section("I", "TỔ CHỨC BỘ MÁY"),
        ...tasks([1, 2, 3]),
        section("III", "CẢI CÁCH HÀNH CHÍNH"),
        ...tasks([1, 2]),
      ],
      found: [["A6", "Số thứ tự nhảy đến III, thiếu số II."]],
    },
    {
      name: "a row without a number where one is missing",
      rows: numbered(1, 2, null, 4),
      found: [["A4", "Dòng này chưa có số thứ tự, theo thứ tự là số 3."]],
    },
    {
      name: "a figure that Excel holds as a decimal",
      rows: numbered(1, 1.1, 1.3, 2),
      found: [["A4", "Số thứ tự nhảy đến 1.3, thiếu số 1.2."]],
    },
  ],
});
