import type { UndoGroup, UndoPlan, UndoPurpose } from "../edit/undo";
import type { CellValue } from "../model/cell";
import type { Lang, Words } from "../model/language";
import { dateGrain, displayText } from "../parse/display";
import { visible, visibleAfter } from "./fix-words";
import { stayingWords } from "./undo-words";

const purposes: Readonly<Record<UndoPurpose, Words>> = {
  fix: { vi: "Sửa nhanh", en: "Quick fixes" },
  "roll-up": { vi: "Tổng hợp", en: "Roll-up" },
  settings: { vi: "Ghi Thiết lập soát", en: "Settings saved" },
  enrich: { vi: "Lập trang “Bổ sung”", en: "Sheet “Bổ sung”" },
  lists: { vi: "Thêm danh sách chọn", en: "Lists to choose from" },
  "new-appendix": { vi: "Tạo phụ lục mới", en: "New appendix" },
};

const writeWords: Words<(purpose: string, at: string) => string> = {
  vi: (purpose, at) => `${purpose}, ghi lúc ${at}`,
  en: (purpose, at) => `${purpose}, written at ${at}`,
};

/** Which write a record speaks of: "Sửa nhanh, ghi lúc 14:05 30/9/2024". */
export const writeName = ({ purpose, at }: UndoGroup, lang: Lang): string =>
  writeWords[lang](purposes[purpose][lang], at);

/** How many cells are named; more would not be read. */
const NAMED = 20;

/** Taking back a write, for a person: each cell on a line, as many as are read, and how many more there are. */
export interface ShownUndo {
  readonly back: readonly string[];
  readonly moreBack: number;
  readonly staying: readonly string[];
  readonly moreStaying: number;
}

const formerWords: Words<(content: string) => string> = {
  vi: (content) => `nội dung cũ: ${content}`,
  en: (content) => `former content: ${content}`,
};

/**
 * What taking back a write changes, and what it leaves; a cell that stays is told with its former content, to be typed by hand.
 * A number whose format became, or was, that of a date is told as the date.
 */
export function shownUndo({ cells, refused }: UndoPlan, date1904: boolean, lang: Lang): ShownUndo {
  const held = (value: CellValue, format: string | undefined) => {
    const isDate = typeof value === "number" && dateGrain(format) !== null;
    return isDate
      ? visibleAfter({ after: value, shown: displayText(value, format, date1904) }, lang)
      : visible(value, lang);
  };
  const back = cells.slice(0, NAMED).map(({ sheet, cell, before, after, format }) => {
    return `${sheet}!${cell}: ${held(after, format?.after)} → ${held(before, format?.before)}`;
  });
  const staying = refused.slice(0, NAMED).map((cell) => {
    const former = formerWords[lang](held(cell.before, cell.format?.before));
    return `${cell.sheet}!${cell.cell}: ${stayingWords(cell, lang)}; ${former}`;
  });
  return { back, moreBack: cells.length - back.length, staying, moreStaying: refused.length - staying.length };
}
