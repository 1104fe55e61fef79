import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { wordFinding } from "../../../src/core/lint";
import { address, type CellValue } from "../../../src/core/model/cell";
import type { Finding } from "../../../src/core/model/finding";
import type { Preset } from "../../../src/core/model/settings";
import { rules } from "../../../src/core/rules";
import { rulePages } from "../../../src/tools/rule-pages";
import { ruleTable } from "../../../src/tools/rule-table";
import { checkWithSettings, checkWorkbook, drawn, stageOf } from "./rule-test";

const root = path.join(__dirname, "..", "..", "..");
const folder = path.join(root, "src", "core", "rules");
const infrastructure = ["index", "plan", "rule"];

const documentOf = (id: string) => {
  const file = path.join(folder, `${id}.md`);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

/** The text under one heading of a document. */
const part = (text: string, heading: string) => text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";

/** An example's lines as a sheet: lines above the table are the title block, "|" rows are cells. */
function findingsOfExample(example: string, preset: Preset): readonly Finding[] {
  const lines = example.split("\n").filter((line) => line.trim() !== "" && !/^\|[ |:-]+\|$/.test(line));
  const rows = lines.map((line) =>
    line.startsWith("|")
      ? line
          .split("|")
          .slice(1, -1)
          .map((cell) => cellValue(cell.trim()))
      : [line],
  );
  const isSettings = rows[0]?.[0] === "THIẾT LẬP SOÁT";
  if (isSettings) return checkWithSettings({ rows }).findings;
  const isFormula = (value: CellValue) => typeof value === "string" && value.startsWith("=");
  const formulas = rows.flatMap((cells, row) =>
    cells.flatMap((value, at) => (isFormula(value) ? [[address(row + 1, at + 1), String(value).slice(1)]] : [])),
  );
  const held = rows.map((cells) => cells.map((value) => (isFormula(value) ? null : value)));
  const drawing = { rows: held, formulas: Object.fromEntries(formulas) as Record<string, string> };
  return checkWorkbook(drawn(drawing), { preset }).findings;
}

/** As typed into Excel: figures are numbers unless an apostrophe stands before them, and "#REF!" is an error. "=C2" is a formula without a result. */
function cellValue(text: string): CellValue {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^#[A-Z/0]+[!?]$/.test(text)) return { error: text };
  return /^\d+$/.test(text) ? Number(text) : text;
}

test("every rule file is on the list, and nothing else", () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.basename(name, ".ts"))
    .filter((name) => !infrastructure.includes(name));
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("the README's table has every rule's row as it is now (npm run rule-table writes it)", () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const missing = ruleTable()
    .split("\n")
    .slice(2)
    .filter((row) => !readme.includes(row));
  expect(missing).toEqual([]);
});

test("the rule book in docs/quy-tac has every rule's page as it is now (npm run rule-table writes it)", () => {
  const book = path.join(root, "docs", "quy-tac");
  const written = readdirSync(book).map((name) => [name, readFileSync(path.join(book, name), "utf8")] as const);
  expect(new Map(written.sort())).toEqual(new Map([...rulePages()].sort()));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const text = documentOf(id);
  const preset = stageOf(rule);
  const level = { error: "lỗi", warning: "cảnh báo", info: "lưu ý" }[rule.severity];

  test("has a document that says what, why and how, in two languages, and gives its level", () => {
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    expect(["Vì sao", "Cách sửa", "Đạt", "Chưa đạt", "In English"].filter((name) => part(text, name) === "")).toEqual(
      [],
    );
    expect(text).toContain(`Mức: **${level}**, vì`);
    expect(text).not.toContain("TODO");
  });

  test("has a test", () => {
    expect(existsSync(path.join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  test("passes its document's good example, and finds its fault alone in the other", () => {
    expect(findingsOfExample(part(text, "Đạt"), preset)).toEqual([]);
    expect(findingsOfExample(part(text, "Chưa đạt"), preset).map((finding) => finding.rule)).toEqual([id]);
  });

  test("says what, why and how in both languages", () => {
    const [finding] = findingsOfExample(part(text, "Chưa đạt"), preset);
    const words = (["vi", "en"] as const).map((lang) => wordFinding(finding!, lang));
    for (const { message, why, hint } of words) {
      expect([message, why, hint].filter((sentence) => !/^\S.*[.…]$/u.test(sentence))).toEqual([]);
    }
    expect(words[0]!.message).not.toBe(words[1]!.message);
    expect([rule.title.vi, rule.title.en, ...words.flatMap(Object.values)].join(" ")).not.toMatch(
      /TODO|undefined|null/,
    );
  });
});
