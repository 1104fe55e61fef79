import { address } from "../../model/cell";
import type { CellChange, Fix } from "../../model/finding";
import type { PlanTable } from "../plan";
import type { UnitRole, UnitUse } from "./unit-names";

/** A unit's name on one sheet that should be another, with every cell that holds it. */
export interface Rename {
  /** The first use, where the problem is told. */
  readonly first: UnitUse;
  readonly uses: readonly UnitUse[];
}

/** Uses by sheet and unit: a fix may only touch its own sheet. `keyOf` says which names belong together. */
export function bySheet(uses: readonly UnitUse[], keyOf: (name: string) => string): Rename[] {
  const groups = new Map<string, UnitUse[]>();
  for (const use of uses) {
    const key = `${use.table.table.sheet}\n${keyOf(use.name)}`;
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return [...groups.values()].map((group) => ({ first: group[0]!, uses: group }));
}

/** The cell of a use: the column of its role, the owner's where both share one; null where the table has neither. */
export function placeOf({ table, item, role }: UnitUse) {
  const column = (wanted: UnitRole) => table.column(wanted)?.column;
  const at = column(role) ?? column("owner") ?? column("coordinator");
  return at === undefined ? null : table.cells.anchor(item.row, at);
}

/** Writes `better(name)` in the place of every name that can be told in its cell; no fix where none can. */
export function renaming(uses: readonly UnitUse[], better: (name: string) => string): { readonly fix?: Fix } {
  const changes = new Map<string, { cell: string; before: string; after: string }>();
  for (const use of uses) {
    const place = placeOf(use);
    const before = place && writable(use.table, place);
    if (!place || before === null) continue;
    const cell = address(place.row, place.column);
    const change = changes.get(cell) ?? { cell, before, after: before };
    changes.set(cell, { ...change, after: replaced(change.after, use.name, better(use.name)) });
  }
  const edits: CellChange[] = [...changes.values()].filter(({ before, after }) => before !== after);
  return edits.length > 0 ? { fix: { kind: "suggested", edits } } : {};
}

function writable({ cells }: PlanTable, { row, column }: { readonly row: number; readonly column: number }) {
  const value = cells.value(row, column);
  return typeof value === "string" && !cells.isFormula(row, column) ? value : null;
}

/** A text with a name exchanged, where it stands there once and as whole words; else the text as it is. */
function replaced(text: string, name: string, better: string): string {
  const at = text.indexOf(name);
  const end = at + name.length;
  if (at < 0 || text.includes(name, at + 1) || isLetterAt(text, at - 1) || isLetterAt(text, end)) return text;
  return text.slice(0, at) + better + text.slice(end);
}

const isLetterAt = (text: string, at: number) => /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? "");
