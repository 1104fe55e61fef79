import { showDate } from "../../model/date";
import type { Deadline } from "../../model/deadline";
import type { Lang, Words } from "../../model/language";

interface Phrases {
  readonly ongoing: string;
  readonly recurring: string;
  readonly conditional: string;
  readonly unreadable: string;
  readonly noYear: string;
  readonly until: (date: string) => string;
  readonly since: (date: string) => string;
}

const words: Words<Phrases> = {
  vi: {
    ongoing: "thường xuyên",
    recurring: "định kỳ",
    conditional: "tùy điều kiện",
    unreadable: "không đọc được",
    noYear: "chưa rõ năm",
    until: (date) => `chậm nhất ${date}`,
    since: (date) => `từ ${date}`,
  },
  en: {
    ongoing: "ongoing",
    recurring: "recurring",
    conditional: "on a condition",
    unreadable: "cannot be read",
    noYear: "year not known",
    until: (date) => `by ${date}`,
    since: (date) => `from ${date}`,
  },
};

/** The reading of a deadline in a few words, to stand beside its text: "chậm nhất 31/03/2024", "thường xuyên". */
export function showDeadline(deadline: Deadline, lang: Lang): string {
  const { kind, from, to } = deadline;
  if (kind !== "date" && kind !== "period") return words[lang][kind];
  if (to !== null) return words[lang].until(showDate(to));
  return from !== null ? words[lang].since(showDate(from)) : words[lang].noYear;
}
