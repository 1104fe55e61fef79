import { columnName } from "../../model/cell";
import type { IsoDate } from "../../model/date";
import type { PlannedCell } from "../../model/edit";
import type { Entry, StatusSaid, Summary } from "../../model/summary";
import { statusText } from "../state";
import { dayForms, deadlineForms, STATUS_FORMS, STATUS_OPENINGS } from "../wording-forms";
import { saidWords } from "../words";
import { cell, day, formula } from "./cells";
import { liveValue, tidyText, wordingKey, type WordingKind, type WordingList } from "./live";
import { styles } from "./styles";

/** One wording and how it is read: a status, or a day, or both. */
interface Wording {
  readonly kind: WordingKind;
  readonly year: number | null;
  readonly text: string;
  readonly said: StatusSaid | null;
  readonly date: IsoDate | null;
}

const KIND_WORDS: Readonly<Record<WordingKind, string>> = {
  deadline: "Thời hạn",
  status: "Trạng thái",
  day: "Ngày",
};

/** The headings of the list that the data table's formulas look wordings up in. */
export const wordingHeadings = ["Loại", "Năm", "Nội dung ghi", "Hiểu là", "Ngày", "Khóa tra"] as const;

/** Where the list stands whose first cell is given (1-based), as absolute ranges. */
export function wordingList(row: number, column: number, count: number): WordingList {
  const range = (heading: (typeof wordingHeadings)[number], rows = count) => {
    const letter = columnName(column + wordingHeadings.indexOf(heading));
    return `$${letter}$${row}:$${letter}$${row + rows - 1}`;
  };
  const openings = STATUS_OPENINGS.length;
  return {
    openings: { texts: range("Nội dung ghi", openings), said: range("Hiểu là", openings) },
    said: range("Hiểu là"),
    dates: range("Ngày"),
    keys: range("Khóa tra"),
  };
}

/** What a status may begin with, then every wording of the workbook with the engine's reading, then the usual ones, as rows of the list. */
export function wordingRows(summary: Summary): PlannedCell[][] {
  const wordings = new Map<string, Wording>();
  for (const entry of summary.entries) for (const found of wordingsOf(entry)) put(wordings, found);
  const years = new Set(summary.entries.map(({ year }) => year));
  for (const year of years) for (const usual of usualWordings(year)) put(wordings, usual);
  return [...STATUS_OPENINGS.map(openingRow), ...[...wordings].map(([key, wording]) => rowOf(key, wording))];
}

/** The first reading of a wording stays; a day that another row adds to it is taken over. */
function put(wordings: Map<string, Wording>, wording: Wording): void {
  const key = wordingKey(wording.kind, wording.year, wording.text);
  const known = wordings.get(key);
  if (!known) wordings.set(key, wording);
  else if (known.date === null && wording.date !== null && known.kind === "status" && known.said === wording.said)
    wordings.set(key, { ...known, date: wording.date });
}

function wordingsOf({ item, year, said }: Entry): Wording[] {
  const { deadline, finished } = item.cells ?? {};
  const texts: Wording[] = [];
  const add = (kind: WordingKind, text: unknown, reading: Pick<Wording, "said" | "date">) => {
    const tidy = typeof text === "string" ? tidyText(text) : "";
    if (tidy !== "") texts.push({ kind, year, text: tidy, ...reading });
  };
  add("deadline", deadline?.value, { said: null, date: item.deadline?.to ?? null });
  const isOwn = tidyText(String(liveValue(finished?.value ?? null))) !== "";
  add("status", statusText(item), { said, date: said.startsWith("done") && !isOwn ? item.finished : null });
  // A text that names no day leaves the word to the status.
  if (item.finished !== null) add("day", finished?.value, { said: null, date: item.finished });
  return texts;
}

function usualWordings(year: number | null): Wording[] {
  const statuses = STATUS_FORMS.map(([text, said]) => ({ kind: "status" as const, year, text, said, date: null }));
  if (year === null) return statuses;
  const dated = (kind: WordingKind, forms: ReturnType<typeof deadlineForms>) =>
    forms.map(([text, date]) => ({ kind, year, text, said: null, date }));
  return [...statuses, ...dated("deadline", deadlineForms(year)), ...dated("day", dayForms(year))];
}

function openingRow([text, said]: (typeof STATUS_OPENINGS)[number]): PlannedCell[] {
  const texts = ["Mở đầu", null, text, saidWords[said], null, null];
  return texts.map((value) => cell(value, styles.list));
}

function rowOf(key: string, { kind, year, text, said, date }: Wording): PlannedCell[] {
  const reading = said !== null ? saidWords[said] : date ? "Ngày cuối" : "Không có ngày";
  return [
    cell(KIND_WORDS[kind], styles.list),
    cell(year, styles.list),
    cell(text, styles.list),
    cell(reading, styles.list),
    // A blank cell would be looked up as the number 0.
    date === null ? formula('""', "", styles.listDay) : day(date, styles.listDay),
    cell(key, styles.list),
  ];
}
