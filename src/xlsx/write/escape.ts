/** Characters that XML cannot hold, or would not give back: controls but tab and line feed, lone surrogates, U+FFFE and U+FFFF. */

const UNWRITABLE =
  /[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Whether a text has anything at all that is written otherwise than it stands; most have not. */
const SPECIAL = /[&<>_\x00-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** The same, or blanks that an element has to say that it keeps. */
const SPECIAL_OR_BLANKS = /[&<>_\x00-\x1F\uD800-\uDFFF\uFFFE\uFFFF]|  |^\s|\s$/;

const code = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Markup characters as entities, for the text of an element. */
export function xml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * A spreadsheet text for an element: what XML cannot hold as `_x000B_`, and a literal `_x000B_` so that it stays one
 * (ECMA-376 part 1, 22.9.2.19).
 */
export function cellText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return xml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNWRITABLE, (found) => `_x${code(found)}_`));
}

/** ` name="value"`, with line breaks and tabs kept. */
export function attribute(name: string, value: string | number): string {
  const text = xml(String(value)).replace(/"/g, "&quot;").replace(/\t/g, "&#9;");
  return ` ${name}="${text.replace(/\n/g, "&#10;").replace(/\r/g, "&#13;")}"`;
}

/** A number as Excel writes it: `1E+21`, never `1e+21` or `-0`. Throws on what is no finite number. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot stand in a cell`);
  return value === 0 ? "0" : String(value).toUpperCase();
}

/** A `t` element; its outer blanks and line breaks are said to count. `prefix` has its colon. */
export function textElement(text: string, prefix = ""): string {
  if (!SPECIAL_OR_BLANKS.test(text)) return `<${prefix}t>${text}</${prefix}t>`;
  const preserve = text !== text.trim() || /\n|  /.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${preserve}>${cellText(text)}</${prefix}t>`;
}

/** Whether Excel would take a text for something else, a formula mostly, once a user opens and leaves the cell. */
export function needsQuotePrefix(text: string): boolean {
  return /^[=+\-@']/.test(text);
}
