import { readFileSync } from "node:fs";
import path from "node:path";
import type { Severity } from "../core/model/finding";
import { PRESETS, type Preset } from "../core/model/settings";
import { rules } from "../core/rules";
import { levelOf, type Rule } from "../core/rules/rule";
import { markdownTable } from "./markdown-table";

const levels: Readonly<Record<Severity | "off", string>> = {
  error: "lỗi",
  warning: "cảnh báo",
  info: "lưu ý",
  off: "không xét",
};

const stages: Readonly<Record<Preset, string>> = {
  "soan-thao": "Soạn thảo",
  "truoc-khi-trinh": "Trước khi trình",
  "bao-cao": "Báo cáo",
};

const stageHeadings = PRESETS.map((preset) => stages[preset]);
const stageLevels = (rule: Rule) => PRESETS.map((preset) => levels[levelOf(rule, preset)]);

const WRITTEN = "<!-- Trang này do `npm run rule-table` lập từ tài liệu đặt cạnh quy tắc; hãy sửa ở đó. -->";

/** The pages of the rule book by file name: one a rule, and README.md that lists them all. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([["README.md", listPage()], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
}

function listPage(): string {
  const rows = rules.map((rule) => [`[${rule.title.vi}](${rule.id}.md)`, `\`${rule.id}\``, ...stageLevels(rule)]);
  return `# Sổ quy tắc

${WRITTEN}

Lỗi phải sửa trước khi trình; cảnh báo và lưu ý thì không chặn. Mức của một quy tắc tùy giai đoạn soát, chọn ở bảng soát, ở trang “Thiết lập soát”
hoặc bằng \`soat check --preset\`. Tắt hẳn một quy tắc: ghi mã của nó vào trang “Thiết lập soát”.

${markdownTable([["Quy tắc", "Mã", ...stageHeadings], ...rows])}
`;
}

function rulePage(rule: Rule): string {
  const document = readFileSync(path.join(__dirname, "..", "core", "rules", `${rule.id}.md`), "utf8");
  const body = document.slice(document.indexOf("\n") + 1).trim();
  return `# ${rule.title.vi}

${WRITTEN}

Mã: \`${rule.id}\` · ${rule.title.en}

${markdownTable([stageHeadings, stageLevels(rule)])}

${body}
`;
}
