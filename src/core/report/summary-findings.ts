import { wordFinding, type CheckResult } from "../lint";
import type { Finding } from "../model/finding";
import type { Lang } from "../model/language";
import type { FindingRow, FindingsReport } from "../model/summary";
import { ruleOf } from "../rules";
import { acceptedBy } from "./accepted";
import { notCheckedWords } from "./words";

/** A check's result in words, for the summary sheet of findings. */
export function findingsReport({ findings, accepted, notChecked }: CheckResult, lang: Lang): FindingsReport {
  return {
    findings: findings.map((finding) => rowOf(finding, lang)),
    accepted: accepted.map(({ finding, acceptance }) => ({
      ...rowOf(finding, lang),
      reason: `${acceptance.reason} (${acceptedBy(acceptance, lang)})`,
    })),
    notChecked: notChecked.map((one) => notCheckedWords(one, lang)),
  };
}

function rowOf(finding: Finding, lang: Lang): FindingRow {
  const { message, hint } = wordFinding(finding, lang);
  const { severity, sheet, cell, number } = finding;
  return { severity, rule: ruleOf(finding.rule)!.title[lang], sheet, cell, number, message, hint };
}
