import type { IsoDate } from "../../model/date";
import { outline } from "./chains";
import { resolve } from "./resolve";
import { scan } from "./scan";
import { tokens } from "./tokens";

/** The one day that a text names, bounded by no "trước" or "đến" and not the date of a document; null for anything else. */
export function onlyDay(text: string, year: number | null): IsoDate | null {
  const { chains, steps } = outline(scan(tokens(text).filter(({ text }) => text !== "(" && text !== ")")).items);
  const [chain] = chains;
  if (!chain || chains.length > 1 || steps.includes("broken") || chain.links.length > 1) return null;
  const { part, limit } = chain.links[0]!;
  const plain = part.grain === "day" && (limit === "none" || limit === "within");
  const ofPaper = steps.includes("document") || chain.lead.includes("paper") || chain.lead.includes("after");
  return plain && !ofPaper ? (resolve(chain, year, false)?.to ?? null) : null;
}
