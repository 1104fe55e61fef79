import type { AcceptedFinding, Finding } from "./model/finding";
import type { Acceptance, IdleAcceptance, Settings } from "./model/settings";

/** Rules about the settings sheet itself: what they find is put right there. */
const ABOUT_SETTINGS: readonly string[] = ["setting-unreadable", "acceptance-unused"];

/** Whether somebody may say that a finding is all right. */
export const isAcceptable = ({ rule }: Finding): boolean => !ABOUT_SETTINGS.includes(rule);

/** Findings sorted by what was accepted of them. */
export interface Acceptances {
  /** What still counts. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Errors among the open ones that someone accepted, but no reviewer has confirmed yet. */
  readonly awaiting: readonly AcceptedFinding[];
  /** Open ones that someone accepted and the reviewer refused. */
  readonly refused: readonly AcceptedFinding[];
  readonly idle: readonly IdleAcceptance[];
}

/**
 * Takes findings that someone accepted out of what counts. An acceptance holds through its last day and unless a reviewer
 * refuses it. Before submission and in reports an error must be confirmed by the reviewer first, so that nobody opens the
 * gate to themselves; while drafting it counts at once, as warnings and remarks always do.
 */
export function sortAccepted(findings: readonly Finding[], settings: Settings): Acceptances {
  const byKey = new Map<string, Acceptance>();
  for (const one of settings.acceptances) if (!byKey.has(one.key)) byKey.set(one.key, one);
  const open: Finding[] = [];
  const said: Record<Exclude<Standing, "open">, AcceptedFinding[]> = { accepted: [], awaiting: [], refused: [] };
  const found = new Set<string>();
  for (const finding of findings) {
    const given = byKey.get(finding.key);
    // A code that was typed beside another kind speaks of neither.
    const acceptance = given?.rule === finding.rule ? given : undefined;
    if (acceptance) found.add(finding.key);
    const standing = acceptance ? standingOf(finding, acceptance, settings) : "open";
    if (standing !== "accepted") open.push(finding);
    if (standing !== "open") said[standing].push({ finding, acceptance: acceptance! });
  }
  const idle = [...byKey.values()].flatMap((acceptance): IdleAcceptance[] => {
    if (!found.has(acceptance.key)) return [{ acceptance, why: "gone" }];
    return isExpired(acceptance, settings) && acceptance.review !== "refused" ? [{ acceptance, why: "expired" }] : [];
  });
  return { open, ...said, idle };
}

/** Where a finding stands that an acceptance speaks of. */
type Standing = "open" | "accepted" | "awaiting" | "refused";

function standingOf({ severity }: Finding, acceptance: Acceptance, settings: Settings): Standing {
  if (acceptance.review === "refused") return "refused";
  if (isExpired(acceptance, settings)) return "open";
  if (acceptance.review === "confirmed") return "accepted";
  return severity === "error" && settings.preset !== "soan-thao" ? "awaiting" : "accepted";
}

const isExpired = ({ until }: Acceptance, { today }: Settings) => until !== null && until < today;
