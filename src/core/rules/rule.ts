import type { Role, TableKind } from "../model/appendix";
import type { Problem, Severity } from "../model/finding";
import type { Words } from "../model/language";
import type { Preset } from "../model/settings";
import type { Plan, PlanTable } from "./plan";

/** What a finding says: what is wrong, why it matters, how to put it right; `reading` is how the cell was understood. */
export interface Wording {
  readonly message: string;
  readonly why: string;
  readonly hint: string;
  /** "Quý I → chậm nhất 31/03/2024", where there is a reading to show. */
  readonly reading?: string;
}

/** A problem with the table that it stands in. */
export interface Located<Facts = unknown> extends Problem<Facts> {
  readonly table: PlanTable;
}

/** A column that a rule needs: tables of these kinds that lack it are said to be unchecked, others are passed over. */
export interface Need {
  readonly role: Role;
  readonly kinds: readonly TableKind[];
}

/**
 * One rule: an object without state. `check` looks at a plan and yields problems as data (1-based rows and columns), in
 * any order; `words` makes sentences of their facts. A rule that throws is a bug, and is left to throw.
 */
export interface Rule<Facts = unknown> {
  /** Thing, then what is wrong with it: "owner-missing". Also the name of its files and its row in every table. */
  readonly id: string;
  readonly severity: Severity;
  /** Where a preset asks for more or less than that; "off" where it does not ask at all. */
  readonly levels?: Readonly<Partial<Record<Preset, Severity | "off">>>;
  /** The group's heading in lists of findings. */
  readonly title: Words;
  readonly needs: readonly Need[];
  readonly words: Words<(facts: Facts) => Wording>;
  readonly check: (plan: Plan) => Iterable<Located<Facts>>;
}

/**
 * Registers a rule's object under the type that the list of rules has. Facts come back only to the rule that gave them,
 * so their type may be forgotten in between.
 */
export function defineRule<Facts>(rule: Rule<Facts>): Rule {
  return rule as Rule;
}

/** How grave a rule's findings are at a stage of the plan; "off" where the rule is not asked. */
export function levelOf({ severity, levels }: Rule, preset: Preset): Severity | "off" {
  return levels?.[preset] ?? severity;
}
