import { plural, showNumber, type Entry } from "./catalogue";

const vi = (value: number) => showNumber(value, "vi");

/** What the pane says of taking back what was written. */
export const undoWords = {
  undo: { vi: "Hoàn tác", en: "Take back" },
  undoOurs: { vi: "Hoàn tác thay đổi của Soát Phụ lục", en: "Take back what Soát Phụ lục wrote last" },
  takingBack: { vi: "Đang hoàn tác…", en: "Taking back…" },
  nothingToTakeBack: {
    vi: "Tệp này không còn lần ghi nào của Soát Phụ lục để hoàn tác.",
    en: "This file remembers no write of Soát Phụ lục to take back.",
  },

  takenBack: {
    vi: (cells: number) =>
      cells === 0 ? "Đã hoàn tác lần ghi gần nhất." : `Đã hoàn tác lần ghi gần nhất: ${vi(cells)} ô về như cũ.`,
    en: (cells: number) =>
      cells === 0
        ? "The last write was taken back."
        : `The last write was taken back: ${plural(cells, "cell")} as before.`,
  },
  notTakenBack: {
    vi: (cells: number, list: string) => `Giữ nguyên ${vi(cells)} ô: ${list}.`,
    en: (cells: number, list: string) => `${plural(cells, "cell")} stayed: ${list}.`,
  },
  sheetsKept: {
    vi: (sheets: string) => `Giữ lại trang: ${sheets}.`,
    en: (sheets: string) => `Sheets that stayed: ${sheets}.`,
  },
  sheetsRemoved: {
    vi: (sheets: string) => `Đã bỏ trang: ${sheets}.`,
    en: (sheets: string) => `Sheets that went: ${sheets}.`,
  },
} satisfies Readonly<Record<string, Entry>>;
