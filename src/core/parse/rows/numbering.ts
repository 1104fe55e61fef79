/** How an item or a section is numbered. `word` is a word with a number ("Bước 1", "NV03"). */
export type NumberStyle = "roman" | "upper" | "arabic" | "lower" | "dash" | "word";

/** A number of the STT column as understood, with the title that may follow it in the same cell. */
export interface Numbering {
  readonly style: NumberStyle;
  /** 1 for "2", 2 for "2.1"; a letter behind a number ("7a") counts as one level more. */
  readonly depth: number;
  /** Its place in the count, or null for dashes and the like. */
  readonly value: number | null;
  /** What stands before the title, as written. */
  readonly label: string;
  /** The title in the same cell ("I. NHÓM NHIỆM VỤ" → "NHÓM NHIỆM VỤ"), or "". */
  readonly title: string;
}

const LETTERS = "abcdđeghiklmnopqrstuvxy";
/** Nearly every number of a long body. */
const PLAIN = /^\d{1,6}$/;
const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;
const LABEL =
  /^[([]?\s*(\d{1,6}(?:\s*[-–]\s*\d{1,6})?(?:\.\d{1,4}){0,4}[a-zđ]?|[IVX]{1,6}(?:\.\d{1,3}){0,3}|\p{Lu}|[a-zđ])\s*[.):/\]-]{0,2}$/u;
const TITLED = /^(\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,6}(?:\.\d{1,3}){0,3}|\p{Lu}|[a-zđ])\s*[.):/-]\s*(?=\D)(\S.*)$/su;
const PART = /^(phần|mục|nhóm|chương)\s+(?:thứ\s+)?([IVX]{1,6}|\d{1,2}|[A-ZĐ])\b[\s.:–-]*(.*)$/isu;
const DASH = /^(?:[-–—+*•●▪◦]|\+\+|--)+$/;
const WORD = /^(\p{L}{1,10}[\s.-]{0,2})0*(\d{1,4})\.?$/u;

/** Reads the text of a number cell, or null where it is no number. */
export function readNumbering(text: string): Numbering | null {
  if (PLAIN.test(text)) return { style: "arabic", depth: 1, value: Number(text), label: text, title: "" };
  const bare = text.replace(/^[*_#\s]+(?=[^\s*_#])|[*_\s]+$/g, (marks) => (DASH.test(text) ? marks : ""));
  if (bare === "" || bare.length > 400) return null;
  if (DASH.test(bare)) return { style: "dash", depth: 1, value: null, label: text, title: "" };
  const plain = LABEL.exec(bare);
  if (plain) return labelled(plain[1]!, text, "");
  const titled = TITLED.exec(bare);
  if (titled) return labelled(titled[1]!, titled[1]!, titled[2]!);
  const part = PART.exec(bare);
  if (part) return labelled(part[2]!.toUpperCase(), bare.slice(0, bare.length - part[3]!.length).trim(), part[3]!);
  const word = WORD.exec(bare);
  return word ? { style: "word", depth: 1, value: Number(word[2]), label: text, title: "" } : null;
}

function labelled(label: string, written: string, title: string): Numbering {
  const parts = label.split(".");
  const head = parts[0]!.trim();
  const last = parts[parts.length - 1]!;
  const base = { depth: parts.length, label: written.trim(), title: title.trim() };
  if (/^\d/.test(head)) {
    const suffix = /[a-zđ]$/.exec(last);
    const digits = /(\d+)\D*$/.exec(last);
    return suffix
      ? { ...base, style: "arabic", depth: base.depth + 1, value: LETTERS.indexOf(suffix[0]) + 1 }
      : { ...base, style: "arabic", value: digits ? Number(digits[1]) : null };
  }
  if (ROMAN.test(head)) {
    return parts.length > 1
      ? { ...base, style: "arabic", value: Number(last) }
      : { ...base, style: "roman", value: romanValue(head) };
  }
  const lower = head.toLowerCase();
  return { ...base, style: head === lower ? "lower" : "upper", value: LETTERS.indexOf(lower) + 1 || null };
}

function romanValue(text: string): number {
  const worth: Record<string, number> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const here = worth[text[i]!] ?? 0;
    sum += here < (worth[text[i + 1]!] ?? 0) ? -here : here;
  }
  return sum;
}
