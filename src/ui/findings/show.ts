import { digest } from "../../core/digest";
import { wordFinding } from "../../core/lint";
import type { Finding } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import { severityName } from "../../core/report/words";
import { ruleOf } from "../../core/rules";
import type { Wording } from "../../core/rules/rule";
import { paneWords } from "../words";
import type { Facet } from "./choice";

/** A finding with all its words in one language. */
export interface ShownFinding {
  /** The same from one check to the next, as long as the fault and the row's content stay. */
  readonly id: string;
  readonly finding: Finding;
  /** The rule's title, for groups. */
  readonly title: string;
  /** "PL01!E12 · STT 4". */
  readonly where: string;
  readonly wording: Wording;
  /** Everything that a search looks through, folded. */
  readonly haystack: string;
  /** What it can be grouped and filtered by; names out of the workbook are digests here. */
  readonly facets: Readonly<Record<Facet, string>>;
}

/** Words every finding in a language, in the order of the check. */
export function showFindings(findings: readonly Finding[], lang: Lang): readonly ShownFinding[] {
  const words = paneWords(lang);
  const seen = new Map<string, number>();
  const valueOf = digesting();
  return findings.map((finding) => {
    const wording = wordFinding(finding, lang);
    const title = ruleOf(finding.rule)?.title[lang] ?? finding.rule;
    const number = finding.number === null ? "" : ` · ${words.number(finding.number)}`;
    const where = `${finding.sheet}!${finding.cell}${number}`;
    const level = severityName[lang][finding.severity];
    const haystack = folded([where, level, title, finding.task, wording.message, ...finding.owners].join("\n"));
    const times = seen.get(finding.key) ?? 0;
    seen.set(finding.key, times + 1);
    const id = times === 0 ? finding.key : `${finding.key} ${times}`;
    const facets = {
      level: finding.severity,
      rule: finding.rule,
      // A row with several leads is put right by the first; to count it twice would confuse.
      unit: valueOf(finding.owners[0] ?? ""),
      sheet: valueOf(finding.sheet),
    };
    return { id, finding, title, where, wording, haystack, facets };
  });
}

/** Digests names, each once; of no name it makes none. */
function digesting(): (name: string) => string {
  const known = new Map([["", ""]]);
  return (name) => {
    const value = known.get(name) ?? digest(name);
    known.set(name, value);
    return value;
  };
}

/** A text without case and diacritics, so that "thoi han" finds "Thời hạn". */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
