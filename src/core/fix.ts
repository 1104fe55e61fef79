import { joinFormats } from "./edit/number-format";
import { cellRefusals, type CellRefusal } from "./edit/writable-cells";
import { stillThere } from "./edit/whereabouts";
import { withCells } from "./edit/with-cells";
import { lint } from "./lint";
import type { Edit } from "./model/edit";
import type { CellChange, Finding, Fix } from "./model/finding";
import type { Settings } from "./model/settings";
import type { Workbook } from "./model/sheet";
import { readWorkbook } from "./parse";

/** One cell that fixes change, and the rule that asks for it: the last of them where several do in turn. */
export interface FixedCell extends CellChange {
  readonly rule: string;
  readonly kind: Fix["kind"];
  readonly sheet: string;
  /** Cells with the same words belong to one fix that is carried out whole or not at all; absent for a cell by itself. */
  readonly together?: string;
}

/** A cell that a fix would change and does not, and why; "moved" where its row or column is no longer where it was, "together" where another cell of its fix cannot be changed. */
export interface RefusedCell extends FixedCell {
  readonly reason: CellRefusal | "moved" | "taken" | "together";
}

/** What fixing changes and what it leaves alone. */
export interface FixPlan {
  /** At most one for each cell. */
  readonly cells: readonly FixedCell[];
  readonly refused: readonly RefusedCell[];
}

/** Fixes that build on each other (composed letters, then spaces) take a round each; more than these only if a rule is wrong. */
const MOST_ROUNDS = 8;

/** Every fix whose meaning cannot change; those that need a person's yes too, when `suggested`. */
export const everyFix =
  (suggested: boolean) =>
  ({ fix }: Finding): boolean =>
    fix !== null && (suggested || fix.kind === "safe");

/**
 * The fixes of the wanted findings, checked and planned again until none is left, so that fixing twice is fixing once. On
 * one cell a safe fix goes before a suggested one and an earlier finding before a later one; the other takes its turn when
 * the check of what the first leaves still asks for it. Costs one check a round.
 */
export function planFixes(workbook: Workbook, settings: Settings, wanted: (finding: Finding) => boolean): FixPlan {
  let present = workbook;
  let cells: readonly FixedCell[] = [];
  for (let round = 1; ; round++) {
    const { findings } = lint(present, readWorkbook(present, settings), settings);
    const plan = takeFixes(findings.filter(wanted), present);
    if (plan.cells.length === 0 || round === MOST_ROUNDS) return { cells, refused: plan.refused };
    present = withCells(present, plan.cells);
    cells = inTurn(cells, plan.cells);
  }
}

/** The fixes of findings that can be carried out on a workbook as it is, at most one on each cell. */
export function takeFixes(findings: readonly Finding[], workbook: Workbook): FixPlan {
  const order = [...findings].sort((a, b) => Number(isSuggested(a)) - Number(isSuggested(b)));
  return refuseUnfit(order.flatMap(cellsOf), workbook);
}

/** What a choice of cells stands for: a cell, or all cells that make sense only together. */
export const fixKey = ({ sheet, cell, together }: FixedCell): string => together ?? placeOf({ sheet, cell });

/** The part of a plan that speaks of some cells, and of those that make sense only together with one of them. */
export function onlyCells({ cells, refused }: FixPlan, isWanted: (cell: FixedCell) => boolean): FixPlan {
  const wanted = new Set([...cells, ...refused].filter(isWanted).map(fixKey));
  const isIn = (cell: FixedCell) => wanted.has(fixKey(cell));
  return { cells: cells.filter(isIn), refused: refused.filter(isIn) };
}

/**
 * Parts planned cells into those that can still be written to the workbook as it is now and those that cannot: a cell that
 * has changed since is left as it is, and the others go on. `seen` is the workbook that the cells were planned for.
 */
export function refuseUnfit(planned: readonly FixedCell[], workbook: Workbook, seen = workbook): FixPlan {
  const refusalOf = refusals(workbook, seen);
  const taken = new Set<string>();
  const cells: FixedCell[] = [];
  const refused: RefusedCell[] = [];
  for (const group of groupsOf(planned)) {
    const reasons = group.map((cell): RefusedCell["reason"] | null =>
      taken.has(placeOf(cell)) ? "taken" : refusalOf(cell),
    );
    if (reasons.some((reason) => reason !== null)) {
      refused.push(...group.map((cell, index) => ({ ...cell, reason: reasons[index] ?? "together" })));
      continue;
    }
    cells.push(...group);
    for (const cell of group) taken.add(placeOf(cell));
  }
  return { cells, refused };
}

/** Why a cell cannot be written, or is not the one that was seen by its address. */
function refusals(workbook: Workbook, seen: Workbook): (cell: FixedCell) => RefusedCell["reason"] | null {
  const refusalOf = cellRefusals(workbook);
  if (seen === workbook) return refusalOf;
  const isStill = stillThere(seen, workbook);
  return (cell) => refusalOf(cell) ?? (isStill(cell) ? null : "moved");
}

/** The same as edits that hosts carry out. */
export function fixEdits(cells: readonly FixedCell[]): Edit[] {
  return cells.map(({ sheet, cell, before, after, format }) => {
    return { kind: "set-cell", sheet, cell, before, after, ...(format && { format }) };
  });
}

const isSuggested = ({ fix }: Finding) => fix?.kind === "suggested";

const placeOf = ({ sheet, cell }: Pick<FixedCell, "sheet" | "cell">) => `${sheet}!${cell}`;

function cellsOf({ rule, sheet, cell, fix }: Finding): FixedCell[] {
  if (!fix) return [];
  const together = fix.asOne ? { together: `${rule} ${sheet}!${cell}` } : {};
  return fix.edits.map((edit) => ({ rule, kind: fix.kind, sheet, ...edit, ...together }));
}

/** Cells as they are carried out: one by one, or all of a fix. */
function groupsOf(cells: readonly FixedCell[]): FixedCell[][] {
  const groups = new Map<string, FixedCell[]>();
  return cells.flatMap((cell) => {
    const { together } = cell;
    const group = together === undefined ? undefined : groups.get(together);
    if (group) group.push(cell);
    if (group) return [];
    const started = [cell];
    if (together !== undefined) groups.set(together, started);
    return [started];
  });
}

/** Changes of an earlier round and of this one as one: a cell changed twice goes from its first content to its last. */
function inTurn(earlier: readonly FixedCell[], later: readonly FixedCell[]): FixedCell[] {
  const cells = new Map(earlier.map((cell) => [placeOf(cell), cell]));
  for (const cell of later) {
    const place = placeOf(cell);
    const first = cells.get(place);
    const kind = first?.kind === "suggested" ? "suggested" : cell.kind;
    const format = joinFormats(first?.format, cell.format);
    cells.set(place, { ...cell, kind, before: first ? first.before : cell.before, ...format });
  }
  return [...cells.values()];
}
