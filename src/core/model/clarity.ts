import type { Table } from "./appendix";
import type { Item } from "./item";
import type { Lang, Words } from "./language";

/** The five clarities that a task is asked for: rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm. */
export type Clarity = "person" | "work" | "time" | "result" | "duty";

/** All five, in the order in which they are told. */
export const CLARITIES: readonly Clarity[] = ["person", "work", "time", "result", "duty"];

/** What each is called. */
export const clarityWords: Words<Readonly<Record<Clarity, string>>> = {
  vi: { person: "rõ người", work: "rõ việc", time: "rõ thời gian", result: "rõ kết quả", duty: "rõ trách nhiệm" },
  en: { person: "who", work: "what", time: "when", result: "the result", duty: "who answers for it" },
};

/** How clear one task is: of so many clarities that its table can be asked for, which it lacks. */
export interface Clearness {
  readonly of: number;
  readonly lacks: readonly Clarity[];
}

/** How clear a table's tasks are. */
export interface TableClarity {
  /** The clarities that the table has columns for. */
  readonly asked: readonly Clarity[];
  /** The tasks that lack any, by their 1-based rows from top to bottom. */
  readonly lacking: Readonly<Partial<Record<number, readonly Clarity[]>>>;
}

/** How clear tasks are together. */
export interface ClarityCount {
  readonly tasks: number;
  /** Those that lack nothing. */
  readonly clear: number;
  /** How many tasks lack each clarity, those that none lacks left out, in the order of {@link CLARITIES}. */
  readonly lacking: readonly (readonly [Clarity, number])[];
}

/** Cancelled tasks are nobody's to make clear, and a row without words is no task yet. */
export const isCounted = ({ status, text }: Item): boolean => status !== "cancelled" && text !== "";

/** Counts tasks by what they lack; null where there are none to count. */
export function countClarity(tasks: readonly ClearTask[]): ClarityCount | null {
  const live = tasks.filter(({ item }) => isCounted(item));
  if (live.length === 0) return null;
  const countOf = (clarity: Clarity) => live.filter(({ lacks }) => lacks.includes(clarity)).length;
  return {
    tasks: live.length,
    clear: live.filter(({ lacks }) => lacks.length === 0).length,
    lacking: CLARITIES.map((clarity) => [clarity, countOf(clarity)] as const).filter(([, count]) => count > 0),
  };
}

/** A task and what it lacks. */
export interface ClearTask {
  readonly item: Item;
  readonly lacks: readonly Clarity[];
}

/** How clear an item of a table is; null where that has no tasks. */
export function clearnessOf({ clarity }: Pick<Table, "clarity">, { row }: Item): Clearness | null {
  return clarity ? { of: clarity.asked.length, lacks: clarity.lacking[row] ?? NOTHING } : null;
}

/** A table's tasks with what each lacks, in order; none where the table has no tasks. */
export function clearTasks({ items, clarity }: Pick<Table, "items" | "clarity">): ClearTask[] {
  return clarity ? items.map((item) => ({ item, lacks: clarity.lacking[item.row] ?? NOTHING })) : [];
}

const NOTHING: readonly Clarity[] = [];

/** What the score is called. */
export const clarityTitle: Words = { vi: "5 rõ", en: "Clarity" };

/** What is said before how many tasks are clear in every way. */
export const clearTitle: Words = { vi: "Đủ “5 rõ”", en: "Clear in all respects" };

/** "rõ kết quả (12), rõ người (3)". */
export function lackingWords({ lacking }: Pick<ClarityCount, "lacking">, lang: Lang): string {
  return lacking.map(([clarity, count]) => `${clarityWords[lang][clarity]} (${count})`).join(", ");
}

/** "180/196 nhiệm vụ; chưa rõ kết quả (12), rõ người (3)". */
export function clarityText(count: ClarityCount, lang: Lang): string {
  const { tasks, clear } = count;
  const lacking = clear === tasks ? "" : lackingWords(count, lang);
  if (lang === "vi") return `${clear}/${tasks} nhiệm vụ${lacking && `; chưa ${lacking}`}`;
  return `${clear} of ${tasks} tasks${lacking && `; not clear: ${lacking}`}`;
}

/** A task's score with what it lacks: "3/5, chưa rõ người, rõ kết quả". */
export function clearnessText({ of, lacks }: Clearness, lang: Lang): string {
  const score = `${of - lacks.length}/${of}`;
  const lacking = lacks.map((clarity) => clarityWords[lang][clarity]).join(", ");
  if (lacking === "") return score;
  return `${score}, ${lang === "vi" ? "chưa" : "not clear:"} ${lacking}`;
}
