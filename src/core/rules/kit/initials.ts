import { clean, fold } from "../../parse/text";
import { looksLikeUnit } from "../../parse/units";

/** Shorter abbreviations stand for too many names. */
const FEWEST = 3;
const ABBREVIATION = /^(?:(P(?=[ .-])|\p{Lu}\p{Ll}+)[ .-]*)?(\p{Lu}[\p{Lu}&.-]+)$/u;

const inFullHead = (folded: string) => (folded === "p" ? "phòng" : folded);

/** The first word of a unit's name, and what its other words begin with: "Phòng Tổ chức cán bộ" is phòng, tccb. */
function initialsOf(name: string): { readonly head: string; readonly letters: string } {
  const [head = "", ...rest] = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && word !== "và");
  return { head: inFullHead(head), letters: rest.map((word) => word[0]).join("") };
}

/** What an abbreviation says: "Phòng TC-CB" and "P. TCCB" are phòng, tccb, and "TCCB" no more than that; null for any other name. */
function readAbbreviation(name: string): { readonly head: string | null; readonly letters: string } | null {
  const [, head, capitals = ""] = ABBREVIATION.exec(clean(name)) ?? [];
  const letters = fold(capitals).replace(/[^\p{L}]/gu, "");
  if (letters.length < FEWEST) return null;
  return { head: head === undefined ? null : inFullHead(fold(head)), letters };
}

/**
 * Finds, among some names, the unit that an abbreviation stands for: "Phòng Tổ chức cán bộ" for "Phòng TCCB". Null where none
 * or several fit.
 */
export function inFullOf(names: readonly string[]): (name: string) => string | null {
  const units = new Map<string, { readonly name: string; readonly head: string }[]>();
  for (const name of names) {
    if (!looksLikeUnit(name) || readAbbreviation(name)) continue;
    const { head, letters } = initialsOf(name);
    units.set(letters, [...(units.get(letters) ?? []), { name, head }]);
  }
  return (name) => {
    const said = readAbbreviation(name);
    const fitting = (units.get(said?.letters ?? "") ?? []).filter(
      ({ head }) => said?.head === null || said?.head === head,
    );
    return fitting.length === 1 ? fitting[0]!.name : null;
  };
}
