import type { Severity } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import { paneWords } from "../words";
import { LEVELS, type Filter, type GroupBy } from "./choice";
import { folded, type ShownFinding } from "./show";

/** Findings under one heading; `level` is the gravest among them. */
export interface FindingGroup {
  readonly key: string;
  readonly label: string;
  readonly level: Severity;
  readonly findings: readonly ShownFinding[];
}

/** The findings that fit a filter: one of its levels, and every word of the search, case and diacritics aside. */
export function filterFindings(findings: readonly ShownFinding[], filter: Filter): readonly ShownFinding[] {
  const wanted = folded(filter.search).split(/\s+/).filter(Boolean);
  if (filter.levels.length === 0 && wanted.length === 0) return findings;
  return findings.filter(
    ({ finding, haystack }) =>
      (filter.levels.length === 0 || filter.levels.includes(finding.severity)) &&
      wanted.every((word) => haystack.includes(word)),
  );
}

const keyOf: Readonly<Record<GroupBy, (shown: ShownFinding) => string>> = {
  rule: ({ finding }) => finding.rule,
  sheet: ({ finding }) => finding.sheet,
  // A row with several leads is put right by the first; to count it twice would confuse.
  unit: ({ finding }) => finding.owners[0] ?? "",
};

/**
 * Groups findings, each group in the order of the check: rules by level and then by first mention, sheets as in the workbook,
 * units in Vietnamese order with those without one first.
 */
export function groupFindings(findings: readonly ShownFinding[], by: GroupBy, lang: Lang): readonly FindingGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const shown of findings) {
    const key = keyOf[by](shown);
    const group = groups.get(key);
    if (group) group.push(shown);
    else groups.set(key, [shown]);
  }
  const list = [...groups].map(([key, members]) => ({
    key: `${by}:${key}`,
    label: by === "rule" ? members[0]!.title : key || paneWords(lang).noUnit,
    level: LEVELS.find((level) => members.some(({ finding }) => finding.severity === level))!,
    findings: members,
  }));
  return sorted(list, by);
}

function sorted(groups: FindingGroup[], by: GroupBy): readonly FindingGroup[] {
  if (by === "rule") return groups.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  if (by === "sheet") return groups;
  const collator = new Intl.Collator("vi");
  const isBlank = ({ key }: FindingGroup) => Number(key !== "unit:");
  return groups.sort((a, b) => isBlank(a) - isBlank(b) || collator.compare(a.label, b.label));
}
