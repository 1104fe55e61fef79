import { useDeferredValue, useMemo } from "react";
import type { Finding } from "../../core/model/finding";
import type { Lang } from "../../core/model/language";
import type { FindingsChoice } from "./choice";
import { filterFindings } from "./filter";
import { groupFindings } from "./group";
import { showFindings, type ShownFinding } from "./show";
import { treeLines, type TreeLine } from "./tree";

/** A list of findings in words, and what is seen of it under a choice: the tree's lines, and how many findings fit the filter. */
export function useFindingLines(
  findings: readonly Finding[],
  { by, filter, toggled }: FindingsChoice,
  lang: Lang,
): { readonly shown: readonly ShownFinding[]; readonly lines: readonly TreeLine[]; readonly fitting: number } {
  const shown = useMemo(() => showFindings(findings, lang), [findings, lang]);
  const deferred = useDeferredValue(filter);
  const fitting = useMemo(() => filterFindings(shown, deferred), [shown, deferred]);
  const groups = useMemo(() => groupFindings(fitting, by, lang), [fitting, by, lang]);
  const isSearching = deferred.search.trim() !== "";
  const lines = useMemo(() => treeLines(groups, toggled, isSearching), [groups, toggled, isSearching]);
  return { shown, lines, fitting: fitting.length };
}
