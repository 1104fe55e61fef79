import type { Column, Role } from "../model/appendix";
import { CLARITIES, type Clarity, type TableClarity } from "../model/clarity";
import type { Item } from "../model/item";
import type { Grid } from "./grid";
import { memoised } from "../memo";
import { isIntangible } from "./product";
import { bare } from "./text";
import { looksLikeMany } from "./units";

/** The column without which a clarity is not asked for. */
const COLUMN: Readonly<Record<Clarity, Role>> = {
  person: "owner",
  work: "task",
  time: "deadline",
  result: "product",
  duty: "owner",
};

/** Work that names nothing to do: "Các nhiệm vụ khác được giao", "Công việc đột xuất". */
const NO_WORK = /^(?:thuc hien )?(?:cac |mot so )?(?:nhiem vu|cong viec|cong tac)(?: khac| dot xuat| phat sinh)/;
/** Tells at once for most texts that they are none of it, whatever marks their letters bear. */
const PERHAPS = /kh.c|[dđ].t|ph.t/i;
const SEVERAL_WORDS = /\S\s+\S/;

/** Tells which clarities the tasks of a table lack. What hangs on a formula without a stored result is not judged. */
export function clarityOf(items: readonly Item[], columns: readonly Column[], grid: Grid): TableClarity {
  const places = new Map<Role, number>();
  for (const { role, column } of columns) if (!places.has(role)) places.set(role, column);
  const asked = CLARITIES.filter((clarity) => places.has(COLUMN[clarity]));
  const isClear = clearnessReader();
  const lacking: Record<number, readonly Clarity[]> = {};
  for (const item of items) {
    if (asked.every((clarity) => isClear[clarity](item))) continue;
    const isJudged = (clarity: Clarity) => !isPending(grid, item.row, places.get(COLUMN[clarity])!);
    const lacks = asked.filter((clarity) => !isClear[clarity](item) && isJudged(clarity));
    if (lacks.length > 0) lacking[item.row] = lacks;
  }
  return { asked, lacking };
}

/** Each name of a unit and each product is judged once. */
function clearnessReader(): Readonly<Record<Clarity, (item: Item) => boolean>> {
  const isNothing = memoised(isIntangible);
  const isMany = memoised(looksLikeMany);
  return {
    person: ({ owners }) => owners.length > 0,
    work: ({ text }) => SEVERAL_WORDS.test(text) && !(PERHAPS.test(text) && NO_WORK.test(bare(text))),
    time: ({ deadline }) => deadline !== null && deadline.kind !== "unreadable" && deadline.kind !== "conditional",
    result: ({ product }) => product !== null && !isNothing(product),
    duty: ({ owners }) => owners.length === 1 && !isMany(owners[0]!),
  };
}

function isPending(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  const line = grid.lineAt(merge?.top ?? row);
  const at = (merge?.left ?? column) - 1;
  return line?.formulas?.[at] !== undefined && (line.values[at] ?? null) === null;
}
