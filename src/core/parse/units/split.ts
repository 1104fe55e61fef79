import { isDitto, isPlaceholder } from "../blank";
import { clean, fold } from "../text";
import { BODIES } from "../words/units";
import { beginsPerson, beginsUnit, isBareHead } from "./heads";

/** Where a list may break: a comma, "và", "&" never; plus, slash and line break only before a unit. */
const SOFT = /[,+/\n•]| (?:và|cùng) /giu;
const LEAD = /^(?:[-–—•+*·,\s]+|\d{1,2}[.)]\s+|(?:và|cùng) )+/iu;
const ENDS_OPEN = /(?:^|[\s,])(?:của|thuộc|và|các|tại|với|cho|một số)$|[-–—&]$/;
const ENDS_IN_BODY = new RegExp(`(?:^| )(?:${BODIES.join("|")})$`);
const BEGINS_WITH_BODY = new RegExp(`^(?:${BODIES.join("|")})(?!\\p{L})`, "u");

/**
 * The units (or persons) that a cell names, spelt as in the cell: ["Sở Tài chính", "Sở Văn hóa và Thể thao"]. Splits at
 * ";", and at a comma, "và", a bullet or a line break only where a unit word follows and a whole name stands before.
 * A blank, "as above" or undecided cell has none.
 */
export function readUnits(text: string): string[] {
  if (isPlaceholder(text) || isDitto(text)) return [];
  return segments(clean(text).replaceAll("**", ""))
    .flatMap(splitNames)
    .map(tidy)
    .filter((name) => !isPlaceholder(name));
}

/** A text's parts between semicolons, those within brackets left alone. */
export function segments(text: string): string[] {
  const masked = hideBrackets(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = masked.indexOf(";"); at >= 0; at = masked.indexOf(";", at + 1)) {
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** The same text with what stands in brackets blanked out, length kept; an unclosed bracket reaches to the end. */
export function hideBrackets(text: string): string {
  if (!text.includes("(")) return text;
  let depth = 0;
  let masked = "";
  for (const char of text.split("")) {
    if (char === "(") depth++;
    masked += depth > 0 ? "_" : char;
    if (char === ")" && depth > 0) depth--;
  }
  return masked;
}

/** A segment cut wherever a unit word follows a whole name; the parts are not tidied. */
export function splitNames(segment: string): string[] {
  const masked = hideBrackets(segment);
  const parts: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(SOFT)) {
    const before = segment.slice(start, match.index);
    const after = segment.slice(match.index + match[0].length, match.index + match[0].length + 80);
    if (breaksBetween(before, match[0], after)) {
      parts.push(before);
      start = match.index + match[0].length;
    }
  }
  parts.push(segment.slice(start));
  return parts;
}

function breaksBetween(before: string, mark: string, after: string): boolean {
  const next = fold(after).replace(LEAD, "");
  if (!beginsUnit(next) && !beginsPerson(next)) return false;
  const last = fold(tidy(before));
  if (last === "" || ENDS_OPEN.test(last)) return last === "";
  if (isPlaceholder(last)) return true;
  const lastOfList = last.slice(last.lastIndexOf(",") + 1).trim();
  if (isBareHead(lastOfList) && (isHalfOfName(last, mark) || !beginsUnit(lastOfList))) return false;
  if (ENDS_IN_BODY.test(last) && BEGINS_WITH_BODY.test(next)) return false;
  return !(/^các /.test(last) && /^(?:các|những|một số) /.test(next));
}

/** "Ban Quản lý" above its second line, "các phòng" before "/ban": a head that may stand alone but does not here. */
const isHalfOfName = (last: string, mark: string) =>
  mark === "\n" || (mark === "/" && /^(?:các|một số|những) /.test(last));

/** A name without bullets, numbering, a remark in brackets after it, and closing punctuation, on one line. */
export function tidy(part: string): string {
  const line = part
    .replaceAll("\n", " ")
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(LEAD, "")
    .replace(/[\s.,;:–-]+$/, "");
  const remark = /^([^(]+?)\s*\(/.exec(line);
  return remark && closesAtEnd(line) ? remark[1]! : line;
}

/** Whether the first bracket of a text is closed only by its last character, or never. */
function closesAtEnd(line: string): boolean {
  const masked = hideBrackets(line);
  return masked.endsWith("_") && !/_[^_]/.test(masked);
}
