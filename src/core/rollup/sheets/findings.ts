import type { PlannedCell, PlannedRow, SheetPlan } from "../../model/edit";
import type { Severity } from "../../model/finding";
import type { FindingRow, FindingsReport, TypedFigure } from "../../model/summary";
import { sheetNames } from "../words";
import { banner, cell, formula, row } from "./cells";
import { Page } from "./page";
import { landscape, styles } from "./styles";
import { typedHeadings, typedLine } from "./typed";

/** A level always carries icon and word. */
const levelWords: Readonly<Record<Severity, string>> = { error: "✖ Lỗi", warning: "▲ Cảnh báo", info: "● Lưu ý" };
const LEVELS: readonly Severity[] = ["error", "warning", "info"];

const listHeadings = ["TT", "Loại", "Mức độ", "Phụ lục", "Ô", "Số TT", "Nội dung soát", "Cách sửa"];
const MADE_NOTE = "Kết quả tại thời điểm bấm “Tổng hợp”; bấm lại để cập nhật.";
const LIVE_NOTE = "Số gõ tay và số tính được tự cập nhật theo phụ lục.";
const COLUMNS = listHeadings.length;
/** A block begins with a blank row, its title and its headings. */
const HEAD_ROWS = 3;

/** "Kết quả soát": what the check found, by level and by rule, each with a link to its cell; what was typed beside what it comes to, what was accepted, and what could not be checked. */
export function findingsSheet(
  { findings, accepted, notChecked }: FindingsReport,
  typed: readonly TypedFigure[],
): SheetPlan {
  const page = new Page();
  page.merged("A:H", banner("KẾT QUẢ SOÁT PHỤ LỤC", styles.title, COLUMNS, 24));
  page.add(row([cell(typed.length ? `${MADE_NOTE} ${LIVE_NOTE}` : MADE_NOTE, styles.note)]));
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  // The list stands below the two blocks that count it and that of typed figures.
  const before = [LEVELS.length, Math.max(1, rules.length), ...(typed.length ? [typed.length] : [])];
  const first = page.next + HEAD_ROWS + before.reduce((sum, lines) => sum + HEAD_ROWS + lines, 0);
  const list = { first, last: first + Math.max(1, findings.length) - 1 };
  addCounts(
    page,
    "1. Theo mức độ",
    "Mức độ",
    LEVELS.map((level) => levelWords[level]),
    "C",
    list,
    (word) => findings.filter(({ severity }) => levelWords[severity] === word).length,
  );
  addCounts(
    page,
    "2. Theo loại",
    "Loại",
    rules,
    "B",
    list,
    (word) => findings.filter(({ rule }) => rule === word).length,
  );
  const titles = numberedFrom(3);
  if (typed.length) addTyped(page, titles("Số gõ tay và số tính được"), typed);
  addList(page, titles("Danh sách"), findings);
  if (accepted.length) addAccepted(page, titles(`Đã chấp nhận (${accepted.length})`), accepted);
  page.block(titles("Không soát được"));
  if (notChecked.length === 0) page.add(row([cell("Không có.", styles.note)]));
  for (const sentence of notChecked) page.add(row([null, cell(sentence, styles.note)]));
  return {
    id: "findings",
    name: sheetNames.findings,
    columns: [6, 32, 15, 16, 9, 8, 46, 46].map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: null,
    print: { ...landscape([first - 1, first - 1]), headings: [first - 2, first - 1] },
    tabColor: "7030A0",
  };
}

function addCounts(
  page: Page,
  title: string,
  heading: string,
  words: readonly string[],
  column: string,
  { first, last }: { readonly first: number; readonly last: number },
  count: (word: string) => number,
): void {
  page.block(title);
  page.headings(["TT", heading, "Số kết quả"], 20);
  words.forEach((word, i) => {
    const range = `$${column}$${first}:$${column}$${last}`;
    const text = `COUNTIF(${range},B${page.next})`;
    page.add(row([cell(i + 1, styles.count), cell(word, styles.text), formula(text, count(word), styles.count)]));
  });
  if (words.length === 0) page.add(row([cell("Không có.", styles.note)]));
}

/** Titles of blocks numbered one after another. */
function numberedFrom(first: number): (title: string) => string {
  let next = first;
  return (title) => `${next++}. ${title}`;
}

/** Manual beside computed: nothing that was typed is written over. */
function addTyped(page: Page, title: string, typed: readonly TypedFigure[]): void {
  page.block(title);
  page.headings(typedHeadings);
  typed.forEach((figure, i) => page.add(typedLine(i + 1, figure, page.next)));
}

function addList(page: Page, title: string, findings: readonly FindingRow[]): void {
  page.block(title);
  page.headings(listHeadings, 20);
  findings.forEach((finding, i) => page.add(line(i + 1, finding, cell(finding.hint, styles.text))));
  if (findings.length === 0) page.add(row([cell("Không có.", styles.note)]));
}

function addAccepted(page: Page, title: string, accepted: FindingsReport["accepted"]): void {
  page.block(title);
  page.headings([...listHeadings.slice(0, -1), "Lý do"], 20);
  accepted.forEach((finding, i) => page.add(line(i + 1, finding, cell(finding.reason, styles.text))));
}

function line(number: number, finding: FindingRow, last: PlannedCell): PlannedRow {
  const { severity, rule, sheet, cell: address, message } = finding;
  return row([
    cell(number, styles.count),
    cell(rule, styles.text),
    cell(levelWords[severity], styles.text),
    cell(sheet, styles.text),
    { ...cell(address, styles.link), link: { sheet, cell: address } },
    cell(finding.number, styles.centred),
    cell(message, styles.text),
    last,
  ]);
}
