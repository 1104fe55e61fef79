import { showDate } from "../model/date";
import type { Words } from "../model/language";
import type { ChangedDate } from "../rollup";

/** Says that the report date was taken over from the head's page. */
export const dateTaken: Words<(from: ChangedDate) => string> = {
  vi: ({ sheet, cell, date }) => `Ngày báo cáo ${showDate(date)} lấy từ ô ${cell} trên trang “${sheet}”.`,
  en: ({ sheet, cell, date }) => `Report date ${showDate(date)} taken from cell ${cell} of sheet “${sheet}”.`,
};
