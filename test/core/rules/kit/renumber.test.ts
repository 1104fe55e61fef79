import type { CellValue } from "../../../../src/core/model/cell";
import { checkWorkbook, drawn } from "../rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];

/** The fixes of numbering faults in a plan whose rows bear these numbers. */
function fixesOf(...numbers: readonly CellValue[]) {
  const rows = [heading, ...numbers.map((number, at) => [number, `Rà soát lần thứ ${at}`, "Văn phòng Sở", "Quý I"])];
  return checkWorkbook(drawn({ rows }))
    .findings.filter(({ rule }) => rule.startsWith("number-"))
    .map(({ rule, fix }) => [rule, fix?.kind, fix?.edits]);
}

test.each<[string, string, CellValue[], CellValue, CellValue]>([
  ["a number used twice", "number-duplicate", [1, 2, 2, 4, 5], 2, 3],
  ["a text stays a text with its own sign behind", "number-duplicate", ["1.", "2.", "2.", "4."], "2.", "3."],
  ["leading zeros stay", "number-duplicate", ["01", "02", "02", "04"], "02", "03"],
  ["a wrong number between its neighbours", "number-gap", [1, 2, 9, 4, 5], 9, 3],
])("%s gets the one that the rows around leave", (_, rule, numbers, before, after) => {
  expect(fixesOf(...numbers)).toContainEqual([rule, "suggested", [{ cell: "A4", before, after }]]);
});

test("where a row may be lost, or the count goes on with the doubled number, nothing is suggested", () => {
  expect(fixesOf(1, 2, 4, 5)).toEqual([["number-gap", undefined, undefined]]);
  expect(fixesOf(1, 2, 2, 3, 4)).toEqual([["number-duplicate", undefined, undefined]]);
});
