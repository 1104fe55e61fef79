import type { AcceptedFinding, Finding } from "./model/finding";

/** What has become of a check's findings since an earlier one. */
export interface Since<Earlier> {
  /** Open then, and gone now. */
  readonly fixed: readonly Earlier[];
  /** Open now, and not then. */
  readonly fresh: readonly Finding[];
  /** Open then and now. */
  readonly still: readonly Finding[];
  /** Open then, and accepted now. */
  readonly accepted: readonly AcceptedFinding[];
}

/** How many of each there are. */
export interface SinceCounts {
  readonly fixed: number;
  readonly fresh: number;
  readonly still: number;
  readonly accepted: number;
}

/** Compares an earlier check's open findings with a later one's, by their keys. */
export function sinceThen<Earlier extends { readonly key: string }>(
  earlier: readonly Earlier[],
  now: { readonly findings: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] },
): Since<Earlier> {
  const then = new Set(earlier.map(({ key }) => key));
  const there = new Set([...now.findings, ...now.accepted.map(({ finding }) => finding)].map(({ key }) => key));
  return {
    fixed: earlier.filter(({ key }) => !there.has(key)),
    fresh: now.findings.filter(({ key }) => !then.has(key)),
    still: now.findings.filter(({ key }) => then.has(key)),
    accepted: now.accepted.filter(({ finding }) => then.has(finding.key)),
  };
}

/** Counts what has become of findings. */
export function sinceCounts({ fixed, fresh, still, accepted }: Since<unknown>): SinceCounts {
  return { fixed: fixed.length, fresh: fresh.length, still: still.length, accepted: accepted.length };
}
