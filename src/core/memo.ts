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

/** A list in pieces of that many; the last may be shorter. */
export function blocksOf<T>(all: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(all.length / BLOCK);
  return Array.from({ length: count }, (_, at) => all.slice(at * BLOCK, (at + 1) * BLOCK));
}

interface Block<K, T, G> {
  readonly objects: readonly K[];
  readonly given: G;
  readonly results: readonly T[];
}

/**
 * A reader of long lists of objects that never change (rows, items), for what each says by itself under what is given for
 * all of them. It reads the list block by block and remembers what it read for as long as the objects live, so that after an
 * edit only the changed block is read again. Its results stand in the order of the list.
 */
export function blockwise<K extends object, T, G = undefined>(
  read: (objects: readonly K[], given: G) => readonly T[],
  isAlike: (before: G, now: G) => boolean = () => true,
): (all: readonly K[], given: G) => T[] {
  const known = new WeakMap<K, Block<K, T, G>>();
  return (all, given) => {
    const results: T[] = [];
    for (const objects of blocksOf(all)) {
      const found = known.get(objects[0]!);
      const isKnown = found && isSame(found.objects, objects) && isAlike(found.given, given);
      const block = { objects, given, results: isKnown ? found.results : read(objects, given) };
      known.set(objects[0]!, block);
      for (const result of block.results) results.push(result);
    }
    return results;
  };
}

/** Whether two lists hold the very same objects and values in the same order. */
export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Gives plain data that equals the last of a key back as that very object, so that what rests on it can be remembered. */
export function unchanging<K extends object, T>(): (key: K, data: T) => T {
  const known = new WeakMap<K, { readonly json: string; readonly data: T }>();
  return (key, data) => {
    const json = JSON.stringify(data);
    const found = known.get(key);
    if (found?.json === json) return found.data;
    known.set(key, { json, data });
    return data;
  };
}

/** A reader of whole lists that remembers the last one: for what no part of a list says by itself. */
export function lastRead<K, T>(read: (all: readonly K[]) => T): (all: readonly K[]) => T {
  let last: { readonly all: readonly K[]; readonly result: T } | null = null;
  return (all) => {
    if (last === null || !isSame(last.all, all)) last = { all, result: read(all) };
    return last.result;
  };
}
