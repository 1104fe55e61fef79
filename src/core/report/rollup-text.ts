import { showDate } from "../model/date";
import type { Lang, Words } from "../model/language";
import type { Entry, Group, Summary, TargetEntry, TaskState } from "../model/summary";
import { STATES, stateWords } from "../rollup/words";
import { short } from "../rules/kit/phrases";
import { grouped } from "./words";

/** How many units, and how many late or due tasks, a terminal is shown; the summary sheets have all. */
const SHOWN = 10;

const stateWordsEn: Readonly<Record<TaskState, string>> = {
  "done-in-time": "Done in time",
  "done-late": "Done late",
  "open-in-time": "Open in time",
  "open-late": "Open late",
  unclear: "Unclear",
  cancelled: "Cancelled",
};

interface Phrases {
  readonly states: Readonly<Record<TaskState, string>>;
  readonly title: (date: string, total: string) => string;
  readonly byUnit: string;
  readonly noUnit: string;
  readonly overdue: string;
  readonly dueSoon: string;
  readonly targets: string;
  readonly standing: Readonly<Record<TargetEntry["standing"], string>>;
  readonly daysLate: (days: number) => string;
  readonly more: (count: string) => string;
}

const phrases: Words<Phrases> = {
  vi: {
    states: stateWords,
    title: (date, total) => `Tổng hợp đến ngày ${date}: ${total} nhiệm vụ và văn bản`,
    byUnit: "Theo đơn vị chủ trì",
    noUnit: "(chưa có đơn vị chủ trì)",
    overdue: "Quá hạn",
    dueSoon: "Sắp đến hạn",
    targets: "Chỉ tiêu",
    standing: { met: "đạt", behind: "chưa đạt", unknown: "chưa có số liệu" },
    daysLate: (days) => (days > 0 ? `quá hạn ${days} ngày` : `còn ${-days} ngày`),
    more: (count) => `… và ${count} dòng nữa trong bảng tổng hợp`,
  },
  en: {
    states: stateWordsEn,
    title: (date, total) => `Roll-up as of ${date}: ${total} tasks and documents`,
    byUnit: "By lead",
    noUnit: "(no lead)",
    overdue: "Late",
    dueSoon: "Due soon",
    targets: "Targets",
    standing: { met: "met", behind: "behind", unknown: "no figures yet" },
    daysLate: (days) => (days > 0 ? `${days} days late` : `${-days} days left`),
    more: (count) => `… and ${count} more in the summary sheets`,
  },
};

/** A roll-up as text for a terminal: totals, the units with most tasks, what is late and due soon, the targets. */
export function rollupText(summary: Summary, lang: Lang): string {
  const words = phrases[lang];
  const lines = [
    words.title(showDate(summary.today), grouped(summary.totals.total, lang)),
    ...STATES.map((state) => `  ${words.states[state]}: ${grouped(summary.totals[state], lang)}`),
    ...part(words.byUnit, byUnit(summary, words, lang), lang),
    ...part(
      words.overdue,
      summary.overdue.map((entry) => entryLine(entry, words)),
      lang,
    ),
    ...part(
      words.dueSoon,
      summary.dueSoon.map((entry) => entryLine(entry, words)),
      lang,
    ),
    ...targetLines(summary, words, lang),
  ];
  return lines.join("\n") + "\n";
}

function part(heading: string, lines: readonly string[], lang: Lang): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - SHOWN;
  const more = rest > 0 ? [`  ${phrases[lang].more(grouped(rest, lang))}`] : [];
  return [
    "",
    `${heading} (${grouped(lines.length, lang)})`,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...more,
  ];
}

function byUnit({ byUnit }: Summary, words: Phrases, lang: Lang): string[] {
  const largestFirst = [...byUnit].sort((a, b) => b.counts.total - a.counts.total);
  return largestFirst.map(({ name, counts }: Group) => {
    const states = STATES.filter((state) => counts[state] > 0);
    const parts = states.map((state) => `${words.states[state].toLowerCase()} ${grouped(counts[state], lang)}`);
    return `${name || words.noUnit}: ${grouped(counts.total, lang)} (${parts.join(", ")})`;
  });
}

function entryLine({ sheet, item, owner, daysLate }: Entry, words: Phrases): string {
  const number = item.number === null ? "" : `${item.number}. `;
  return `${sheet} · ${number}${short(item.text)} · ${owner ?? words.noUnit} · ${words.daysLate(daysLate ?? 0)}`;
}

function targetLines({ targets }: Summary, words: Phrases, lang: Lang): string[] {
  if (targets.length === 0) return [];
  const standings = (["met", "behind", "unknown"] as const)
    .map((standing) => ({ standing, count: targets.filter((target) => target.standing === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${words.standing[standing]} ${grouped(count, lang)}`);
  return ["", `${words.targets} (${grouped(targets.length, lang)}): ${standings.join(", ")}`];
}
