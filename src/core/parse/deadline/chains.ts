import type { Item, Meaning } from "./scan";
import type { Join, Part } from "./part";

/** How a date bounds the work: none said, or what its prefix says. "contradictory" prefixes cannot be read. */
export type Limit = "none" | "within" | "before" | "until" | "since" | "contradictory";

/** One date of a chain with its prefix. */
export interface Link {
  readonly part: Part;
  readonly limit: Limit;
}

/** Dates that hang together, and what stands around them in their clause and sentence. */
export interface Chain {
  readonly links: readonly Link[];
  /** One fewer than links. */
  readonly joins: readonly Join[];
  /** What comes before in the same clause, and in the same sentence. */
  readonly lead: readonly Meaning[];
  readonly sentenceLead: readonly Meaning[];
  readonly sentence: number;
  /** Where it stands among the outline's steps. */
  readonly at: number;
}

/** A wording as its chains of dates and everything else, in order. */
export interface Outline {
  readonly chains: readonly Chain[];
  /** All meanings in order; "chain" stands where a chain is. */
  readonly steps: readonly (Meaning | "chain")[];
}

const LIMITS: ReadonlySet<Meaning> = new Set<Meaning>([
  "before",
  "until",
  "to",
  "end",
  "within",
  "stage",
  "since",
  "now",
]);
const JOINS: Partial<Record<Meaning, Join>> = {
  comma: "comma",
  semicolon: "semicolon",
  and: "and",
  or: "or",
  dash: "to",
};

/** Gathers the dates of a wording into chains. */
export function outline(items: readonly Item[]): Outline {
  const builder = new Builder();
  for (const item of items) builder.take(item);
  return builder.finish();
}

interface OpenChain extends Chain {
  readonly links: Link[];
  readonly joins: Join[];
}

class Builder {
  private readonly chains: OpenChain[] = [];
  private readonly steps: (Meaning | "chain")[] = [];
  private open: OpenChain | null = null;
  /** Joins and prefixes seen since the last date; not yet known to belong to a next one. */
  private waiting: { is: Meaning; newLine: boolean }[] = [];
  private lead: Meaning[] = [];
  private sentenceLead: Meaning[] = [];
  private sentence = 0;

  take(item: Item): void {
    if (item.is === "skip") return;
    // A remark in brackets does not part two dates: "30/6 (sơ kết); 31/12 (tổng kết)".
    if (item.is === "bracket" && this.open && this.waiting.length === 0) {
      this.steps.push("bracket");
      return;
    }
    if (item.is === "parts") this.takeParts(item);
    else if (item.is === "soft" && LIMITS.has(this.waiting.at(-1)?.is ?? "noise")) return;
    else if (LIMITS.has(item.is) || (this.open && JOINS[item.is])) this.waiting.push(item);
    else {
      this.release(item.is === "number");
      this.open = null;
      this.step(item.is);
    }
  }

  finish(): Outline {
    this.release(false);
    return { chains: this.chains, steps: this.steps };
  }

  private takeParts(item: Extract<Item, { is: "parts" }>): void {
    const join = this.open ? joinOf(this.waiting, item.newLine) : null;
    if (!join) {
      const limits = this.limitsAtEnd();
      this.release(false);
      this.start(limits);
    } else {
      this.open!.joins.push(join);
    }
    const limit = combine(
      this.waiting.map(({ is }) => is),
      join !== null,
    );
    this.waiting = [];
    item.parts.forEach((part, index) => this.open!.links.push({ part, limit: index === 0 ? limit : "none" }));
    this.open!.joins.push(...item.joins);
  }

  /** Takes the prefixes right before a date out of what is waiting. */
  private limitsAtEnd(): { is: Meaning; newLine: boolean }[] {
    let start = this.waiting.length;
    while (start > 0 && LIMITS.has(this.waiting[start - 1]!.is)) start--;
    return this.waiting.splice(start);
  }

  private start(limits: { is: Meaning; newLine: boolean }[]): void {
    this.open = {
      links: [],
      joins: [],
      lead: [...this.lead],
      sentenceLead: [...this.sentenceLead],
      sentence: this.sentence,
      at: this.steps.length,
    };
    this.chains.push(this.open);
    this.steps.push("chain");
    this.waiting = limits;
    this.lead = [];
  }

  /** What waited for a date that did not come: joins end a clause; a dash before a stray number is a damaged span. */
  private release(beforeNumber: boolean): void {
    const dangling = this.open !== null && beforeNumber && this.waiting.length > 0;
    for (const { is } of this.waiting) this.step(is);
    if (dangling) this.step("broken");
    this.waiting = [];
  }

  private step(meaning: Meaning): void {
    this.steps.push(meaning);
    if (meaning === "stop") {
      this.sentence++;
      this.sentenceLead = [];
      this.lead = [];
    } else if (meaning === "comma" || meaning === "semicolon") {
      this.lead = [];
    } else {
      this.lead.push(meaning);
      this.sentenceLead.push(meaning);
    }
  }
}

/** What joins the next date to the chain: the last join that waits, a prefix that joins ("đến"), or a new line. */
function joinOf(waiting: readonly { is: Meaning }[], newLine: boolean): Join | null {
  let join: Join | null = null;
  for (const { is } of waiting) join = JOINS[is] ?? (is === "to" ? "to" : join);
  return join ?? (newLine ? "line" : null);
}

/** The prefixes before a date as one: "đến hết" is until, "đến trước" is before, "từ … hết" says two things at once. */
function combine(meanings: readonly Meaning[], joined: boolean): Limit {
  const has = (meaning: Meaning) => meanings.includes(meaning);
  if (has("since")) return has("before") || has("until") || has("to") || has("end") ? "contradictory" : "since";
  if (has("end")) return "until";
  if (has("before")) return "before";
  if (has("until") || (has("to") && !joined)) return "until";
  return has("within") ? "within" : "none";
}
