/** Puts `text` in place of [start, end) of an original text; an insertion where both are the same. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out changes by the offsets of the original text. Insertions at one offset stand in the order given. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (change.start < at) throw new Error(`changes overlap at ${change.start}`);
    pieces.push(text.slice(at, change.start), change.text);
    at = change.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
