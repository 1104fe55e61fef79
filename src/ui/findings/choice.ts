import { useState } from "react";
import type { Severity } from "../../core/model/finding";

/** What findings can be told apart by: level, rule, leading unit, sheet. */
export const FACETS = ["level", "rule", "unit", "sheet"] as const;

/** One of them. */
export type Facet = (typeof FACETS)[number];

/** What findings are grouped by. */
export type GroupBy = Exclude<Facet, "level">;

/** The levels, gravest first. */
export const LEVELS: readonly Severity[] = ["error", "warning", "info"];

/** What the user wants to see: the values chosen of each facet, none for all of them; and words to search for. */
export interface Filter {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly search: string;
}

/** Shows everything. */
export const noFilter: Filter = { chosen: { level: [], rule: [], unit: [], sheet: [] }, search: "" };

/** Which lines of the tree the user has opened or closed against what is usual. */
export type Toggled = ReadonlySet<string>;

/** A set with one key put in, or taken out when it was there. */
export function toggle(toggled: Toggled, key: string): Toggled {
  const next = new Set(toggled);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** How the findings are arranged. It holds keys and digests, nothing of what a workbook says, so that it can be kept. */
export interface Arrangement {
  readonly by: GroupBy;
  readonly filter: Filter;
  readonly toggled: Toggled;
  /** The key of the line that was chosen last, or null. */
  readonly chosen: string | null;
}

/** Findings before anyone has arranged them. */
export const usual: Arrangement = { by: "rule", filter: noFilter, toggled: new Set(), chosen: null };

/** How the user wants the findings arranged, and what changes that. */
export interface FindingsChoice extends Arrangement {
  readonly groupBy: (by: GroupBy) => void;
  readonly filterBy: (filter: Filter) => void;
  readonly toggle: (key: string) => void;
  /** Makes a line the chosen one and opens it. */
  readonly choose: (key: string) => void;
}

/** What the user has chosen; it survives a new check, and a while on another tab. */
export function useFindingsChoice(first: Arrangement = usual): FindingsChoice {
  const [by, groupBy] = useState(first.by);
  const [filter, filterBy] = useState(first.filter);
  const [toggled, setToggled] = useState(first.toggled);
  const [chosen, setChosen] = useState(first.chosen);
  return {
    by,
    filter,
    toggled,
    chosen,
    groupBy,
    filterBy,
    toggle: (key) => setToggled((before) => toggle(before, key)),
    choose: (key) => {
      setChosen(key);
      setToggled((before) => (before.has(key) ? before : toggle(before, key)));
    },
  };
}
