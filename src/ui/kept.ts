import { useEffect } from "react";
import type { IsoDate } from "../core/model/date";
import { FACETS, usual, type Arrangement, type Facet, type GroupBy } from "./findings/choice";
import { rememberBeside, rememberedBeside } from "./memory";
import { dayOf, today as dayItself } from "./today";

/** The tabs of the pane. */
export const TABS = ["check", "roll-up"] as const;

/** One of them. */
export type PaneTab = (typeof TABS)[number];

/** What stays of the pane when it is closed beside a document: keys and digests, nothing of what the workbook says. */
export interface KeptView {
  readonly tab: PaneTab;
  readonly findings: Arrangement;
  /** The report date that the user has set; null for each day's own. */
  readonly today: IsoDate | null;
}

/** More lines than that are not kept open or closed. */
const MOST = 500;

/** What was kept beside a document, named by its address or file name; what is usual where there is nothing, or no name. */
export function keptView(document: string): KeptView {
  const kept = document === "" ? {} : parsed(rememberedBeside(document, "view"));
  const [chosen, search] = [kept["chosen"] as Record<string, unknown> | null, kept["search"]];
  return {
    tab: oneOf<PaneTab>(TABS, kept["tab"]) ?? "check",
    findings: {
      by: oneOf<GroupBy>(["rule", "unit", "sheet"], kept["by"]) ?? usual.by,
      filter: {
        chosen: Object.fromEntries(FACETS.map((facet) => [facet, texts(chosen?.[facet])])) as Record<Facet, string[]>,
        search: typeof search === "string" ? search : "",
      },
      toggled: new Set(texts(kept["toggled"])),
      chosen: typeof kept["line"] === "string" ? kept["line"] : null,
    },
    today: typeof kept["today"] === "string" ? dayOf(kept["today"]) : null,
  };
}

/** Keeps a view beside a document whenever it changes; nothing for a document without a name, which may be any. */
export function useKept(document: string, { tab, findings, today }: KeptView): void {
  const { by, filter, toggled, chosen: line } = findings;
  // A date that is today's stays each day's own.
  const day = today === dayItself() ? null : today;
  const text = JSON.stringify({ tab, by, ...filter, toggled: [...toggled].slice(-MOST), line, today: day });
  useEffect(() => {
    if (document !== "") rememberBeside(document, "view", text);
  }, [document, text]);
}

/** An object that was kept, empty unless it is one. */
function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // Not what we keep: the pane begins as usual.
    return {};
  }
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
