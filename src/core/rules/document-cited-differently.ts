import { showDate, type IsoDate } from "../model/date";
import type { CitedDocument } from "../parse/documents";
import { fold } from "../parse/text";
import { citationsOf, type Citation } from "./kit/documents";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly symbol: string;
  readonly date: IsoDate;
  /** What the first citation says, and where. */
  readonly otherDate: IsoDate;
  readonly otherRow: number;
  /** Null where it is on the same sheet. */
  readonly otherSheet: string | null;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  const first = new Map<string, Citation>();
  for (const citation of citationsOf(plan)) {
    const { table, row, column, document } = citation;
    const key = keyOf(document);
    if (key === null) continue;
    const before = first.get(key);
    if (!before) first.set(key, citation);
    else if (before.document.date !== document.date) {
      const { sheet } = before.table.table;
      const facts: Facts = {
        symbol: document.symbol,
        date: document.date!,
        otherDate: before.document.date!,
        otherRow: before.row,
        otherSheet: sheet === table.table.sheet ? null : sheet,
      };
      yield { table, row, column, facts };
    }
  }
}

/** Numbers begin again each year, so that one symbol is one document within a year alone. */
const keyOf = ({ symbol, date }: CitedDocument) => (date === null ? null : `${fold(symbol)} ${date.slice(0, 4)}`);

/** One document with two dates. */
export const documentCitedDifferently = defineRule<Facts>({
  id: "document-cited-differently",
  severity: "warning",
  title: { vi: "Một văn bản ghi hai ngày khác nhau", en: "One document, two dates" },
  needs: [],
  words: {
    vi: ({ symbol, date, otherDate, otherRow, otherSheet }) => ({
      message: `Văn bản ${symbol} ở đây ghi ngày ${showDate(date)}, ở dòng ${otherRow}${otherSheet === null ? "" : ` trang tính “${otherSheet}”`} ghi ngày ${showDate(otherDate)}.`,
      why: "Một trong hai ngày là sai; trích dẫn sai làm căn cứ mất giá trị.",
      hint: "Mở văn bản gốc, sửa ngày sai; nếu là văn bản của hai cơ quan khác nhau thì ghi rõ tên cơ quan.",
    }),
    en: ({ symbol, date, otherDate, otherRow, otherSheet }) => ({
      message: `Document ${symbol} is dated ${showDate(date)} here, but ${showDate(otherDate)} in row ${otherRow}${otherSheet === null ? "" : ` of sheet “${otherSheet}”`}.`,
      why: "One of the two is wrong, and a basis that is cited wrongly is worth nothing.",
      hint: "Open the document itself and correct the date; where they are documents of two bodies, name the body.",
    }),
  },
  check,
});
