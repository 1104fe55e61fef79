import type { Role, TableKind } from "../../model/appendix";
import type { Words } from "../../model/language";
import type { Profile } from "./profile";

/** How a column's contents bear on a role: a factor on the wording's strength, and what was seen, in words for the user. */
export interface Fit {
  readonly factor: number;
  /** Null where the contents tell nothing. */
  readonly seen: Words | null;
}

interface Test {
  readonly roles: readonly Role[];
  readonly when: (profile: Profile, kind: TableKind) => boolean;
  readonly factor: number;
  readonly seen: Words;
}

/** What contents look like, in words for the user. */
const SEEN = {
  organisations: { vi: "ô ghi tên đơn vị", en: "the cells name units" },
  measures: { vi: "ô ghi đơn vị đo", en: "the cells hold units of measure" },
  numbers: { vi: "ô ghi số", en: "the cells hold numbers" },
  times: { vi: "ô ghi thời gian", en: "the cells hold dates or periods" },
  noTargets: { vi: "bảng không phải bảng chỉ tiêu", en: "the table is not one of targets" },
  blanks: { vi: "ô đều trống", en: "the cells are all blank" },
  statuses: { vi: "ô ghi tình trạng", en: "the cells tell a status" },
  marks: { vi: "ô đánh dấu", en: "the cells are ticked" },
  sentences: { vi: "ô ghi câu chữ", en: "the cells hold sentences" },
  targets: { vi: "bảng chỉ tiêu", en: "the table is one of targets" },
  noNumbers: { vi: "ô không ghi số", en: "the cells hold no numbers" },
  documents: { vi: "ô ghi số hoặc ngày văn bản", en: "the cells hold numbers or dates of documents" },
  tasks: { vi: "bảng nhiệm vụ", en: "the table is one of tasks" },
  issuers: { vi: "ô ghi cơ quan ban hành (HĐND, UBND…)", en: "the cells name issuing bodies (HĐND, UBND…)" },
  measuresOrStatuses: { vi: "ô ghi đơn vị đo hoặc tình trạng", en: "the cells hold units of measure or tell a status" },
  ordinals: { vi: "ô ghi số thứ tự", en: "the cells hold ordinal numbers" },
} satisfies Readonly<Record<string, Words>>;

const VALUES: readonly Role[] = ["target", "plan", "actual"];

/** What contents say for or against a role; the first test that applies decides. */
const tests: readonly Test[] = [
  { roles: ["owner", "coordinator"], when: (p) => p.organisation >= 0.5, factor: 1.1, seen: SEEN.organisations },
  { roles: ["owner", "coordinator"], when: (p) => p.measure >= 0.5, factor: 0.25, seen: SEEN.measures },
  { roles: ["owner", "coordinator"], when: (p) => p.number >= 0.6, factor: 0.2, seen: SEEN.numbers },
  { roles: ["owner", "coordinator"], when: (p) => p.deadline >= 0.6, factor: 0.3, seen: SEEN.times },
  { roles: ["unit"], when: (p) => p.measure >= 0.4, factor: 1.25, seen: SEEN.measures },
  { roles: ["unit"], when: (p) => p.organisation >= 0.4, factor: 0.3, seen: SEEN.organisations },
  {
    roles: ["unit"],
    when: (p, kind) => p.filled === 0 && kind !== "targets",
    factor: 0.6,
    seen: SEEN.noTargets,
  },
  { roles: ["deadline", "start", "finished"], when: (p) => p.deadline >= 0.4, factor: 1.1, seen: SEEN.times },
  { roles: ["deadline"], when: (p, kind) => p.filled === 0 && kind !== "targets", factor: 0.9, seen: SEEN.blanks },
  { roles: ["deadline"], when: (p) => p.status >= 0.5, factor: 0.4, seen: SEEN.statuses },
  { roles: ["deadline"], when: (p) => p.mark >= 0.6, factor: 1, seen: SEEN.marks },
  {
    roles: ["deadline", "start", "finished"],
    when: (p) => p.sentence >= 0.6 || p.organisation >= 0.6,
    factor: 0.5,
    seen: SEEN.sentences,
  },
  { roles: ["deadline"], when: (p, kind) => kind === "targets" && p.filled > 0, factor: 0.5, seen: SEEN.targets },
  { roles: ["status"], when: (p) => p.status >= 0.4, factor: 1.2, seen: SEEN.statuses },
  { roles: ["status"], when: (p) => p.filled > 0 && p.status < 0.2, factor: 0.8, seen: SEEN.sentences },
  { roles: ["percent"], when: (p) => p.number >= 0.4, factor: 1.15, seen: SEEN.numbers },
  { roles: ["status", "progress"], when: (p) => p.deadline >= 0.6, factor: 0.5, seen: SEEN.times },
  {
    roles: ["status", "progress", "product"],
    when: (p, kind) => kind === "targets" && (p.filled === 0 || p.number + p.target >= 0.3),
    factor: 0.4,
    seen: SEEN.targets,
  },
  { roles: ["progress"], when: (p) => p.sentence >= 0.4, factor: 1.1, seen: SEEN.sentences },
  { roles: ["product"], when: (p) => p.status >= 0.4, factor: 0.4, seen: SEEN.statuses },
  { roles: ["product"], when: (p) => p.number >= 0.6, factor: 0.4, seen: SEEN.numbers },
  { roles: VALUES, when: (_, kind) => kind !== "targets", factor: 0.45, seen: SEEN.noTargets },
  { roles: VALUES, when: (p) => p.organisation >= 0.5 || p.deadline >= 0.8, factor: 0.4, seen: SEEN.noNumbers },
  { roles: VALUES, when: (p) => p.number + p.target >= 0.4, factor: 1.1, seen: SEEN.numbers },
  { roles: VALUES, when: (p) => p.filled > 0 && p.number + p.target < 0.1, factor: 0.6, seen: SEEN.noNumbers },
  { roles: ["documentNumber"], when: (p) => p.document >= 0.3, factor: 1.3, seen: SEEN.documents },
  { roles: ["issuer"], when: (p) => p.mark >= 0.6, factor: 0.3, seen: SEEN.marks },
  { roles: ["issuer"], when: (_, kind) => kind === "tasks", factor: 0.9, seen: SEEN.tasks },
  { roles: ["issuer"], when: (p) => p.issuer >= 0.5, factor: 1.3, seen: SEEN.issuers },
  { roles: ["task"], when: (p) => p.number >= 0.7 || p.mark >= 0.7, factor: 0.2, seen: SEEN.numbers },
  {
    roles: ["task"],
    when: (p) => p.measure >= 0.6 || p.status >= 0.6,
    factor: 0.4,
    seen: SEEN.measuresOrStatuses,
  },
  { roles: ["number"], when: (p) => p.numbering >= 0.5, factor: 1.1, seen: SEEN.ordinals },
  { roles: ["number"], when: (p) => p.sentence >= 0.3, factor: 0.3, seen: SEEN.sentences },
];

const NEUTRAL: Fit = { factor: 1, seen: null };

/** Weighs a role against what a column's cells hold. A blank column neither speaks for nor against. */
export function fitOf(role: Role, profile: Profile, kind: TableKind): Fit {
  return tests.find((test) => test.roles.includes(role) && test.when(profile, kind)) ?? NEUTRAL;
}
