/** The interface languages: Vietnamese first, English second. */
export type Lang = "vi" | "en";

/** One thing worded in both languages. A text missing in either does not compile. */
export type Words<T = string> = Readonly<Record<Lang, T>>;

/** A whole number with its thousands parted as the language does: 1.234 or 1,234. */
export function grouped(number: number, lang: Lang): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, lang === "vi" ? "." : ",");
}
