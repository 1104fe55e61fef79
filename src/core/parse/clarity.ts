import type { Column, Role } from "../model/appendix";
import type { Item } from "../model/item";
import type { Words } from "../model/language";
import { memoised } from "./memo";
import { isIntangible } from "./product";
import { bare } from "./text";
import { looksLikeMany } from "./units";

/** The five clarities that a task is asked for: rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm. */
export type Clarity = "person" | "work" | "time" | "result" | "duty";

/** All five, in the order in which they are told. */
export const CLARITIES: readonly Clarity[] = ["person", "work", "time", "result", "duty"];

/** What each is called. */
export const clarityWords: Words<Readonly<Record<Clarity, string>>> = {
  vi: { person: "rõ người", work: "rõ việc", time: "rõ thời gian", result: "rõ kết quả", duty: "rõ trách nhiệm" },
  en: { person: "who", work: "what", time: "when", result: "the result", duty: "who answers for it" },
};

/** The column without which a clarity is not asked for. */
export const CLARITY_COLUMN: Readonly<Record<Clarity, Role>> = {
  person: "owner",
  work: "task",
  time: "deadline",
  result: "product",
  duty: "owner",
};

/** The clarities that a table of these columns can be asked for. */
export function askedOf(columns: readonly Column[]): ReadonlySet<Clarity> {
  const roles = new Set(columns.map(({ role }) => role));
  return new Set(CLARITIES.filter((clarity) => roles.has(CLARITY_COLUMN[clarity])));
}

/** Work that names nothing to do: "Các nhiệm vụ khác được giao", "Công việc đột xuất". */
const NO_WORK = /^(?:thuc hien )?(?:cac |mot so )?(?:nhiem vu|cong viec|cong tac)(?: khac| dot xuat| phat sinh)/;
/** Tells at once for most texts that they are none of it, whatever marks their letters bear. */
const PERHAPS = /kh.c|[dđ].t|ph.t/i;
const SEVERAL_WORDS = /\S\s+\S/;

/** Tells which of the clarities tasks lack; those whose column a table has not (`asked`) are not looked at. Each name of a unit and each product is judged once. */
export function clarityReader(): (item: Item, asked: ReadonlySet<Clarity>) => Clarity[] {
  const isNothing = memoised(isIntangible);
  const isMany = memoised(looksLikeMany);
  const isClear: Readonly<Record<Clarity, (item: Item) => boolean>> = {
    person: ({ owners }) => owners.length > 0,
    work: ({ text }) => SEVERAL_WORDS.test(text) && !(PERHAPS.test(text) && NO_WORK.test(bare(text))),
    time: ({ deadline }) => deadline !== null && deadline.kind !== "unreadable" && deadline.kind !== "conditional",
    result: ({ product }) => product !== null && !isNothing(product),
    duty: ({ owners }) => owners.length === 1 && !isMany(owners[0]!),
  };
  return (item, asked) => CLARITIES.filter((clarity) => asked.has(clarity) && !isClear[clarity](item));
}
