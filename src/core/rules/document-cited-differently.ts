import { showDate, type IsoDate } from "../model/date";
import type { CitedDocument } from "../parse/documents";
import { fold } from "../parse/text";
import { citationsOf, type Citation } from "./kit/documents";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly symbol: string;
  readonly date: IsoDate;
  /** What most citations, or the first, say, and where. */
  readonly otherDate: IsoDate;
  readonly otherRow: number;
  /** Null where it is on the same sheet. */
  readonly otherSheet: string | null;
}

/** A citation with a date that the calendar has. */
interface Dated extends Citation {
  readonly document: CitedDocument & { readonly date: IsoDate };
}

/** The citations of one document that say the same of it, by the first of them. */
interface Version {
  readonly first: Dated;
  readonly all: Dated[];
}

function* check(plan: Plan): Generator<Located<Facts>> {
  const documents = new Map<string, Map<string, Version>>();
  for (const citation of citationsOf(plan).filter(isDated)) {
    const { symbol, date, level, place } = citation.document;
    const versions = documents.get(fold(symbol)) ?? new Map<string, Version>();
    documents.set(fold(symbol), versions);
    const key = [date, level, place].join();
    const version = versions.get(key);
    if (version) version.all.push(citation);
    else versions.set(key, { first: citation, all: [citation] });
  }
  for (const versions of documents.values()) yield* conflicts([...versions.values()].slice(0, MOST_VERSIONS));
}

/** More dates for one symbol are no slips. */
const MOST_VERSIONS = 50;

const isDated = (citation: Citation): citation is Dated => citation.document.date !== null;

/** What fewer citations say is told, beside what most say; of two equals the later. */
function* conflicts(versions: readonly Version[]): Generator<Located<Facts>> {
  const ranked = [...versions].sort((a, b) => b.all.length - a.all.length);
  for (const [at, version] of ranked.entries()) {
    const rival = ranked.slice(0, at).find(({ first }) => isConflict(first.document, version.first.document));
    if (rival) yield* version.all.map((citation) => problemOf(citation, rival.first));
  }
}

function isConflict(a: Dated["document"], b: Dated["document"]): boolean {
  if (a.date === b.date || areApart(a.level, b.level) || areApart(a.place, b.place)) return false;
  // Numbers begin again each year, so that one symbol is one document within a year alone; the very same day is no chance.
  return a.date.slice(0, 4) === b.date.slice(0, 4) || (a.year === null && a.date.slice(4) === b.date.slice(4));
}

/** "UBND tỉnh Phú Yên" and "UBND tỉnh Đắk Lắk" count documents each for itself. */
const areApart = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

function problemOf({ table, row, column, document }: Dated, other: Dated): Located<Facts> {
  const { sheet } = other.table.table;
  const facts: Facts = {
    symbol: document.symbol,
    date: document.date,
    otherDate: other.document.date,
    otherRow: other.row,
    otherSheet: sheet === table.table.sheet ? null : sheet,
  };
  return { table, row, column, facts };
}

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
