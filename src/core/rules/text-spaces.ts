import { short } from "./kit/phrases";
import { cellCount, textProblem, unicodeSheets, type TextFacts } from "./kit/texts";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

/** Anything but single spaces between visible characters. */
const SUSPECT = /[^\S \n]|[\x00-\x09\x0b-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|^[ \n]|[ \n]$| {2}| \n/;

const INVISIBLE = /[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const ODD_SPACE = /[^\S\n]/g;
/** Spaces at the start of a line that indent a part of a list: they show how deep it stands. */
const INDENT = /^ *(?=[-–—+*•·▪○]|\p{L}\)|\d{1,3}[.)])/u;

/** Several spaces, and what they stand between. Before and after these words they are a blank to fill in: "ngày   tháng   năm", "số   /KH". */
const RUN = /(\/|(?:ngày|tháng)(?= {2,}(?:tháng|năm)))? {2,}(?=(\/)?)/giu;

/** A text without the blanks that nobody sees, unless it is nothing else; line breaks between its parts stay, and so do indents of lists. */
function tidy(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const plain = text.replace(INVISIBLE, "").replace(LINE_BREAK, "\n").replace(ODD_SPACE, " ");
  const lines = plain.split("\n").map((line) => (INDENT.exec(line)?.[0] ?? "") + oneSpace(line.trim()));
  return lines.join("\n").replace(/^\n+|\n+$/g, "") || text;
}

const oneSpace = (line: string) =>
  line.replace(RUN, (run, before?: string, after?: string) => (before || after ? run : " "));

function* check(plan: Plan): Generator<Located<TextFacts>> {
  for (const sheet of unicodeSheets(plan)) {
    // Titles and signatures above and below a table are often placed by spaces.
    const problem = textProblem(sheet, (text, row) => (inTable(sheet.tables, row) ? tidy(text) : text), "safe");
    if (problem) yield problem;
  }
}

const inTable = (tables: readonly PlanTable[], row: number) =>
  tables.some(({ table: { range } }) => row >= range.top && row <= range.bottom);

/** Spaces and characters that nobody sees. */
export const textSpaces = defineRule<TextFacts>({
  id: "text-spaces",
  severity: "info",
  title: { vi: "Dấu cách thừa, ký tự ẩn", en: "Stray spaces, hidden characters" },
  needs: [],
  words: {
    vi: ({ cells, better }) => ({
      message: `Trang tính có ${cells} ô thừa dấu cách, thừa dòng trống hoặc có ký tự ẩn; ô đầu tiên là “${short(better)}”.`,
      why: "Mắt không thấy nhưng máy coi là chữ khác: lọc, tìm kiếm và gộp theo tên đơn vị bị tách đôi.",
      hint: "Bỏ dấu cách thừa ở đầu, cuối và giữa các chữ, đổi dấu cách không ngắt thành dấu cách thường. Chỗ xuống dòng giữa các ý được giữ.",
    }),
    en: ({ cells, better }) => ({
      message: `${cellCount(cells)} of the sheet have stray spaces, blank lines or hidden characters; the first is “${short(better)}”.`,
      why: "Nobody sees them, but to filters, searches and totals by unit it is other text.",
      hint: "Take out spaces before, after and between words, and make non-breaking spaces plain. Line breaks between parts stay.",
    }),
  },
  check,
});
