import type { Role } from "../model/appendix";
import { short } from "./kit/phrases";
import { cellCount, textProblem, typedTexts, unicodeSheets, type TextFacts, type TypedText } from "./kit/texts";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts extends TextFacts {
  readonly fault: "spaces" | "breaks";
}

/** Anything but single spaces between visible characters. */
const SUSPECT =
  /[^\S \n]|[\x00-\x09\x0b-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|^[ \n]|[ \n]$| {2}| \n| [,;](?:\s|$)/;

const INVISIBLE = /[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const ODD_SPACE = /[^\S\n]/g;
/** Spaces at the start of a line that indent a part of a list: they show how deep it stands. */
const INDENT = /^ *(?=[-–—+*•·▪○]|\p{L}\)|\d{1,3}[.)])/u;

/** Several spaces, and what they stand between. Beside these they are a blank to fill in: "ngày   tháng   năm", "số   /KH", "Họ tên:      ". */
const RUN = /(\/|:(?= {5})|(?:ngày|tháng)(?= {2,}(?:tháng|năm)))? {2,}(?=(\/)?)/giu;
const BEFORE_MARK = /(?<=[\p{L}\d)”"]) +(?=[,;](?:\s|$))/gu;

/** A line that ends and goes on in the middle of a sentence, as texts pasted from printed pages do. */
const BROKEN = /(?<=.{10}[\p{L}\d,)])\n(?=\p{Ll}+[ ,])/u;
/** The columns that hold sentences; a name or a deadline on two lines is laid out so. */
const SENTENCES: readonly Role[] = ["task", "product", "basis", "progress", "note"];

/** A text without the blanks that nobody sees, unless it is nothing else; line breaks between its parts stay, and so do indents of lists. */
function tidy(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const plain = text.replace(INVISIBLE, "").replace(LINE_BREAK, "\n").replace(ODD_SPACE, " ");
  const lines = plain.split("\n").map((line) => (INDENT.exec(line)?.[0] ?? "") + oneSpace(line.trim()));
  return lines.join("\n").replace(/^\n+|\n+$/g, "") || text;
}

const oneSpace = (line: string) =>
  line.replace(RUN, (run, before?: string, after?: string) => (before || after ? run : " ")).replace(BEFORE_MARK, "");

const joined = (text: string) => tidy(text).replace(new RegExp(BROKEN, "gu"), " ");

/** Whether a sentence that begins like one goes on in the next line. */
const isBroken = (text: string) => text.includes("\n") && /^\P{Ll}/u.test(text.trimStart()) && BROKEN.test(tidy(text));

const untidyOrBroken = typedTexts((text) => SUSPECT.test(text) || text.includes("\n"));

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const planSheet of unicodeSheets(plan)) {
    const { sheet, tables } = planSheet;
    const texts = untidyOrBroken(sheet);
    const isSentence = sentencesOf(tables);
    const isToJoin = ({ text, row, column }: TypedText) => isBroken(text) && isSentence(row, column);
    // Titles and signatures above and below a table are often placed by spaces.
    const isToTidy = (typed: TypedText) => inTable(tables, typed.row) && !isToJoin(typed);
    const spaces = textProblem(planSheet, texts, (typed) => (isToTidy(typed) ? tidy : same)(typed.text), "safe");
    const breaks = textProblem(planSheet, texts, (typed) => (isToJoin(typed) ? joined : same)(typed.text), "suggested");
    if (spaces) yield { ...spaces, facts: { ...spaces.facts, fault: "spaces" } };
    if (breaks) yield { ...breaks, facts: { ...breaks.facts, fault: "breaks" } };
  }
}

const same = (text: string) => text;

/** Whether a cell is one of an item in a column of sentences. */
function sentencesOf(tables: readonly PlanTable[]): (row: number, column: number) => boolean {
  const places = tables.map((table) => ({
    table,
    columns: new Set(SENTENCES.flatMap((role) => table.column(role)?.column ?? [])),
  }));
  return (row, column) => places.some(({ table, columns }) => columns.has(column) && table.itemAt(row) !== null);
}

const inTable = (tables: readonly PlanTable[], row: number) =>
  tables.some(({ table: { range } }) => row >= range.top && row <= range.bottom);

/** Spaces, line breaks and characters that nobody means. */
export const textSpaces = defineRule<Facts>({
  id: "text-spaces",
  severity: "info",
  title: { vi: "Dấu cách, xuống dòng thừa, ký tự ẩn", en: "Stray spaces and line breaks" },
  needs: [],
  words: {
    vi: ({ fault, cells, better }) =>
      fault === "spaces"
        ? {
            message: `Trang tính có ${cells} ô thừa dấu cách, thừa dòng trống hoặc có ký tự ẩn; ô đầu tiên là “${short(better)}”.`,
            why: "Mắt không thấy nhưng máy coi là chữ khác: lọc, tìm kiếm và gộp theo tên đơn vị bị tách đôi.",
            hint: "Bỏ dấu cách thừa ở đầu, cuối, giữa các chữ và trước dấu phẩy, đổi dấu cách không ngắt thành dấu cách thường. Chỗ xuống dòng giữa các ý được giữ.",
          }
        : {
            message: `Trang tính có ${cells} ô xuống dòng giữa câu; ô đầu tiên là “${short(better)}”.`,
            why: "Câu bị ngắt thì tìm kiếm không thấy, và khi đổi độ rộng cột dòng chữ bị gãy.",
            hint: "Nối lại thành một dòng và để Excel tự xuống dòng (Wrap Text); nếu mỗi dòng là một ý riêng thì thêm gạch đầu dòng.",
          },
    en: ({ fault, cells, better }) =>
      fault === "spaces"
        ? {
            message: `${cellCount(cells)} of the sheet have stray spaces, blank lines or hidden characters; the first is “${short(better)}”.`,
            why: "Nobody sees them, but to filters, searches and totals by unit it is other text.",
            hint: "Take out spaces before, after and between words and before commas, and make non-breaking spaces plain. Line breaks between parts stay.",
          }
        : {
            message: `${cellCount(cells)} of the sheet break a line within a sentence; the first is “${short(better)}”.`,
            why: "A search does not find a broken sentence, and when the column's width changes its lines come apart.",
            hint: "Join the lines and let Excel wrap them (Wrap Text); where each line is a point of its own, begin it with a dash.",
          },
  },
  check,
});
