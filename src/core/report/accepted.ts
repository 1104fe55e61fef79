import type { CheckResult } from "../lint";
import { showDate } from "../model/date";
import type { Finding } from "../model/finding";
import type { Lang, Words } from "../model/language";
import type { Acceptance, Review } from "../model/settings";
import type { SinceCounts } from "../since";
import { grouped } from "./words";

/** What a reviewer has said of an acceptance. */
export const reviewWords: Words<Readonly<Record<Review, string>>> = {
  vi: { pending: "chờ ý kiến người soát", confirmed: "người soát đồng ý", refused: "người soát không đồng ý" },
  en: { pending: "awaiting review", confirmed: "confirmed by the reviewer", refused: "refused by the reviewer" },
};

const untilWords: Words<(day: string) => string> = {
  vi: (day) => `đến hết ${day}`,
  en: (day) => `until ${day}`,
};

/** Who accepted a finding, when, until when, and what the reviewer says: "Nguyễn Văn A, 01/06/2024; người soát đồng ý". */
export function acceptedBy({ by, on, until, review }: Acceptance, lang: Lang): string {
  const days = [by, showDate(on), until === null ? "" : untilWords[lang](showDate(until))];
  return `${days.filter(Boolean).join(", ")}; ${reviewWords[lang][review]}`;
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
  const { review, reason } = acceptance;
  return `${saidWords[lang][review === "refused" ? "refused" : "pending"]}: ${reason} (${acceptedBy(acceptance, lang)})`;
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
