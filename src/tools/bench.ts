import { read as openWithSheetJs } from "@e965/xlsx";
import { SaxesParser } from "saxes";
import { lint } from "../core/lint";
import type { Reading } from "../core/model/appendix";
import { defaultSettings, type Settings } from "../core/model/settings";
import type { Workbook } from "../core/model/sheet";
import { readWorkbook } from "../core/parse";
import { summarise } from "../core/rollup";
import { rules } from "../core/rules";
import { nodeDeflate } from "../cli/deflate";
import { createXlsx, openXlsx } from "../xlsx";
import { readZip, unpack } from "../xlsx/zip";
import { withRollup } from "./bench/command";
import { benchSheet } from "./bench/sheet";

/**
 * Measures how long a check takes, as ratios that hold from one machine to another: against the row count (linear?),
 * against a bare unzip-and-SAX pass (both with Node's own inflate, as the command line has it), against another library's
 * opening of the file, and against a plain loop; how long a check takes again after one edit; and how long the command
 * `soat rollup` takes. Times within are the processor's, which other programs on the machine hardly change; the command's is the clock's.
 */

const RUNS = 3;
const settings = defaultSettings("2024-09-30");

/** A clock in milliseconds. */
type Clock = () => number;

const processor: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The best of a few runs in milliseconds: what else the machine does only ever adds. What a run needs is made before it, untimed. */
function bestOn<T>(prepare: () => T, run: (on: T) => void, clock = processor): number {
  const times = Array.from({ length: RUNS }, () => {
    const on = prepare();
    const start = clock();
    run(on);
    return clock() - start;
  });
  return Math.min(...times);
}

const best = (run: () => void, clock = processor) => bestOn(() => undefined, run, clock);

function saxPass(bytes: Uint8Array): void {
  const decoder = new TextDecoder();
  for (const entry of readZip(bytes)) {
    if (!entry.path.endsWith(".xml")) continue;
    const parser = new SaxesParser();
    parser.on("text", () => undefined);
    parser.write(decoder.decode(unpack(entry, nodeDeflate))).close();
  }
}

/** 0-based. */
const TASK_COLUMN = 1;

/** The three simplest checks, written by hand over the cells: no task, no owner, no deadline. */
function plainLoop(workbook: Workbook): number {
  let missing = 0;
  for (const { rows } of workbook.sheets) {
    for (const { values } of rows) {
      for (const column of [TASK_COLUMN, 2, 5]) {
        const value = values[column];
        if (value === undefined || value === null || (typeof value === "string" && value.trim() === "")) missing++;
      }
    }
  }
  return missing;
}

function check(workbook: Workbook): Reading {
  const reading = readWorkbook(workbook, settings);
  lint(workbook, reading, settings);
  return reading;
}

function engine(workbook: Workbook): void {
  summarise(check(workbook), settings);
}

/** The same three checks by the engine's own rules. */
const SIMPLEST = ["task-missing", "owner-missing", "deadline-missing"];
const simplest: Settings = {
  ...settings,
  off: rules.map(({ id }) => id).filter((id) => !SIMPLEST.includes(id)),
};

/** The workbook after a clerk has typed into one cell in the middle: all other rows are the very same. */
function edited({ sheets, ...workbook }: Workbook): Workbook {
  const [sheet] = sheets;
  const rows = [...sheet!.rows];
  const middle = rows.length >> 1;
  const values = [...rows[middle]!.values];
  values[TASK_COLUMN] = "Việc mới";
  rows[middle] = { ...rows[middle]!, values };
  return { ...workbook, sheets: [{ ...sheet!, rows }] };
}

function measure(tasks: number) {
  const bytes = createXlsx([benchSheet(tasks)]);
  const open = () => openXlsx(bytes, "bench.xlsx", nodeDeflate).workbook();
  const workbook = open();
  // Other objects each time, of which nothing is remembered from the run before.
  const unread = () => structuredClone(workbook);
  const read = () => {
    const fresh = unread();
    return { workbook: fresh, reading: readWorkbook(fresh, settings) };
  };
  const checkedThenEdited = () => {
    const fresh = unread();
    check(fresh);
    return edited(fresh);
  };
  return {
    open: best(open),
    parse: bestOn(unread, (fresh) => readWorkbook(fresh, settings)),
    rules: bestOn(read, ({ workbook, reading }) => lint(workbook, reading, settings)),
    rollup: bestOn(read, ({ reading }) => summarise(reading, settings)),
    check: best(() => engine(open())),
    again: bestOn(checkedThenEdited, (after) => check(after)),
    simplest: bestOn(read, ({ workbook, reading }) => lint(workbook, reading, simplest)),
    sax: best(() => saxPass(bytes)),
    sheetJs: best(() => openWithSheetJs(bytes)),
    loop: best(() => plainLoop(workbook)),
  };
}

const ms = (time: number) => `${time.toFixed(0).padStart(6)} ms`;
const times = (ratio: number) => `${ratio.toFixed(2)} ×`;
const print = (line: string) => process.stdout.write(`${line}\n`);

const small = measure(10_000);
const rollup = withRollup(createXlsx([benchSheet(10_000)]), (run) => best(run, () => performance.now()));
const large = measure(100_000);
const whole = (figures: typeof small) => figures.parse + figures.rules + figures.rollup;

print("                     10,000 rows   100,000 rows");
for (const part of [
  "open",
  "parse",
  "rules",
  "rollup",
  "check",
  "again",
  "sax",
  "sheetJs",
  "simplest",
  "loop",
] as const) {
  print(`${part.padEnd(20)} ${ms(small[part])}      ${ms(large[part])}`);
}
print("");
print(`100,000 against 10,000 rows, parse only      ${times(large.parse / small.parse)}   (linear: 10)`);
print(`100,000 against 10,000 rows, whole check     ${times(large.check / small.check)}   (linear: 10)`);
print(`check against a bare unzip-and-SAX pass      ${times(large.check / large.sax)}   (to reach: 1.6)`);
print(`check against SheetJS opening the file       ${times(large.check / large.sheetJs)}   (to reach: below 1)`);
print(`whole engine against a plain loop of 3 checks ${times(whole(large) / large.loop)}   (to reach: 4)`);
print(`the same 3 checks by rules against that loop ${times(large.simplest / large.loop)}   (to reach: 4)`);
print(`checked again after one edit, 10,000 rows    ${small.again.toFixed(0)} ms   (to reach: 16)`);
print(`soat rollup of 10,000 tasks, start to end    ${(rollup / 1000).toFixed(2)} s   (to reach: 2)`);
print(`soat rollup against reading the file         ${times(rollup / small.open)}`);
