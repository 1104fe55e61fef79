import { address } from "../model/cell";
import type { NotChecked } from "../model/finding";
import { defaultSettings, type RoleChoice, type Settings } from "../model/settings";
import type { Row, Sheet, Workbook } from "../model/sheet";
import { clean, fold } from "../parse/text";
import { roleOf, words } from "./words";

/** Plan years that make sense; a figure outside them is a typing error. */
const YEARS = { from: 2000, to: 2099 } as const;
const MOST_DAYS = 366;

/**
 * The settings in force for a workbook: what the caller has set goes first, then what the workbook's own settings sheet
 * says, then the defaults. Values there that cannot be used are passed over; {@link badSettings} tells them.
 */
export function readSettings(workbook: Workbook, base: Settings): Settings {
  const said = sheetOf(workbook)?.said;
  if (!said) return base;
  const isDefault = base.dueSoonDays === defaultSettings(base.today).dueSoonDays;
  return {
    ...base,
    year: base.year ?? said.year,
    dueSoonDays: isDefault ? (said.dueSoonDays ?? base.dueSoonDays) : base.dueSoonDays,
    roles: [...base.roles, ...said.roles],
  };
}

/** The cells of the settings sheet whose values cannot be used. */
export function badSettings(workbook: Workbook): NotChecked[] {
  const read = sheetOf(workbook);
  return (read?.bad ?? []).map((cell) => ({ sheet: read!.name, reason: "bad-setting", detail: cell }));
}

/** What a settings sheet says; null where it says nothing. */
interface Said {
  year: number | null;
  dueSoonDays: number | null;
  readonly roles: RoleChoice[];
}

interface SettingsReading {
  readonly name: string;
  readonly said: Said;
  /** A1 addresses. */
  readonly bad: string[];
}

function sheetOf(workbook: Workbook): SettingsReading | null {
  const sheet = workbook.sheets.find(({ ours, unread }) => ours === "settings" && unread === null);
  return sheet ? readSheet(sheet, new Set(workbook.sheets.map(({ name }) => fold(name)))) : null;
}

function readSheet(sheet: Sheet, sheets: ReadonlySet<string>): SettingsReading {
  const reading: SettingsReading = { name: sheet.name, said: { year: null, dueSoonDays: null, roles: [] }, bad: [] };
  const { said, bad } = reading;
  /** The column of the table's first heading, once it has begun. */
  let table: number | null = null;
  for (const row of sheet.rows) {
    const texts = Array.from(row.values, (value) => clean(value));
    const start = startOfTable(texts);
    if (start >= 0) table = start;
    else if (table !== null) readChoice(row, texts, table, sheets, said.roles, bad);
    else {
      said.year = readCount(row, texts, words.year, YEARS.from, YEARS.to, bad) ?? said.year;
      said.dueSoonDays = readCount(row, texts, words.dueSoonDays, 0, MOST_DAYS, bad) ?? said.dueSoonDays;
    }
  }
  return reading;
}

const headings = words.columnHeadings.map(fold);

function startOfTable(texts: readonly string[]): number {
  const folded = texts.map(fold);
  return folded.findIndex((_, at) => headings.every((heading, i) => folded[at + i] === heading));
}

/** The whole number beside a label; null where the row has no such label, the cell is blank, or the number makes no sense. */
function readCount(
  { row }: Row,
  texts: readonly string[],
  label: string,
  from: number,
  to: number,
  bad: string[],
): number | null {
  const at = texts.findIndex((text) => fold(text) === fold(label));
  const text = at < 0 ? "" : (texts[at + 1] ?? "");
  if (text === "") return null;
  const count = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (count >= from && count <= to) return count;
  bad.push(address(row, at + 2));
  return null;
}

/** One line of the table; a line that is not whole, or speaks of what is not there, is bad at its first wrong cell. */
function readChoice(
  { row }: Row,
  texts: readonly string[],
  left: number,
  sheets: ReadonlySet<string>,
  roles: RoleChoice[],
  bad: string[],
): void {
  const [sheet, header, word] = headings.map((_, i) => texts[left + i] ?? "") as [string, string, string];
  if (sheet === "" && header === "" && word === "") return;
  const role = roleOf(word);
  const wrong = !sheets.has(fold(sheet)) ? 0 : header === "" ? 1 : role === null ? 2 : -1;
  if (wrong >= 0) bad.push(address(row, left + wrong + 1));
  else roles.push({ sheet, header, role: role! });
}
