import type { CellValue } from "../model/cell";
import { fromSerial } from "../model/date";
import { type FormatPart, sectionFor } from "./number-format";

/**
 * The text that Excel shows for a cell, as Vietnamese Excel shows it: decimals with a comma, dates and percentages by their
 * number format. For showing and for columns of numbers and names; figures are read from the number itself, never from here.
 */
export function displayText(value: CellValue | undefined, format: string | undefined, date1904: boolean): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const section = sectionFor(format, value);
  if (section.kind === "date") return showMoment(value, section.parts, date1904) ?? general(value);
  if (section.kind === "number") return showNumber(section.signed ? value : Math.abs(value), section.parts);
  if (section.kind === "text") return section.parts.map((part) => part.text).join("");
  return general(value);
}

/** Whether a number format shows a percentage, so that the stored 0.5 means 50 %. */
export function isPercentFormat(format: string | undefined): boolean {
  const section = sectionFor(format, 1);
  return section.kind === "number" && section.parts.some((part) => part.kind === "percent");
}

/** What a date format shows of a date: its day, else its month, else its year; null for times and other formats. */
export function dateGrain(format: string | undefined): "day" | "month" | "year" | null {
  const { kind, parts } = sectionFor(format, 1);
  if (kind !== "date") return null;
  const shows = (letter: string) => parts.some((part) => part.kind === "date" && part.text.startsWith(letter));
  if (shows("d")) return "day";
  if (shows("m")) return "month";
  return shows("y") ? "year" : null;
}

/** A number as the format General shows it, with a decimal comma. */
function general(value: number): string {
  return String(Number(value.toPrecision(11))).replace(".", ",");
}

/** A number through the digits of its format: thousands, decimals, percent, and words around it. */
function showNumber(value: number, parts: readonly FormatPart[]): string {
  const percents = parts.filter((part) => part.kind === "percent").length;
  const pattern = parts
    .filter((part) => part.kind === "digits")
    .map((part) => part.text)
    .join("");
  const digits = showDigits(value * 100 ** percents, pattern);
  let shown = false;
  return parts
    .map((part) => {
      if (part.kind !== "digits") return part.text;
      const first = !shown;
      shown = true;
      return first ? digits : "";
    })
    .join("")
    .trim();
}

function showDigits(value: number, pattern: string): string {
  const [whole = "", decimals = ""] = pattern.split(".");
  const scaled = value / 1000 ** (/(,+)$/.exec(whole)?.[1]!.length ?? 0);
  const most = decimals.replace(/[^0#?]/g, "").length;
  const least = decimals.replace(/[^0]/g, "").length;
  const [before = "", after = ""] = Math.abs(scaled).toFixed(Math.min(most, 20)).split(".");
  let fraction = after;
  while (fraction.length > least && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  const padded = before.padStart(whole.replace(/[^0]/g, "").length, "0");
  const grouped = /[0#?],[0#?]/.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ".") : padded;
  const sign = scaled < 0 && /[1-9]/.test(before + fraction) ? "-" : "";
  return sign + grouped + (fraction === "" ? "" : `,${fraction}`);
}

const two = (number: number) => String(number).padStart(2, "0");
const WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** A serial number through a date format, or null where it is no date. */
function showMoment(serial: number, parts: readonly FormatPart[], date1904: boolean): string | null {
  const minutes = Math.round((serial - Math.floor(serial)) * 86_400) / 60;
  const date = fromSerial(serial, date1904) ?? (serial >= 0 && serial < 1 ? "1900-01-00" : null);
  if (date === null) return null;
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const half = parts.some((part) => part.kind === "half-day");
  const hours = Math.floor(minutes / 60);
  const clock = {
    h: half ? hours % 12 || 12 : hours,
    minute: Math.floor(minutes) % 60,
    s: Math.round(minutes * 60) % 60,
  };
  const shows: Readonly<Record<string, (length: number) => string>> = {
    y: (length) => (length <= 2 ? two(year % 100) : String(year)),
    m: (length) =>
      length === 1 ? String(month) : length === 2 ? two(month) : length === 3 ? `Thg${month}` : `Tháng ${month}`,
    d: (length) => (length === 1 ? String(day) : length === 2 ? two(day) : WEEKDAYS[weekday(date)]!),
    h: (length) => (length === 1 ? String(clock.h) : two(clock.h)),
    M: (length) => (length === 1 ? String(clock.minute) : two(clock.minute)),
    s: (length) => (length === 1 ? String(clock.s) : two(clock.s)),
  };
  return parts
    .map((part) => {
      if (part.kind === "half-day") return hours < 12 ? "SA" : "CH";
      return part.kind === "date" ? (shows[part.text[0]!]?.(part.text.length) ?? "") : part.text;
    })
    .join("")
    .trim();
}

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
