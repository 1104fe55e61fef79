import { fold } from "../text";
import {
  ALONE,
  BODIES,
  COLLECTIVES,
  EVERYBODY,
  NEVER_NEXT,
  NOT_A_UNIT,
  PROJECT_HEADS,
  UNIT_HEADS,
} from "../words/units";
import { FAMILY_NAMES, PERSON_HEADS, POSTS } from "../words/people";
import { SHORT_HEADS } from "../words/unit-forms";

type Heads = ReadonlyMap<string, readonly string[]>;

/** Heads by their first word, longest first, so that "ban quản lý" is tried before "ban". */
function byFirstWord(...lists: readonly (readonly string[])[]): Heads {
  const map = new Map<string, string[]>();
  for (const head of new Set(lists.flat())) {
    const first = firstWord(head);
    map.set(
      first,
      [...(map.get(first) ?? []), head].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}

const firstWord = (folded: string) => /^[^\s,;:()+&-]*/.exec(folded)![0];

const unitHeads = byFirstWord(UNIT_HEADS, ALONE);
const listHeads = byFirstWord(UNIT_HEADS, ALONE, PROJECT_HEADS);
const collectives = byFirstWord(COLLECTIVES);
const people = byFirstWord(PERSON_HEADS);
const posts = byFirstWord(POSTS);
const alone = new Set(ALONE);

/** The head that begins a folded text as whole words, or null. */
function headOf(folded: string, heads: Heads): string | null {
  for (const head of heads.get(firstWord(folded)) ?? []) {
    if (folded.startsWith(head) && !/^[\p{L}\p{N}]/u.test(folded.slice(head.length))) return head;
  }
  return null;
}

/** "P. TCBC" and "P-TCCB" with the head written out. */
const writtenOut = (folded: string) => folded.replace(/^p ?[.-] ?(?=\p{L})/u, "phòng ");

function namesUnit(text: string, heads: Heads): boolean {
  const folded = writtenOut(text);
  if (SHORT_HEADS[folded] !== undefined) return true;
  const many = /^(?:các|một số|những) (.*)$/.exec(folded);
  if (many) return headOf(many[1]!, collectives) !== null || headOf(many[1]!, unitHeads) !== null;
  const head = headOf(folded, heads);
  if (head === null) return false;
  const rest = folded.slice(head.length).trimStart();
  const next = firstWord(rest);
  if (next === "") return alone.has(head) || /^[&+(-] ?\p{L}/u.test(rest);
  const goesOn = (words: string) => rest.startsWith(words) && !/^\p{L}/u.test(rest.slice(words.length));
  return !NEVER_NEXT.some(goesOn) && !NOT_A_UNIT[head]?.some(goesOn);
}

/** Whether a folded text begins with a unit's name, a project's or "các …" counted as such: what lists are split before. */
export function beginsUnit(folded: string): boolean {
  return namesUnit(folded, listHeads);
}

/** Whether a folded text begins with a form of address ("đ/c toàn", "thầy …"). */
export function beginsPerson(folded: string): boolean {
  const head = headOf(folded, people);
  return head !== null && /^[.:]? ?\p{L}/u.test(folded.slice(head.length));
}

/** Whether a folded text is nothing but a word that names begin with: "văn phòng", "ban quản lý", "các sở". */
export function isBareHead(folded: string): boolean {
  const one = folded.replace(/^(?:các|một số|những) /, "");
  return headOf(one, listHeads) === one;
}

const MANY = /^(?:tất cả |toàn thể )?(?:các|một số|những|mọi) (.*)$/;
const PLACES = "(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)";
/** One kind of body in many places: "UBND các xã, phường", "UBND xã, phường", "Công an cấp xã". */
const MANY_BODIES = new RegExp(
  `^(?:${[...BODIES, "công an"].join("|")}) (?:(?:các|một số|những) (?:địa phương|${PLACES})|cấp |${PLACES}(?:, ?| và |/)${PLACES}(?!\\p{L}))`,
  "u",
);
const MANY_PEOPLE = new RegExp(`^(?:${EVERYBODY.join("|")})(?!\\p{L})`, "u");

/**
 * Whether a text names many units at once, so that none of them is meant: "Các sở, ban, ngành", "UBND các xã", "Cơ quan, đơn
 * vị liên quan", "Toàn thể công chức", "Thủ trưởng các đơn vị".
 */
export function looksLikeMany(text: string): boolean {
  const folded = fold(text);
  const named = MANY.exec(folded)?.[1] ?? "";
  if (headOf(named, collectives) !== null || headOf(named, unitHeads) !== null) return true;
  return MANY_BODIES.test(folded) || MANY_PEOPLE.test(folded) || isListOfKinds(folded);
}

/** "Sở, ban, ngành", "phòng, ban liên quan", "đơn vị được giao": kinds of units, and none by its name. */
function isListOfKinds(folded: string): boolean {
  const kinds = folded.replace(/ (?:có )?(?:liên quan|trực thuộc|thuộc sở|được giao|được phân công)$/, "");
  const names = kinds.split(/(?:, ?| và |\/)/);
  return (names.length > 1 || kinds !== folded) && names.every((name) => headOf(name, collectives) === name);
}

/** Whether a text is nothing but a word that may stand for a unit by itself: "Thanh tra", "Công an". */
export const isBareUnit = (text: string): boolean => alone.has(fold(text));

/** Whether a text is the name of a unit, or begins a list of units: "PHÒNG QUẢN LÝ ĐÔ THỊ", "Sở Nội vụ; Sở Tài chính". */
export function looksLikeUnit(text: string): boolean {
  const folded = fold(text).replace(/^[-–—•+*·\s]+/, "");
  if (folded.length > 300) return false;
  return /^(?:cơ quan |đơn vị )?chủ trì ?:/.test(folded) || namesUnit(folded, unitHeads);
}

/**
 * Whether a text is a person or a post: "Đ/c Toàn - PCVP", "Thầy Lê Thanh Cường", "Hiệu trưởng", a full name. A given
 * name alone looks like any other word and is not told.
 */
export function looksLikePerson(text: string): boolean {
  const folded = fold(text);
  if (folded.length > 80) return false;
  return beginsPerson(folded) || headOf(folded, posts) !== null || isFullName(text.trim());
}

/** Three to five capitalised words (two may be a place: Thái Nguyên), the first a family name. */
function isFullName(text: string): boolean {
  const words = text.normalize("NFC").split(/\s+/);
  return (
    words.length >= 3 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) &&
    FAMILY_NAMES.has(fold(words[0]!))
  );
}
