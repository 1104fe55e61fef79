import type { Finding, Fix, Severity } from "../model/finding";
import type { Lang } from "../model/language";
import { wordFinding, type CheckResult, type Counts } from "../lint";
import { notCheckedWords } from "./words";

/** One checked file as it goes into a report: the path as the user gave it, and what was found. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
}

/** The shape of `soat check --format json`; others rely on it. */
export interface CheckReport {
  readonly files: readonly {
    readonly file: string;
    readonly counts: Counts;
    readonly findings: readonly FindingReport[];
    readonly notChecked: readonly string[];
  }[];
}

/** One finding in the report. `row` is 1-based, `cell` an A1 address; `fix` is null where there is none. */
export interface FindingReport {
  readonly rule: string;
  /** The same for the same fault from one check to the next. */
  readonly key: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly number: string | null;
  readonly header: string;
  readonly message: string;
  readonly hint: string;
  readonly fix: Fix | null;
}

/** A check of one or more files as data, worded in a language. */
function checkReport(files: readonly CheckedFile[], lang: Lang): CheckReport {
  return {
    files: files.map(({ file, result }) => ({
      file,
      counts: result.counts,
      findings: result.findings.map((finding) => findingReport(finding, lang)),
      notChecked: result.notChecked.map((notChecked) => notCheckedWords(notChecked, lang)),
    })),
  };
}

/** The same as JSON text. */
export function checkJson(files: readonly CheckedFile[], lang: Lang): string {
  return JSON.stringify(checkReport(files, lang), null, 2) + "\n";
}

function findingReport(finding: Finding, lang: Lang): FindingReport {
  const { message, hint } = wordFinding(finding, lang);
  const { rule, key, severity, sheet, cell, row, number, header, fix } = finding;
  return { rule, key, severity, sheet, cell, row, number, header, message, hint, fix: fix && fixReport(fix) };
}

/** A blank cell is "" in the report, so that readers need not tell null from text. */
const fixReport = ({ kind, edits }: Fix): Fix => ({
  kind,
  edits: edits.map(({ cell, before, after }) => ({ cell, before: before ?? "", after: after ?? "" })),
});
