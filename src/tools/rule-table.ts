import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Severity } from "../core/model/finding";
import { rules } from "../core/rules";
import { markdownTable } from "./markdown-table";
import { rulePages } from "./rule-pages";

const START = "<!-- rules:start -->";
const END = "<!-- rules:end -->";
const BOOK = path.join(__dirname, "..", "..", "docs", "quy-tac");
const README = path.join(__dirname, "..", "..", "README.md");

const levels: Readonly<Record<Severity, string>> = {
  error: "lỗi / error",
  warning: "cảnh báo / warning",
  info: "lưu ý / info",
};

/** The table of all rules in Markdown, its columns padded as the formatter wants them. */
export function ruleTable(): string {
  const rows = [
    ["rule", "level", "tìm gì", "what it finds"],
    ...rules.map(({ id, severity, title }) => [
      `[\`${id}\`](src/core/rules/${id}.md)`,
      levels[severity],
      title.vi,
      title.en,
    ]),
  ];
  return markdownTable(rows);
}

/** A README's text with the table between its markers. Throws when the markers are not there. */
function withRuleTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md lacks the markers ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${ruleTable()}\n\n${readme.slice(end)}`;
}

/** Writes the table into README.md, and the rule book's pages into docs/quy-tac; pages of rules that are gone go. */
function main(): void {
  writeFileSync(README, withRuleTable(readFileSync(README, "utf8")));
  rmSync(BOOK, { recursive: true, force: true });
  mkdirSync(BOOK, { recursive: true });
  for (const [name, text] of rulePages()) writeFileSync(path.join(BOOK, name), text);
}

if (require.main === module) main();
