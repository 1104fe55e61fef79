import type { IsoDate } from "../../model/date";
import { fromSerial } from "../../model/date";
import type { Deadline } from "../../model/deadline";
import type { Target } from "../../model/target";
import { readDeadlineCell } from "../deadline";
import type { Held } from "./held";
import { memoised, remember } from "../../memo";
import type { Status } from "../../model/item";
import { readNumber, type NumberStyle } from "../number";
import { finishedDate, readStatus } from "../status";
import { readTarget, readTargetCell } from "../target";
import { isDitto, isPlaceholder, readOwnerCell, readUnits, unitKey, type OwnerCell } from "../units";

/** Readers of a table's cells that read each distinct content once. */
export interface Readers {
  /** Null for a blank cell or one that says nothing is settled. */
  readonly deadline: (held: Held) => Deadline | null;
  readonly target: (held: Held, unit: string | null) => Target | null;
  /** A plain figure; percentages are 0–100. */
  readonly figure: (held: Held) => number | null;
  readonly finished: (held: Held) => IsoDate | null;
  readonly owners: (text: string) => OwnerCell;
  readonly units: (text: string) => readonly string[];
  readonly unitKey: (name: string) => string;
  readonly status: (text: string) => Status;
  /** Whether a cell is blank or says that nothing is settled. */
  readonly saysNothing: (text: string) => boolean;
  /** Whether a cell stands for the one above it (nt, như trên, "). */
  readonly repeatsAbove: (text: string) => boolean;
}

/** What the cells of one table have in common. */
export interface TableHabits {
  /** The year of dates that name none. */
  readonly year: number | null;
  readonly date1904: boolean;
  /** How the table's other figures are separated, for those that could mean either. */
  readonly style: NumberStyle | null;
}

/** Makes the readers for one table, by its habits. */
export function readersOf({ year, date1904, style }: TableHabits): Readers {
  const deadlines = new Map<string, Deadline | null>();
  const targets = new Map<string, Target | null>();
  const saysNothing = memoised(isPlaceholder);
  return {
    owners: memoised(readOwnerCell),
    units: memoised(readUnits),
    unitKey: memoised(unitKey),
    status: memoised(readStatus),
    saysNothing,
    repeatsAbove: memoised(isDitto),
    deadline: (held) =>
      remember(deadlines, keyOf(held), () => {
        if (held.text === "" || isPlaceholder(held.text) || isDitto(held.text)) return null;
        return readDeadlineCell(held.value, held.format, year, date1904);
      }),
    target: (held, unit) => remember(targets, `${keyOf(held)}\u0000${unit ?? ""}`, () => targetOf(held, unit, style)),
    figure: (held) => figureOf(held, style),
    finished: (held) => finishedOf(held, year, date1904),
  };
}

const keyOf = (held: Held) => (typeof held.value === "number" ? `${held.value}\u0000${held.format ?? ""}` : held.text);

/** The one year that the table's dated deadlines name, or null where they name none or several. */
export function yearOfDeadlines(deadlines: Iterable<Held>, date1904: boolean): number | null {
  const readers = readersOf({ year: null, date1904, style: null });
  const years = new Set<string>();
  for (const held of deadlines) {
    const deadline = readers.deadline(held);
    for (const date of [deadline?.from, deadline?.to]) if (date) years.add(date.slice(0, 4));
    if (years.size > 1) return null;
  }
  const [year] = years;
  return year === undefined ? null : Number(year);
}

function targetOf(held: Held, unit: string | null, style: NumberStyle | null): Target | null {
  return typeof held.value === "number"
    ? readTargetCell(held.value, held.format, unit)
    : readTarget(held.text, unit, style);
}

function figureOf(held: Held, style: NumberStyle | null): number | null {
  if (typeof held.value === "number") return readTargetCell(held.value, held.format, null)!.value;
  if (held.text === "" || isPlaceholder(held.text)) return null;
  const plain = readNumber(held.text, style);
  if (plain !== null) return plain;
  const target = readTarget(held.text, null, style);
  return target && (target.op === "=" || target.op === "~") ? target.value : null;
}

function finishedOf(held: Held, year: number | null, date1904: boolean): IsoDate | null {
  if (held.text === "") return null;
  if (typeof held.value === "number") return held.value > 366 ? fromSerial(held.value, date1904) : null;
  const said = finishedDate(held.text, year);
  if (said) return said;
  const date = readDeadlineCell(held.value, held.format, year, date1904);
  return date?.kind === "date" ? date.to : null;
}
