import type { Counts } from "../core/lint";

/** The exit code of a check: 2 when a file could not be read, 1 for errors or too many warnings, else 0. */
export function checkExit(
  counts: readonly Counts[],
  { unread, maxWarnings }: { readonly unread: number; readonly maxWarnings: number | null },
): 0 | 1 | 2 {
  if (unread > 0) return 2;
  const sum = (level: keyof Counts) => counts.reduce((total, count) => total + count[level], 0);
  const tooMany = maxWarnings !== null && sum("warning") > maxWarnings;
  return sum("error") > 0 || tooMany ? 1 : 0;
}
