import type { TableKind } from "../../model/appendix";
import { showDate } from "../../model/date";
import type { Deadline } from "../../model/deadline";
import type { Lang } from "../../model/language";
import { isDitto } from "../../parse/units";
import type { MissingFacts } from "./missing";

/** What a row of a table is called: "nhiệm vụ", "văn bản", "chỉ tiêu". */
export const itemName: Readonly<Record<Lang, Readonly<Record<TableKind, string>>>> = {
  vi: { tasks: "nhiệm vụ", documents: "văn bản", targets: "chỉ tiêu", other: "dòng" },
  en: { tasks: "task", documents: "document", targets: "target", other: "row" },
};

/** " (chung cho 5 dòng, đến dòng 16)" where one cause covers several items, else "". */
export function inRows({ rows, lastRow }: Pick<MissingFacts, "rows" | "lastRow">, lang: Lang): string {
  if (rows < 2) return "";
  return lang === "vi" ? ` (chung cho ${rows} dòng, đến dòng ${lastRow})` : ` (${rows} rows, down to row ${lastRow})`;
}

/** Rows named at most; a message is no list. */
const MOST_ROWS = 8;

/** "dòng 35, 37 và 54"; of many only the first, with how many more there are. */
export function rowList(rows: readonly number[], lang: Lang): string {
  const [word, and, more] =
    lang === "vi" ? ["dòng", "và", "dòng nữa"] : [rows.length > 1 ? "rows" : "row", "and", "more"];
  if (rows.length === 1) return `${word} ${rows[0]}`;
  if (rows.length <= MOST_ROWS) return `${word} ${rows.slice(0, -1).join(", ")} ${and} ${rows.at(-1)}`;
  return `${word} ${rows.slice(0, MOST_ROWS).join(", ")} ${and} ${rows.length - MOST_ROWS} ${more}`;
}

/** "; ô đang ghi “…”" where the cell says something that is no answer, or repeats a cell that is blank; else "". */
export function says({ text }: Pick<MissingFacts, "text">, lang: Lang): string {
  if (text === "") return "";
  if (isDitto(text)) {
    return lang === "vi"
      ? `; ô ghi “${short(text)}” nhưng phía trên chưa có gì để lấy theo`
      : `; the cell says “${short(text)}”, but above there is nothing to repeat`;
  }
  return lang === "vi" ? `; ô đang ghi “${short(text)}”` : `; the cell says “${short(text)}”`;
}

/** The first words of a text on one line, at most `length` characters. */
export function short(text: string, length = 60): string {
  const line = text.includes("\n") ? text.replace(/\s*\n\s*/g, " ") : text;
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** How a deadline was read: "Quý I → chậm nhất 31/03/2024". */
export function readingOf({ text, from, to }: Deadline, lang: Lang): string {
  const [latest, since] = lang === "vi" ? ["chậm nhất", "từ"] : ["by", "from"];
  if (to !== null) return `${short(text)} → ${latest} ${showDate(to)}`;
  return from === null ? short(text) : `${short(text)} → ${since} ${showDate(from)}`;
}
