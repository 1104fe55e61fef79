import type { FixedCell, FixPlan } from "../fix";
import type { CheckResult } from "../lint";
import type { Lang, Words } from "../model/language";
import { ruleOf } from "../rules";
import { refusalWords, visibleAfter, visibleBefore } from "./fix-words";
import { lesserCounts, verdictIcon, verdictWords } from "./words";

/** What was fixed or would be, and what a check of the result says. */
export interface FixReport {
  readonly plan: FixPlan;
  /** What is left to fix once that is done: the suggested, where they were not asked for. */
  readonly left: FixPlan;
  /** Cells that were asked for by name and have nothing to fix. */
  readonly unfixed: readonly string[];
  readonly result: CheckResult;
  /** The new file; null where nothing is written. */
  readonly out: string | null;
}

interface Labels {
  readonly fixed: (cells: number, isWritten: boolean) => string;
  readonly none: string;
  readonly refused: (cells: number) => string;
  readonly unfixed: (cells: string) => string;
  readonly suggested: (findings: number) => string;
  readonly written: (file: string) => string;
  /** Where the former contents are to be had again. */
  readonly original: string;
  readonly dry: string;
}

const labels: Words<Labels> = {
  vi: {
    fixed: (cells, isWritten) => `${isWritten ? "Đã sửa" : "Sẽ sửa"} ${cells} ô:`,
    none: "Không có ô nào để sửa nhanh.",
    refused: (cells) => `Không sửa ${cells} ô:`,
    unfixed: (cells) => `Không có gì để sửa nhanh ở ${cells}.`,
    suggested: (cells) => `Còn ${cells} ô có gợi ý sửa, cần người xem: thêm --suggested để sửa cả những ô này.`,
    written: (file) => `Tệp mới: ${file}`,
    original: "Tệp gốc giữ nguyên: cần lấy lại nội dung cũ thì dùng tệp gốc.",
    dry: "Mới xem trước, chưa ghi tệp nào.",
  },
  en: {
    fixed: (cells, isWritten) => `${isWritten ? "Fixed" : "Would fix"} ${cells} cell${cells === 1 ? "" : "s"}:`,
    none: "There is no cell to fix.",
    refused: (cells) => `Not fixed: ${cells} cell${cells === 1 ? "" : "s"}:`,
    unfixed: (cells) => `Nothing to fix in ${cells}.`,
    suggested: (cells) =>
      `${cells} more cell${cells === 1 ? "" : "s"} with a suggested fix, for a person to look at: add --suggested to fix these too.`,
    written: (file) => `New file: ${file}`,
    original: "The original stays as it is: it is the way back.",
    dry: "A preview only: no file was written.",
  },
};

/** Fixes as text for a terminal: each cell before and after, what was refused and why, and what is left. */
export function fixText({ plan: { cells, refused }, left, unfixed, result, out }: FixReport, lang: Lang): string {
  const words = labels[lang];
  // Cells that cannot be written stay as they are, whatever is asked for.
  const suggested = left.cells;
  const lines = [
    cells.length === 0 ? words.none : words.fixed(cells.length, out !== null),
    ...cells.map((cell) => `  ${change(cell, lang)}`),
    ...(refused.length === 0 ? [] : [words.refused(refused.length)]),
    ...refused.map((cell) => `  ${change(cell, lang)}: ${refusalWords(cell, lang)}`),
    ...(unfixed.length === 0 ? [] : [words.unfixed(unfixed.join(", "))]),
    `${verdictIcon(result)} ${[verdictWords(result, lang), lesserCounts(result, lang)].filter(Boolean).join(" · ")}`,
    ...(suggested.length === 0 ? [] : [words.suggested(suggested.length)]),
    ...(out === null ? [words.dry] : [words.written(out), words.original]),
  ];
  return lines.join("\n") + "\n";
}

function change(fixed: FixedCell, lang: Lang): string {
  const { rule, sheet, cell } = fixed;
  const title = ruleOf(rule)?.title[lang] ?? rule;
  return `${sheet}!${cell}  ${visibleBefore(fixed, lang)} → ${visibleAfter(fixed, lang)}  (${title})`;
}
