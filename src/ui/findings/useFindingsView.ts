import { useDeferredValue, useMemo, useState } from "react";
import type { Finding } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import { filterFindings, groupFindings, noFilter, type Filter, type GroupBy } from "./group";
import { showFindings } from "./show";
import { toggle, treeLines, type Toggled, type TreeLine } from "./tree";

/** How the findings are arranged, what is seen of them, and what changes that. */
export interface FindingsView {
  readonly by: GroupBy;
  readonly filter: Filter;
  readonly chosen: string | null;
  readonly lines: readonly TreeLine[];
  /** How many findings fit the filter. */
  readonly fitting: number;
  readonly groupBy: (by: GroupBy) => void;
  readonly filterBy: (filter: Filter) => void;
  readonly toggle: (key: string) => void;
  /** Makes a line the chosen one and opens it. */
  readonly choose: (key: string) => void;
}

const none: Toggled = new Set();

/** The view of a list of findings. Grouping, filter and what stands open survive a new check. */
export function useFindingsView(findings: readonly Finding[], lang: Lang): FindingsView {
  const [by, setBy] = useState<GroupBy>("rule");
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [toggled, setToggled] = useState(none);
  const [chosen, setChosen] = useState<string | null>(null);

  const shown = useMemo(() => showFindings(findings, lang), [findings, lang]);
  const deferred = useDeferredValue(filter);
  const fitting = useMemo(() => filterFindings(shown, deferred), [shown, deferred]);
  const groups = useMemo(() => groupFindings(fitting, by, lang), [fitting, by, lang]);
  const isSearching = deferred.search.trim() !== "";
  const lines = useMemo(() => treeLines(groups, toggled, isSearching), [groups, toggled, isSearching]);

  return {
    by,
    filter,
    chosen,
    lines,
    fitting: fitting.length,
    groupBy: setBy,
    filterBy: setFilter,
    toggle: (key) => setToggled((before) => toggle(before, key)),
    choose: (key) => {
      setChosen(key);
      setToggled((before) => (before.has(key) ? before : toggle(before, key)));
    },
  };
}
