import type { Lang } from "../../core/model/language";
import { inLanguage, type Catalogue, type Entry } from "../catalogue";

/** What is said where a finding is accepted or reviewed, and of its code; loaded with the dialog. */
const words = {
  acceptTitle: { vi: "Chấp nhận kết quả soát", en: "Accept a finding" },
  acceptHint: {
    vi: "Ghi lý do để người soát xem. Điều đã chấp nhận được ghi vào trang “Thiết lập soát”, đi theo nội dung của dòng.",
    en: "Give the reason for the reviewer. It is written into the settings sheet and follows the row's content.",
  },
  acceptErrorHint: {
    vi: "Đây là lỗi: từ giai đoạn “Trước khi trình”, vẫn tính là lỗi cho đến khi người soát đồng ý.",
    en: "This is an error: from “Before submission” on, it counts until the reviewer confirms it.",
  },
  acceptReason: { vi: "Lý do", en: "Reason" },
  acceptBy: { vi: "Người chấp nhận", en: "Accepted by" },
  acceptUntil: { vi: "Đến hết ngày (có thể để trống)", en: "Until (may be left blank)" },
  acceptUntilDay: {
    vi: (day: string) => `Hết ngày ${day}`,
    en: (day: string) => `Until the end of ${day}`,
  },
  acceptNow: { vi: "Chấp nhận và ghi", en: "Accept and write" },
  confirmTitle: { vi: "Đồng ý chấp nhận kết quả này", en: "Confirm an acceptance" },
  refuseTitle: { vi: "Không đồng ý chấp nhận kết quả này", en: "Refuse an acceptance" },
  confirmHint: {
    vi: "Tên và ngày hôm nay được ghi vào trang “Thiết lập soát”; kết quả soát này thôi tính.",
    en: "The name and today's date are written into the settings sheet; the finding no longer counts.",
  },
  refuseHint: {
    vi: "Tên, ngày hôm nay và lý do được ghi vào trang “Thiết lập soát”; kết quả soát này được tính lại.",
    en: "The name, today's date and the reason are written into the settings sheet; the finding counts again.",
  },
  reviewer: { vi: "Người soát", en: "Reviewed by" },
  objection: { vi: "Lý do không đồng ý (có thể để trống)", en: "Why not (may be left blank)" },
  confirmNow: { vi: "Đồng ý và ghi", en: "Confirm and write" },
  refuseNow: { vi: "Không đồng ý và ghi", en: "Refuse and write" },
  code: { vi: "Mã kết quả", en: "Code" },
  copy: { vi: "Chép", en: "Copy" },
  copyCode: { vi: "Chép mã kết quả", en: "Copy the finding's code" },
  codeCopied: { vi: "Đã chép", en: "Copied" },
  codeNotCopied: {
    vi: "Chưa chép được. Hãy bấm vào mã rồi nhấn Ctrl+C.",
    en: "Not copied. Click the code, then press Ctrl+C.",
  },
  required: { vi: "Cần ghi ô này.", en: "This is needed." },
  reasonNeeded: { vi: "Cần ghi lý do bằng chữ để người soát hiểu.", en: "Give a reason in words, for the reviewer." },
  untilPast: {
    vi: "Ngày này đã qua hoặc không có. Hãy chọn từ hôm nay trở đi, hoặc để trống.",
    en: "This day has passed, or is none. Choose today or later, or leave it blank.",
  },
} satisfies Readonly<Record<string, Entry>>;

/** The sentences about accepting a finding in one language. */
export const acceptWords = (lang: Lang): Catalogue<typeof words> => inLanguage(words, lang);
