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

/** The stage that a check is for, by the word that the settings sheet and the command line use: drafting, before submission, reporting. */
export type Preset = "soan-thao" | "truoc-khi-trinh" | "bao-cao";

/** Every preset, in the order of a plan's life. */
export const PRESETS: readonly Preset[] = ["soan-thao", "truoc-khi-trinh", "bao-cao"];

/** A unit as the office's register has it. */
export interface RegisteredUnit {
  readonly name: string;
  /** Other spellings that mean this unit: "P. TCBC", "VP Sở". */
  readonly shortNames: readonly string[];
  /** Who heads it, or null. */
  readonly head: string | null;
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
  /** Decides which rules run, and how grave their findings are. */
  readonly preset: Preset;
  /** The office's units; with none, rules go by the units that the workbook itself uses. */
  readonly units: readonly RegisteredUnit[];
  /** Days off beyond the public holidays: days in lieu, an office's own. */
  readonly holidays: readonly IsoDate[];
  /** What columns mean where the user has said so; the first of several on one column counts. */
  readonly roles: readonly RoleChoice[];
}

/** The settings in force where nothing else is said. */
export function defaultSettings(today: IsoDate): Settings {
  return {
    today,
    year: null,
    dueSoonDays: 30,
    off: [],
    preset: "truoc-khi-trinh",
    units: [],
    holidays: [],
    roles: [],
  };
}
