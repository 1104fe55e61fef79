import { showDate, type IsoDate } from "../model/date";
import type { CitedDocument } from "../parse/documents";
import { citationsOf } from "./kit/documents";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly symbol: string;
  readonly date: string;
  readonly fault: "impossible" | "future" | "other-year";
  readonly today: IsoDate;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  const { today } = plan.settings;
  for (const { table, row, column, document } of citationsOf(plan)) {
    const fault = faultOf(document, today);
    if (fault) {
      const facts = { symbol: document.symbol, date: document.dateText!, fault, today };
      yield { table, row, column, facts };
    }
  }
}

function faultOf({ date, dateText, year }: CitedDocument, today: IsoDate): Facts["fault"] | null {
  if (dateText === null) return null;
  if (date === null) return "impossible";
  if (date > today) return "future";
  return year !== null && Number(date.slice(0, 4)) !== year ? "other-year" : null;
}

/** The day of a cited document cannot be. */
export const documentDate = defineRule<Facts>({
  id: "document-date",
  severity: "warning",
  title: { vi: "Ngày văn bản không hợp lý", en: "Document date that cannot be" },
  needs: [],
  words: {
    vi: ({ symbol, date, fault, today }) => ({
      message: {
        impossible: `Văn bản ${symbol} ghi ngày ${date}, ngày này không có trong lịch.`,
        future: `Văn bản ${symbol} ghi ngày ${date}, sau ngày báo cáo ${showDate(today)}.`,
        "other-year": `Văn bản ${symbol} ghi ngày ${date}, khác năm trong số, ký hiệu.`,
      }[fault],
      why: "Ngày sai thì không tra được văn bản, và người đọc nghi ngờ cả căn cứ.",
      hint: "Mở văn bản gốc và ghi lại ngày ban hành.",
    }),
    en: ({ symbol, date, fault, today }) => ({
      message: {
        impossible: `Document ${symbol} is dated ${date}, a day that the calendar does not have.`,
        future: `Document ${symbol} is dated ${date}, after the report date ${showDate(today)}.`,
        "other-year": `Document ${symbol} is dated ${date}, in another year than its symbol says.`,
      }[fault],
      why: "By a wrong date the document cannot be looked up, and readers come to doubt the basis as a whole.",
      hint: "Open the document itself and write down the day on which it was issued.",
    }),
  },
  check,
});
