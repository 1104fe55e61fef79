import { isoDate, type DaySpan, type IsoDate } from "../core/model/date";
import { roleName } from "../core/model/role-name";
import {
  PRESETS,
  UNREVIEWED,
  type Acceptance,
  type Asked,
  type Preset,
  type RegisteredUnit,
  type RoleChoice,
  type Settings,
} from "../core/model/settings";
import { ruleOf } from "../core/rules";
import { Refusal } from "./command";
import { readText } from "./files";

type Reader = (value: unknown, key: string) => unknown;

const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** What a settings file may say: every key of {@link Settings}, each optional. */
const readers: Readonly<Record<keyof Settings, Reader>> = {
  today: (value, key) => readDay(key, String(value)),
  year: (value, key) => (value === null || isWhole(value) ? value : refuse(key, "2024")),
  dueSoonDays: (value, key) => (isWhole(value) ? value : refuse(key, "30")),
  off: (value, key) => (isRuleList(value) ? value : refuse(key, '["number-gap"]')),
  preset: (value, key) => (PRESETS.includes(value as Preset) ? value : refuse(key, PRESETS.join(" | "))),
  units: (value, key) =>
    isUnitList(value) ? value : refuse(key, '[{"name": "Phòng Tổ chức", "shortNames": ["P. TC"], "head": null}]'),
  holidays: readDays,
  workdays: readDays,
  acceptances: (value, key) =>
    isAcceptanceList(value) ? value.map((one) => ({ ...UNREVIEWED, ...one })) : refuse(key, ACCEPTANCE),
  roles: (value, key) =>
    isChoiceList(value) ? value : refuse(key, '[{"sheet": "PL01", "header": "Đơn vị", "role": "owner"}]'),
};

function readDays(value: unknown, key: string): DaySpan[] {
  return Array.isArray(value) && value.every(isSpan) ? value : refuse(key, '["2025-05-02", "2025-01-28/2025-02-03"]');
}

function isSpan(value: unknown): value is DaySpan {
  const [from, to, ...more] = String(value).split("/");
  return isDay(from) && (to === undefined || (isDay(to) && to > from)) && more.length === 0;
}

const isRuleList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === "string" && ruleOf(id) !== undefined);

const isUnitList = (value: unknown): value is RegisteredUnit[] => Array.isArray(value) && value.every(isUnit);

function isUnit(value: unknown): value is RegisteredUnit {
  const { name, shortNames, head } = (value ?? {}) as Partial<Record<keyof RegisteredUnit, unknown>>;
  const areShort = Array.isArray(shortNames) && shortNames.every((one) => typeof one === "string");
  return typeof name === "string" && areShort && (head === null || typeof head === "string");
}

const ACCEPTANCE =
  '[{"rule": "owner-missing", "key": "7KQ2M-9XW4D", "task": "…", "reason": "…", "by": "…", "on": "2024-06-30", "until": null, "review": "pending"}]';

/** What is said of a review may be left out. */
type WrittenAcceptance = Omit<Acceptance, keyof typeof UNREVIEWED> & Partial<Acceptance>;

const isAcceptanceList = (value: unknown): value is WrittenAcceptance[] =>
  Array.isArray(value) && value.every(isAcceptance);

function isAcceptance(value: unknown): value is WrittenAcceptance {
  const one = (value ?? {}) as Partial<Record<keyof Acceptance, unknown>>;
  const texts = [one.rule, one.key, one.task, one.reason, one.by].every((text) => typeof text === "string");
  const isReview = ([undefined, "pending", "confirmed", "refused"] as unknown[]).includes(one.review);
  const isReviewed = [one.reviewer, one.objection].every((text) => isNone(text) || typeof text === "string");
  const areDays = isDay(one.on) && (one.until === null || isDay(one.until));
  return texts && isReview && areDays && isReviewed && (isNone(one.reviewedOn) || isDay(one.reviewedOn));
}

const isNone = (value: unknown): value is null | undefined => value === null || value === undefined;

const isChoiceList = (value: unknown): value is RoleChoice[] => Array.isArray(value) && value.every(isRoleChoice);

function isRoleChoice(value: unknown): value is RoleChoice {
  const { sheet, header, role } = (value ?? {}) as Partial<Record<keyof RoleChoice, unknown>>;
  return typeof sheet === "string" && typeof header === "string" && Object.hasOwn(roleName.vi, String(role));
}

/**
 * What a JSON file asks for (null for no file), with today's local date as report date where it names none.
 * Throws a {@link Refusal} that names the file or the key.
 */
export function readSettings(file: string | null): Asked {
  const today = localDay(new Date());
  if (file === null) return { today };
  const entries = Object.entries(readObject(file)).map(([key, value]) => {
    if (!Object.hasOwn(readers, key)) refuseKey(key);
    return [key, readers[key as keyof Settings](value, key)];
  });
  return { today, ...(Object.fromEntries(entries) as Partial<Settings>) };
}

/** Reads a "YYYY-MM-DD" that the user typed. Throws a {@link Refusal} for anything else, such as 2024-02-30. */
export function readDay(name: string, text: string): IsoDate {
  return dayOf(text) ?? (refuse(name, "2024-06-30") as never);
}

const isDay = (value: unknown): value is IsoDate => typeof value === "string" && dayOf(value) !== null;

function dayOf(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function readObject(file: string): object {
  try {
    const value: unknown = JSON.parse(readText(file));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  throw new Refusal({
    vi: `Không đọc được tệp thiết lập “${file}”. Tệp phải là JSON, ví dụ {"year": 2024}.`,
    en: `The settings file “${file}” cannot be read. It must be JSON, such as {"year": 2024}.`,
  });
}

function refuse(key: string, example: string): never {
  throw new Refusal({
    vi: `Giá trị của “${key}” không đúng; ví dụ đúng: ${example}.`,
    en: `The value of “${key}” is wrong; a right one is ${example}.`,
  });
}

function refuseKey(key: string): never {
  const known = Object.keys(readers).join(", ");
  throw new Refusal({
    vi: `Tệp thiết lập có mục lạ “${key}”. Các mục được dùng: ${known}.`,
    en: `The settings file has an unknown key “${key}”. Known keys: ${known}.`,
  });
}

const localDay = (now: Date): IsoDate => isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
