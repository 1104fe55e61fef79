import type { Finding, Fix, Severity } from "../model/finding";
import type { Lang } from "../model/language";
import type { Acceptance, Preset } from "../model/settings";
import { wordFinding, type CheckResult, type Counts } from "../lint";
import { sinceCounts, type Since } from "../since";
import { saidOf } from "./accepted";
import { notCheckedWords } from "./words";

/** One checked file as it goes into a report: the path as the user gave it, and what was found. */
export interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
  /** What has become of an earlier report's findings; null where that report does not know the file, absent where none is asked for. */
  readonly since?: SinceFile | null;
  /** The stage that it was checked for. */
  readonly preset?: Preset;
}

/** What has become of a file's earlier findings; `then` is what the file was called, where that was something else. */
export type SinceFile = Since<EarlierFinding> & {
  readonly then?: string;
  /** Rules (ids) whose findings are not compared, for they were asked in one of the two checks alone. */
  readonly askedOnce: readonly string[];
};

/** The shape of `soat check --format json`; others rely on it. */
export interface CheckReport {
  readonly files: readonly {
    readonly file: string;
    /** The stage that it was checked for. */
    readonly preset?: Preset;
    readonly counts: Counts;
    /** How many findings somebody accepted: that no longer count, that await a reviewer, and that one refused. */
    readonly acceptances: Readonly<Record<"accepted" | "awaiting" | "refused", number>>;
    readonly findings: readonly FindingReport[];
    /** Findings that someone accepted, in none of the counts. */
    readonly accepted: readonly FindingReport[];
    readonly notChecked: readonly string[];
    /** The rules that were asked, for a later check to compare with. */
    readonly rules: readonly string[];
    /** With `--since`: what has become of the earlier findings, those that are gone as they were told then; null for a new file. */
    readonly since?: {
      readonly counts: Readonly<Record<"fixed" | "new" | "still" | "accepted", number>>;
      readonly fixed: readonly EarlierFinding[];
      readonly askedOnce: readonly string[];
    } | null;
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
  /** Of an accepted finding, of an error that counts until the reviewer confirms it, and of one that the reviewer refused. */
  readonly acceptance?: Omit<Acceptance, "rule" | "key" | "task">;
  /** With `--since`, of a finding that counts. */
  readonly since?: "new" | "still";
}

/** What a later check needs to know of a finding. */
export type EarlierFinding = Pick<
  FindingReport,
  "rule" | "key" | "severity" | "sheet" | "cell" | "row" | "number" | "message"
>;

/** A check of one or more files as data, worded in a language. */
function checkReport(files: readonly CheckedFile[], lang: Lang): CheckReport {
  return { files: files.map((file) => fileReport(file, lang)) };
}

/** The same as JSON text. */
export function checkJson(files: readonly CheckedFile[], lang: Lang): string {
  return JSON.stringify(checkReport(files, lang), null, 2) + "\n";
}

function fileReport({ file, result, since, preset }: CheckedFile, lang: Lang): CheckReport["files"][number] {
  const said = saidOf(result);
  const [fresh, still] = [new Set(since?.fresh), new Set(since?.still)];
  return {
    file,
    ...(preset && { preset }),
    counts: result.counts,
    acceptances: {
      accepted: result.accepted.length,
      awaiting: result.awaiting.length,
      refused: result.refused.length,
    },
    findings: result.findings.map((finding) => ({
      ...findingReport(finding, said.get(finding), lang),
      ...(fresh.has(finding) ? { since: "new" as const } : still.has(finding) ? { since: "still" as const } : {}),
    })),
    accepted: result.accepted.map(({ finding, acceptance }) => findingReport(finding, acceptance, lang)),
    notChecked: result.notChecked.map((notChecked) => notCheckedWords(notChecked, lang)),
    rules: result.asked,
    ...(since === undefined ? {} : { since: since && sinceReport(since) }),
  };
}

function sinceReport(since: SinceFile) {
  const { fixed, fresh, still, accepted } = sinceCounts(since);
  return {
    counts: { fixed, new: fresh, still, accepted },
    fixed: since.fixed.map(({ rule, key, severity, sheet, cell, row, number, message }) => {
      return { rule, key, severity, sheet, cell, row, number, message };
    }),
    askedOnce: since.askedOnce,
  };
}

function findingReport(finding: Finding, acceptance: Acceptance | undefined, lang: Lang): FindingReport {
  const { message, hint } = wordFinding(finding, lang);
  const { rule, key, severity, sheet, cell, row, number, header, fix } = finding;
  const report = { rule, key, severity, sheet, cell, row, number, header, message, hint, fix: fix && fixReport(fix) };
  return acceptance ? { ...report, acceptance: acceptanceReport(acceptance) } : report;
}

const acceptanceReport = ({ reason, by, on, until, review, reviewer, reviewedOn, objection }: Acceptance) => {
  return { reason, by, on, until, review, reviewer, reviewedOn, objection };
};

/** A blank cell is "" in the report, so that readers need not tell null from text, and a date is as its cell will show it. */
const fixReport = ({ kind, edits }: Fix): Fix => ({
  kind,
  edits: edits.map(({ cell, before, after, format, shown }) => {
    return { cell, before: before ?? "", after: shown ?? after ?? "", ...(format && { format }) };
  }),
});
