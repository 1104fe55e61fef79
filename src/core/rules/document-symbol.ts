import { readDocuments, type CitedDocument } from "../parse/documents";
import { bare } from "../parse/text";
import { isPlaceholder } from "../parse/units";
import { DOCUMENT_TYPES } from "../parse/words/documents";
import { citationsOf } from "./kit/documents";
import { eachCell } from "./kit/each";
import { shown } from "./kit/missing";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

/** What is wrong with a symbol: no symbol at all, no year where its kind carries one, no author, letters without their marks. */
type Fault = "unreadable" | "no-year" | "no-issuer" | "spelling" | "year";

interface Facts {
  readonly text: string;
  readonly fault: Fault;
  /** The letters as they should be, for a spelling. */
  readonly right: string;
}

/** Kinds whose symbol always carries the year (Nghị định 30/2020/NĐ-CP on records, Luật Ban hành văn bản quy phạm pháp luật). */
const WITH_YEAR = new Set(["NĐ", "TT", "TTLT"]);
const FIRST_YEAR = 1945;

const TYPES = Object.keys(DOCUMENT_TYPES).filter((type) => type.length > 1);
const BY_BARE = new Map(TYPES.map((type) => [bare(type), type]));

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const { table, row, column, document } of citationsOf(plan)) {
    const found = faultOf(document, table.years?.last ?? null);
    if (found) yield { table, row, column, facts: { text: document.symbol, ...found } };
  }
  for (const table of plan.tables) {
    for (const { row, column, value } of eachCell(table, "documentNumber")) {
      const text = shown(value);
      if (isPlaceholder(text) || isLeftBlank(text) || readDocuments(text).length > 0) continue;
      yield { table, row, column, facts: { text: short(text), fault: "unreadable", right: "" } };
    }
  }
}

/** "…/QĐ-UBND", "Số:    /KH-SNV": a number that is still to come. */
const isLeftBlank = (text: string) => /^(số)?[\s:….]*\/\s?\p{L}/iu.test(text);

function faultOf({ type, year, issuer }: CitedDocument, planYear: number | null): Omit<Facts, "text"> | null {
  const fault = (name: Fault, right = "") => ({ fault: name, right });
  if (type === null) {
    const head = (issuer ?? "").split("-")[0]!;
    const meant = issuer?.includes("-") ? BY_BARE.get(bare(head)) : undefined;
    return meant === undefined ? null : fault("spelling", meant);
  }
  const canonical = TYPES.find((known) => known.toLowerCase() === type.toLowerCase()) ?? type;
  if (canonical !== type && type !== type.toUpperCase()) return fault("spelling", canonical);
  if (issuer === null) return type === "L" ? null : fault("no-issuer");
  if (year === null) return WITH_YEAR.has(canonical) ? fault("no-year") : null;
  return year < FIRST_YEAR || (planYear !== null && year > planYear + 1) ? fault("year") : null;
}

const vi: Readonly<Record<Fault, (facts: Facts) => string>> = {
  unreadable: ({ text }) => `“${text}” không phải là số, ký hiệu văn bản.`,
  "no-year": ({ text }) => `Số, ký hiệu “${text}” thiếu năm ban hành.`,
  "no-issuer": ({ text }) => `Số, ký hiệu “${text}” thiếu cơ quan ban hành.`,
  spelling: ({ text, right }) => `Ký hiệu “${text}” viết sai tên loại, có thể là “${right}”.`,
  year: ({ text }) => `Số, ký hiệu “${text}” có năm không hợp lý.`,
};

const en: Readonly<Record<Fault, (facts: Facts) => string>> = {
  unreadable: ({ text }) => `“${text}” is no number and symbol of a document.`,
  "no-year": ({ text }) => `The symbol “${text}” lacks the year.`,
  "no-issuer": ({ text }) => `The symbol “${text}” lacks the body that issued it.`,
  spelling: ({ text, right }) => `The symbol “${text}” misspells the kind of document, perhaps “${right}”.`,
  year: ({ text }) => `The symbol “${text}” has a year that cannot be.`,
};

/** A document's number and symbol that is not as Nghị định 30/2020/NĐ-CP has it. */
export const documentSymbol = defineRule<Facts>({
  id: "document-symbol",
  severity: "warning",
  title: { vi: "Số, ký hiệu văn bản sai thể thức", en: "Malformed document symbol" },
  needs: [],
  words: {
    vi: (facts) => ({
      message: vi[facts.fault](facts),
      why: "Số, ký hiệu sai thì không tra được văn bản và không đối chiếu được giữa các phụ lục.",
      hint: "Ghi đúng như trên văn bản, ví dụ “412/NQ-HĐND”, “30/2020/NĐ-CP”, “28-CT/TU”.",
    }),
    en: (facts) => ({
      message: en[facts.fault](facts),
      why: "By a wrong symbol the document cannot be looked up, nor compared between appendices.",
      hint: "Write it as the document has it, such as “412/NQ-HĐND”, “30/2020/NĐ-CP”, “28-CT/TU”.",
    }),
  },
  check,
});
