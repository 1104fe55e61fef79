/** A reader of texts that reads each distinct text once. Its memory lives as long as it does: one table. */
export function memoised<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => remember(known, text, () => read(text));
}

/** What is known under a key, else what `read` says, kept for the next time. `T` must not hold undefined. */
export function remember<T>(known: Map<string, T>, key: string, read: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const fresh = read();
  known.set(key, fresh);
  return fresh;
}
