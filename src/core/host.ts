import type { Edit } from "./model/edit";
import type { Lang, Words } from "./model/language";
import type { Validated, Workbook } from "./model/sheet";

/** How far a long piece of work has come: parts done of parts in all. */
export type Progress = (done: number, total: number) => void;

/** A wish to stop, looked at between two pieces of work. An AbortSignal is one. */
export interface Cancellation {
  readonly aborted: boolean;
}

/** The port: all that the faces ask of a workbook, whether it is open in Excel or a file's bytes. */
export interface Host {
  /** Reads every sheet once. Writes nothing. */
  read(progress?: Progress, cancel?: Cancellation): Promise<Workbook>;
  /** Which cells of the user's sheets have a data validation, and which of these are lists of ours. Writes nothing; no part of a check. */
  validated(): Promise<readonly Validated[]>;
  /** Carries out the edits as one write, and nothing at all when one of them cannot be; a HostError "half-written" where that could not be kept. */
  write(edits: readonly Edit[], progress?: Progress): Promise<void>;
  /** Shows a cell to the user and selects it. */
  reveal(sheet: string, cell: string): Promise<void>;
  /** Whether a write ends the user's own list of steps to undo. */
  readonly losesUndo: boolean;
  /** Tells of every change that somebody else than us makes, also another user; resolves to how to stop. Absent where nobody else can change the workbook. */
  watch?(onChange: (change: HostChange) => void): Promise<() => Promise<void>>;
}

/** A change that we did not make: on which sheet, null for one that has not been read, and whether another user made it. */
export interface HostChange {
  readonly sheet: string | null;
  readonly isRemote: boolean;
}

/** Why Excel or a file refused. */
export type HostErrorCode =
  | "not-a-workbook"
  | "encrypted"
  | "legacy-xls"
  | "empty-file"
  | "broken-file"
  | "too-large"
  | "cannot-open"
  | "cannot-save"
  | "cell-edit"
  | "dialog-open"
  | "inactive-workbook"
  | "protected"
  | "structure-protected"
  | "read-only"
  | "denied"
  | "changed"
  | "overtaken"
  | "sheet-gone"
  | "half-written"
  | "busy"
  | "timeout"
  | "offline"
  | "excel-too-old"
  | "excel-refused";

/** Excel or a file refused. Shown once, in the user's words. Nothing was written, unless the code is "half-written". */
export class HostError extends Error {
  /** `subject` is what refused: a file's name, a sheet's name or an address. `detail` is for a technician. */
  constructor(
    readonly code: HostErrorCode,
    readonly subject: string,
    readonly detail = "",
  ) {
    super(`${code}: ${subject}${detail ? ` (${detail})` : ""}`);
    this.name = "HostError";
  }
}

type Sentence = (subject: string) => string;

/** A file's name in quotes, or what else to call one that has none yet. */
const quoted = (name: string, otherwise: string) => (name ? `“${name}”` : otherwise);

const sentences: Readonly<Record<HostErrorCode, Words<Sentence>>> = {
  "not-a-workbook": {
    vi: (s) =>
      `“${s}” không phải là bảng tính Excel (.xlsx). Hãy chọn tệp .xlsx, hoặc mở tệp trong Excel rồi lưu thành .xlsx.`,
    en: (s) =>
      `“${s}” is not an Excel workbook (.xlsx). Choose an .xlsx file, or open it in Excel and save it as .xlsx.`,
  },
  encrypted: {
    vi: (s) =>
      `“${s}” được đặt mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.`,
    en: (s) =>
      `“${s}” is protected by a password and cannot be read. Open it in Excel, remove the password (File › Info › Protect Workbook) and save it again.`,
  },
  "legacy-xls": {
    vi: (s) => `“${s}” ở định dạng Excel cũ (.xls). Hãy mở tệp trong Excel và lưu thành “Sổ làm việc Excel (.xlsx)”.`,
    en: (s) => `“${s}” is in the old Excel format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
  },
  "empty-file": {
    vi: (s) => `“${s}” là tệp rỗng (0 byte). Hãy lấy lại tệp gốc, có thể lần chép hoặc tải trước bị dở dang.`,
    en: (s) =>
      `“${s}” is empty (0 bytes). Get the original again; an earlier copy or download may have been cut short.`,
  },
  "broken-file": {
    vi: (s) =>
      `“${s}” bị hỏng một phần nên không đọc được. Hãy mở tệp trong Excel, chọn sửa chữa nếu được hỏi, rồi lưu lại.`,
    en: (s) =>
      `A part of “${s}” is damaged, so it cannot be read. Open it in Excel, accept the repair if asked, and save it again.`,
  },
  "too-large": {
    vi: (s) =>
      `${quoted(s, "Sổ làm việc này")} lớn quá mức cho phép. Hãy tách các phụ lục ra tệp riêng rồi kiểm tra từng tệp.`,
    en: (s) =>
      `${quoted(s, "This workbook")} is larger than is allowed. Move the appendices to files of their own and check them one by one.`,
  },
  "cannot-open": {
    vi: (s) => `Không mở được “${s}”. Hãy kiểm tra lại đường dẫn và quyền đọc tệp.`,
    en: (s) => `“${s}” cannot be opened. Check the path and that you may read the file.`,
  },
  "cannot-save": {
    vi: (s) => `Không ghi được “${s}”. Hãy đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,
    en: (s) => `“${s}” cannot be written. Close it if it is open, or choose another folder.`,
  },
  "cell-edit": {
    vi: () => "Excel đang chờ nhập ô. Hãy gõ xong ô đang nhập rồi nhấn Enter, sau đó thử lại.",
    en: () => "Excel is waiting for a cell to be typed. Finish typing, press Enter, then try again.",
  },
  "dialog-open": {
    vi: () => "Excel đang mở một hộp thoại. Hãy đóng hộp thoại đó rồi thử lại.",
    en: () => "Excel has a dialog open. Close it, then try again.",
  },
  "inactive-workbook": {
    vi: () => "Excel đang ở một sổ làm việc khác. Hãy nhấn vào sổ làm việc có bảng soát này rồi thử lại.",
    en: () => "Excel is at another workbook. Click the workbook that this pane belongs to, then try again.",
  },
  protected: {
    vi: (s) =>
      `Trang tính “${s}” đang được bảo vệ nên chưa ghi gì. Hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi thử lại.`,
    en: (s) =>
      `Sheet “${s}” is protected, so nothing was written. Unprotect it (Review › Unprotect Sheet) and try again.`,
  },
  "structure-protected": {
    vi: (s) =>
      `Sổ làm việc đang được bảo vệ cấu trúc nên không thêm hay bỏ được trang tính “${s}”, chưa ghi gì. Hãy bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi thử lại.`,
    en: (s) =>
      `The workbook's structure is protected, so sheet “${s}” cannot be added or removed and nothing was written. Unprotect it (Review › Protect Workbook) and try again.`,
  },
  "read-only": {
    vi: (s) =>
      `${quoted(s, "Tệp")} đang mở ở chế độ chỉ xem nên chưa ghi gì. Hãy chọn “Cho phép chỉnh sửa” hoặc lưu một bản sao.`,
    en: (s) =>
      `${quoted(s, "The file")} is open for viewing only, so nothing was written. Choose “Enable editing” or save a copy.`,
  },
  denied: {
    vi: (s) =>
      `Excel không cho ghi vào ${quoted(s, "tệp này")}, chưa ghi gì. Hãy xem tệp có bị khóa, có người khác đang giữ, hoặc chỉ cho anh/chị quyền xem không; nếu cần, hãy lưu một bản sao rồi làm trên bản đó.`,
    en: (s) =>
      `Excel does not let anything be written to ${quoted(s, "this file")}; nothing was written. See whether the file is locked, held by somebody else, or shared with you for viewing only; or save a copy and work on that.`,
  },
  changed: {
    vi: (s) => `Ô ${s} đã thay đổi sau lần kiểm tra nên chưa ghi gì. Hãy kiểm tra lại.`,
    en: (s) => `Cell ${s} has changed since the check, so nothing was written. Check again.`,
  },
  overtaken: {
    vi: (s) =>
      `Soát Phụ lục ở một cửa sổ khác vừa ghi vào tệp này${s ? ` (trang “${s}”)` : ""}, nên lần này chưa ghi gì. Hãy làm lại: lần sau tính cả những gì vừa ghi.`,
    en: (s) =>
      `Soát Phụ lục in another window has just written to this file${s ? ` (sheet “${s}”)` : ""}, so nothing was written this time. Do it again: it will reckon with what was just written.`,
  },
  "sheet-gone": {
    vi: (s) =>
      `Không tìm thấy ${s ? `trang tính “${s}”` : "một trang tính"}, có thể vừa bị xóa hoặc đổi tên. Hãy kiểm tra lại.`,
    en: (s) =>
      `${s ? `Sheet “${s}”` : "A sheet"} cannot be found; it may just have been deleted or renamed. Check again.`,
  },
  "half-written": {
    vi: (s) =>
      `Excel dừng lại khi đang ghi${s ? ` vào ${s}` : ""} nên có thể mới ghi được một phần. Hãy thử lại: lần ghi sau sẽ làm cho đủ. Nếu vẫn không được, hãy mở lại tệp rồi làm lại.`,
    en: (s) =>
      `Excel stopped while writing${s ? ` to ${s}` : ""}, so a part may be written. Try again: the next time makes it whole. If that fails too, reopen the file and start again.`,
  },
  busy: {
    vi: () => "Excel đang bận với thay đổi khác nên chưa ghi gì. Hãy đợi vài giây rồi thử lại.",
    en: () => "Excel is busy with other changes; nothing was written. Wait a few seconds, then try again.",
  },
  timeout: {
    vi: () => "Excel phản hồi quá lâu nên đã dừng, chưa ghi gì. Hãy thử lại; nếu vẫn vậy, hãy lưu và mở lại tệp.",
    en: () => "Excel took too long to answer; nothing was written. Try again, or save and reopen the file.",
  },
  offline: {
    vi: () =>
      "Mất kết nối với Excel nên đã dừng, chưa ghi gì. Hãy kiểm tra mạng rồi thử lại; nếu không có mạng, hãy tải tệp về và dùng trang Soát Phụ lục trên trình duyệt.",
    en: () =>
      "The connection to Excel was lost; nothing was written. Check the network and try again, or download the file and use the Soát Phụ lục page in a browser.",
  },
  "excel-too-old": {
    vi: () =>
      "Bản Excel này quá cũ để chạy bảng soát. Hãy dùng Excel 2021 trở lên hoặc trang Soát Phụ lục trên trình duyệt.",
    en: () =>
      "This Excel is too old for the task pane. Use Excel 2021 or later, or the Soát Phụ lục page in a browser.",
  },
  "excel-refused": {
    vi: (s) =>
      `Excel không thực hiện được thao tác${s ? ` ở “${s}”` : ""}, chưa ghi gì. Hãy thử lại; nếu vẫn vậy, hãy lưu và mở lại tệp.`,
    en: (s) =>
      `Excel could not do this${s ? ` at “${s}”` : ""}; nothing was written. Try again, or save and reopen the file.`,
  },
};

/** One sentence for the user: what was refused, and how to go on. */
export function hostErrorWords(error: HostError, lang: Lang): string {
  return sentences[error.code][lang](error.subject);
}
