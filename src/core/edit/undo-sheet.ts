import type { CellValue, FormatChange } from "../model/cell";
import { sheetMarker, type PlannedCell, type SheetPlan } from "../model/edit";
import type { OurSheet, Row, Workbook } from "../model/sheet";
import { ourSheetOf } from "./our-sheets";
import type { Whereabouts } from "./whereabouts";

/** What a write of ours was for. */
export type UndoPurpose = "fix" | "roll-up" | "settings" | "enrich" | "lists" | "new-appendix";

/** A cell that a write of ours changed. */
export interface ChangedCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Its number format, where that changed too. */
  readonly format?: FormatChange;
  /** What the cell is known by since it was written; null where the sheet was not there to say. */
  readonly place: Whereabouts | null;
}

/** A sheet that became the user's own when we added it. */
export interface AddedSheet {
  readonly name: string;
  /** What it held then, see {@link contentsMark}. */
  readonly contents: string;
}

/** One write of ours: what it changed and which sheets it added. */
export interface UndoGroup {
  readonly purpose: UndoPurpose;
  /** When, as a clerk writes it: "14:05 30/9/2024". */
  readonly at: string;
  readonly cells: readonly ChangedCell[];
  /** Sheets of ours that were not there before. */
  readonly newSheets: readonly OurSheet[];
  /** Sheets of the user's own that were not there before. */
  readonly addedSheets: readonly AddedSheet[];
}

/** The wished-for name of the hidden sheet that remembers what our last writes replaced. */
export const UNDO_SHEET = "Hoàn tác";

const purposes: Readonly<Record<UndoPurpose, string>> = {
  fix: "Sửa nhanh",
  "roll-up": "Tổng hợp",
  settings: "Lưu thiết lập",
  enrich: "Bổ sung",
  lists: "Danh sách chọn",
  "new-appendix": "Phụ lục mới",
};
const CELL = "Ô";
const NEW_SHEET = "Trang mới";
const ADDED_SHEET = "Phụ lục mới";
const NOTE =
  "Soát Phụ lục dùng trang ẩn này để hoàn tác những lần ghi gần nhất, kể cả sau khi mở lại tệp. Trang có nội dung cũ của các ô; xóa trang này trước khi gửi tệp nếu không muốn giữ.";
const HEADINGS = [
  "Lần",
  "Lúc",
  "Việc",
  "Loại",
  "Trang tính",
  "Ô",
  "Nội dung cũ",
  "Nội dung mới",
  "Mã lỗi",
  "Định dạng cũ",
  "Định dạng mới",
  "Dòng",
  "Cột",
];
const WIDTHS = [6, 18, 16, 12, 24, 8, 50, 50, 10, 16, 16, 40, 16];
/** Said beside a content that is an error such as "#REF!", and which of the two it is. */
const ERRORS = { before: "cũ", after: "mới" };

/** The hidden sheet that holds the groups, the latest first. */
export function undoSheet(groups: readonly UndoGroup[]): SheetPlan {
  const rows = groups.flatMap((group, index) => linesOf(group, index + 1));
  return {
    id: "undo",
    name: UNDO_SHEET,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [[NOTE], [], HEADINGS, ...rows].map((cells) => ({ height: null, cells: cells.map(planned) })),
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
    hidden: true,
  };
}

const planned = (value: CellValue): PlannedCell => ({
  value: typeof value === "object" && value !== null ? value.error : value,
});

function linesOf({ purpose, at, cells, newSheets, addedSheets }: UndoGroup, number: number): CellValue[][] {
  const start = [number, at, purposes[purpose]];
  return [
    ...cells.map(({ sheet, cell, before, after, format, place }) => {
      const errors = [isError(before) ? ERRORS.before : "", isError(after) ? ERRORS.after : ""].join(" ").trim();
      const formats = format ? [inQuotes(format.before), inQuotes(format.after)] : [null, null];
      const marks = [place?.row ?? null, place?.column ?? null];
      return [...start, CELL, sheet, cell, before, after, errors || null, ...formats, ...marks];
    }),
    ...newSheets.map((id) => [...start, NEW_SHEET, id]),
    ...addedSheets.map(({ name, contents }) => [...start, ADDED_SHEET, name, null, contents]),
  ];
}

/** A format begins with any sign, "@" among them; in quotes no program takes it for anything but a text. */
const inQuotes = (format: string) => `“${format}”`;
const outOfQuotes = (text: CellValue | undefined) =>
  typeof text === "string" ? /^“(.+)”$/s.exec(text)?.[1] : undefined;

const isError = (value: CellValue) => typeof value === "object" && value !== null;

/** The groups that a workbook remembers, the latest first; none where it has no such sheet. Lines that nobody can read are passed over. */
export function readUndoSheet({ sheets }: Workbook): UndoGroup[] {
  const rows = sheets.find(({ ours }) => ours === "undo")?.rows ?? [];
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const number = row.values[0];
    if (typeof number === "number") groups.set(number, [...(groups.get(number) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => a - b).flatMap(([, lines]) => groupOf(lines) ?? []);
}

function groupOf(lines: readonly Row[]): UndoGroup | null {
  const [, at, word] = lines[0]!.values;
  const purpose = (Object.keys(purposes) as UndoPurpose[]).find((key) => purposes[key] === word);
  if (!purpose) return null;
  const ofKind = (kind: string) => lines.filter(({ values }) => values[3] === kind).map(({ values }) => values);
  return {
    purpose,
    at: String(at ?? ""),
    cells: ofKind(CELL).map((values) => {
      const errors = String(values[8] ?? "");
      const content = (index: number, sign: string): CellValue =>
        errors.includes(sign) ? { error: String(values[index]) } : (values[index] ?? null);
      const [formatBefore, formatAfter] = [outOfQuotes(values[9]), outOfQuotes(values[10])];
      return {
        sheet: String(values[4]),
        cell: String(values[5]),
        before: content(6, ERRORS.before),
        after: content(7, ERRORS.after),
        ...(formatBefore && formatAfter ? { format: { before: formatBefore, after: formatAfter } } : {}),
        place: { row: String(values[11] ?? ""), column: String(values[12] ?? "") },
      };
    }),
    newSheets: ofKind(NEW_SHEET).flatMap((values) => ourSheetOf(sheetMarker(String(values[4]) as OurSheet)) ?? []),
    addedSheets: ofKind(ADDED_SHEET).map((values) => ({ name: String(values[4]), contents: String(values[6]) })),
  };
}
