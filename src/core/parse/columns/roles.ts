import type { Words } from "../../model/language";
import type { Column, Role, TableKind } from "../../model/appendix";
import { columnName } from "../../model/cell";
import { isPeriod } from "../tables/block";
import { fitOf } from "./fit";
import { PATH_SEPARATOR, type Heading } from "./headings";
import type { Evidence } from "./kind";
import { matrixColumns } from "./matrix";
import { chooseMeasures } from "./measures";
import type { Profile } from "./profile";
import { fitsBetter, reasonOf, reasons } from "./reasons";
import { candidatesWithTypos, headingKey, type Candidate } from "./wording";

/** Puts each column's heading, wording and contents side by side. */
export function evidenceOf(headings: readonly Heading[], profiles: readonly Profile[]): Evidence[] {
  return headings.map((heading, i) => ({ heading, profile: profiles[i]!, candidates: pathCandidates(heading.path) }));
}

const GENERIC = /^(tong( so)?|so luong|dien tich|trong do|gia tri|ty le|so tuyet doi)\b/;

/** The wordings of the column's own heading first; a parent's count for less, unless the own heading only names a part of it. */
function pathCandidates(path: readonly string[]): readonly Candidate[] {
  const best = new Map<Role, Candidate>();
  let share = 1;
  for (const text of [...path].reverse()) {
    for (const candidate of candidatesWithTypos(text)) {
      const strength = candidate.strength * share;
      const own = best.get(candidate.role);
      if (own) best.set(candidate.role, agreed(own, { ...candidate, strength }));
      else best.set(candidate.role, { ...candidate, strength });
    }
    const partOnly = isPeriod(text) || GENERIC.test(headingKey(text)) || candidatesWithTypos(text).length === 0;
    if (share === 1 && partOnly) best.delete("other");
    share = share === 1 ? (partOnly ? 0.95 : 0.7) : share * 0.95;
  }
  const own = path[path.length - 1];
  if (own !== undefined && isPeriod(own)) addPeriod(best, own);
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}

/** Parent and child that speak for one role ("Chủ trì › Cơ quan") make it surer than either alone. */
function agreed(own: Candidate, parent: Candidate): Candidate {
  const better = parent.strength > own.strength ? parent : own;
  return { ...better, strength: Math.max(better.strength, Math.min(1, better.strength + 0.15)) };
}

/** In a target table a year stands for the value planned for it, a quarter or a month for the value reached in it. */
function addPeriod(best: Map<Role, Candidate>, text: string): void {
  if (best.has("target") || best.has("actual")) return;
  const role: Role = /qu[yý]|th[aá]ng/i.test(text.normalize("NFC")) ? "actual" : "target";
  best.set(role, { role, strength: 0.6, words: text, match: "is" });
}

interface Score {
  readonly role: Role;
  readonly score: number;
  readonly reason: Words;
}

const VALUE_ROLES: readonly Role[] = ["target", "plan", "actual"];
const SEVERAL: readonly Role[] = ["other", "note"];
const LEAST = 0.4;
/** A role whose score comes so near is an alternative to the one given. */
const NEAR = 0.1;

/**
 * Gives every column its role: wording and contents together, the surest first, each role once. Among several columns of
 * planned or reached values one is chosen for each value (see {@link chooseMeasures}) and the rest have the same roles with
 * less confidence; the columns of a deadline matrix are all `deadline`.
 */
export function rolesOf(columns: readonly Evidence[], kind: TableKind, year: number | null): Column[] {
  const scores = new Map(columns.map((column) => [column.heading.column, scoresOf(column, kind)]));
  const given = new Map<number, Score>();
  const taken = new Set<Role>();
  const give = (column: number, score: Score) => {
    given.set(column, score);
    taken.add(score.role);
  };
  giveMatrix(columns, kind, scores, give);
  if (kind === "targets") giveMeasures(columns, scores, year, give);
  const offers = columns
    .flatMap(({ heading }) => scores.get(heading.column)!.map((score) => ({ column: heading.column, score })))
    .filter(({ score }) => score.score >= LEAST && !(kind === "targets" && VALUE_ROLES.includes(score.role)))
    .sort((a, b) => b.score.score - a.score.score || a.column - b.column);
  for (const { column, score } of offers) {
    if (given.has(column) || (taken.has(score.role) && !SEVERAL.includes(score.role))) continue;
    give(column, score);
  }
  giveByPlace(columns, given, taken, give);
  const holder = new Map([...given].map(([column, { role }]) => [role, column]));
  const surest = surestOf([...given.values()]);
  return columns.map((column) => {
    const own = scores.get(column.heading.column)!;
    return settled(column, given.get(column.heading.column) ?? beaten(own[0], holder), own, surest);
  });
}

/** The best score with which each role was given. */
function surestOf(given: readonly Score[]): ReadonlyMap<Role, number> {
  const surest = new Map<Role, number>();
  for (const { role, score } of given) surest.set(role, Math.max(score, surest.get(role) ?? 0));
  return surest;
}

type Give = (column: number, score: Score) => void;

function giveMatrix(
  columns: readonly Evidence[],
  kind: TableKind,
  scores: ReadonlyMap<number, readonly Score[]>,
  give: Give,
): void {
  const matrix = matrixColumns(columns, kind);
  const plain = [...scores].some(
    ([column, list]) =>
      !matrix.includes(column) && list.some((score) => score.role === "deadline" && score.score >= 0.7),
  );
  const score: Score = {
    role: "deadline",
    score: 0.9,
    reason: reasons.ticked,
  };
  if (!plain) for (const column of matrix) give(column, score);
}

/** Target, plan and actual of a target table, each from the column that fits it best. */
function giveMeasures(
  columns: readonly Evidence[],
  scores: ReadonlyMap<number, readonly Score[]>,
  year: number | null,
  give: Give,
): void {
  const scoreOf = (column: number, role: Role) => scores.get(column)?.find((score) => score.role === role)?.score ?? 0;
  const leads = (column: Evidence, role: Role) => {
    const [first, second] = scores.get(column.heading.column)!;
    return first?.role === role && first.score >= LEAST && !(isEither(first) && second && isEither(second));
  };
  const isEither = (score: Score) => score.score < 0.8 && (score.role === "target" || score.role === "actual");
  const either = columns.filter(({ heading }) => scores.get(heading.column)!.slice(0, 2).filter(isEither).length === 2);
  const named = columns.some((column) => leads(column, "task"));
  const clear = columns.filter((column) => leads(column, "target") && (named || !holdsWords(column)));
  const asTarget = either.filter(({ profile }) => clear.length === 0 && profile.filled > 0).slice(0, 1);
  const planned = [...clear, ...asTarget];
  const reached = columns.filter(
    (column) => leads(column, "actual") || (either.includes(column) && !asTarget.includes(column)),
  );
  const chosen = chooseMeasures(planned, reached, scoreOf, year);
  for (const role of ["target", "plan", "actual"] as const) {
    const column = chosen[role];
    if (column === null) continue;
    const score = scores.get(column)!.find((other) => other.role === (role === "plan" ? "target" : role))!;
    give(column, { ...score, role });
  }
  const used = new Set([chosen.target, chosen.plan, chosen.actual]);
  for (const { heading } of [...planned, ...reached]) {
    if (used.has(heading.column)) continue;
    const role = reached.some((other) => other.heading === heading) ? "actual" : "plan";
    give(heading.column, beside(chosen.besideTarget.includes(heading.column) ? "target" : role));
  }
}

/** Words and no figures: where no other column names the targets, this one does ("Mục tiêu" over what is to be reached). */
const holdsWords = ({ profile }: Evidence) => profile.filled > 0 && profile.number + profile.target < 0.1;

/** A column of values beside the one that was chosen for its role; less sure than that one, so that it is not read instead. */
const beside = (role: Role): Score => ({ role, score: BESIDE, reason: reasons.beside });
const BESIDE = 0.45;

/** What no heading names: the text column after the number is the task, a first column of numbers the number. */
function giveByPlace(
  columns: readonly Evidence[],
  given: ReadonlyMap<number, Score>,
  taken: ReadonlySet<Role>,
  give: Give,
): void {
  const free = columns.filter(({ heading }) => !given.has(heading.column));
  const first = free.find(({ heading }) => heading.column === columns[0]!.heading.column);
  if (!taken.has("number") && first && isShort(first) && first.profile.numbering >= 0.6) {
    give(first.heading.column, { role: "number", score: 0.6, reason: reasons.firstNumbers });
  }
  if (taken.has("task")) return;
  const task = free.find(
    ({ heading, profile }) =>
      !given.has(heading.column) && profile.number < 0.5 && profile.length >= 4 && profile.filled * 2 >= profile.rows,
  );
  if (task) {
    give(task.heading.column, { role: "task", score: 0.55, reason: reasons.firstText });
  }
}

const isShort = ({ heading, candidates }: Evidence) => candidates.length === 0 && heading.path.join("").length <= 6;

function scoresOf({ candidates, profile }: Evidence, kind: TableKind): Score[] {
  return candidates
    .map((candidate) => {
      const { role, strength } = candidate;
      const { factor, seen } = fitOf(role, profile, kind);
      return { role, score: strength * factor, reason: reasonOf(candidate, seen) };
    })
    .sort((a, b) => b.score - a.score);
}

const UNKNOWN: Score = { role: "other", score: 0.5, reason: reasons.unknown };

/** A column whose wording speaks for a role that fits another column better. */
function beaten(score: Score | undefined, holder: ReadonlyMap<Role, number>): Score {
  const column = score && score.score >= LEAST ? holder.get(score.role) : undefined;
  if (!score || column === undefined) return UNKNOWN;
  return { role: "other", score: 0.6, reason: fitsBetter(score.reason, columnName(column)) };
}

function settled(
  { heading }: Evidence,
  score: Score,
  scores: readonly Score[],
  surest: ReadonlyMap<Role, number>,
): Column {
  const rivals = scores.filter(
    (other) => other.role !== score.role && other.score >= LEAST && other.score >= score.score - NEAR,
  );
  // A column with a role of its own has no claim on one that another column has clearly more surely.
  const isOpen = (other: Score) => score.role === "other" || other.score >= (surest.get(other.role) ?? 0) - NEAR;
  const confidence = Math.min(1, score.score) * (rivals.length > 0 ? 0.85 : 1);
  return {
    column: heading.column,
    header: heading.path.join(PATH_SEPARATOR),
    role: score.role,
    confidence: Math.round(confidence * 100) / 100,
    reason: heading.path.length === 0 && score === UNKNOWN ? reasons.noHeading : score.reason,
    alternatives: rivals.filter(isOpen).map(({ role, reason }) => ({ role, reason })),
    chosen: false,
  };
}
