import { clarityText, clearTitle } from "../model/clarity";
import { showDate } from "../model/date";
import { grouped, type Lang, type Words } from "../model/language";
import type { Entry, Group, Summary } from "../model/summary";
import { chaseWords, latenessWords, STANDINGS, standingWords, STATES, stateWords } from "../rollup/words";
import { short } from "../rules/kit/phrases";

/** How many units, and how many late or due tasks, a terminal is shown; the summary sheets have all. */
const SHOWN = 10;

interface Phrases {
  readonly title: (date: string, total: string) => string;
  readonly byUnit: string;
  readonly noUnit: string;
  readonly targets: string;
  readonly more: (count: string) => string;
}

const phrases: Words<Phrases> = {
  vi: {
    title: (date, total) => `Tổng hợp đến ngày ${date}: ${total} nhiệm vụ và văn bản`,
    byUnit: "Theo đơn vị chủ trì",
    noUnit: "(chưa có đơn vị chủ trì)",
    targets: "Chỉ tiêu",
    more: (count) => `… và ${count} dòng nữa trong bảng tổng hợp`,
  },
  en: {
    title: (date, total) => `Roll-up as of ${date}: ${total} tasks and documents`,
    byUnit: "By lead",
    noUnit: "(no lead)",
    targets: "Targets",
    more: (count) => `… and ${count} more in the summary sheets`,
  },
};

/** The lists that a roll-up shows, in order. */
const LISTS = ["overdue", "unconfirmed", "dueSoon"] as const;

/** A roll-up as text for a terminal: totals, the units with most tasks, what is late, unclear and due soon, the targets. */
export function rollupText(summary: Summary, lang: Lang): string {
  const words = phrases[lang];
  const lines = [
    words.title(showDate(summary.today), grouped(summary.totals.total, lang)),
    ...STATES.map((state) => `  ${stateWords[lang][state]}: ${grouped(summary.totals[state], lang)}`),
    ...(summary.clarity ? [`  ${clearTitle[lang]}: ${clarityText(summary.clarity, lang)}`] : []),
    ...part(words.byUnit, byUnit(summary, lang), lang),
    ...LISTS.flatMap((list) => part(chaseWords[lang][list], entryLines(summary[list], lang), lang)),
    ...targetLines(summary, lang),
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

function byUnit({ byUnit }: Summary, lang: Lang): string[] {
  const largestFirst = [...byUnit].sort((a, b) => b.counts.total - a.counts.total);
  return largestFirst.map(({ name, counts }: Group) => {
    const states = STATES.filter((state) => counts[state] > 0);
    const parts = states.map((state) => `${stateWords[lang][state].toLowerCase()} ${grouped(counts[state], lang)}`);
    return `${name || phrases[lang].noUnit}: ${grouped(counts.total, lang)} (${parts.join(", ")})`;
  });
}

function entryLines(entries: readonly Entry[], lang: Lang): string[] {
  return entries.map(({ sheet, item, owner, daysLate }) => {
    const number = item.number === null ? "" : `${item.number.replace(/\.$/, "")}. `;
    const late = latenessWords(daysLate ?? 0, lang);
    return `${sheet} · ${number}${short(item.text)} · ${owner ?? phrases[lang].noUnit} · ${late}`;
  });
}

function targetLines({ targets }: Summary, lang: Lang): string[] {
  if (targets.length === 0) return [];
  const standings = STANDINGS.map((standing) => ({
    standing,
    count: targets.filter((target) => target.standing === standing).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${standingWords[lang][standing].toLowerCase()} ${grouped(count, lang)}`);
  return ["", `${phrases[lang].targets} (${grouped(targets.length, lang)}): ${standings.join(", ")}`];
}
