import type { Reading, Role } from "./model/appendix";
import { address } from "./model/cell";
import { sortAccepted } from "./accept";
import { fingerprints } from "./fingerprint";
import type { AcceptedFinding, Finding, NotChecked, Severity } from "./model/finding";
import type { Lang } from "./model/language";
import { clearnessOf, clearTasks, countClarity, type ClarityCount } from "./model/clarity";
import type { IdleAcceptance, Settings } from "./model/settings";
import type { Sheet, Workbook } from "./model/sheet";
import { rules, ruleOf } from "./rules";
import { acceptanceUnused } from "./rules/acceptance-unused";
import { formulaNoValue } from "./rules/formula-no-value";
import { short } from "./rules/kit/phrases";
import { notesOn, planOf, type Plan, type PlanTable } from "./rules/plan";
import { levelOf, type Located, type Rule, type Wording } from "./rules/rule";
import { columnFaults, readSettingsSheet, yearFaults, type SettingsReading } from "./settings";

/** How many findings there are of each level. */
export type Counts = Readonly<Record<Severity, number>>;

/** What a check found. */
export interface CheckResult {
  /** In reading order: sheets as in the workbook, then rows, columns, and the order of the rules. */
  readonly findings: readonly Finding[];
  /** Findings that someone accepted: in none of the counts. */
  readonly accepted: readonly AcceptedFinding[];
  /** Errors among the findings that someone accepted, which count until a reviewer confirms it. */
  readonly awaiting: readonly AcceptedFinding[];
  /** Findings that someone accepted and the reviewer refused, so that they count. */
  readonly refused: readonly AcceptedFinding[];
  readonly notChecked: readonly NotChecked[];
  /** The rules (ids) that were asked, by which an earlier check can be compared. */
  readonly asked: readonly string[];
  readonly counts: Counts;
  /** How many items (tasks, documents, targets) were looked at. */
  readonly checkedRows: number;
  /** How clear the tasks among them are; null without tasks. */
  readonly clarity: ClarityCount | null;
  /** How many tables they stand in; 0 means that the workbook has no appendix. */
  readonly tables: number;
}

/** Checks a workbook as it was read. Writes nothing; linear in the rows. */
export function lint(workbook: Workbook, reading: Reading, settings: Settings): CheckResult {
  const active = activeRules(settings);
  const asked = active.map(({ rule }) => rule);
  const sheet = readSettingsSheet(workbook);
  const faults = sheet && [
    ...sheet.faults,
    ...yearFaults(sheet, reading),
    ...columnFaults(sheet.tables.roles, reading),
  ];
  const notes = sheet && notesOn(sheet.sheet, faults!, settings);
  const plan: Plan = { ...planOf(workbook, reading, settings), notes };
  const { open, idle, ...said } = sortAccepted(findingsOf(active, plan), settings);
  const findings = [...open, ...findingsOnIdle(active, plan, idle, sheet)].sort(inReadingOrder(workbook));
  return {
    findings,
    ...said,
    notChecked: [...uncheckedSheets(plan, asked), ...uncheckedTables(plan, asked)],
    asked: asked.map(({ id }) => id),
    counts: countBySeverity(findings),
    checkedRows: plan.tables.reduce((sum, { table }) => sum + table.items.length, 0),
    clarity: countClarity(plan.tables.flatMap(({ table }) => clearTasks(table))),
    tables: plan.tables.length,
  };
}

/** What a finding says in a language. Throws for a finding of a rule that does not exist, which is a bug. */
export function wordFinding(finding: Finding, lang: Lang): Wording {
  const rule = ruleOf(finding.rule);
  if (!rule) throw new Error(`No such rule: ${finding.rule}`);
  return rule.words[lang](finding.facts);
}

/** Counts findings by level. */
function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** The rules that the settings ask for, each with its level at this stage. */
function activeRules({ off, preset }: Settings): ActiveRule[] {
  return rules.flatMap((rule) => {
    const severity = off.includes(rule.id) ? "off" : levelOf(rule, preset);
    return severity === "off" ? [] : [{ rule, severity }];
  });
}

/** What rules find in a plan, in reading order. */
function findingsOf(active: readonly ActiveRule[], plan: Plan): readonly Finding[] {
  const problems = active.flatMap(({ rule, severity }) =>
    Array.from(rule.check(plan), (problem) => {
      const { row, column, table } = problem;
      return { rule, severity, problem, row, column, sheet: table.table.sheet };
    }),
  );
  problems.sort(inReadingOrder(plan.workbook));
  const keys = fingerprints(
    problems.map(({ rule, problem }) => ({ rule: rule.id, problem })),
    plan.workbook.date1904,
  );
  return problems.map(({ rule, severity, problem }, at) => findingOf(rule, severity, problem, keys[at]!));
}

/** What is to be said of acceptances that do nothing. One of a rule that was not asked may well be needed another time. */
function findingsOnIdle(
  active: readonly ActiveRule[],
  plan: Plan,
  idle: readonly IdleAcceptance[],
  sheet: SettingsReading | null,
): readonly Finding[] {
  if (!plan.notes || !sheet) return [];
  const asked = new Set(active.map(({ rule }) => rule.id));
  const lines = new Map(sheet.tables.acceptances.map(({ entry, line }) => [entry?.key, line]));
  const placed = idle.flatMap((one) => {
    const line = asked.has(one.acceptance.rule) ? lines.get(one.acceptance.key) : undefined;
    return line ? [{ ...one, row: line.row, column: line.cells[0]?.column ?? 1 }] : [];
  });
  const rule = active.filter((one) => one.rule === acceptanceUnused);
  return findingsOf(rule, { ...plan, notes: { ...plan.notes, idle: placed } });
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Sheets as in the workbook, then rows, then columns. Sorting is stable, so findings of one cell stay in the order of the rules. */
function inReadingOrder({ sheets }: Workbook): (a: Place, b: Place) => number {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ sheet }: Place) => places.get(sheet) ?? places.size;
  return (a, b) => place(a) - place(b) || a.row - b.row || a.column - b.column;
}

function findingOf(rule: Rule, severity: Severity, { table, row, column, facts, fix }: Located, key: string): Finding {
  const item = table.itemAt(row);
  const clearness = item && clearnessOf(table.table, item);
  return {
    rule: rule.id,
    key,
    severity,
    sheet: table.table.sheet,
    cell: address(row, column),
    row,
    column,
    number: item?.number ?? null,
    task: short(item?.text ?? ""),
    header: headerOf(table, row, column),
    owners: item?.owners ?? [],
    ...(clearness && { clearness }),
    facts,
    fix: fix ?? null,
  };
}

/** The lowest heading over a cell; "" for a cell above the table. */
function headerOf({ table }: PlanTable, row: number, column: number): string {
  if (row < table.range.top) return "";
  const header = table.columns.find((candidate) => candidate.column === column)?.header ?? "";
  return header.split(" › ").at(-1)!;
}

function uncheckedSheets({ workbook, reading }: Plan, asked: readonly Rule[]): NotChecked[] {
  const read = new Map(reading.sheets.map((sheet) => [sheet.sheet, sheet]));
  return workbook.sheets.flatMap((sheet): NotChecked[] => {
    if (sheet.ours !== null) return [];
    if (sheet.unread !== null) return [{ sheet: sheet.name, reason: "unread-sheet", detail: sheet.unread }];
    if (sheet.rows.length === 0) return [];
    const tables = read.get(sheet.name)?.tables ?? [];
    if (tables.every(({ kind }) => kind === "other")) {
      return [{ sheet: sheet.name, reason: "no-table", detail: read.get(sheet.name)?.why?.vi ?? "" }];
    }
    return asked.includes(formulaNoValue) ? [] : withoutStoredValues(sheet);
  });
}

/** Formulas whose results were never stored show nothing, so their cells cannot be judged; said here where no rule tells of them. */
function withoutStoredValues({ name, rows }: Sheet): NotChecked[] {
  for (const { row, formulas, values } of rows) {
    const index = formulas?.findIndex((formula, at) => formula !== undefined && (values[at] ?? null) === null) ?? -1;
    if (index >= 0) return [{ sheet: name, reason: "no-stored-values", detail: address(row, index + 1) }];
  }
  return [];
}

function uncheckedTables(plan: Plan, active: readonly Rule[]): NotChecked[] {
  const needs = active.flatMap((rule) => rule.needs);
  const said = new Map<string, NotChecked>();
  const say = (table: PlanTable, reason: NotChecked["reason"], detail: string) => {
    const { sheet } = table.table;
    said.set([sheet, reason, detail].join("\n"), { sheet, reason, detail });
  };
  for (const table of plan.tables) {
    for (const { role, kinds } of needs) {
      if (kinds.includes(table.table.kind) && isAbsent(table, role)) say(table, "no-column", role);
    }
    if (table.years === null && hasDates(table)) say(table, "no-year", "");
  }
  return [...said.values()];
}

/** A column is not missed where every item has its value from elsewhere: owners and units may come from sections and cells. */
function isAbsent(table: PlanTable, role: Role): boolean {
  if (table.column(role) !== null) return false;
  const { items } = table.table;
  if (role === "owner") return items.some(({ owners }) => owners.length === 0);
  if (role === "unit") return !items.some(({ target }) => target?.unit);
  return true;
}

/** Whether some deadline names a day or a span, so that it matters which year the plan is for. */
function hasDates({ table }: PlanTable): boolean {
  return table.items.some(({ deadline }) => deadline?.kind === "date" || deadline?.kind === "period");
}
