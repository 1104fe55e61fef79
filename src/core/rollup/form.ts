import type { CellValue } from "../model/cell";
import { address } from "../model/cell";
import { showDate } from "../model/date";
import type { Edit } from "../model/edit";
import type { Workbook } from "../model/sheet";
import type { StateCounts, Summary, TargetEntry } from "../model/summary";
import { onTimeRate } from "./sheets/counts";

/** A placeholder that could not be filled: nothing is written into its cell. */
export interface UnknownPlaceholder {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** The placeholder's words as typed. */
  readonly text: string;
}

/** What filling the office's own forms comes to: edits for the host, and what was not understood. */
export interface FilledForm {
  readonly edits: readonly Edit[];
  readonly unknown: readonly UnknownPlaceholder[];
}

/** `{{…}}` in a cell; braces do not nest. */
const PLACEHOLDER = /\{\{([^{}]+)\}\}/g;

/**
 * Fills the cells of the user's sheets that hold `{{…}}` placeholders with the roll-up's figures, and leaves everything else
 * as it is. A cell that holds one placeholder and nothing else becomes a number; formulas are never touched.
 */
export function fillForms(workbook: Workbook, summary: Summary): FilledForm {
  const edits: Edit[] = [];
  const unknown: UnknownPlaceholder[] = [];
  for (const { name, ours, rows } of workbook.sheets) {
    if (ours !== null) continue;
    for (const { row, values, formulas } of rows) {
      values.forEach((before, index) => {
        if (typeof before !== "string" || !before.includes("{{") || formulas?.[index] !== undefined) return;
        const cell = address(row, index + 1);
        const { after, missing } = fill(before, summary);
        for (const text of missing) unknown.push({ sheet: name, cell, text });
        if (missing.length === 0 && after !== before)
          edits.push({ kind: "set-cell", sheet: name, cell, before, after });
      });
    }
  }
  return { edits, unknown };
}

function fill(text: string, summary: Summary): { after: CellValue; missing: string[] } {
  const missing: string[] = [];
  const figureOf = (words: string) => {
    const value = figureFor(words, summary);
    if (value === undefined) missing.push(words.trim());
    return value;
  };
  const whole = /^\s*\{\{([^{}]+)\}\}\s*$/.exec(text);
  if (whole) return { after: figureOf(whole[1]!) ?? null, missing };
  const after = text.replace(PLACEHOLDER, (_, words: string) => shown(figureOf(words)));
  return { after, missing };
}

/** A figure within a sentence, as Vietnamese writes it: 1.234,5. */
function shown(value: CellValue | undefined): string {
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  const [whole, decimals] = String(Math.round(value * 10) / 10).split(".");
  return whole!.replace(/\B(?=(\d{3})+$)/g, ".") + (decimals ? `,${decimals}` : "");
}

type Figures = Readonly<Record<string, (counts: StateCounts) => number | null>>;

/** The figures of a count of tasks, by their words without tone marks. */
const figures: Figures = {
  "tong so": ({ total }) => total,
  "da hoan thanh": (counts) => counts["done-in-time"] + counts["done-late"],
  "da hoan thanh dung han": (counts) => counts["done-in-time"],
  "dung han": (counts) => counts["done-in-time"],
  "da hoan thanh qua han": (counts) => counts["done-late"],
  "chua hoan thanh": (counts) => counts["open-in-time"] + counts["open-late"],
  "chua hoan thanh trong han": (counts) => counts["open-in-time"],
  "trong han": (counts) => counts["open-in-time"],
  "chua hoan thanh qua han": (counts) => counts["open-late"],
  "qua han": (counts) => counts["open-late"],
  "chua ro": ({ unclear }) => unclear,
  "bi huy": ({ cancelled }) => cancelled,
  "ty le dung han": onTimeRate,
};

const standings: Readonly<Record<string, TargetEntry["standing"]>> = {
  "chi tieu dat": "met",
  "chi tieu dung tien do": "on-the-way",
  "chi tieu cham tien do": "behind",
  "chi tieu chua co so lieu": "unknown",
};

/** What a placeholder stands for; null where the figure cannot be computed, undefined where the words are unknown. */
function figureFor(words: string, summary: Summary): CellValue | undefined {
  const plain = bare(words);
  const single = singles(summary)[plain];
  if (single !== undefined) return single;
  const standing = standings[plain];
  if (standing) return summary.targets.filter((target) => target.standing === standing).length;
  const own = figures[plain];
  if (own) return own(summary.totals);
  return groupFigure(words, summary);
}

const singles = (summary: Summary): Readonly<Record<string, CellValue>> => ({
  "ngay bao cao": showDate(summary.today),
  nam: summary.year,
  "sap den han": summary.dueSoon.length,
  "qua han chua ro": summary.unconfirmed.length,
  "so chi tieu": summary.targets.length,
});

/** "don vi: Văn phòng Sở: qua han": the group's kind, its name, the figure. */
function groupFigure(words: string, summary: Summary): CellValue | undefined {
  const [kind, ...rest] = words.split(":");
  const figure = figures[bare(rest.pop() ?? "")];
  const groups = { "don vi": summary.byUnit, "phu luc": summary.bySheet, "linh vuc": summary.bySection }[bare(kind!)];
  if (!figure || !groups) return undefined;
  const name = bare(rest.join(":"));
  const group = groups.find((one) => bare(one.name) === name);
  return group && figure(group.counts);
}

/** A text for comparing: without tone marks, in lower case, with single spaces. */
function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
