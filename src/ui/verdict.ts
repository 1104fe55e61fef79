import type { CheckResult } from "../core/lint";
import type { NotChecked } from "../core/model/finding";
import type { Lang } from "../core/model/language";
import { LEVELS } from "./findings/group";
import { levelCount, notCheckedWords } from "./terms";
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
  const { counts, checkedRows, tables } = result;
  const lesser = LEVELS.filter((level) => level !== "error" && counts[level] > 0).map((level) =>
    levelCount(level, counts[level], lang),
  );
  if (tables === 0) return { kind: "not-checked", sentence: words.notChecked, details: "" };
  if (counts.error === 0) {
    return { kind: "passed", sentence: words.passed(checkedRows), details: lesser.join(" · ") };
  }
  return {
    kind: "not-passed",
    sentence: words.notPassed(counts.error),
    details: [...lesser, words.rowsChecked(checkedRows)].join(" · "),
  };
}

/** "PL03: Chưa thấy bảng phụ lục nào." */
export function showNotChecked({ sheet, reason, detail }: NotChecked, lang: Lang): string {
  const sentence = notCheckedWords[reason][lang](detail);
  return sheet === null ? sentence : `${sheet}: ${sentence}`;
}
