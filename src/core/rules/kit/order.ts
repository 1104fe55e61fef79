/**
 * The 0-based places, ascending, of the fewest values that must be taken out so that the others only rise; of several ways
 * the one that keeps the lower values. Equal values do not rise.
 */
export function outOfOrder(values: readonly number[]): number[] {
  /** By length, the place at which a rising row of that length ends on the lowest value, and for each place the one before. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let length = 0;
    let high = ends.length;
    while (length < high) {
      const middle = (length + high) >> 1;
      if (values[ends[middle]!]! < value) length = middle + 1;
      else high = middle;
    }
    before.push(ends[length - 1] ?? -1);
    ends[length] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) kept.add(at);
  return values.flatMap((_, at) => (kept.has(at) ? [] : [at]));
}
