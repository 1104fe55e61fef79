import { lint, type CheckResult } from "../core/lint";
import type { Reading } from "../core/model/appendix";
import type { Settings } from "../core/model/settings";
import type { Workbook } from "../core/model/sheet";
import type { Summary } from "../core/model/summary";
import { readWorkbook } from "../core/parse";
import { summarise } from "../core/rollup";

/** All that one reading of the workbook tells: what was read, found and counted. */
export interface Outcome {
  readonly workbook: Workbook;
  /** The settings that it was read and judged with. */
  readonly settings: Settings;
  readonly reading: Reading;
  readonly result: CheckResult;
  readonly summary: Summary;
  /** When the workbook was read. */
  readonly at: Date;
}

/** Reads, checks and counts a workbook that a host has read. */
export function understand(workbook: Workbook, settings: Settings, at: Date): Outcome {
  return judged({ workbook, settings, at, reading: readWorkbook(workbook, settings) });
}

/** The same workbook under other settings, from what is held: the host is not asked. */
export function under(outcome: Outcome, settings: Settings): Outcome {
  const { workbook, reading, at } = outcome;
  if (settings === outcome.settings) return outcome;
  // The report date says nothing about what a sheet means.
  const isReadAlike = settings.year === outcome.settings.year;
  return isReadAlike ? judged({ workbook, reading, at, settings }) : understand(workbook, settings, at);
}

function judged(read: Omit<Outcome, "result" | "summary">): Outcome {
  const { workbook, reading, settings } = read;
  return { ...read, result: lint(workbook, reading, settings), summary: summarise(reading, settings) };
}
