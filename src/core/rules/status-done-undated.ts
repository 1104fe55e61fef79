import { shown } from "./kit/missing";
import { says } from "./kit/phrases";
import { aboutReports } from "./kit/reported";
import type { PlanTable } from "./plan";
import { defineRule } from "./rule";

interface Facts {
  /** The heading of the column for the day, or null where the table tells it in the status cell. */
  readonly header: string | null;
  /** What stands in that column and is no day ("tháng 4"); "" where it is blank. */
  readonly text: string;
}

/** Whether the table says of some task when it was done, so that the others should too. */
const tellsDays = ({ table }: PlanTable) => table.items.some(({ finished }) => finished !== null);

/** A task that is done, nobody knows when. */
export const statusDoneUndated = defineRule<Facts>({
  id: "status-done-undated",
  severity: "warning",
  levels: { "soan-thao": "off", "truoc-khi-trinh": "off" },
  title: { vi: "Đã xong nhưng không ghi ngày", en: "Done without a date" },
  needs: [{ role: "finished", kinds: ["tasks"] }],
  words: {
    vi: ({ header, text }) => ({
      message: `Nhiệm vụ đã hoàn thành nhưng chưa ghi ${text === "" ? "" : "rõ "}ngày hoàn thành${header === null ? "" : ` ở cột “${header}”`}${says({ text }, "vi")}.`,
      why: "Không có ngày hoàn thành thì không biết xong đúng hạn hay quá hạn, khi tổng hợp phải tính là chưa rõ.",
      hint: "Ghi ngày hoàn thành, ví dụ ngày ban hành văn bản: “15/3/2024”.",
    }),
    en: ({ header, text }) => ({
      message: `The task is done, but the day is not given${header === null ? "" : ` in the column “${header}”`}${says({ text }, "en")}.`,
      why: "Without the day nobody knows whether it was done in time, and it is rolled up as unclear.",
      hint: "Write the day on which it was done, such as that of the document issued: “15/3/2024”.",
    }),
  },
  check: (plan) => {
    const telling = new Set(plan.tables.filter((table) => table.column("finished") || tellsDays(table)));
    return aboutReports(plan, (item, table) => {
      if (item.status !== "done" || item.finished !== null || !telling.has(table)) return null;
      const column = table.column("finished");
      const place = column ? table.cells.anchor(item.row, column.column) : (item.cells?.status ?? null);
      if (place && table.cells.isPending(place.row, place.column)) return null;
      const text = column && place ? shown(table.cells.value(place.row, place.column)) : "";
      return { place, facts: { header: column?.header.split(" › ").at(-1) ?? null, text } };
    });
  },
});
