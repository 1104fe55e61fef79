import type { TableKind } from "../../model/appendix";
import type { Role } from "../../model/appendix";
import type { Heading } from "./headings";
import type { Profile } from "./profile";
import { bare } from "../text";
import type { Candidate } from "./wording";
import { headingKey } from "./wording";

/** A column before its role is settled: its heading, what the wording speaks for, what its cells hold. */
export interface Evidence {
  readonly heading: Heading;
  readonly candidates: readonly Candidate[];
  readonly profile: Profile;
}

const WORK =
  /^(ten |danh muc |cac |nhom )*(nhiem vu|cong viec|noi dung(?! (cac )?(chi tieu|muc tieu))|hang muc|viec|dau viec|de an|hoat dong|giai phap)|^(name|task)$/;
const DOCUMENT =
  /\bvan ban (can|de nghi|ban hanh)|^(ten (goi )?|danh (muc|sach) )?(cac )?(van ban|vbqppl|trich yeu|du thao|nghi quyet|luat)|trich yeu|vbqppl/;
const TARGET = /^(ten |danh muc |cac |nhom |noi dung )*(chi tieu|muc tieu)|^khoan muc/;

/** What a table is for, from its headings, its title and what its columns hold. */
export function kindOf(columns: readonly Evidence[], title: string): TableKind {
  if (isProcedure(columns)) return "other";
  const scores: [TableKind, number][] = [
    ["tasks", taskScore(columns, bare(title))],
    ["documents", documentScore(columns, bare(title))],
    ["targets", targetScore(columns, bare(title))],
  ];
  const [kind, score] = scores.reduce((best, next) => (next[1] > best[1] ? next : best));
  return score >= 2.5 ? kind : "other";
}

const speaksFor = (columns: readonly Evidence[], roles: readonly Role[], least = 0.8) =>
  columns.filter(
    ({ candidates }) => roles.includes(candidates[0]?.role ?? "other") && candidates[0]!.strength >= least,
  );

/** The heading under which the rows are named: the surest task wording, the leftmost of equals. */
function nameHeading(columns: readonly Evidence[]): string {
  const strength = ({ candidates: [first], profile }: Evidence) =>
    first?.role === "task" && profile.number < 0.7 ? first.strength : 0;
  const named = columns.reduce<Evidence | null>(
    (best, next) => (strength(next) > (best ? strength(best) : 0) ? next : best),
    null,
  );
  return named ? headingKey(named.heading.path[named.heading.path.length - 1] ?? "") : "";
}

/** Steps that take hours or days are a procedure, not a plan. */
function isProcedure(columns: readonly Evidence[]): boolean {
  return columns.some(
    ({ candidates, profile, heading }) =>
      candidates[0]?.role === "deadline" &&
      (profile.duration >= 0.5 || /tinh theo (ngay|gio)/.test(headingKey(heading.path.join(" ")))),
  );
}

const ASSIGNED: readonly Role[] = [
  "owner",
  "coordinator",
  "leader",
  "deadline",
  "start",
  "product",
  "status",
  "progress",
];

function taskScore(columns: readonly Evidence[], title: string): number {
  const assigned = speaksFor(columns, ASSIGNED, 0.7).length;
  const due = speaksFor(columns, ["owner", "deadline"]).length > 0;
  const work = WORK.test(nameHeading(columns));
  const texts = columns.some(({ profile }) => profile.sentence >= 0.3);
  if (!work && !texts) return 0;
  return (
    (work ? 2 : 0) +
    (due ? 1.5 : 0) +
    assigned * 0.5 +
    (/nhiem vu|cong viec|chuong trinh|giai phap/.test(title) ? 1 : 0)
  );
}

function documentScore(columns: readonly Evidence[], title: string): number {
  const named = DOCUMENT.test(nameHeading(columns));
  const traits = speaksFor(columns, ["documentType", "issuer", "documentNumber"]).length;
  const assigned = speaksFor(columns, ASSIGNED, 0.7).length;
  if (!named && traits === 0) return 0;
  const titled = /van ban|vbqppl|nghi quyet cua hdnd|ban hanh/.test(title) ? 1.5 : 0;
  return (named ? 3 : 0) + Math.min(traits, 2) * 1.5 + assigned * 0.5 + titled;
}

const VALUES: readonly Role[] = ["target", "plan", "actual", "percent"];

function targetScore(columns: readonly Evidence[], title: string): number {
  const named = TARGET.test(nameHeading(columns));
  const measured = columns.some(({ candidates, profile }) =>
    candidates.some((candidate) => candidate.role === "unit" && (candidate.strength > 0.9 || profile.measure >= 0.4)),
  );
  const clear = speaksFor(columns, VALUES, 0.75).filter(
    ({ profile }) => profile.filled === 0 || profile.number + profile.target >= 0.3,
  );
  const faint = speaksFor(columns, VALUES, 0.5).filter(
    ({ candidates, profile }) => candidates[0]!.strength < 0.75 && (profile.filled === 0 || profile.number >= 0.8),
  );
  const values = faint.length > 1 ? [...clear, ...faint] : clear;
  if (values.length === 0 && !named && !measured) return 0;
  const due = speaksFor(columns, ["deadline"]).length;
  return (
    (named ? 2 : 0) + (measured ? 2 : 0) + Math.min(values.length, 3) + (/chi tieu|muc tieu/.test(title) ? 1 : 0) - due
  );
}
