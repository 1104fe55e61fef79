import { MARK_SIGN, type Mark } from "../../src/core/model/edit";
import { useStandin } from "../standin/office";
import { open, refusal, write } from "./write-support";

useStandin();

const mark = (cells: readonly string[]): Mark => ({
  sheet: "PL01",
  cells,
  severity: "error",
  rule: "owner-missing",
  formula: `AND(LEN(TRIM(${cells[0]}))=0,LEN("${MARK_SIGN}owner-missing")>0)`,
});

test("marks put on and taken off leave the workbook as before", async () => {
  const book = open();
  const theirs = { id: "{theirs}", type: "Custom", areas: [{ top: 1, left: 1, bottom: 9, right: 9 }], look: [] };
  book.sheet("PL01").rules.push({ ...theirs, formula: "=A1>5" });
  book.sheet("PL01").rules.push({ ...theirs, id: "{scale}", type: "ColorScale", formula: "" });
  const before = JSON.stringify(book.snapshot());
  await write({ kind: "set-marks", marks: [mark(["C2", "C5"])] });
  const ours = book.sheet("PL01").rules.filter(({ formula }) => formula.includes(MARK_SIGN));
  expect(ours).toEqual([
    expect.objectContaining({
      type: "Custom",
      formula: `=AND(LEN(TRIM(C2))=0,LEN("${MARK_SIGN}owner-missing")>0)`,
      areas: [
        { top: 2, left: 3, bottom: 2, right: 3 },
        { top: 5, left: 3, bottom: 5, right: 3 },
      ],
    }),
  ]);
  await write({ kind: "set-marks", marks: [] });
  expect(JSON.stringify(book.snapshot())).toBe(before);
});

test("marks stand behind the user's own conditional formats, graver ones first", async () => {
  const book = open();
  const areas = [{ top: 1, left: 1, bottom: 9, right: 9 }];
  book.sheet("PL01").rules.push({ id: "{theirs}", type: "Custom", areas, look: [], formula: "=A1>5" });
  const marks = (["info", "error", "warning"] as const).map((severity) => ({ ...mark(["C2"]), severity }));
  await write({ kind: "set-marks", marks });
  const lines = book.sheet("PL01").rules.map(({ look }) => look.find((line) => line.startsWith("border.EdgeTop")));
  expect(lines).toEqual([undefined, "border.EdgeTop Dash", "border.EdgeTop DashDot", "border.EdgeTop Dot"]);
});

test("a protected sheet is refused and nothing is written", async () => {
  const book = open();
  book.add("PL02").isProtected = true;
  const marks = [mark(["C2"]), { ...mark(["C2"]), sheet: "PL02" }];
  const refused = await refusal(write({ kind: "set-marks", marks }));
  expect(refused).toMatchObject({ code: "protected", subject: "PL02" });
  expect(book.writes).toEqual([]);
});

test("marks on a sheet protected since stay while other sheets are marked, and taking all off is refused", async () => {
  const book = open();
  await write({ kind: "set-marks", marks: [mark(["C2"])] });
  book.sheet("PL01").isProtected = true;
  book.add("PL02");
  await write({ kind: "set-marks", marks: [{ ...mark(["C3"]), sheet: "PL02" }] });
  expect(book.sheets.map(({ rules }) => rules.length)).toEqual([1, 1]);
  const refused = await refusal(write({ kind: "set-marks", marks: [] }));
  expect(refused).toMatchObject({ code: "protected", subject: "PL01" });
});

test("marking again replaces the marks", async () => {
  const book = open();
  await write({ kind: "set-marks", marks: [mark(["C2"]), mark(["D2"])] });
  await write({ kind: "set-marks", marks: [mark(["C3"])] });
  expect(book.sheet("PL01").rules.map(({ formula }) => formula)).toEqual([expect.stringContaining("TRIM(C3)")]);
});

test("an address list that Excel would cut becomes several marks, each with its own cell", async () => {
  const book = open();
  await write({ kind: "set-marks", marks: [mark(Array.from({ length: 2000 }, (_, index) => `C${index * 2 + 1}`))] });
  const { rules } = book.sheet("PL01");
  expect(rules.length).toBeGreaterThan(1);
  for (const { areas, formula } of rules) expect(formula).toContain(`TRIM(C${areas[0]!.top})`);
  expect(rules.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(2000);
});
