import { useState } from "react";
import type { Severity } from "../../core/model/finding";

/** What findings are grouped by: the rule, the sheet or the leading unit. */
export type GroupBy = "rule" | "sheet" | "unit";

/** The levels, gravest first. */
export const LEVELS: readonly Severity[] = ["error", "warning", "info"];

/** What the user wants to see. No level chosen means all of them. */
export interface Filter {
  readonly levels: readonly Severity[];
  readonly search: string;
}

/** Shows everything. */
export const noFilter: Filter = { levels: [], search: "" };

/** Which lines of the tree the user has opened or closed against what is usual. */
export type Toggled = ReadonlySet<string>;

/** A set with one key put in, or taken out when it was there. */
export function toggle(toggled: Toggled, key: string): Toggled {
  const next = new Set(toggled);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** How the user wants the findings arranged, and what changes that. */
export interface FindingsChoice {
  readonly by: GroupBy;
  readonly filter: Filter;
  readonly toggled: Toggled;
  /** The key of the line that was chosen last, or null. */
  readonly chosen: string | null;
  readonly groupBy: (by: GroupBy) => void;
  readonly filterBy: (filter: Filter) => void;
  readonly toggle: (key: string) => void;
  /** Makes a line the chosen one and opens it. */
  readonly choose: (key: string) => void;
}

const none: Toggled = new Set();

/** What the user has chosen; it survives a new check, and a while on another tab. */
export function useFindingsChoice(): FindingsChoice {
  const [by, groupBy] = useState<GroupBy>("rule");
  const [filter, filterBy] = useState<Filter>(noFilter);
  const [toggled, setToggled] = useState(none);
  const [chosen, setChosen] = useState<string | null>(null);
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
