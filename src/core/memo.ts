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

/** How many objects are remembered together: one in a hundred is soon read again, and a hundred times fewer are looked up. */
const BLOCK = 128;

/**
 * A reader of long lists of objects that never change (rows, items), for what each says by itself. It reads the list block
 * by block and remembers what it read for as long as the objects live, so that after an edit only the changed block is read
 * again. Its results stand in the order of the list.
 */
export function blockwise<K extends object, T>(
  read: (block: readonly K[]) => readonly T[],
): (all: readonly K[]) => T[] {
  const known = new WeakMap<K, { readonly block: readonly K[]; readonly results: readonly T[] }>();
  return (all) => {
    const results: T[] = [];
    for (let from = 0; from < all.length; from += BLOCK) {
      const first = all[from]!;
      let found = known.get(first);
      if (!found || !isBlockAt(all, from, found.block)) {
        const block = all.slice(from, from + BLOCK);
        known.set(first, (found = { block, results: read(block) }));
      }
      for (const result of found.results) results.push(result);
    }
    return results;
  };
}

function isBlockAt<K>(all: readonly K[], from: number, block: readonly K[]): boolean {
  if (Math.min(BLOCK, all.length - from) !== block.length) return false;
  return block.every((object, at) => object === all[from + at]);
}
