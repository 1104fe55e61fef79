import { showDate } from "../model/date";
import type { Lang, Words } from "../model/language";
import type { ChangedDate, FilledForm, FormCell } from "../rollup";
import { moreCells } from "./losses";

/** Says that the report date was taken over from the head's page. */
export const dateTaken: Words<(from: ChangedDate) => string> = {
  vi: ({ sheet, cell, date }) => `Ngày báo cáo ${showDate(date)} lấy từ ô ${cell} trên trang “${sheet}”.`,
  en: ({ sheet, cell, date }) => `Report date ${showDate(date)} taken from cell ${cell} of sheet “${sheet}”.`,
};

/** How many cells are named; more would not be read. */
const NAMED = 10;

const filledWords: Words<(count: number) => string> = {
  vi: (count) => `Đã điền ${count} ô của biểu mẫu riêng.`,
  en: (count) => `${count} ${count === 1 ? "cell" : "cells"} of your own forms filled in.`,
};

const unknownWords: Words<(place: string, text: string) => string> = {
  vi: (place, text) => `Chưa điền ${place}: không hiểu “${text}”.`,
  en: (place, text) => `${place} was not filled in: “${text}” is not known.`,
};

const keptWords: Words<(places: string) => string> = {
  vi: (places) => `Giữ nguyên nội dung gõ tay ở ${places}; xóa nội dung ô để lần sau điền lại.`,
  en: (places) => `What was typed into ${places} stays; clear a cell to have it filled in again.`,
};

/** What came of the office's own forms, one sentence each: how many cells were filled, which are not understood, which were left to what was typed. */
export function formNotes({ edits, unknown, kept }: FilledForm, lang: Lang): string[] {
  const filled = edits.filter(({ kind }) => kind === "set-cell").length;
  const places = (cells: readonly FormCell[]) => {
    const named = cells.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);
    return [...named, ...(cells.length > NAMED ? [moreCells[lang](cells.length - NAMED)] : [])].join(", ");
  };
  return [
    ...(filled > 0 ? [filledWords[lang](filled)] : []),
    ...unknown.slice(0, NAMED).map((one) => unknownWords[lang](places([one]), one.text)),
    ...(unknown.length > NAMED ? [`${moreCells[lang](unknown.length - NAMED)}.`] : []),
    ...(kept.length > 0 ? [keptWords[lang](places(kept))] : []),
  ];
}
