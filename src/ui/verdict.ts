import type { CheckResult } from "../core/lint";
import type { Lang } from "../core/model/language";
import { lesserCounts, verdictOf as judge, verdictWords } from "../core/report/words";
import { paneWords } from "./words";

/** What a check says in one sentence, and the counts beneath it. */
export interface Verdict {
  readonly kind: "passed" | "not-passed" | "not-checked";
  readonly sentence: string;
  /** "5 cảnh báo · 3 lưu ý"; "" where there is nothing to add. */
  readonly details: string;
}

/** The verdict of a check: only errors close the gate, and a workbook without an appendix has not passed. */
export function verdictOf(result: CheckResult, lang: Lang): Verdict {
  const words = paneWords(lang);
  const lesser = lesserCounts(result, lang);
  const sentence = verdictWords(result, lang);
  if (result.tables === 0) return { kind: "not-checked", sentence: words.notChecked, details: "" };
  const kind = judge(result);
  if (kind === "nothing-to-check") return { kind: "not-checked", sentence, details: lesser };
  if (kind === "passed") return { kind, sentence, details: lesser };
  const details = [lesser, words.rowsChecked(result.checkedRows)].filter(Boolean).join(" · ");
  return { kind, sentence, details };
}
