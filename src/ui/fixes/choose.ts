import { everyFix, fixKey, planFixes, type FixedCell, type FixPlan } from "../../core/fix";
import type { Finding } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import { ruleOf } from "../../core/rules";
import type { Outcome } from "../outcome";

/** Cells of one rule, as the user chooses them together. */
export interface FixGroup {
  readonly rule: string;
  readonly title: string;
  readonly kind: FixedCell["kind"];
  readonly cells: readonly FixedCell[];
}

/** The keys (see {@link fixKey}) of what the user wants to have fixed. */
export type Chosen = ReadonlySet<string>;

/** The fixes of one finding, or of all. */
export function fixesOf({ workbook, settings }: Outcome, only: Finding | null): FixPlan {
  const isIt = ({ rule, sheet, cell, fix }: Finding) =>
    fix !== null && rule === only?.rule && sheet === only.sheet && cell === only.cell;
  return planFixes(workbook, settings, only ? isIt : everyFix(true));
}

/** Cells by rule: those whose meaning stays first, each group in the order of the check. */
export function groupFixes(cells: readonly FixedCell[], lang: Lang): FixGroup[] {
  const groups = new Map<string, FixedCell[]>();
  for (const cell of cells) {
    const key = `${cell.kind} ${cell.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()]
    .map((members) => {
      const { rule, kind } = members[0]!;
      return { rule, kind, title: ruleOf(rule)?.title[lang] ?? rule, cells: members };
    })
    .sort((a, b) => Number(a.kind === "suggested") - Number(b.kind === "suggested"));
}

/** What is chosen at first: what cannot change the meaning, or all where the user asked for one finding's fix. */
export function chosenAtFirst(cells: readonly FixedCell[], only: Finding | null): Chosen {
  return new Set(cells.filter(({ kind }) => only !== null || kind === "safe").map(fixKey));
}

/** Puts cells in or takes them out. */
export function withCells(chosen: Chosen, cells: readonly FixedCell[], isWanted: boolean): Chosen {
  const next = new Set(chosen);
  for (const cell of cells) {
    if (isWanted) next.add(fixKey(cell));
    else next.delete(fixKey(cell));
  }
  return next;
}

/** Whether all, some or none of the cells are chosen, as a checkbox shows it. */
export function tickOf(chosen: Chosen, cells: readonly FixedCell[]): boolean | "mixed" {
  const count = cells.filter((cell) => chosen.has(fixKey(cell))).length;
  return count === 0 ? false : count === cells.length ? true : "mixed";
}
