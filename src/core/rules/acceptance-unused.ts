import { showDate, type IsoDate } from "../model/date";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** The task's first words, and the last day of the acceptance where that has passed. */
  readonly task: string;
  readonly expired: IsoDate | null;
}

function* check({ notes }: Plan): Generator<Located<Facts>> {
  for (const { row, column, acceptance, why } of notes?.idle ?? []) {
    const { task, until } = acceptance;
    yield { table: notes!.table, row, column, facts: { task, expired: why === "expired" ? until : null } };
  }
}

const about = (task: string) => (task === "" ? "" : ` cho “${short(task)}”`);
const aboutIt = (task: string) => (task === "" ? "" : ` for “${short(task)}”`);

/** An accepted finding that is no longer there, or whose last day has passed. */
export const acceptanceUnused = defineRule<Facts>({
  id: "acceptance-unused",
  severity: "info",
  title: { vi: "Chấp nhận không còn tác dụng", en: "Acceptance of no effect" },
  needs: [],
  words: {
    vi: ({ task, expired }) => ({
      message:
        expired === null
          ? `Chấp nhận${about(task)} không khớp với kết quả soát nào: chỗ ấy đã được sửa, nội dung dòng đã đổi, hoặc mã, loại ghi không đúng.`
          : `Chấp nhận${about(task)} đã hết hạn ngày ${showDate(expired)} nên kết quả soát được tính lại.`,
      why: "Danh sách chấp nhận chỉ nên giữ những điều còn hiệu lực, để người soát xem được hết.",
      hint:
        expired === null
          ? "Đã sửa xong thì xóa dòng này. Vẫn cần thì chép lại mã và loại từ chi tiết của kết quả soát, hoặc chấp nhận lại ở bảng soát."
          : "Sửa chỗ chưa đạt, gia hạn ở cột “Đến hết ngày”, hoặc xóa dòng này.",
    }),
    en: ({ task, expired }) => ({
      message:
        expired === null
          ? `The acceptance${aboutIt(task)} fits no finding: it was put right, the row's text has changed, or the code or kind was mistyped.`
          : `The acceptance${aboutIt(task)} ended on ${showDate(expired)}, so the finding counts again.`,
      why: "The list should hold only what is in force, so that a reviewer can look through all of it.",
      hint:
        expired === null
          ? "If it was put right, delete this line. If it still holds, copy code and kind again from the finding's details, or accept the finding anew in the pane."
          : "Put the finding right, prolong the acceptance in “Đến hết ngày”, or delete this line.",
    }),
  },
  check,
});
