import type { PlannedCell } from "../../model/edit";
import type { Summary } from "../../model/summary";
import { cell, row, shortened, sourceLink } from "./cells";
import { clarityLine } from "./clarity";
import { RATE_NOTE } from "./counts";
import { FIRST_SIDE_COLUMN } from "./overview-side";
import type { Page } from "./page";
import { addedRows, comparison, leftOutLine } from "./proof";
import { styles } from "./styles";

/** Late the longest when the sheet was made. */
const MOST_LATE = 5;
/** Room to sign in, in rows. */
const SIGNING_ROWS = 6;

/** Below the figures: what is late the longest and the proof on the left, on the right room for those who answer for the figures. `all` is the row of totals, null without tasks. */
export function addFoot(page: Page, summary: Summary, all: number | null): void {
  const from = page.next;
  addLatest(page, summary);
  page.add(row([comparison(summary, all)]));
  page.add(row([addedRows(summary)]));
  page.merged("A:J", row([cell(leftOutLine(summary), styles.wrappedNote)]));
  const clarity = clarityLine(summary);
  if (clarity) page.add(row([clarity]));
  if (all !== null) page.add(row([cell(RATE_NOTE, styles.note)]));
  while (page.next < from + SIGNING_ROWS) page.add(row([]));
  addSigns(page, from);
}

function addLatest(page: Page, { overdue }: Summary): void {
  if (overdue.length === 0) return;
  const across = (cells: readonly (PlannedCell | null)[]) => {
    page.merges.push(`A${page.next}:G${page.next}`);
    page.add(row(cells));
  };
  const texts = ["Quá hạn lâu nhất khi lập", "Phụ lục", "Dòng", "Số ngày"];
  const [name, ...others] = texts.map((text) => cell(text, styles.heading));
  const blank = (style: PlannedCell["style"]) => Array.from({ length: 6 }, () => ({ value: null, style }));
  across([name!, ...blank(styles.heading), ...others]);
  for (const { sheet, item, daysLate } of overdue.slice(0, MOST_LATE))
    across([
      cell(shortened(item.text, LONGEST), styles.oneLine),
      ...blank(styles.oneLine),
      cell(sheet, styles.centred),
      sourceLink(sheet, item.row),
      cell(daysLate, styles.count),
    ]);
}

/** What fits over the first seven columns in one line. */
const LONGEST = 88;

function addSigns(page: Page, from: number): void {
  const signs = [
    [null, "Ngày …… tháng …… năm ………", styles.subtitle],
    ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", styles.motto],
    ["(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)", styles.subtitle],
  ] as const;
  page.beside(
    from,
    FIRST_SIDE_COLUMN,
    signs.map(([left, right, style]) => [cell(left, style), cell(null, style), cell(right, style)]),
  );
  for (let i = 0; i < signs.length; i++) page.merges.push(`L${from + i}:M${from + i}`, `N${from + i}:O${from + i}`);
}
