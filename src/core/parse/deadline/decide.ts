import type { DeadlineKind } from "../../model/deadline";
import type { IsoDate } from "../../model/date";
import { type Chain, outline, type Outline } from "./chains";
import { namesYear, resolve, type Span } from "./resolve";
import { type Item, type Meaning, scan } from "./scan";
import type { Token } from "./tokens";

/** What a wording says, before its text is put beside it. */
export interface Decision {
  readonly kind: DeadlineKind;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The tokens of each bracket. */
type Brackets = readonly (readonly Token[])[];

const without = (kind: DeadlineKind): Decision => ({ kind, from: null, to: null });
const UNREADABLE = without("unreadable");

/** Words that do not belong to a date: what follows them may be a figure or a date of something else. */
const HARD: ReadonlySet<Meaning | "chain"> = new Set<Meaning>(["noise", "number", "document", "paper", "duration"]);
const isHard = (meaning: Meaning | "chain") => HARD.has(meaning);

/** Decides what a wording says from its steps and the tokens that stand in its brackets. */
export function decide(items: readonly Item[], brackets: Brackets, year: number | null): Decision {
  const whole = outline(items);
  if (whole.steps.includes("broken") || whole.steps.includes("lunar")) return UNREADABLE;
  const dates = whole.chains.filter(standsForItself);
  const head = dates[0];
  if (!head) return withoutDate(whole, brackets, year);
  if (dates.slice(1).some((other) => !isAside(other, head, whole))) return UNREADABLE;
  return repeated(head, whole) ?? bound(head, whole) ?? dated(head, whole, brackets, year);
}

/** Whether a chain is a date of the task: not a bare figure in a sentence, nor the date of a paper or of its period. */
function standsForItself({ links, lead }: Chain): boolean {
  const { part, limit } = links[0]!;
  const hard = lead.some(isHard);
  const limited = limit !== "none" && limit !== "within";
  if (part.bare && limit === "none" && hard) return false;
  if (part.grain === "year" && hard && limit !== "within") return false;
  if (lead.at(-1) === "paper" && limit === "none") return false;
  return !(part.grain === "day" && !limited && lead.some((meaning) => meaning === "document" || meaning === "paper"));
}

/** Whether a later date only remarks on the first: in a sentence of its own after a clean one, or on a condition. */
function isAside(other: Chain, head: Chain, { steps }: Outline): boolean {
  if (other.lead.some((meaning) => meaning === "conditional" || meaning === "session" || meaning === "document"))
    return true;
  const stop = steps.indexOf("stop", head.at);
  const sentence = [...head.sentenceLead, ...steps.slice(head.at + 1, stop < 0 ? steps.length : stop)];
  return other.sentence > head.sentence && !sentence.some((step) => isHard(step) || step === "chain");
}

/** "Thường xuyên", "hằng tháng" beside a date: the date wins with a year of its own, and a limit where it comes second. */
function repeated(head: Chain, { steps }: Outline): Decision | null {
  const at = steps.findIndex((step) => step === "ongoing" || step === "recurring");
  if (at < 0) return null;
  const kind = steps[at] as "ongoing" | "recurring";
  const last = head.links.at(-1)!.limit;
  const limited = last === "before" || last === "until" || (kind === "ongoing" && last === "since");
  if (at < head.at) return limited && namesYear(head) ? null : without(kind);
  return kind === "recurring" && !namesYear(head) ? without(kind) : null;
}

/** What stands before the date and takes it out of the reader's hands; null where nothing does. */
function bound(head: Chain, { steps }: Outline): Decision | null {
  const { lead, sentenceLead, links } = head;
  const limit = links[0]!.limit;
  const limited = limit === "before" || limit === "until";
  const conditional = lead.includes("conditional");
  if (lead.includes("denied") || steps.includes("week") || lead.at(-1) === "after") return UNREADABLE;
  if (lead.includes("session")) return boundToSession(head);
  if (lead.at(-1) === "vague") return UNREADABLE;
  if (lead.includes("duration")) return conditional && !limited ? without("conditional") : UNREADABLE;
  if (conditional) return limited ? UNREADABLE : without("conditional");
  const elsewhere = sentenceLead.includes("conditional") && !limited && lead.some(isHard);
  return elsewhere ? without("conditional") : null;
}

/** "Trước kỳ họp …": bound to a session, but not in it. */
const besideSession = (meanings: readonly (Meaning | "chain")[]) =>
  meanings.some((meaning) => ["before", "after", "until", "to", "end"].includes(meaning));

/** A session with its month or day named is in that month or on that day; any other is not settled yet. */
function boundToSession({ lead, links }: Chain): Decision | null {
  const { part, limit } = links[0]!;
  const settled = links.length === 1 && (part.grain === "month" || part.grain === "day") && lead.at(-1) !== "vague";
  return settled && !besideSession(lead) && (limit === "none" || limit === "within") ? null : without("conditional");
}

function dated(head: Chain, { steps }: Outline, brackets: Brackets, year: number | null): Decision {
  const onward = steps.includes("onward", head.at);
  const span = resolve(head, year, onward);
  return span && !brackets.some((bracket) => contradicts(bracket, span, year)) ? span : UNREADABLE;
}

/** "Năm 2026 (Quý II)": a bracket that is nothing but another date leaves open which of them is meant. */
function contradicts(bracket: readonly Token[], span: Span, year: number | null): boolean {
  const { chains, steps } = outline(scan(bracket).items);
  const [chain] = chains;
  if (!chain || steps.length > 1 || chain.links[0]!.part.grain === "year") return false;
  return resolve(chain, year, false)?.to !== span.to;
}

/** A wording with no date of its own: what repeats, has no end or waits for something, or a date in brackets alone. */
function withoutDate(whole: Outline, brackets: Brackets, year: number | null): Decision {
  const { steps } = whole;
  for (const step of steps) {
    if (step === "ongoing" || step === "recurring") return without(step);
    if (step === "conditional") return without("conditional");
    if (step === "session") {
      return (besideSession(steps) ? null : inBrackets(brackets, year, true)) ?? without("conditional");
    }
  }
  if (steps.includes("duration")) {
    return steps.includes("since") || steps.includes("after") ? conditionalOn(steps) : UNREADABLE;
  }
  if (steps[0] === "after" && steps.length > 1) return without("conditional");
  if (steps.includes("denied") || steps.includes("paper") || steps.includes("document")) return UNREADABLE;
  return inBrackets(brackets, year, false) ?? UNREADABLE;
}

/** "Trong 30 ngày kể từ ngày ban hành" waits for something; "sau 15 ngày" does not say for what. */
function conditionalOn(steps: Outline["steps"]): Decision {
  const from = Math.max(steps.lastIndexOf("since"), steps.lastIndexOf("after"));
  return steps.slice(from + 1).some((step) => step === "noise" || step === "soft" || step === "paper")
    ? without("conditional")
    : UNREADABLE;
}

/** The date in the only brackets, where they hold nothing else: "Ngay (trong tháng 9/2026)", "Kỳ họp giữa năm (tháng 7)". */
function inBrackets(brackets: Brackets, year: number | null, session: boolean): Decision | null {
  if (brackets.length !== 1) return null;
  const { chains, steps } = outline(scan(brackets[0]!).items);
  const [chain] = chains;
  if (!chain || chains.length > 1 || steps.some((step) => step !== "chain" && step !== "soft")) return null;
  const grain = chain.links[0]!.part.grain;
  if (session && grain !== "month" && grain !== "day") return null;
  return resolve(chain, year, false);
}
