import { withoutTask } from "./kit/without-task";

/** Targets that no task of the plan works for. */
export const targetWithoutTask = withoutTask({
  id: "target-without-task",
  kind: "targets",
  title: { vi: "Chỉ tiêu chưa có nhiệm vụ", en: "Target without a task" },
  why: {
    vi: "Chỉ tiêu không có nhiệm vụ đi kèm thì không ai phải làm gì để đạt.",
    en: "Where no task goes with a target, nobody has to do anything to reach it.",
  },
  hint: {
    vi: "Xem từng dòng: bổ sung nhiệm vụ để đạt chỉ tiêu; dòng nào đã có nhiệm vụ nhưng ghi bằng lời khác thì bỏ qua.",
    en: "Look at each row: add the task that works for it; pass over those that have one in other words.",
  },
});
