import { clean } from "./text";

/** How a table separates: `vi` writes 1.234,5 and `en` writes 1,234.5. */
export type NumberStyle = "vi" | "en";

/** A number as it may be written, without sign and unit: digits with dots and commas, or groups of three with blanks. */
export const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+(?![\d.,])|\d+(?:[.,]\d+)*)`;

const WHOLE = new RegExp(`^([-–−+]?) ?(${NUMBER}) ?%?$`);

/**
 * Reads a text that is one number, with or without "%": "1.182,5", "67,120,513", "8,5%", "-3". Null for anything else and
 * where the separators leave it open: "1,234" alone is either; `style` decides it, as {@link numberStyle} finds for a table.
 */
export function readNumber(text: string, style: NumberStyle | null = null): number | null {
  const match = WHOLE.exec(clean(text));
  if (!match) return null;
  const value = readSeparated(match[2]!, style);
  return value === null || match[1] === "" || match[1] === "+" ? value : -value;
}

/** The value of digits with separators, or null where it is open or no number ("1.2.3"). */
export function readSeparated(digits: string, style: NumberStyle | null): number | null {
  const shape = shapeOf(digits);
  switch (shape) {
    case "plain":
      return Number(digits.replaceAll(" ", ""));
    case "vi":
      return Number(digits.replaceAll(".", "").replace(",", "."));
    case "en":
      return Number(digits.replaceAll(",", ""));
    case "one-dot":
      return style === "en" ? Number(digits) : Number(digits.replace(".", ""));
    case "one-comma":
      if (style === null) return null;
      return style === "vi" ? Number(digits.replace(",", ".")) : Number(digits.replace(",", ""));
    default:
      return null;
  }
}

/**
 * What the separators show: `vi` or `en` only where they can mean nothing else. One dot before three digits is the usual
 * thousands unless the table says otherwise; one comma before three digits is as likely either.
 */
type Shape = "plain" | "vi" | "en" | "one-dot" | "one-comma" | "none";

function shapeOf(digits: string): Shape {
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots + commas === 0) return "plain";
  if (dots > 0 && commas > 0) return bothShape(digits, dots, commas);
  const mark = dots > 0 ? "." : ",";
  const grouped = isGrouped(digits, mark);
  if (dots + commas > 1) return grouped ? (dots > 0 ? "vi" : "en") : "none";
  if (grouped) return dots > 0 ? "one-dot" : "one-comma";
  return dots > 0 ? "en" : "vi";
}

/** With both marks the last is the decimal one, if what stands before it is in groups of three. */
function bothShape(digits: string, dots: number, commas: number): Shape {
  const decimal = digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
  const once = decimal === "," ? commas === 1 : dots === 1;
  const whole = digits.slice(0, digits.lastIndexOf(decimal));
  if (!once || !isGrouped(whole, decimal === "," ? "." : ",")) return "none";
  return decimal === "," ? "vi" : "en";
}

const isGrouped = (digits: string, mark: "." | ",") => {
  const [first = "", ...groups] = digits.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => group.length === 3);
};

/** A number anywhere in a text, for evidence of the style. */
const ANY = /(?<![\d.,/])\d+(?:[.,]\d+)+(?![\d/])/g;

/**
 * The style that a table's other cells show, or null where they show none or both. Only shapes that can mean nothing else
 * count, and thousands that end in 000.
 */
export function numberStyle(texts: Iterable<string>): NumberStyle | null {
  const seen = new Set<NumberStyle>();
  for (const text of texts) {
    for (const [digits] of text.matchAll(ANY)) {
      const style = evidence(digits);
      if (style) seen.add(style);
    }
    if (seen.size > 1) return null;
  }
  return [...seen][0] ?? null;
}

function evidence(digits: string): NumberStyle | null {
  const shape = shapeOf(digits);
  if (shape === "vi" || shape === "en") return shape;
  if (!digits.endsWith("000")) return null;
  return shape === "one-dot" ? "vi" : shape === "one-comma" ? "en" : null;
}

/** Whether two figures agree once both are rounded as far as they are written, with a last figure's play. */
export function agree(a: number, b: number, play: number): boolean {
  return Math.abs(a - b) <= play + Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}
