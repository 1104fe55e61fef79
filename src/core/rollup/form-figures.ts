import type { CellValue } from "../model/cell";
import { showDate } from "../model/date";
import type { Group, StateCounts, Summary, TargetEntry } from "../model/summary";
import { bare, spaced } from "./plain";
import { onTimeRate } from "./sheets/counts";

type Figures = Readonly<Record<string, (counts: StateCounts) => number | null>>;

/** The figures of a count of tasks, by their words without tone marks. */
const figures: Figures = {
  "tong so": ({ total }) => total,
  "da hoan thanh": (counts) => counts["done-in-time"] + counts["done-late"],
  "da hoan thanh dung han": (counts) => counts["done-in-time"],
  "dung han": (counts) => counts["done-in-time"],
  "da hoan thanh qua han": (counts) => counts["done-late"],
  "chua hoan thanh": (counts) => counts["open-in-time"] + counts["open-late"],
  "chua hoan thanh trong han": (counts) => counts["open-in-time"],
  "trong han": (counts) => counts["open-in-time"],
  "chua hoan thanh qua han": (counts) => counts["open-late"],
  "qua han": (counts) => counts["open-late"],
  "chua ro": ({ unclear }) => unclear,
  "bi huy": ({ cancelled }) => cancelled,
  "ty le dung han": onTimeRate,
};

const standings: Readonly<Record<string, TargetEntry["standing"]>> = {
  "chi tieu dat": "met",
  "chi tieu dung tien do": "on-the-way",
  "chi tieu cham tien do": "behind",
  "chi tieu chua co so lieu": "unknown",
};

const singles: Readonly<Record<string, (summary: Summary) => CellValue>> = {
  "ngay bao cao": ({ today }) => showDate(today),
  nam: ({ year }) => year,
  "sap den han": ({ dueSoon }) => dueSoon.length,
  "qua han chua ro": ({ unconfirmed }) => unconfirmed.length,
  "so chi tieu": ({ targets }) => targets.length,
};

const groupKinds: Readonly<Record<string, (summary: Summary) => readonly Group[]>> = {
  "don vi": ({ byUnit }) => byUnit,
  "phu luc": ({ bySheet }) => bySheet,
  "linh vuc": ({ bySection }) => bySection,
};

/** What a table of words has; a word that every object answers to, such as "constructor", is none of them. */
const of = <T>(table: Readonly<Record<string, T>>, words: string): T | undefined =>
  Object.hasOwn(table, words) ? table[words] : undefined;

/** What a placeholder's words stand for; null where the figure cannot be computed, undefined where the words are unknown. */
export function figureFor(words: string, summary: Summary): CellValue | undefined {
  const plain = bare(words);
  const standing = of(standings, plain);
  if (standing) return summary.targets.filter((target) => target.standing === standing).length;
  const single = of(singles, plain);
  if (single) return single(summary);
  const own = of(figures, plain);
  if (own) return own(summary.totals);
  const [kind, ...rest] = words.split(":");
  const figure = bare(rest.pop() ?? "");
  return groupFigure(bare(kind!), figure, (name) => bare(name) === bare(rest.join(":")), summary);
}

/** The same of a cell's name after "soat_": "don_vi_van_phong_so_qua_han". Excel takes no spaces and colons there. */
export function figureForName(name: string, summary: Summary): CellValue | undefined {
  const plain = spaced(name);
  const own = figureFor(plain, summary);
  if (own !== undefined) return own;
  const kind = Object.keys(groupKinds).find((words) => plain.startsWith(`${words} `));
  // Of "… chua hoan thanh qua han" and "… qua han", the longer one is meant.
  const figure = Object.keys(figures)
    .filter((words) => plain.endsWith(` ${words}`))
    .sort((a, b) => b.length - a.length)[0];
  if (!kind || !figure) return undefined;
  const wanted = plain.slice(kind.length, -figure.length).trim();
  return groupFigure(kind, figure, (group) => spaced(group) === wanted, summary);
}

/** A figure within a sentence, as Vietnamese writes it: 1.234,5; a year without the dot. */
export function shownFigure(words: string, value: CellValue): string {
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  if (bare(words) === "nam") return String(value);
  const [whole, decimals] = String(Math.round(value * 10) / 10).split(".");
  return whole!.replace(/\B(?=(\d{3})+$)/g, ".") + (decimals ? `,${decimals}` : "");
}

function groupFigure(
  kind: string,
  figure: string,
  isMeant: (name: string) => boolean,
  summary: Summary,
): CellValue | undefined {
  const group = of(groupKinds, kind)?.(summary).find(({ name }) => isMeant(name));
  return group && of(figures, figure)?.(group.counts);
}
