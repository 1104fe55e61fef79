import { lint, type CheckResult } from "../core/lint";
import type { Reading } from "../core/model/appendix";
import type { IsoDate } from "../core/model/date";
import type { Asked, Settings } from "../core/model/settings";
import type { Workbook } from "../core/model/sheet";
import type { Summary } from "../core/model/summary";
import { readWorkbook } from "../core/parse";
import { changedReportDate, summarise, type ChangedDate } from "../core/rollup";
import { readSettings } from "../core/settings";

/** What the user wants of a session, beside what the workbook's own settings sheet says. */
export interface Wishes {
  /** What the face began with. */
  readonly base: Asked;
  /** What the user has set since; it goes before everything else until it is written into the sheet. */
  readonly changes: Changes;
  /** Whether a roll-up is to write a "Đôn đốc" sheet for each unit; null for whatever the workbook has. */
  readonly unitSheets: boolean | null;
}

/** What a user sets. Acceptances are joined to those of the sheet, where somebody may have written others meanwhile. */
export type Changes = Partial<Settings> & {
  /** Keys of acceptances that are taken back. */
  readonly withdrawn?: readonly string[];
};

/** The report date in force: what the user has set, else what someone has set on the head's page, else what the face began with. */
export function reportDay({ base, changes }: Wishes, outcome: Outcome | null): IsoDate {
  return changes.today ?? outcome?.settings.today ?? base.today;
}

/** All that one reading of the workbook tells: what was read, found and counted. */
export interface Outcome {
  readonly workbook: Workbook;
  readonly wishes: Wishes;
  /** The settings in force, that it was read and judged with. */
  readonly settings: Settings;
  /** Where on the head's page the report date was taken from; null where the user or the face has set it. */
  readonly dateFrom: ChangedDate | null;
  readonly reading: Reading;
  readonly result: CheckResult;
  readonly summary: Summary;
  /** When the workbook was read. */
  readonly at: Date;
}

/** Reads, checks and counts a workbook that a host has read. */
export function understand(workbook: Workbook, wishes: Wishes, at: Date): Outcome {
  const inForce = settingsIn(workbook, wishes);
  return judged({ workbook, wishes, ...inForce, at, reading: readWorkbook(workbook, inForce.settings) });
}

/** The same workbook under other wishes, from what is held: the host is not asked. */
export function under(outcome: Outcome, wishes: Wishes): Outcome {
  if (wishes === outcome.wishes) return outcome;
  const { workbook, reading, at } = outcome;
  const inForce = settingsIn(workbook, wishes);
  return isReadAlike(inForce.settings, outcome.settings)
    ? judged({ workbook, wishes, ...inForce, reading, at })
    : understand(workbook, wishes, at);
}

/** The settings in force: what was set in this session, else what the workbook's sheets say, and the face began with. */
export function settingsIn(workbook: Workbook, { base, changes }: Wishes): Pick<Outcome, "settings" | "dateFrom"> {
  const dateFrom = changes.today === undefined ? changedReportDate(workbook) : null;
  const dated = dateFrom ? { ...base, today: dateFrom.date } : base;
  const said = readSettings(workbook, dated);
  const { withdrawn = [], acceptances: own = [], ...others } = changes;
  const gone = new Set([...withdrawn, ...own.map(({ key }) => key)]);
  const acceptances = [...said.acceptances.filter(({ key }) => !gone.has(key)), ...own];
  return { settings: { ...said, ...others, acceptances }, dateFrom };
}

/** A reading rests on the year and the columns' meanings alone, so that another report date costs no reading. */
const isReadAlike = (a: Settings, b: Settings) =>
  a.year === b.year && JSON.stringify(a.roles) === JSON.stringify(b.roles);

function judged(read: Omit<Outcome, "result" | "summary">): Outcome {
  const { workbook, reading, settings } = read;
  return { ...read, result: lint(workbook, reading, settings), summary: summarise(reading, settings) };
}
