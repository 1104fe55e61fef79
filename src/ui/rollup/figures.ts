import type { Reading } from "../../core/model/appendix";
import { address } from "../../core/model/cell";
import type { Lang } from "../../core/model/language";
import type { Entry, Group, Summary, TargetEntry, TaskState } from "../../core/model/summary";
import { chaseWords, stateWords, standingWords } from "../../core/rollup/words";
import { paneWords } from "../words";

/** The lists of tasks to chase. */
export type ChaseList = keyof (typeof chaseWords)["vi"];

/** What groups of tasks are made by. */
export type GroupKind = "section" | "unit";

/** What is counted of the tasks: those in one state, all of them, or those done in time or late. */
export type Counted = TaskState | "total" | "done";

/** A figure that the roll-up shows, as what it counts; the rows behind it follow from a summary. */
export type Figure =
  | { readonly kind: "tasks"; readonly of: GroupPlace | null; readonly counted: Counted }
  | { readonly kind: "chase"; readonly list: ChaseList }
  | { readonly kind: "targets"; readonly standing: TargetEntry["standing"] | null };

/** One group of a summary by its 0-based place in the summary's list. */
export interface GroupPlace {
  readonly by: GroupKind;
  readonly place: number;
}

/** A row that a figure counts. */
export type FigureRow = Entry | TargetEntry;

/** How many tasks of a group are counted. */
export function countOf(counts: Group["counts"], counted: Counted): number {
  return counted === "done" ? counts["done-in-time"] + counts["done-late"] : counts[counted];
}

const isCounted = ({ state }: Entry, counted: Counted) =>
  counted === "total" ||
  state === counted ||
  (counted === "done" && (state === "done-in-time" || state === "done-late"));

/** The rows behind a figure: as many as it says, in the plan's order, or the latest first where they are to be chased. */
export function rowsBehind(figure: Figure, summary: Summary): readonly FigureRow[] {
  switch (figure.kind) {
    case "tasks": {
      const { of, counted } = figure;
      return summary.entries.filter(
        (entry) => isCounted(entry, counted) && (of === null || entry.place[of.by] === of.place),
      );
    }
    case "chase":
      return summary[figure.list];
    case "targets":
      return summary.targets.filter(({ standing }) => figure.standing === null || standing === figure.standing);
  }
}

/** The groups of a kind as the summary lists them. */
export function groupsOf(kind: GroupKind, { bySection, byUnit }: Summary): readonly Group[] {
  return kind === "section" ? bySection : byUnit;
}

/** What a group is called; a section's appendix goes before it where there are several. */
export function groupName({ name, sheet }: Group, { bySheet }: Summary, lang: Lang): string {
  if (sheet !== null && bySheet.length > 1 && sheet !== name) return `${sheet}: ${name}`;
  return name || paneWords(lang).noUnit;
}

/** What a figure counts, in words: "Phòng Tổ chức biên chế · Chưa hoàn thành quá hạn". */
export function figureTitle(figure: Figure, summary: Summary, lang: Lang): string {
  const words = paneWords(lang);
  switch (figure.kind) {
    case "tasks": {
      const { of, counted } = figure;
      const what =
        counted === "total" ? words.allTasks : counted === "done" ? words.doneTasks : stateWords[lang][counted];
      const group = of && groupsOf(of.by, summary)[of.place];
      return group ? `${groupName(group, summary, lang)} · ${what}` : what;
    }
    case "chase":
      return chaseTitle(figure.list, summary, lang);
    case "targets":
      return figure.standing === null ? words.targets : `${words.targets} · ${standingWords[lang][figure.standing]}`;
  }
}

/** The heading of a list of tasks to chase, with its days where it looks ahead. */
export function chaseTitle(list: ChaseList, { dueSoonDays }: Summary, lang: Lang): string {
  const title = chaseWords[lang][list];
  return list === "dueSoon" ? paneWords(lang).dueSoon(title, dueSoonDays) : title;
}

/** The cell (A1) that stands for an item: the one with its text, else the first of its table. */
export function cellOfItem(reading: Reading, sheet: string, row: number): string {
  const tables = reading.sheets.find((entry) => entry.sheet === sheet)?.tables ?? [];
  const table = tables.find(({ range }) => row >= range.top && row <= range.bottom);
  const column = table?.columns.find(({ role }) => role === "task")?.column ?? table?.range.left ?? 1;
  return address(row, column);
}
