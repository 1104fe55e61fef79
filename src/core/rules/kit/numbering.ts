import type { Table } from "../../model/appendix";
import type { Cells, Place } from "./cells";
import { shown } from "./missing";
import { ordinals, shapeOf, type Ordinal } from "./ordinal";

/** A numbered row: an item, a numbered section, or a row that has a number and nothing else. */
export interface Numbered extends Ordinal {
  /** 1-based place of the number's cell. */
  readonly row: number;
  readonly column: number;
  /** As written. */
  readonly text: string;
  /** The value that must have been meant where the rows before and after leave only one; else null. */
  expected: number | null;
  /** Another row of the run with the same number, where this one is the odd one out; else null. */
  sameAs: Numbered | null;
}

/** Rows whose numbers count on from one another, from top to bottom. */
export type Run = Numbered[];

/** The value that a row's number must have been meant to be. */
export const meant = ({ expected, value }: Numbered): number => expected ?? value;

interface Entry {
  readonly row: number;
  /** Null for a section without a number. */
  readonly number: string | null;
}

/**
 * The runs of a table's numbers. Deeper levels (1.1 under 1, a) under 1.1) are runs of their own; under a section a
 * count goes on or begins again, as the table does it. Linear in the rows.
 */
export function numberingOf(table: Table, cells: Cells): readonly Run[] {
  const column = table.columns.find(({ role }) => role === "number")?.column;
  if (column === undefined) return [];
  const follower = new Follower();
  const entries = entriesOf(table, cells, column);
  let previous = -1;
  entries.forEach(({ row, number }, index) => {
    if (number === null) return follower.sleep(0);
    const place = cells.anchor(row, column);
    // One merged number over several rows is one number.
    if (place.row === previous && place.row !== row) return;
    previous = place.row;
    follower.add(number, place, entries[index + 1]);
  });
  for (const run of follower.runs) {
    markMistyped(run);
    markRepeated(run);
  }
  return follower.runs;
}

function entriesOf(table: Table, cells: Cells, column: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { row, number } of table.items) if (number !== null) entries.push({ row, number });
  for (const { row, number } of table.sections) entries.push({ row, number });
  for (const { row, kind } of table.rows) {
    if (kind === "numbered-blank") entries.push({ row, number: shown(cells.value(row, column)) });
  }
  return entries.sort((a, b) => a.row - b.row);
}

interface Level {
  readonly shape: string;
  readonly key: string;
  run: Run;
}

/** Follows numbers down a table: which runs are open, and which wait for their section to be over. */
class Follower {
  readonly runs: Run[] = [];
  private readonly open: Level[] = [];
  private readonly waiting = new Map<string, Run>();
  /** Whether some count has gone on across a section, so that a number seen before is a repetition, not a new start. */
  private goesOn = false;

  /** Closes the levels from `depth` on; their counts may go on later. */
  sleep(depth: number): void {
    for (const { key, run } of this.open.splice(depth)) this.waiting.set(key, run);
  }

  add(text: string, { row, column }: Place, next: Entry | undefined): void {
    const ordinal = this.choose(ordinals(text));
    if (!ordinal) return;
    const { key, value } = ordinal;
    this.runFor(ordinal, next).push({ key, value, row, column, text, expected: null, sameAs: null });
  }

  private runFor(ordinal: Ordinal, next: Entry | undefined): Run {
    const depth = this.open.findIndex(({ key }) => key === ordinal.key);
    if (depth < 0) return this.enter(ordinal);
    if (depth < this.open.length - 1) this.sleep(depth + 1);
    const level = this.open[depth]!;
    if (beginsAgain(ordinal, level.run, next)) level.run = this.start();
    return level.run;
  }

  /** Of several readings, the one that counts on from an open or waiting run; else one that begins a run. */
  private choose(readings: readonly Ordinal[]): Ordinal | undefined {
    if (readings.length < 2) return readings[0];
    const countsOn = ({ key, value }: Ordinal) => {
      const run = this.open.find((level) => level.key === key)?.run ?? this.waiting.get(key);
      return run !== undefined && last(run).value + 1 === value;
    };
    return readings.find(countsOn) ?? readings.find(({ value }) => value === 1) ?? readings[readings.length - 1];
  }

  private enter({ key, value }: Ordinal): Run {
    const shape = shapeOf(key);
    const sibling = this.open.findIndex((level) => level.shape === shape);
    if (sibling >= 0) this.sleep(sibling);
    const waiting = this.waiting.get(key);
    const run = waiting && this.continues(waiting, value) ? waiting : this.start();
    this.open.push({ shape, key, run });
    return run;
  }

  private continues(run: Run, value: number): boolean {
    const before = last(run).value;
    if (value === 1) return false;
    if (value === before + 1) this.goesOn = true;
    return value > before || this.goesOn;
  }

  private start(): Run {
    const run: Run = [];
    this.runs.push(run);
    return run;
  }
}

const last = (run: Run): Numbered => run[run.length - 1]!;

/** A 1 in the middle begins a new count when a 2 or another style follows; between 10 and 12 it is a slip for 11. */
function beginsAgain({ key, value }: Ordinal, run: Run, next: Entry | undefined): boolean {
  if (value !== 1 || last(run).value <= 1) return false;
  const following = ordinals(next?.number ?? "").find((ordinal) => ordinal.key === key);
  return following ? following.value === 2 : next !== undefined;
}

/** Whether the numbers meant only ever rise, as in nearly every table. */
export function countsUp(run: Run): boolean {
  for (let index = 1; index < run.length; index++) {
    if (meant(run[index]!) <= meant(run[index - 1]!)) return false;
  }
  return run.every(({ expected }) => expected === null);
}

/** Between p and p + 2 only p + 1 can have been meant, unless another row has that number: then rows changed places. */
function markMistyped(run: Run): void {
  let values: ReadonlySet<number> | undefined;
  for (let index = 1; index < run.length - 1; index++) {
    const entry = run[index]!;
    const wanted = meant(run[index - 1]!) + 1;
    if (entry.value === wanted || run[index + 1]!.value !== wanted + 1) continue;
    values ??= new Set(run.map(({ value }) => value));
    if (!values.has(wanted)) entry.expected = wanted;
  }
}

function markRepeated(run: Run): void {
  if (countsUp(run)) return;
  const seen = new Map<number, Numbered>();
  for (const entry of run) {
    if (entry.expected !== null) continue;
    entry.sameAs = seen.get(entry.value) ?? null;
    if (!entry.sameAs) seen.set(entry.value, entry);
  }
  for (const entry of run) if (entry.expected !== null) entry.sameAs = seen.get(entry.value) ?? null;
}
