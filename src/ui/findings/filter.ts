import type { Lang } from "../../core/model/language";
import type { Facet, Filter } from "./choice";
import { FACETS } from "./choice";
import { groupFindings } from "./group";
import { folded, type ShownFinding } from "./show";

/** A value that findings can be filtered by, and how many there are of it under the rest of the filter. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The findings that fit a filter: of each facet one of the values chosen, and every word of the search, case and diacritics aside. */
export function filterFindings(findings: readonly ShownFinding[], filter: Filter): readonly ShownFinding[] {
  const wanted = folded(filter.search).split(/\s+/).filter(Boolean);
  const asked = FACETS.filter((facet) => filter.chosen[facet].length > 0);
  if (asked.length === 0 && wanted.length === 0) return findings;
  return findings.filter(
    ({ facets, haystack }) =>
      asked.every((facet) => filter.chosen[facet].includes(facets[facet])) &&
      wanted.every((word) => haystack.includes(word)),
  );
}

/** A filter with other values of one facet. */
export function withFacet(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  return { ...filter, chosen: { ...filter.chosen, [facet]: values } };
}

/** How many values are chosen, over all facets. */
export function countChosen({ chosen }: Filter): number {
  return FACETS.reduce((sum, facet) => sum + chosen[facet].length, 0);
}

/** What can be chosen of a facet, in the order that groups have. */
export function facetOptions(
  findings: readonly ShownFinding[],
  filter: Filter,
  facet: Facet,
  lang: Lang,
): readonly FacetOption[] {
  const others = filterFindings(findings, withFacet(filter, facet, []));
  return groupFindings(others, facet, lang).map(({ value, label, findings }) => ({
    value,
    label,
    count: findings.length,
  }));
}
