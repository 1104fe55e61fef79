import type { Lang, Words } from "../core/model/language";

/** Any entry of a catalogue: a text, or a function of its figures, in both languages. */
export type Entry = Words<string> | Words<(...facts: never[]) => string>;

/** A catalogue in one language: the same names, each with its text or function. */
export type Catalogue<T> = { readonly [K in keyof T]: T[K] extends Words<infer Text> ? Text : never };

/** Picks one language out of a catalogue. */
export function inLanguage<T extends Readonly<Record<string, Entry>>>(catalogue: T, lang: Lang): Catalogue<T> {
  return Object.fromEntries(Object.entries(catalogue).map(([name, entry]) => [name, entry[lang]])) as Catalogue<T>;
}

const formats: Readonly<Record<Lang, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};

/** A number as its language writes it: 1.234,5 or 1,234.5. */
export function showNumber(value: number, lang: Lang): string {
  return formats[lang].format(value);
}

/** "1 row", "1,234 rows". */
export function plural(count: number, noun: string): string {
  return `${showNumber(count, "en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** A part of a whole as a percentage of at most one decimal: "12,5%"; "–" of nothing. */
export function showShare(part: number, whole: number, lang: Lang): string {
  return whole === 0 ? "–" : `${showNumber(Math.round((part / whole) * 1000) / 10, lang)}%`;
}
