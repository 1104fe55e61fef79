import type { Role } from "./appendix";
import type { DaySpan, IsoDate } from "./date";

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

/** What a reviewer says of an acceptance; `pending` until somebody has looked at it. */
export type Review = "pending" | "confirmed" | "refused";

/** What stands of a review of an acceptance that nobody has reviewed yet. */
export const UNREVIEWED = { review: "pending", reviewer: null, reviewedOn: null, objection: null } as const;

/** Someone's word that a finding is all right, and why. */
export interface Acceptance {
  /** The rule's id, for people; the finding is known by its key. */
  readonly rule: string;
  /** The finding's key, which follows the row's content. */
  readonly key: string;
  /** The task's first words, for people. */
  readonly task: string;
  readonly reason: string;
  /** Who accepted it. */
  readonly by: string;
  readonly on: IsoDate;
  /** The last day that it holds; null for ever. */
  readonly until: IsoDate | null;
  readonly review: Review;
  /** Who reviewed it, as far as that is recorded. */
  readonly reviewer: string | null;
  readonly reviewedOn: IsoDate | null;
  /** Why the reviewer refuses it, where they say so. */
  readonly objection: string | null;
}

/** An acceptance that does nothing: its finding is no longer there, or its last day has passed. */
export interface IdleAcceptance {
  readonly acceptance: Acceptance;
  readonly why: "gone" | "expired";
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
  readonly holidays: readonly DaySpan[];
  /** Days at the weekend or on a holiday on which the office works all the same, in return for another day off. */
  readonly workdays: readonly DaySpan[];
  /** What columns mean where the user has said so; the first of several on one column counts. */
  readonly roles: readonly RoleChoice[];
  /** Findings that someone accepted; the first of several with one key counts. */
  readonly acceptances: readonly Acceptance[];
}

/** What a caller asks for; whatever it leaves open, the workbook's own settings sheet says, or else the defaults. */
export type Asked = Pick<Settings, "today"> & Partial<Settings>;

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
    workdays: [],
    roles: [],
    acceptances: [],
  };
}

/** What a cell of the settings sheet should have held. */
export type Expected =
  | "year"
  | "title-year"
  | "days"
  | "preset"
  | "rule"
  | "sheet"
  | "header"
  | "role"
  | "date"
  | "span"
  | "contrary"
  | "later"
  | "review"
  | "key"
  | "text"
  | "reason"
  | "once"
  | "objection"
  | "heading"
  | "beside"
  | "known";

/** A cell of the settings sheet (1-based) that cannot be used. */
export interface SettingFault {
  readonly row: number;
  readonly column: number;
  /** What the sheet calls the cell: its label or its column's heading. */
  readonly label: string;
  /** What stands there; "" for a blank cell. */
  readonly text: string;
  readonly expected: Expected;
  /** What could stand there instead, where the workbook itself says so: its sheets, a sheet's headings, a table's headings. */
  readonly known?: readonly string[];
}
