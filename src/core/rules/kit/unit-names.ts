import type { Reading } from "../../model/appendix";
import type { Item } from "../../model/item";
import type { Settings } from "../../model/settings";
import { memoised } from "../../memo";
import { clean, fold } from "../../parse/text";
import { isDitto, looksLikeMany, looksLikePerson, looksLikeUnit, unitKey } from "../../parse/units";
import type { PlanTable } from "../plan";
import { registerOf, type Register } from "./register";

/** Whether a name leads or helps where it stands. */
export type UnitRole = "owner" | "coordinator";

/** One name as it is typed, with how often it is. */
export interface UnitName {
  readonly name: string;
  /** The same for every spelling of one unit. */
  readonly key: string;
  /** Cells that hold it; a merged cell counts once, "nt" not at all. */
  cells: number;
  /** Those of them in which it leads. */
  leads: number;
}

/** Where a name stands: the item whose cell it is in, and as what. */
export interface UnitUse {
  readonly table: PlanTable;
  readonly item: Item;
  readonly role: UnitRole;
  readonly name: string;
}

/** What a name stands for, as far as the register and its words tell. */
export type NameKind = "unit" | "many" | "person" | "other";

/** The names of units in a plan. */
export interface UnitNames {
  readonly register: Register;
  /** Every spelling, by unit key. */
  readonly byKey: ReadonlyMap<string, readonly UnitName[]>;
  readonly kindOf: (name: string) => NameKind;
  /** The places of some spellings, in reading order. */
  usesOf(names: ReadonlySet<string>): UnitUse[];
}

/**
 * Counts the names in all owner and coordinator cells, linear in the rows. Sheets in an old encoding are left out: their
 * capitals are not certain.
 */
export function unitNamesOf(tables: readonly PlanTable[], reading: Reading, { units }: Settings): UnitNames {
  const converted = new Set(reading.sheets.flatMap(({ sheet, converted }) => (converted ? [sheet] : [])));
  const plain = tables.filter(({ table }) => !converted.has(table.sheet));
  const names = new Map<string, UnitName>();
  for (const table of plain) {
    visit(table, ({ name, role }) => {
      let entry = names.get(name);
      if (!entry) names.set(name, (entry = { name, key: unitKey(name), cells: 0, leads: 0 }));
      entry.cells++;
      if (role === "owner") entry.leads++;
    });
  }
  const usesOf = (wanted: ReadonlySet<string>) => {
    const uses: UnitUse[] = [];
    for (const table of plain) visit(table, (use) => wanted.has(use.name) && uses.push({ table, ...use }));
    return uses;
  };
  const register = registerOf(units);
  const kind = (name: string): NameKind => (register.headedBy(name) ? "person" : kindOf(name));
  return { register, byKey: grouped(names.values()), kindOf: memoised(kind), usesOf };
}

/** Visits each name where it is typed: not below a merged cell, not behind a "nt", not where the section's title lends it. */
function visit(table: PlanTable, found: (use: Omit<UnitUse, "table">) => void): void {
  const helping = (table.column("coordinator") ?? table.column("owner"))?.column;
  for (const item of table.table.items) {
    if (item.ownerFrom === "cell") for (const name of item.owners) found({ item, role: "owner", name });
    const { coordinators } = item;
    if (coordinators.length === 0 || helping === undefined || !isTyped(table, item.row, helping)) continue;
    for (const name of coordinators) found({ item, role: "coordinator", name });
  }
}

/** Whether a cell has a text of its own: it is neither the rest of a merged one nor a "nt". */
function isTyped({ cells }: PlanTable, row: number, column: number): boolean {
  const value = cells.value(row, column);
  return typeof value === "string" && !isDitto(value) && cells.anchor(row, column).row === row;
}

function grouped(names: Iterable<UnitName>): ReadonlyMap<string, UnitName[]> {
  const groups = new Map<string, UnitName[]>();
  for (const name of names) {
    const group = groups.get(name.key);
    if (group) group.push(name);
    else groups.set(name.key, [name]);
  }
  return groups;
}

function kindOf(name: string): NameKind {
  if (looksLikeMany(name)) return "many";
  if (looksLikePerson(name)) return "person";
  return looksLikeUnit(name) ? "unit" : "other";
}

/** How a unit is written most often, of equals the fullest; `group` is all its spellings. */
export function bestSpelling(group: readonly UnitName[]): string {
  const counts = new Map<string, number>();
  for (const { name, cells } of group) counts.set(spelling(name), (counts.get(spelling(name)) ?? 0) + cells);
  const often = ({ name }: UnitName) => counts.get(spelling(name))!;
  return [...group].sort((a, b) => often(b) - often(a) || b.name.length - a.name.length)[0]!.name;
}

/** A name with what another rule tells about its letters left aside: tone style, decomposed letters, spaces. Case stays. */
export function spelling(name: string): string {
  const typed = clean(name);
  const folded = fold(typed);
  if (folded.length !== typed.length) return typed;
  return [...folded].map((letter, at) => (isCapital(typed[at]!) ? letter.toUpperCase() : letter)).join("");
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();
