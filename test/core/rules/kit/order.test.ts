import { outOfOrder } from "../../../../src/core/rules/kit/order";

test.each([
  ["nothing", [], []],
  ["what only rises", [1, 2, 5, 9], []],
  ["two that changed places", [1, 2, 4, 3], [2]],
  ["one that came too early", [1, 2, 3, 7, 4, 5, 6], [3]],
  ["one that came too late", [1, 2, 3, 5, 6, 4, 7], [5]],
  ["one that is there twice", [1, 2, 2, 3], [1]],
  ["what only falls", [3, 2, 1], [0, 1]],
])("out of order in %s", (_, values, places) => expect(outOfOrder(values)).toEqual(places));
