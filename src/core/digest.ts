/** Crockford's base 32: no letter that a hand mistakes for a digit. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Fifty bits of a text, as two groups of five characters. */
export function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x2f0b4c4d;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995) ^ (second >>> 15);
  }
  return `${group(first ^ (first >>> 16))}-${group(second ^ (second >>> 13))}`;
}

const group = (bits: number) => Array.from({ length: 5 }, (_, index) => DIGITS[(bits >>> (5 * index)) & 31]).join("");
