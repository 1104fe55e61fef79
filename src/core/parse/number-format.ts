/** One piece of a number format: digits ("0.00", "#,##0"), a date letter run ("mm"), "%", AM/PM, or words to show. */
export interface FormatPart {
  readonly kind: "digits" | "date" | "half-day" | "percent" | "text";
  /** For dates lower-case letters, minutes as "M"; otherwise what is shown. */
  readonly text: string;
}

/** The section of a number format that applies to a value (ECMA-376 part 1, 18.8.31). */
export interface FormatSection {
  readonly kind: "general" | "number" | "date" | "text";
  readonly parts: readonly FormatPart[];
  /** Whether the minus sign is shown; a section of its own for negative numbers shows none. */
  readonly signed: boolean;
}

const GENERAL: FormatSection = { kind: "general", parts: [], signed: true };
/** Literal in quotes, escaped character, padding, fill, colour or condition or locale, General, AM/PM, date letters, digits. */
const PIECE =
  /"([^"]*)"?|\\(.)|_(.)|\*.|\[([^\]]*)\]?|(general)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+|b+|e+)|([0#?][0#?.,/ ]*|\.[0#?]+)|(%)|(@)|(.)/gis;

/** Built-in formats 14 and 22, which follow the machine's language: a Vietnamese Excel shows the day first. */
const LOCAL: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yy": "dd/mm/yyyy",
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy h:mm",
  "m/d/yy h:mm": "dd/mm/yyyy h:mm",
};

const known = new Map<string, readonly FormatSection[]>();

/** The section of a format that shows a number; no format is General. Formats repeat, so each is read once. */
export function sectionFor(format: string | undefined, value: number): FormatSection {
  if (format === undefined || format === "") return GENERAL;
  let sections = known.get(format);
  if (!sections) known.set(format, (sections = splitSections(LOCAL[format] ?? format).map(readSection)));
  if (value < 0 && sections.length > 1) return { ...sections[1]!, signed: false };
  return (value === 0 && sections.length > 2 ? sections[2] : sections[0]) ?? GENERAL;
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[^"\\[;]+|;/gs)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function readSection(section: string): FormatSection {
  const parts: FormatPart[] = [];
  let general = false;
  for (const match of section.matchAll(PIECE)) {
    const [, quoted, escaped, padding, brackets, isGeneral, half, letters, digits, percent, at, other] = match;
    if (isGeneral) general = true;
    else if (half) parts.push({ kind: "half-day", text: half });
    else if (letters) parts.push({ kind: "date", text: letters.toLowerCase() });
    else if (digits) parts.push({ kind: "digits", text: digits.trimEnd() });
    else if (percent) parts.push({ kind: "percent", text: "%" });
    else if (brackets !== undefined) parts.push(...elapsed(brackets));
    else if (padding !== undefined) parts.push({ kind: "text", text: " " });
    else if (!at) parts.push({ kind: "text", text: quoted ?? escaped ?? other ?? "" });
  }
  const has = (kind: FormatPart["kind"]) => parts.some((part) => part.kind === kind);
  if (has("date")) return { kind: "date", parts: minutesApart(parts), signed: true };
  if (has("digits") || has("percent")) return { kind: "number", parts, signed: true };
  return general || parts.length === 0 ? GENERAL : { kind: "text", parts, signed: true };
}

/** Brackets hold a colour, a condition, a locale ("[$-42A]"), a currency ("[$₫-42A]") or elapsed hours ("[h]"). */
function elapsed(brackets: string): FormatPart[] {
  if (/^[hms]+$/i.test(brackets)) return [{ kind: "date", text: brackets.toLowerCase() }];
  const currency = /^\$([^-]+)/.exec(brackets);
  return currency ? [{ kind: "text", text: currency[1]! }] : [];
}

/** "m" beside hours or seconds is minutes, written "M" from here on. */
function minutesApart(parts: readonly FormatPart[]): FormatPart[] {
  const letters = parts.filter((part) => part.kind === "date");
  return parts.map((part) => {
    if (part.kind !== "date" || !part.text.startsWith("m") || part.text.length > 2) return part;
    const at = letters.indexOf(part);
    const clock = letters[at - 1]?.text.startsWith("h") || letters[at + 1]?.text.startsWith("s");
    return clock ? { ...part, text: part.text.toUpperCase() } : part;
  });
}
