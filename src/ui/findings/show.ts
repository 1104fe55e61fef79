import { wordFinding } from "../../core/lint";
import type { Finding } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import { severityName } from "../../core/report/words";
import { ruleOf } from "../../core/rules";
import type { Wording } from "../../core/rules/rule";
import { paneWords } from "../words";

/** A finding with all its words in one language. */
export interface ShownFinding {
  /** The same from one check to the next, as long as the fault stays in its cell. */
  readonly id: string;
  readonly finding: Finding;
  /** The rule's title, for groups. */
  readonly title: string;
  /** "PL01!E12 · STT 4". */
  readonly where: string;
  readonly wording: Wording;
  /** Everything that a search looks through, folded. */
  readonly haystack: string;
}

/** Words every finding in a language, in the order of the check. */
export function showFindings(findings: readonly Finding[], lang: Lang): readonly ShownFinding[] {
  const words = paneWords(lang);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const wording = wordFinding(finding, lang);
    const title = ruleOf(finding.rule)?.title[lang] ?? finding.rule;
    const number = finding.number === null ? "" : ` · ${words.number(finding.number)}`;
    const where = `${finding.sheet}!${finding.cell}${number}`;
    const level = severityName[lang][finding.severity];
    const haystack = folded([where, level, title, finding.task, wording.message, ...finding.owners].join("\n"));
    const place = `${finding.rule} ${finding.sheet}!${finding.cell}`;
    const times = seen.get(place) ?? 0;
    seen.set(place, times + 1);
    const id = times === 0 ? place : `${place} ${times}`;
    return { id, finding, title, where, wording, haystack };
  });
}

/** A text without case and diacritics, so that "thoi han" finds "Thời hạn". */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
