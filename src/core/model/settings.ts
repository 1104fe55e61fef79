import type { IsoDate } from "./date";

/** What a check or a roll-up needs to know beside the workbook. */
export interface Settings {
  /** The report date. */
  readonly today: IsoDate;
  /** The plan's year, where the user says so; otherwise read from titles and names. */
  readonly year: number | null;
  /** How many days ahead counts as "due soon". */
  readonly dueSoonDays: number;
  /** Rules switched off, by id. */
  readonly off: readonly string[];
}

/** The settings in force where nothing else is said. */
export function defaultSettings(today: IsoDate): Settings {
  return { today, year: null, dueSoonDays: 30, off: [] };
}
