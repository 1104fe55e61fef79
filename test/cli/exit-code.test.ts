import { checkExit } from "../../src/cli/exit-code";

const counts = (error: number, warning: number) => ({ error, warning, info: 9 });

test.each([
  ["nothing found", [counts(0, 0)], 0, null, 0],
  ["warnings alone", [counts(0, 3)], 0, null, 0],
  ["as many warnings as allowed", [counts(0, 1), counts(0, 2)], 0, 3, 0],
  ["more warnings than allowed, over all files", [counts(0, 2), counts(0, 2)], 0, 3, 1],
  ["no warning allowed", [counts(0, 1)], 0, 0, 1],
  ["an error in one file", [counts(0, 0), counts(1, 0)], 0, null, 1],
  ["a file that could not be read, whatever else", [counts(1, 0)], 1, null, 2],
] as const)("%s", (_name, all, unread, maxWarnings, code) => {
  expect(checkExit(all, { unread, maxWarnings })).toBe(code);
});
