import { withoutTask } from "./kit/without-task";

/** Documents to draft that no task of the plan asks for. */
export const documentWithoutTask = withoutTask({
  id: "document-without-task",
  kind: "documents",
  title: { vi: "Văn bản chưa có nhiệm vụ", en: "Document without a task" },
  why: {
    vi: "Văn bản đăng ký xây dựng mà không có nhiệm vụ đi kèm thì dễ bị quên khi giao việc và đôn đốc.",
    en: "A document that is registered without a task is easily forgotten when work is given out and chased.",
  },
  hint: {
    vi: "Xem từng dòng: bổ sung nhiệm vụ xây dựng văn bản; dòng nào đã có nhiệm vụ nhưng ghi bằng lời khác thì bỏ qua.",
    en: "Look at each row: add the task of drafting it; pass over those that have one in other words.",
  },
});
