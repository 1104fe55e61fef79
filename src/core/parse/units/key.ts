import { fold } from "../text";
import { FIELDS, SHORT_FORMS, SHORT_HEADS } from "../words/unit-forms";
import { tidy } from "./split";

const SHORT = SHORT_FORMS.map(([long, short]) => [new RegExp(`(?<!\\p{L})${long}(?!\\p{L})`, "gu"), short] as const);

/**
 * A unit's name folded so that its spellings agree: case, spaces, tone style, "P." and "Phòng", "VP" and "Văn phòng",
 * "BQL" and "Ban Quản lý", "KH&CN" and "Khoa học và Công nghệ", "TC-KH" and "TCKH", with or without "tỉnh" at the end.
 * Different units keep different keys.
 */
export function unitKey(name: string): string {
  const plain = fold(tidy(name))
    .replace(/^p ?[.-] ?(?=\p{L})/u, "phòng ")
    .replace(/ ?[&+–—/-] ?/g, "&")
    .replace(/[.,:;"“”'()]/g, " ");
  const words = plain.split(/\s+/).filter((word) => word !== "" && word !== "và");
  if (words.length > 1 && words.at(-1) === "tỉnh") words.pop();
  const full = words.map((word, index) => inFull(word.replaceAll("&và&", "&"), index === 0)).join(" ");
  return SHORT.reduce((text, [long, short]) => text.replace(long, short), full).replace(/\s/g, "");
}

function inFull(word: string, first: boolean): string {
  const joined = word.replaceAll("&", "");
  if (first && SHORT_HEADS[joined] !== undefined) return SHORT_HEADS[joined];
  return FIELDS[joined] ?? word.replaceAll("&", " ").replace(/(?<!\p{L})và(?!\p{L})/gu, "");
}
