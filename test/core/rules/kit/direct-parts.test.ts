import { wholesIn } from "../../../../src/core/rules/kit/direct-parts";
import { item } from "../../../tools/items";

const said = (...numbers: readonly (string | null)[]) =>
  wholesIn(numbers.map((number, at) => item({ number, row: at + 1 }))).map(
    (whole) => `${whole.item.number}: ${whole.parts.map(({ number }) => number).join(" ")}`,
  );

test.each([
  ["decimals", ["1", "1.1", "1.2", "2", "2.1."], ["1: 1.1 1.2", "2: 2.1."]],
  ["parts of parts", ["1", "1.1", "a)", "b)", "1.2"], ["1: 1.1 1.2", "1.1: a) b)"]],
  ["marks", ["1", "-", "+", "+", "-", "2"], ["1: - -", "-: + +"]],
  ["letters behind the number", ["7", "7a", "7b", "8"], ["7: 7a 7b"]],
  ["Roman numbers over Arabic ones", ["I", "1", "2", "II", "1"], ["I: 1 2", "II: 1"]],
  ["a plain number below a mark, which is no part of it", ["1", "1.2", "-", "9", "11"], ["1: 1.2", "1.2: -"]],
  ["a decimal of another row", ["1", "2.1", "1.1"], ["1: 1.1"]],
  ["a row without a number", ["1", null, "1.1"], ["1: 1.1"]],
])("the parts of %s", (_, numbers, wholes) => expect(said(...numbers)).toEqual(wholes));

test("a new section begins anew", () => {
  const rows = [item({ number: "1" }), item({ number: "a)", sections: ["II. KHÁC"], row: 2 })];
  expect(wholesIn(rows)).toEqual([]);
});
