import type { AcceptedFinding, Finding } from "../model/finding";
import { clarityText, clarityTitle, clearnessText, clearTitle } from "../model/clarity";
import type { Lang, Words } from "../model/language";
import type { Acceptance } from "../model/settings";
import { isAcceptable } from "../accept";
import { wordFinding } from "../lint";
import { ruleOf } from "../rules";
import { clarityLow } from "../rules/clarity-low";
import { sinceCounts } from "../since";
import { acceptedBy, saidOf, saidWordsOf, sinceCountWords } from "./accepted";
import type { CheckedFile, EarlierFinding } from "./check-json";
import { lesserCounts, notCheckedWords, severityIcon, severityName, verdictIcon, verdictWords } from "./words";

const labels: Words<
  Readonly<
    Record<
      | "how"
      | "reading"
      | "notChecked"
      | "number"
      | "accepted"
      | "reason"
      | "since"
      | "notThen"
      | "fresh"
      | "fixed"
      | "code",
      string
    >
  >
> = {
  vi: {
    how: "Cách sửa",
    reading: "Cách hiểu",
    notChecked: "Không soát được",
    number: "STT",
    accepted: "Đã chấp nhận",
    reason: "Lý do",
    since: "So với lần trước",
    notThen: "Lần trước chưa kiểm tra tệp này",
    fresh: "mới",
    fixed: "Đã sửa từ lần trước",
    code: "Mã kết quả",
  },
  en: {
    how: "How to put it right",
    reading: "Read as",
    notChecked: "Not checked",
    number: "No.",
    accepted: "Accepted",
    reason: "Reason",
    since: "Since last time",
    notThen: "This file was not in the earlier check",
    fresh: "new",
    fixed: "Fixed since last time",
    code: "Code",
  },
};

const askedOnce: Words<(rules: readonly string[]) => string> = {
  vi: (rules) => `Không so ${rules.length} loại chỉ soát ở một trong hai lần: ${rules.join(", ")}`,
  en: (rules) => `Not compared, for they were checked only once: ${rules.join(", ")}`,
};

/**
 * A check as text for a terminal: the verdict first, then the findings by sheet, what was accepted and what could not be
 * checked; with an earlier check to compare with, also what is new and what is gone; on request, the codes by which findings
 * can be accepted.
 */
export function checkText({ file, result, since }: CheckedFile, lang: Lang, withCodes = false): string {
  const words = labels[lang];
  const said = saidOf(result);
  const fresh = new Set(since?.fresh);
  const lines = [`${verdictIcon(result)} ${verdictWords(result, lang)}`];
  lines.push(["  " + file, lesserCounts(result, lang)].filter(Boolean).join(" · "));
  // While drafting a finding says so for each table.
  const isTold = result.findings.some(({ rule }) => rule === clarityLow.id);
  if (result.clarity && !isTold) lines.push(`  ${clearTitle[lang]}: ${clarityText(result.clarity, lang)}`);
  if (since)
    lines.push(
      `  ${words.since}${since.then === undefined ? "" : ` (${since.then})`}: ${sinceCountWords(sinceCounts(since), lang)}`,
    );
  if (since && since.askedOnce.length > 0)
    lines.push(`  ${askedOnce[lang](since.askedOnce.map((id) => `“${ruleOf(id)?.title[lang] ?? id}”`))}`);
  if (since === null) lines.push(`  ${words.notThen}`);
  let previous: Finding | null = null;
  for (const finding of result.findings) {
    const isSameSheet = finding.sheet === previous?.sheet;
    if (!isSameSheet) lines.push("", finding.sheet);
    const isFirst = !isSameSheet || finding.row !== previous?.row;
    lines.push(...findingLines(finding, said.get(finding), { isFirst, isFresh: fresh.has(finding) }, lang));
    if (withCodes && isAcceptable(finding)) lines.push(`      ${words.code}: ${finding.key}`);
    previous = finding;
  }
  lines.push(...block(words.fixed, since?.fixed ?? [], (one) => [`  ✔ ${placeOf(one, lang)}: ${one.message}`]));
  lines.push(...block(words.accepted, result.accepted, (one) => acceptedLines(one, lang)));
  lines.push(...block(words.notChecked, result.notChecked, (one) => [`  · ${notCheckedWords(one, lang)}`]));
  return lines.join("\n") + "\n";
}

/** A heading with what stands below it, after a blank line; nothing where nothing does. */
function block<T>(heading: string, entries: readonly T[], linesOf: (entry: T) => readonly string[]): string[] {
  return entries.length === 0 ? [] : ["", heading, ...entries.flatMap(linesOf)];
}

function findingLines(
  finding: Finding,
  acceptance: Acceptance | undefined,
  /** Whether it is the first of its row, and whether it is new. */
  { isFirst, isFresh }: { readonly isFirst: boolean; readonly isFresh: boolean },
  lang: Lang,
): string[] {
  const { message, hint, reading } = wordFinding(finding, lang);
  const { severity, cell, number, task, clearness } = finding;
  const words = labels[lang];
  const level = [`${severityIcon[severity]} ${severityName[lang][severity]}`, isFresh ? words.fresh : ""];
  const where = [cell, number === null ? "" : `${words.number} ${number}`, task && `“${task}”`];
  const score =
    isFirst && clearness?.lacks.length ? `      ${clarityTitle[lang]}: ${clearnessText(clearness, lang)}` : "";
  return [
    `  ${[...level, ...where].filter(Boolean).join(" · ")}`,
    `      ${message}`,
    ...(score === "" ? [] : [score]),
    ...(reading === undefined ? [] : [`      ${words.reading}: ${reading}`]),
    `      ${words.how}: ${hint}`,
    ...(acceptance ? [`      ${saidWordsOf(acceptance, lang)}`] : []),
  ];
}

function acceptedLines({ finding, acceptance }: AcceptedFinding, lang: Lang): string[] {
  return [
    `  ${severityIcon[finding.severity]} ${placeOf(finding, lang)}: ${wordFinding(finding, lang).message}`,
    `      ${labels[lang].reason}: ${reasonOf(acceptance, lang)}`,
  ];
}

const reasonOf = (acceptance: Acceptance, lang: Lang) => `${acceptance.reason} (${acceptedBy(acceptance, lang)})`;

/** "PL01!C12 · STT 4". */
const placeOf = ({ sheet, cell, number }: Pick<EarlierFinding, "sheet" | "cell" | "number">, lang: Lang) =>
  `${sheet}!${cell}${number === null ? "" : ` · ${labels[lang].number} ${number}`}`;
