/** A text for comparing: without tone marks, in lower case, with single spaces. */
export function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** The same with a space for whatever is neither letter nor digit. */
export function spaced(text: string): string {
  return bare(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
