import { fold } from "./text";
import { DITTO_WORDS, PLACEHOLDER_WORDS } from "./words/blank";

/** Quotation marks and strokes that stand for "as above". */
const DITTO_MARK = /^[-–—\s]*(?:["“”„〃″]|''|’’|''|\/\/)[-–—\s]*$/;

/** Whether a cell says "as above": nt, như trên, a quotation mark, two strokes. */
export function isDitto(text: string): boolean {
  if (text.length > 24) return false;
  if (DITTO_MARK.test(text)) return true;
  return DITTO_WORDS.has(fold(text).replace(/[-–—().\s]/g, ""));
}

/** Tells at once for most texts, by their first letter, that they say something. */
const PERHAPS_NOTHING = new RegExp(
  `^[^\\p{L}\\p{N}%✓✔☑√]*(?:$|[${PLACEHOLDER_WORDS.map(([letter]) => letter).join("")}])`,
  "iu",
);

/**
 * Whether a cell says nothing: blank, only dashes or dots, or words such as "Chưa xác định" and "Chưa rõ". An "as above"
 * mark and a tick are not.
 */
export function isPlaceholder(text: string): boolean {
  if (!PERHAPS_NOTHING.test(text)) return false;
  const folded = fold(text);
  if (folded === "") return true;
  if (!/[\p{L}\p{N}%✓✔☑√]/u.test(folded)) return !isDitto(text);
  if (folded.length > 60) return false;
  const words = folded.replace(/^[-–—(\s]+|[-–—).…:;,\s]+$/g, "");
  return PLACEHOLDER_WORDS.some((word) => words === word);
}
