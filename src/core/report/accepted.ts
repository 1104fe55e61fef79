import type { CheckResult } from "../lint";
import { showDate } from "../model/date";
import type { Finding } from "../model/finding";
import { grouped, type Lang, type Words } from "../model/language";
import type { Acceptance, Review } from "../model/settings";
import { fold } from "../parse/text";
import type { SinceCounts } from "../since";

/** What a reviewer has said of an acceptance, where nobody recorded who that was. */
const reviewWords: Words<Readonly<Record<Review, string>>> = {
  vi: { pending: "chờ ý kiến người soát", confirmed: "người soát đồng ý", refused: "người soát không đồng ý" },
  en: { pending: "awaiting review", confirmed: "confirmed by the reviewer", refused: "refused by the reviewer" },
};

/** The same before the reviewer's name. */
const reviewedBy: Words<Readonly<Record<Review, string>>> = {
  vi: { pending: "chờ ý kiến", confirmed: "đã đồng ý", refused: "không đồng ý" },
  en: { pending: "awaiting review by", confirmed: "confirmed by", refused: "refused by" },
};

const because: Words<(objection: string) => string> = {
  vi: (objection) => `, vì: ${objection}`,
  en: (objection) => `, because: ${objection}`,
};

/** One's own exception may be confirmed where the office lets one; that it was is told wherever it is listed. */
const samePerson: Words = { vi: " (cũng là người chấp nhận)", en: " (who also accepted it)" };

const untilWords: Words<(day: string) => string> = {
  vi: (day) => `đến hết ${day}`,
  en: (day) => `until ${day}`,
};

/** Who accepted a finding, when, until when, and who says what of it: "Nguyễn Văn A, 01/06/2024; đã đồng ý: Trần Văn B, 12/06/2024". */
export function acceptedBy(acceptance: Acceptance, lang: Lang): string {
  return `${acceptedWhen(acceptance, lang)}; ${reviewOf(acceptance, lang)}`;
}

function acceptedWhen({ by, on, until }: Acceptance, lang: Lang): string {
  return [by, showDate(on), until && untilWords[lang](showDate(until))].filter(Boolean).join(", ");
}

/** What a reviewer says of an acceptance, with name, day and objection as far as they are recorded. */
function reviewOf(acceptance: Acceptance, lang: Lang): string {
  const { review, objection } = acceptance;
  const who = reviewerOf(acceptance, lang);
  const said = who === "" ? reviewWords[lang][review] : `${reviewedBy[lang][review]}: ${who}`;
  return review === "refused" && objection ? said + because[lang](objection) : said;
}

function reviewerOf({ by, reviewer, reviewedOn }: Acceptance, lang: Lang): string {
  const name = reviewer && fold(reviewer) === fold(by) ? reviewer + samePerson[lang] : reviewer;
  return [name, reviewedOn && showDate(reviewedOn)].filter(Boolean).join(", ");
}

/** The acceptances of findings that count all the same: no reviewer has confirmed them yet, or has refused them. */
export function saidOf({
  awaiting,
  refused,
}: Pick<CheckResult, "awaiting" | "refused">): ReadonlyMap<Finding, Acceptance> {
  return new Map([...awaiting, ...refused].map(({ finding, acceptance }) => [finding, acceptance]));
}

const saidWords: Words<Readonly<Record<"pending" | "refused", string>>> = {
  vi: { pending: "Đã chấp nhận, còn chờ người soát", refused: "Đã chấp nhận, người soát không đồng ý" },
  en: { pending: "Accepted, awaiting review", refused: "Accepted, refused by the reviewer" },
};

/** What was said of a finding that counts all the same: "Đã chấp nhận, còn chờ người soát: <reason> (<who and when>)". */
export function saidWordsOf(acceptance: Acceptance, lang: Lang): string {
  const { review, reason, objection } = acceptance;
  const isMoreSaid = reviewerOf(acceptance, lang) !== "" || objection !== null;
  const who = isMoreSaid ? acceptedBy(acceptance, lang) : acceptedWhen(acceptance, lang);
  return `${saidWords[lang][review === "refused" ? "refused" : "pending"]}: ${reason} (${who})`;
}

const sinceWords: Words<Readonly<Record<keyof SinceCounts, string>>> = {
  vi: { fixed: "đã sửa", fresh: "mới", still: "còn lại", accepted: "đã chấp nhận" },
  en: { fixed: "fixed", fresh: "new", still: "still there", accepted: "accepted" },
};

/** What has become of findings since an earlier check: "3 đã sửa · 1 mới · 5 còn lại". */
export function sinceCountWords(counts: SinceCounts, lang: Lang): string {
  return (["fixed", "fresh", "still", "accepted"] as const)
    .filter((kind) => kind !== "accepted" || counts.accepted > 0)
    .map((kind) => `${grouped(counts[kind], lang)} ${sinceWords[lang][kind]}`)
    .join(" · ");
}
