import type { Role, TableKind } from "../../model/appendix";
import type { Profile } from "./profile";

/** How a column's contents bear on a role: a factor on the wording's strength, and what was seen, in words for the user. */
export interface Fit {
  readonly factor: number;
  readonly seen: string;
}

interface Test {
  readonly roles: readonly Role[];
  readonly when: (profile: Profile, kind: TableKind) => boolean;
  readonly factor: number;
  readonly seen: string;
}

const VALUES: readonly Role[] = ["target", "plan", "actual"];

/** What contents say for or against a role; the first test that applies decides. */
const tests: readonly Test[] = [
  { roles: ["owner", "coordinator"], when: (p) => p.organisation >= 0.5, factor: 1.1, seen: "ô ghi tên đơn vị" },
  { roles: ["owner", "coordinator"], when: (p) => p.measure >= 0.5, factor: 0.25, seen: "ô ghi đơn vị đo" },
  { roles: ["owner", "coordinator"], when: (p) => p.number >= 0.6, factor: 0.2, seen: "ô ghi số" },
  { roles: ["owner", "coordinator"], when: (p) => p.deadline >= 0.6, factor: 0.3, seen: "ô ghi thời gian" },
  { roles: ["unit"], when: (p) => p.measure >= 0.4, factor: 1.25, seen: "ô ghi đơn vị đo" },
  { roles: ["unit"], when: (p) => p.organisation >= 0.4, factor: 0.3, seen: "ô ghi tên đơn vị" },
  {
    roles: ["unit"],
    when: (p, kind) => p.filled === 0 && kind !== "targets",
    factor: 0.6,
    seen: "bảng không phải bảng chỉ tiêu",
  },
  { roles: ["deadline", "start", "finished"], when: (p) => p.deadline >= 0.4, factor: 1.1, seen: "ô ghi thời gian" },
  { roles: ["deadline"], when: (p, kind) => p.filled === 0 && kind !== "targets", factor: 0.9, seen: "ô đều trống" },
  { roles: ["deadline"], when: (p) => p.status >= 0.5, factor: 0.4, seen: "ô ghi tình trạng" },
  { roles: ["deadline"], when: (p) => p.mark >= 0.6, factor: 1, seen: "ô đánh dấu" },
  {
    roles: ["deadline", "start", "finished"],
    when: (p) => p.sentence >= 0.6 || p.organisation >= 0.6,
    factor: 0.5,
    seen: "ô ghi câu chữ",
  },
  { roles: ["deadline"], when: (p, kind) => kind === "targets" && p.filled > 0, factor: 0.5, seen: "bảng chỉ tiêu" },
  { roles: ["status"], when: (p) => p.status >= 0.4, factor: 1.2, seen: "ô ghi tình trạng" },
  { roles: ["status"], when: (p) => p.filled > 0 && p.status < 0.2, factor: 0.8, seen: "ô ghi câu chữ" },
  { roles: ["percent"], when: (p) => p.number >= 0.4, factor: 1.15, seen: "ô ghi số" },
  { roles: ["status", "progress"], when: (p) => p.deadline >= 0.6, factor: 0.5, seen: "ô ghi thời gian" },
  {
    roles: ["status", "progress", "product"],
    when: (p, kind) => kind === "targets" && (p.filled === 0 || p.number + p.target >= 0.3),
    factor: 0.4,
    seen: "bảng chỉ tiêu",
  },
  { roles: ["progress"], when: (p) => p.sentence >= 0.4, factor: 1.1, seen: "ô ghi câu chữ" },
  { roles: ["product"], when: (p) => p.status >= 0.4, factor: 0.4, seen: "ô ghi tình trạng" },
  { roles: ["product"], when: (p) => p.number >= 0.6, factor: 0.4, seen: "ô ghi số" },
  { roles: VALUES, when: (_, kind) => kind !== "targets", factor: 0.45, seen: "bảng không phải bảng chỉ tiêu" },
  { roles: VALUES, when: (p) => p.organisation >= 0.5 || p.deadline >= 0.8, factor: 0.4, seen: "ô không ghi số" },
  { roles: VALUES, when: (p) => p.number + p.target >= 0.4, factor: 1.1, seen: "ô ghi số" },
  { roles: VALUES, when: (p) => p.filled > 0 && p.number + p.target < 0.1, factor: 0.6, seen: "ô không ghi số" },
  { roles: ["documentNumber"], when: (p) => p.document >= 0.3, factor: 1.3, seen: "ô ghi số hoặc ngày văn bản" },
  { roles: ["issuer"], when: (p) => p.mark >= 0.6, factor: 0.3, seen: "ô đánh dấu" },
  { roles: ["issuer"], when: (_, kind) => kind === "tasks", factor: 0.9, seen: "bảng nhiệm vụ" },
  { roles: ["issuer"], when: (p) => p.issuer >= 0.5, factor: 1.3, seen: "ô ghi cơ quan ban hành (HĐND, UBND…)" },
  { roles: ["task"], when: (p) => p.number >= 0.7 || p.mark >= 0.7, factor: 0.2, seen: "ô ghi số" },
  {
    roles: ["task"],
    when: (p) => p.measure >= 0.6 || p.status >= 0.6,
    factor: 0.4,
    seen: "ô ghi đơn vị đo hoặc tình trạng",
  },
  { roles: ["number"], when: (p) => p.numbering >= 0.5, factor: 1.1, seen: "ô ghi số thứ tự" },
  { roles: ["number"], when: (p) => p.sentence >= 0.3, factor: 0.3, seen: "ô ghi câu chữ" },
];

const NEUTRAL: Fit = { factor: 1, seen: "" };

/** Weighs a role against what a column's cells hold. A blank column neither speaks for nor against. */
export function fitOf(role: Role, profile: Profile, kind: TableKind): Fit {
  return tests.find((test) => test.roles.includes(role) && test.when(profile, kind)) ?? NEUTRAL;
}
