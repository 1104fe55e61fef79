import type { Edit } from "./model/edit";
import type { Lang, Words } from "./model/language";
import type { Workbook } from "./model/sheet";

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
  /** Carries out the edits as one write, and nothing at all when one of them cannot be. */
  write(edits: readonly Edit[], progress?: Progress): Promise<void>;
  /** Shows a cell to the user and selects it. */
  reveal(sheet: string, cell: string): Promise<void>;
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
  | "protected"
  | "read-only"
  | "changed"
  | "timeout"
  | "excel-too-old"
  | "excel-refused";

/** Excel or a file refused. Shown once, in the user's words; nothing was written and nothing is lost. */
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
    vi: (s) => `“${s}” lớn quá mức cho phép. Hãy tách các phụ lục ra tệp riêng rồi kiểm tra từng tệp.`,
    en: (s) => `“${s}” is larger than is allowed. Move the appendices to files of their own and check them one by one.`,
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
  protected: {
    vi: (s) =>
      `Trang tính “${s}” đang được bảo vệ nên chưa ghi gì. Hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi thử lại.`,
    en: (s) =>
      `Sheet “${s}” is protected, so nothing was written. Unprotect it (Review › Unprotect Sheet) and try again.`,
  },
  "read-only": {
    vi: (s) => `“${s}” đang mở ở chế độ chỉ xem nên chưa ghi gì. Hãy chọn “Cho phép chỉnh sửa” hoặc lưu một bản sao.`,
    en: (s) => `“${s}” is open for viewing only, so nothing was written. Choose “Enable editing” or save a copy.`,
  },
  changed: {
    vi: (s) => `Ô ${s} đã thay đổi sau lần kiểm tra nên chưa ghi gì. Hãy kiểm tra lại.`,
    en: (s) => `Cell ${s} has changed since the check, so nothing was written. Check again.`,
  },
  timeout: {
    vi: () => "Excel phản hồi quá lâu nên đã dừng, chưa ghi gì. Hãy thử lại; nếu vẫn vậy, hãy lưu và mở lại tệp.",
    en: () => "Excel took too long to answer; nothing was written. Try again, or save and reopen the file.",
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
