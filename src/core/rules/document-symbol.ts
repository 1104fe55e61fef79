import type { CellValue } from "../model/cell";
import { readDocuments, type CitedDocument } from "../parse/documents";
import { bare } from "../parse/text";
import { isPlaceholder } from "../parse/units";
import { DOCUMENT_TYPES } from "../parse/words/documents";
import { citationsOf, citingCells } from "./kit/documents";
import { eachCell } from "./kit/each";
import { halfCited } from "./kit/half-cited";
import { shown } from "./kit/missing";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

/** What is wrong with a symbol: what it lacks, letters without their marks or the other way round, the form of the other order, another kind than the text says. */
type Fault =
  | "unreadable"
  | "no-number"
  | "no-symbol"
  | "no-year"
  | "no-issuer"
  | "no-stroke"
  | "spelling"
  | "issuer"
  | "year"
  | "party"
  | "state"
  | "other-kind";

interface Facts {
  readonly text: string;
  readonly fault: Fault;
  /** How it should be written: the letters for a spelling, the whole for a form; for another kind the kind's name in the text. */
  readonly right: string;
}

/** Kinds whose symbol always carries the year (Nghị định 30/2020/NĐ-CP on records, Luật Ban hành văn bản quy phạm pháp luật). */
const WITH_YEAR = new Set(["NĐ", "TT", "TTLT"]);
const FIRST_YEAR = 1945;
/** Bodies of the Party, which writes "28-CT/TU", and of the state, which writes "412/NQ-HĐND". */
const PARTY = /^(?:B[A-ZĐ]{2,4}|UBKT|VP)?(?:TW|TƯ|TU|HU|QU|ĐU)$/u;
const STATE = /^(?:UBND|HĐND|TTg|CP|S[A-ZĐ]{2,5})$/u;
/** Kinds whose documents nobody calls by another's name; a plan may well be called by the decision that issued it. */
const ITS_OWN = new Set(["NQ", "QĐ", "CT", "NĐ", "TT", "TTr", "CV"]);
const ASSEMBLY = /^(?:QH|UBTVQH)\d+$/;

const TYPES = Object.keys(DOCUMENT_TYPES).filter((type) => type.length > 1);
const BY_BARE = new Map(TYPES.map((type) => [bare(type), type]));

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const { table, row, column, document } of citationsOf(plan)) {
    const found = faultOf(document, table.years?.last ?? null);
    if (found) yield { table, row, column, facts: { text: document.symbol, ...found } };
  }
  for (const table of plan.tables) {
    for (const { row, column, value } of citingCells(table, isText)) {
      for (const { text, lacks } of halfCited(String(value))) {
        yield { table, row, column, facts: { text: short(text), fault: `no-${lacks}`, right: "" } };
      }
    }
    const numbered = [...eachCell(table, "documentNumber")];
    const isOfNumbers = numbered.filter(({ value }) => isBareNumber(value)).length * 2 > numbered.length;
    for (const { row, column, value } of numbered) {
      const text = shown(value);
      if (isOfNumbers && isBareNumber(value)) continue;
      if (isPlaceholder(text) || isLeftBlank(text)) continue;
      if (readDocuments(text).length > 0 || halfCited(text).length > 0) continue;
      yield { table, row, column, facts: { text: short(text), fault: "unreadable", right: "" } };
    }
  }
}

/** In a column of numbers alone the symbol stands elsewhere, or the office leaves it out on purpose. */
const isBareNumber = (value: CellValue) => /^\d{1,6}$/.test(shown(value));

const isText = (value: CellValue) => typeof value === "string";

/** "…/QĐ-UBND", "Số:    /KH-SNV", "Chưa có số", "Dự thảo": a number that is still to come. */
const isLeftBlank = (text: string) =>
  /^(số)?[\s:….]*\/\s?\p{L}/iu.test(text) || /^(chua|du thao|dang)(?![a-z])/.test(bare(text));

type Judgement = Omit<Facts, "text"> | null;

const fault = (name: Fault, right = ""): Judgement => ({ fault: name, right });

function faultOf(document: CitedDocument, planYear: number | null): Judgement {
  const { type, year, issuer } = document;
  if (type === null) return letterFault(document);
  const canonical = TYPES.find((known) => known.toLowerCase() === type.toLowerCase()) ?? type;
  if (canonical !== type && type !== type.toUpperCase()) return fault("spelling", canonical);
  if (issuer === null) return type === "L" ? null : fault("no-issuer");
  const form = issuerFault(issuer) ?? formFault(document, canonical, issuer) ?? kindFault(document, canonical);
  if (form) return form;
  if (year === null) return WITH_YEAR.has(canonical) ? fault("no-year") : null;
  return year < FIRST_YEAR || (planYear !== null && year > planYear + 1) ? fault("year") : null;
}

/** A letter has its author alone; its letters may be those of a kind without their marks, or stand in reverse. */
function letterFault({ number, year, issuer, named }: CitedDocument): Judgement {
  if (ASSEMBLY.test(issuer ?? "")) return year === null ? fault("no-year") : null;
  if (named && named !== "CV" && issuer?.endsWith(`-${named}`)) {
    return fault("state", `${number}/${named}-${issuer.slice(0, -named.length - 1)}`);
  }
  const meant = issuer?.includes("-") ? BY_BARE.get(bare(issuer.split("-")[0]!)) : undefined;
  return meant === undefined ? null : fault("spelling", meant);
}

/** The commonest bodies without their marks, or with two letters exchanged. */
const SLIPS: Readonly<Record<string, string>> = { HDND: "HĐND", HNĐD: "HĐND", UBDN: "UBND", UNBD: "UBND" };

function issuerFault(issuer: string): Judgement {
  const right = issuer
    .split(/([-.])/)
    .map((part) => SLIPS[part] ?? part)
    .join("");
  return right === issuer ? null : fault("issuer", right);
}

/** The order of the Party in a symbol of the state and the reverse, or no stroke at all. */
function formFault({ symbol, number }: CitedDocument, type: string, issuer: string): Judgement {
  const [party, state] = [`${number}-${type}/${issuer}`, `${number}/${type}-${issuer}`];
  if (PARTY.test(issuer)) return symbol.startsWith(`${number}-`) ? null : fault("party", party);
  if (!symbol.includes("/")) return fault("no-stroke", state);
  return STATE.test(issuer) && !symbol.slice(number.length + 1).includes("-") ? fault("state", state) : null;
}

function kindFault({ named }: CitedDocument, type: string): Judgement {
  if (named === null || named === type || !ITS_OWN.has(named) || type === "VBHN") return null;
  return named === "TT" && type === "TTLT" ? null : fault("other-kind", DOCUMENT_TYPES[named]!);
}

const vi: Readonly<Record<Fault, (facts: Facts) => string>> = {
  unreadable: ({ text }) => `“${text}” không phải là số, ký hiệu văn bản.`,
  "no-number": ({ text }) => `Văn bản “${text}” có ngày nhưng thiếu số.`,
  "no-symbol": ({ text }) => `“${text}” thiếu ký hiệu, không rõ của cơ quan nào.`,
  "no-year": ({ text }) => `Số, ký hiệu “${text}” thiếu năm ban hành.`,
  "no-issuer": ({ text }) => `Số, ký hiệu “${text}” thiếu cơ quan ban hành.`,
  "no-stroke": ({ text, right }) => `Số, ký hiệu “${text}” thiếu dấu gạch chéo, nên ghi là “${right}”.`,
  spelling: ({ text, right }) => `Ký hiệu “${text}” viết sai tên loại, có thể là “${right}”.`,
  issuer: ({ text, right }) => `Ký hiệu “${text}” viết sai tên cơ quan, có thể là “${right}”.`,
  year: ({ text }) => `Số, ký hiệu “${text}” có năm không hợp lý.`,
  party: ({ text, right }) => `“${text}” là văn bản của Đảng, số và ký hiệu ghi theo mẫu “${right}”.`,
  state: ({ text, right }) => `“${text}” là văn bản của cơ quan nhà nước, số và ký hiệu ghi theo mẫu “${right}”.`,
  "other-kind": ({ text, right }) => `Ghi là ${right} nhưng “${text}” là ký hiệu của loại văn bản khác.`,
};

const en: Readonly<Record<Fault, (facts: Facts) => string>> = {
  unreadable: ({ text }) => `“${text}” is no number and symbol of a document.`,
  "no-number": ({ text }) => `The document “${text}” has a day but no number.`,
  "no-symbol": ({ text }) => `“${text}” has no symbol, which says whose document it is.`,
  "no-year": ({ text }) => `The symbol “${text}” lacks the year.`,
  "no-issuer": ({ text }) => `The symbol “${text}” lacks the body that issued it.`,
  "no-stroke": ({ text, right }) => `The symbol “${text}” lacks its stroke; write “${right}”.`,
  spelling: ({ text, right }) => `The symbol “${text}” misspells the kind of document, perhaps “${right}”.`,
  issuer: ({ text, right }) => `The symbol “${text}” misspells the body that issued it, perhaps “${right}”.`,
  year: ({ text }) => `The symbol “${text}” has a year that cannot be.`,
  party: ({ text, right }) => `“${text}” is a document of the Party, whose symbols are written “${right}”.`,
  state: ({ text, right }) => `“${text}” is a document of a state body, whose symbols are written “${right}”.`,
  "other-kind": ({ text, right }) => `The text says ${right}, but “${text}” is the symbol of another kind of document.`,
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
