import type { Edit } from "../../src/core/model/edit";
import { useStandin } from "../standin/office";
import { open, refusal, write } from "./write-support";

useStandin();

const set = (cell: string, before: string | number | null, after: string | number | null): Edit => ({
  kind: "set-cell",
  sheet: "PL01",
  cell,
  before,
  after,
});

test.each([
  ["Phòng Tổ chức", "Phòng Tổ chức"],
  ["=1+1", "=1+1"],
  ["+84 24", "+84 24"],
  ["-", "-"],
  ["@a", "@a"],
  ["'abc", "'abc"],
  ["007", "007"],
  ["31/03/2024", "31/03/2024"],
  ["03/04/2024", "03/04/2024"],
  ["3/4", "3/4"],
  ["Mar 5", "Mar 5"],
  ["TRUE", "TRUE"],
  ["50%", "50%"],
  ["#N/A", "#N/A"],
])("the text %p stays that text", async (after, held) => {
  const book = open();
  await write(set("B2", "Rà soát", after));
  expect(book.sheet("PL01").cell(2, 2)).toMatchObject({ value: held, formula: null });
});

test("a number goes into a cell with the format Text as a number", async () => {
  const book = open();
  book.sheet("PL01").put(3, 1, { value: "7", format: "@" });
  await write(set("A3", "7", 7));
  expect(book.sheet("PL01").cell(3, 1)).toMatchObject({ value: 7, format: "General" });
});

test("a format goes with its cell alone, and a text that comes back to the format Text stays as it was", async () => {
  const book = open();
  const sheet = book.sheet("PL01");
  for (const row of [3, 4, 5]) sheet.put(row, 1, { value: "7/3/2024", format: "@" });
  const date = (row: number) => ({ sheet: "PL01", cell: `A${row}`, format: { before: "@", after: "dd/mm/yyyy" } });
  await write(
    { kind: "set-cell", ...date(3), before: "7/3/2024", after: 45358 },
    { kind: "set-cell", ...date(5), before: "7/3/2024", after: 45358 },
  );
  const cells = () => [3, 4, 5].map((row) => [sheet.cell(row, 1).value, sheet.cell(row, 1).format]);
  expect(cells()).toEqual([
    [45358, "dd/mm/yyyy"],
    ["7/3/2024", "@"],
    [45358, "dd/mm/yyyy"],
  ]);
  const back = { ...date(3), format: { before: "dd/mm/yyyy", after: "@" } };
  await write({ kind: "set-cell", ...back, before: 45358, after: "7/3/2024" });
  expect(cells()[0]).toEqual(["7/3/2024", "@"]);
});

test("several cells change, their neighbours do not", async () => {
  const book = open();
  await write(set("B2", "Rà soát", "Đôn đốc"), set("B5", null, "Báo cáo"), set("A1", "STT", null));
  const sheet = book.sheet("PL01");
  expect([sheet.cell(2, 2).value, sheet.cell(3, 2).value, sheet.cell(5, 2).value, sheet.cell(1, 1).value]).toEqual([
    "Đôn đốc",
    "",
    "Báo cáo",
    "",
  ]);
});

test.each([
  ["a cell that has changed", set("B2", "Báo cáo", "x"), "changed", "PL01!B2"],
  ["a sheet that is gone", { ...set("B2", "x", "y"), sheet: "PL09" }, "changed", "PL09!B2"],
] as const)("%s is refused and nothing is written", async (_, edit, code, subject) => {
  const book = open();
  expect(await refusal(write(set("A1", "STT", "Số"), edit))).toMatchObject({ code, subject });
  expect(book.writes).toEqual([]);
});

test("a cell that has come to hold a formula is refused, also one that shows the same", async () => {
  const book = open();
  book.sheet("PL01").put(2, 2, { value: "Rà soát", formula: '="Rà "&"soát"' });
  const refused = await refusal(write(set("B2", "Rà soát", "x")));
  expect(refused).toMatchObject({ code: "changed", subject: "PL01!B2" });
  expect(book.writes).toEqual([]);
});

test("edits of one cell in turn become one, each expecting what the one before it wrote", async () => {
  const book = open();
  await write(set("B2", "Rà soát", "Đôn đốc"), set("B2", "Đôn đốc", "Báo cáo"));
  expect(book.sheet("PL01").cell(2, 2).value).toBe("Báo cáo");
  const refused = await refusal(write(set("B2", "Báo cáo", "a"), set("B2", "Báo cáo", "b")));
  expect(refused).toMatchObject({ code: "changed", subject: "PL01!B2" });
});

test("a protected sheet is refused and nothing is written", async () => {
  const book = open();
  book.sheet("PL01").isProtected = true;
  expect(await refusal(write(set("A1", "STT", "Số")))).toMatchObject({ code: "protected", subject: "PL01" });
  expect(book.writes).toEqual([]);
});
