import { DOCUMENT_TYPES } from "../../parse/words/documents";

/** A document cited by its day with half of its number and symbol. */
export interface HalfCited {
  /** The citation's words without the day: "Công văn số 1234", "/NQ-HĐND". */
  readonly text: string;
  readonly lacks: "number" | "symbol";
}

const DAY = String.raw`(?:(?:ký|ban hành) )?ngày ?\d{1,2}(?:[/.-]| tháng )\d{1,2}(?:[/.-]| năm )\d{4}`;
const TYPES = Object.keys(DOCUMENT_TYPES)
  .filter((type) => type.length > 1)
  .sort((a, b) => b.length - a.length);
const NAMES = Object.values(DOCUMENT_TYPES).filter((name) => !["Luật", "Pháp lệnh", "Đảng ủy"].includes(name));

/** "Công văn số 1234 ngày 12/3/2024": a number alone, of which each body has one. */
const NO_SYMBOL = new RegExp(String.raw`((?:${NAMES.join("|")}) số:? ?\d{1,6}),? ${DAY}`, "giu");
/** "Nghị quyết số /NQ-HĐND ngày 07/12/2023": a document that has its day has its number. */
const NO_NUMBER = new RegExp(
  String.raw`(?<![\d\p{L}/–-])(?<!\d ?)([….]* ?/ ?(?:\d{4}/)?)?((?:${TYPES.join("|")})[-–]\p{Lu}[\p{L}.&-]+),? ${DAY}`,
  "gu",
);

/** The documents that a text cites with a full day, yet without their number or without their symbol. */
export function halfCited(text: string): HalfCited[] {
  const line = text.normalize("NFC").replace(/\s+/g, " ");
  if (!line.includes("ngày")) return [];
  return [
    ...Array.from(line.matchAll(NO_SYMBOL), (match): HalfCited => ({ text: match[1]!, lacks: "symbol" })),
    ...Array.from(line.matchAll(NO_NUMBER), (match): HalfCited => ({
      text: `${match[1] ?? ""}${match[2]!}`.trim(),
      lacks: "number",
    })),
  ];
}
