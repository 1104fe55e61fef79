import type { IsoDate } from "../model/date";
import { fromSerial } from "../model/date";
import type { Deadline } from "../model/deadline";
import type { Target } from "../model/target";
import { readDeadlineCell } from "./deadline";
import type { Held } from "./held";
import { memoised, remember } from "./memo";
import { readNumber } from "./number";
import type { Status } from "../model/item";
import { finishedDate, readStatus } from "./status";
import { readTarget } from "./target";
import { isDitto, isPlaceholder, readOwnerCell, readUnits, unitKey, type OwnerCell } from "./units";

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

/** Makes the readers for one table, in its year. */
export function readersOf(year: number | null, date1904: boolean): Readers {
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
    target: (held, unit) => remember(targets, `${keyOf(held)}\u0000${unit ?? ""}`, () => targetOf(held, unit)),
    figure: (held) => figureOf(held),
    finished: (held) => finishedOf(held, year, date1904),
  };
}

const keyOf = (held: Held) => (typeof held.value === "number" ? `${held.value}\u0000${held.format ?? ""}` : held.text);

/** The one year that the table's dated deadlines name, or null where they name none or several. */
export function yearOfDeadlines(deadlines: Iterable<Held>, date1904: boolean): number | null {
  const readers = readersOf(null, date1904);
  const years = new Set<string>();
  for (const held of deadlines) {
    const deadline = readers.deadline(held);
    for (const date of [deadline?.from, deadline?.to]) if (date) years.add(date.slice(0, 4));
    if (years.size > 1) return null;
  }
  const [year] = years;
  return year === undefined ? null : Number(year);
}

const isPercentFormat = (format: string | undefined) => format !== undefined && format.includes("%");

/** Takes off what binary fractions leave behind: 0.07 × 100 is 7. */
const rounded = (value: number) => Number(value.toPrecision(12));

function targetOf(held: Held, unit: string | null): Target | null {
  if (held.text === "" || isPlaceholder(held.text)) return null;
  if (typeof held.value !== "number") return readTarget(held.text, unit);
  const percent = isPercentFormat(held.format);
  return {
    text: held.text,
    op: "=",
    value: percent ? rounded(held.value * 100) : held.value,
    unit: percent ? "%" : unit,
  };
}

function figureOf(held: Held): number | null {
  if (typeof held.value === "number") return isPercentFormat(held.format) ? rounded(held.value * 100) : held.value;
  if (held.text === "" || isPlaceholder(held.text)) return null;
  const plain = readNumber(held.text);
  if (plain !== null) return plain;
  const target = readTarget(held.text, null);
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
