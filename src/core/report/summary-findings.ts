import { wordFinding, type CheckResult } from "../lint";
import type { Lang } from "../model/language";
import type { FindingsReport } from "../model/summary";
import { ruleOf } from "../rules";
import { notCheckedWords } from "./words";

/** A check's result in words, for the summary sheet of findings. */
export function findingsReport({ findings, notChecked }: CheckResult, lang: Lang): FindingsReport {
  return {
    findings: findings.map((finding) => {
      const { message, hint } = wordFinding(finding, lang);
      const { severity, sheet, cell, number } = finding;
      return { severity, rule: ruleOf(finding.rule)!.title[lang], sheet, cell, number, message, hint };
    }),
    accepted: [],
    notChecked: notChecked.map((one) => notCheckedWords(one, lang)),
  };
}
