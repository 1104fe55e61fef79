import { mayBeLeftOut, ordinals, spell } from "../../../../src/core/rules/kit/ordinal";

test.each<[string, [key: string, value: number][]]>([
  ["1", [["1", 1]]],
  ["01.", [["1", 1]]],
  ["(3)", [["1", 3]]],
  ["1.10", [["11.", 10]]],
  ["NV-07", [["1NV-", 7]]],
  ["IV", [["I", 4]]],
  ["iii", [["i", 3]]],
  ["a)", [["a", 1]]],
  ["đ", [["a", 5]]],
  ["1b", [["a1", 2]]],
  ["B", [["A", 2]]],
  [
    "C",
    [
      ["I", 100],
      ["A", 3],
    ],
  ],
  ["–", []],
  ["*", []],
  ["IIII", []],
  ["tổng cộng", []],
  ["1".repeat(31), []],
])("reads %j", (text, readings) => {
  expect(ordinals(text).map(({ key, value }) => [key, value])).toEqual(readings);
});

test.each<[key: string, value: number, like: string, text: string]>([
  ["1", 3, "4", "3"],
  ["1", 3, "04.", "03"],
  ["1", 10, "011", "010"],
  ["11.", 2, "1.3", "1.2"],
  ["I", 9, "X", "IX"],
  ["a", 3, "d)", "c"],
  ["A", 2, "C", "B"],
])("spells %s %d as %j is written", (key, value, like, text) => {
  expect(spell({ key, value }, like)).toBe(text);
});

test("đ and the letters that Vietnamese lacks may be left out of a list by letters", () => {
  const letters = [..."abcdđefghijklmnopqrstuvwxyz"];
  expect(letters.filter((_, index) => mayBeLeftOut({ key: "a", value: index + 1 })).join("")).toBe("đfjwz");
});
