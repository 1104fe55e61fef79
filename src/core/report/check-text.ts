import type { Finding } from "../model/finding";
import type { Lang, Words } from "../model/language";
import { wordFinding, type CheckResult } from "../lint";
import { lesserCounts, notCheckedWords, severityIcon, severityName, verdictIcon, verdictWords } from "./words";

const labels: Words<Readonly<Record<"how" | "reading" | "notChecked" | "number", string>>> = {
  vi: { how: "Cách sửa", reading: "Cách hiểu", notChecked: "Không soát được", number: "STT" },
  en: { how: "How to put it right", reading: "Read as", notChecked: "Not checked", number: "No." },
};

/** A check as text for a terminal: the verdict first, then the findings by sheet, then what could not be checked. */
export function checkText(file: string, result: CheckResult, lang: Lang): string {
  const lines = [`${verdictIcon(result)} ${verdictWords(result, lang)}`];
  lines.push(["  " + file, lesserCounts(result.counts, lang)].filter(Boolean).join(" · "));
  let sheet: string | null = null;
  for (const finding of result.findings) {
    if (finding.sheet !== sheet) lines.push("", (sheet = finding.sheet));
    lines.push(...findingLines(finding, lang));
  }
  if (result.notChecked.length > 0) {
    lines.push("", labels[lang].notChecked);
    for (const notChecked of result.notChecked) lines.push(`  · ${notCheckedWords(notChecked, lang)}`);
  }
  return lines.join("\n") + "\n";
}

function findingLines(finding: Finding, lang: Lang): string[] {
  const { message, hint, reading } = wordFinding(finding, lang);
  const { severity, cell, number, task } = finding;
  const where = [cell, number === null ? "" : `${labels[lang].number} ${number}`, task && `“${task}”`];
  return [
    `  ${severityIcon[severity]} ${severityName[lang][severity]} · ${where.filter(Boolean).join(" · ")}`,
    `      ${message}`,
    ...(reading === undefined ? [] : [`      ${labels[lang].reading}: ${reading}`]),
    `      ${labels[lang].how}: ${hint}`,
  ];
}
