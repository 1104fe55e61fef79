import { wordFinding, type CheckResult } from "../lint";
import type { Finding } from "../model/finding";
import type { Lang } from "../model/language";
import type { FindingRow, FindingsReport } from "../model/summary";
import { ruleOf } from "../rules";
import { acceptedBy, saidOf, saidWordsOf } from "./accepted";
import { notCheckedWords } from "./words";

/** A check's result in words, for the summary sheet of findings. */
export function findingsReport(result: CheckResult, lang: Lang): FindingsReport {
  const { findings, accepted, notChecked } = result;
  const said = saidOf(result);
  const told = (finding: Finding) => {
    const [row, acceptance] = [rowOf(finding, lang), said.get(finding)];
    return acceptance ? { ...row, hint: `${row.hint} ${saidWordsOf(acceptance, lang)}.` } : row;
  };
  return {
    findings: findings.map(told),
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
