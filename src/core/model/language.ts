/** The interface languages: Vietnamese first, English second. */
export type Lang = "vi" | "en";

/** One thing worded in both languages. A text missing in either does not compile. */
export type Words<T = string> = Readonly<Record<Lang, T>>;
