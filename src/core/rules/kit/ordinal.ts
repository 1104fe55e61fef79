/** A number of a list as its place in a sequence: equal keys count on from one another ("1.1" and "1.2", "a)" and "b)"). */
export interface Ordinal {
  /** What the sequence has in common: its style and what stands before the counting part. */
  readonly key: string;
  /** 1-based place in the sequence. */
  readonly value: number;
}

/** Letters as offices count with them. The last five are often left out, so their absence is no gap. */
const LETTERS = [..."abcdđefghijklmnopqrstuvwxyz"];
const OPTIONAL = new Set([..."đfjwz"].map((letter) => LETTERS.indexOf(letter) + 1));

const ROMAN: readonly (readonly [string, number])[] = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** Longer than any list number; keeps hostile cells cheap. */
const LONGEST = 30;

/**
 * How the number of a row may be read, likeliest first: "1", "01.", "1.2", "NV-07" by their last digits; "II" as Roman;
 * "a)", "đ", "1b" by letter. Both Roman and letter for one such as "C". Nothing for "–" or a sentence.
 */
export function ordinals(number: string): readonly Ordinal[] {
  const whole = wholeNumber(number);
  if (whole > 0) return [{ key: "1", value: whole }];
  if (number.length > LONGEST) return [];
  const text = number
    .normalize("NFC")
    .replace(/\s/g, "")
    .replace(/[.)/:,\-–]{1,5}$/, "")
    .replace(/^\(/, "");
  const digits = /^(.*?)(\d{1,9})$/u.exec(text);
  if (digits) return [{ key: `1${digits[1]}`, value: Number(digits[2]) }];
  const roman = romanOrdinals(text);
  const letter = /^(|.*[^\p{L}])(\p{L})$/u.exec(text);
  const value = letter ? LETTERS.indexOf(letter[2]!.toLowerCase()) + 1 : 0;
  if (value === 0) return roman;
  const style = letter![2] === letter![2]!.toLowerCase() ? "a" : "A";
  return [...roman, { key: style + letter![1]!, value }];
}

/** Most numbers are plain figures, with a dot or without, and there are many: they are read without a pattern. */
function wholeNumber(text: string): number {
  const end = text.endsWith(".") ? text.length - 1 : text.length;
  if (end === 0 || end > 9) return 0;
  let value = 0;
  for (let index = 0; index < end; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
}

function romanOrdinals(text: string): Ordinal[] {
  if (!/^([IVXLC]{1,8}|[ivx]{2,6})$/.test(text)) return [];
  const value = romanValue(text.toUpperCase());
  return value === null ? [] : [{ key: text === text.toUpperCase() ? "I" : "i", value }];
}

function romanValue(text: string): number | null {
  let value = 0;
  let rest = text;
  for (const [sign, worth] of ROMAN) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) value += worth;
  }
  return rest === "" && toRoman(value) === text ? value : null;
}

function toRoman(value: number): string {
  let text = "";
  let rest = value;
  for (const [sign, worth] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** Writes a place of a sequence as its neighbours are written: with their leading zeros, in their letters. */
export function spell({ key, value }: Ordinal, like: string): string {
  const style = key[0]!;
  const before = key.slice(1);
  if (style === "I") return toRoman(value);
  if (style === "i") return toRoman(value).toLowerCase();
  const letter = LETTERS[value - 1] ?? "";
  if (style === "a") return before + letter;
  if (style === "A") return before + letter.toUpperCase();
  const zeros = /(?:^|\D)(0\d*)\D*$/.exec(like);
  return before + String(value).padStart(zeros ? zeros[1]!.length : 1, "0");
}

/** Whether a list may leave this place out without a gap: "đ", and the letters that Vietnamese lacks. */
export function mayBeLeftOut({ key, value }: Ordinal): boolean {
  return (key[0] === "a" || key[0] === "A") && OPTIONAL.has(value);
}

/** Groups keys whose sequences cannot both be open at once: "1.1" closes "2.1", whatever the figures before. */
export function shapeOf(key: string): string {
  return key.replace(/\d+/g, "#");
}
