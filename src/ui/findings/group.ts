import type { Severity } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import { severityName } from "../../core/report/words";
import { paneWords } from "../words";
import { LEVELS, type Facet } from "./choice";
import type { ShownFinding } from "./show";

/** Findings under one heading; `level` is the gravest among them. */
export interface FindingGroup {
  readonly key: string;
  /** What they have in common: their value of the facet. */
  readonly value: string;
  readonly label: string;
  readonly level: Severity;
  readonly findings: readonly ShownFinding[];
}

const labelOf: Readonly<Record<Facet, (shown: ShownFinding, lang: Lang) => string>> = {
  level: ({ finding }, lang) => severityName[lang][finding.severity],
  rule: ({ title }) => title,
  sheet: ({ finding }) => finding.sheet,
  unit: ({ finding }, lang) => finding.owners[0] || paneWords(lang).ofNoUnit,
};

/**
 * Groups findings, each group in the order of the check: levels and rules by level and then by first mention, sheets as in the
 * workbook, units in Vietnamese order with those without one first.
 */
export function groupFindings(findings: readonly ShownFinding[], by: Facet, lang: Lang): readonly FindingGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const shown of findings) {
    const value = shown.facets[by];
    const group = groups.get(value);
    if (group) group.push(shown);
    else groups.set(value, [shown]);
  }
  const list = [...groups].map(([value, members]) => ({
    key: `${by}:${value}`,
    value,
    label: labelOf[by](members[0]!, lang),
    level: LEVELS.find((level) => members.some(({ finding }) => finding.severity === level))!,
    findings: members,
  }));
  return sorted(list, by);
}

function sorted(groups: FindingGroup[], by: Facet): readonly FindingGroup[] {
  if (by === "sheet") return groups;
  if (by !== "unit") return groups.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const collator = new Intl.Collator("vi");
  const isNamed = ({ value }: FindingGroup) => Number(value !== "");
  return groups.sort((a, b) => isNamed(a) - isNamed(b) || collator.compare(a.label, b.label));
}
