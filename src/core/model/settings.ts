import type { Role } from "./appendix";
import type { IsoDate } from "./date";

/** The user's own word on what a column means. */
export interface RoleChoice {
  /** The sheet's name. */
  readonly sheet: string;
  /** The column's heading path ("Phân công › Đơn vị chủ trì"), compared without regard to case, spaces and tone style. */
  readonly header: string;
  readonly role: Role;
}

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
  /** What columns mean where the user has said so; the first of several on one column counts. */
  readonly roles: readonly RoleChoice[];
}

/** The settings in force where nothing else is said. */
export function defaultSettings(today: IsoDate): Settings {
  return { today, year: null, dueSoonDays: 30, off: [], roles: [] };
}
