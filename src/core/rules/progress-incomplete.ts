import { aboutReports, progressOf } from "./kit/reported";
import { defineRule } from "./rule";

interface Facts {
  /** 0–100. */
  readonly progress: number;
}

const percent = (progress: number) => String(Math.round(progress * 10) / 10);

/** A task that is done by its words and not by its figures. */
export const progressIncomplete = defineRule<Facts>({
  id: "progress-incomplete",
  severity: "warning",
  levels: { "soan-thao": "off", "truoc-khi-trinh": "off" },
  title: { vi: "Đã xong nhưng tiến độ dưới 100%", en: "Done but below 100 %" },
  needs: [],
  words: {
    vi: ({ progress }) => ({
      message: `Tình trạng ghi đã hoàn thành nhưng tiến độ mới ${percent(progress).replace(".", ",")}%.`,
      why: "Hai ô nói khác nhau thì báo cáo không biết tính là xong hay chưa xong.",
      hint: "Sửa tiến độ thành 100%, hoặc ghi lại tình trạng là đang thực hiện.",
    }),
    en: ({ progress }) => ({
      message: `The status says done, but progress is only ${percent(progress)} %.`,
      why: "Where two cells differ, the report does not know whether the task is done.",
      hint: "Change the progress to 100 %, or the status to being under way.",
    }),
  },
  check: (plan) =>
    aboutReports(plan, (item, table) => {
      const progress = item.status === "done" ? progressOf(item) : null;
      if (progress === null || progress >= 100) return null;
      const column = table.column("percent")?.column;
      const own = item.percent !== null && column !== undefined ? table.cells.anchor(item.row, column) : null;
      return { place: own ?? item.cells?.progress ?? null, facts: { progress } };
    }),
});
