/**
 * What an option names, given several times or with commas between the names; a text that is a name as it stands is not cut,
 * for sheets and headings may have commas of their own.
 */
export function namesIn(texts: readonly string[], isName: (text: string) => boolean): string[] {
  return texts.flatMap((text) => (isName(text.trim()) ? [text] : text.split(","))).flatMap((text) => text.trim() || []);
}
