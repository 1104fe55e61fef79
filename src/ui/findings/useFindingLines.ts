import { useDeferredValue, useMemo } from "react";
import type { Finding } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import type { FindingsChoice } from "./choice";
import { filterFindings } from "./filter";
import { groupFindings, type FindingGroup } from "./group";
import { showFindings, type ShownFinding } from "./show";
import { treeLines, type TreeLine } from "./tree";

/** A list of findings in words, and what is seen of it under a choice. */
export interface FindingLines {
  readonly shown: readonly ShownFinding[];
  readonly groups: readonly FindingGroup[];
  readonly lines: readonly TreeLine[];
  /** How many findings fit the filter. */
  readonly fitting: number;
}

/** The words of findings, and the tree that they make under a choice. */
export function useFindingLines(
  findings: readonly Finding[],
  { by, filter, toggled }: FindingsChoice,
  lang: Lang,
): FindingLines {
  const shown = useMemo(() => showFindings(findings, lang), [findings, lang]);
  const deferred = useDeferredValue(filter);
  const fitting = useMemo(() => filterFindings(shown, deferred), [shown, deferred]);
  const groups = useMemo(() => groupFindings(fitting, by, lang), [fitting, by, lang]);
  const isSearching = deferred.search.trim() !== "";
  const lines = useMemo(() => treeLines(groups, toggled, isSearching), [groups, toggled, isSearching]);
  return { shown, groups, lines, fitting: fitting.length };
}
