/** A reader that reads each distinct text (or number) once. Its memory lives as long as it does: mostly one table. */
export function memoised<T, K = string>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => remember(known, key, () => read(key));
}

/** What is known under a key, else what `read` says, kept for the next time. What is undefined is not kept. */
export function remember<T, K = string>(known: Map<K, T>, key: K, read: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const fresh = read();
  known.set(key, fresh);
  return fresh;
}
