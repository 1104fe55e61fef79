import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Severity } from "../core/model/finding";
import { rules } from "../core/rules";

const START = "<!-- rules:start -->";
const END = "<!-- rules:end -->";
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
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const padded = rows.map((row) => line(row.map((cell, column) => cell.padEnd(widths[column]!))));
  return [padded[0], line(widths.map((width) => "-".repeat(width))), ...padded.slice(1)].join("\n");
}

/** A README's text with the table between its markers. Throws when the markers are not there. */
function withRuleTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md lacks the markers ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${ruleTable()}\n\n${readme.slice(end)}`;
}

/** Writes the table into README.md; with `--check` only says whether it is up to date (exit 1 when not). */
function main(args: readonly string[]): void {
  const readme = readFileSync(README, "utf8");
  const wanted = withRuleTable(readme);
  if (!args.includes("--check")) writeFileSync(README, wanted);
  else if (readme !== wanted) {
    process.stderr.write("The rules table in README.md is stale: run npm run rule-table.\n");
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.slice(2));
