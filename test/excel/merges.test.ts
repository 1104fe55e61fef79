import { joinAreas, mergeBands } from "../../src/excel/merges";
import { parseRange, rangeName } from "../../src/core/model/cell";

test("bands of rows have too few cells for more merged areas than Excel lists, and every border has a seam", () => {
  expect(mergeBands(1, 250, 10)).toEqual(["1:102", "103:204", "102:103", "205:250", "204:205"]);
});

const join = (...names: string[]) => joinAreas(names.map((name) => parseRange(name)!)).map(rangeName);

test.each([
  ["areas that Excel gives whole, in several bands", ["B100:B110", "B100:B110", "B100:B110"], ["B100:B110"]],
  ["areas cut where two bands meet", ["B100:B102", "B102:B103", "B103:B110"], ["B100:B110"]],
  ["two areas that only touch", ["B100:B102", "B103:B110"], ["B100:B102", "B103:B110"]],
  ["areas side by side", ["A1:A2", "B1:B2", "C1:D1"], ["A1:A2", "B1:B2", "C1:D1"]],
])("%s", (_, given, joined) => {
  expect(join(...given)).toEqual(joined);
});
