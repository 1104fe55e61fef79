import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const read = (...file: string[]) => readFileSync(path.join(root, ...file), "utf8");
const numbers = (text: string, line: RegExp) => [...text.matchAll(line)].map(([, number]) => Number(number));

test("every assumption about Excel has a step of the same number in the checks by hand", () => {
  const assumed = numbers(read("test", "standin", "ASSUMPTIONS.md"), /^(\d+)\. /gm);
  expect(assumed).toEqual(assumed.map((_, index) => index + 1));
  expect(numbers(read("docs", "kiem-thu-excel.md"), /^\|\s*(\d+) \|/gm)).toEqual(assumed);
  expect(read("test", "standin", "ASSUMPTIONS.md")).not.toMatch(/^- /m);
});
