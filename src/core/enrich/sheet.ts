import type { Reading } from "../model/appendix";
import { columnName } from "../model/cell";
import type { PlannedCell, SheetPlan } from "../model/edit";
import type { Settings } from "../model/settings";
import type { Workbook } from "../model/sheet";
import { reportDateShown, summarise } from "../rollup";
import { cell, day, row } from "../rollup/sheets/cells";
import { Page } from "../rollup/sheets/page";
import { REPORT_DATE } from "../rollup/sheets/refs";
import { landscape, styles } from "../rollup/sheets/styles";
import { sheetNames } from "../rollup/words";
import { enrichColumns } from "./columns";
import { LIST_WIDTHS, listsAt } from "./lists";
import { taskRows } from "./rows";

const { names, layoutOf } = enrichColumns;
const DATE_ROW = 3;
const OWN_REPORT_DATE = `$B$${DATE_ROW}`;
const HEADING_ROW = 4;
const SHOWN = "A:O";
/** The list of wordings begins one column behind the table. */
const LIST_COLUMN = names.length + 2;

const NOTE =
  "Mỗi dòng là một nhiệm vụ hoặc văn bản; bấm vào số ở cột “Dòng” để về dòng gốc. Thời hạn, số ngày còn lại, quý và tình trạng tự cập nhật theo phụ lục và ngày báo cáo " +
  "(gõ =TODAY() vào ô ngày báo cáo để luôn tính theo hôm nay); các cột khác là của ngày lập. Trang này bỏ đi lúc nào cũng được, phụ lục vẫn nguyên.";

/** "Bổ sung" beside a roll-up, which writes "Tổng hợp" for the date of the settings: again where the workbook has it, so that its codes, units and clarities are of the same day. */
export function enrichedAgain(workbook: Workbook, reading: Reading, settings: Settings): SheetPlan[] {
  const isThere = workbook.sheets.some(({ ours }) => ours === "enrich");
  return isThere ? [enrichSheet(workbook, reading, settings, settings.today)] : [];
}

/**
 * "Bổ sung": one row a task with what its appendix does not say outright, following the source cells, so that the appendix
 * itself stays as it is. Where there is "Tổng hợp", the report date that it shows goes before that of the settings.
 */
export function enrichSheet(
  workbook: Workbook,
  reading: Reading,
  settings: Settings,
  shown = reportDateShown(workbook),
): SheetPlan {
  const today = shown ?? settings.today;
  const summary = summarise(reading, { ...settings, today });
  const lists = listsAt(summary, HEADING_ROW, LIST_COLUMN);
  const page = new Page();
  page.add(row([cell("BỔ SUNG CHO PHỤ LỤC", styles.block)], 22));
  page.note(SHOWN, NOTE);
  page.add(row([cell("Ngày báo cáo:", styles.label), reportDate(workbook, day(today, styles.input), shown !== null)]));
  page.headings(names);
  page.add(...taskRows(summary, settings, lists, OWN_REPORT_DATE));
  page.beside(HEADING_ROW, LIST_COLUMN - 1, lists.rows);
  const { length } = summary.entries;
  return {
    id: "enrich",
    name: sheetNames.enrich,
    columns: [
      ...names.map(layoutOf),
      { width: 3, hidden: true },
      ...LIST_WIDTHS.map((width) => ({ width, hidden: true as const })),
    ],
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: HEADING_ROW, columns: 1 },
    print: landscape([HEADING_ROW, HEADING_ROW]),
    tabColor: "548235",
    // With the hidden columns, as sorting must take them along.
    ...(length > 0 && { filter: `A${HEADING_ROW}:${columnName(names.length)}${HEADING_ROW + length}` }),
  };
}

/** The cell that days left are counted from: that of "Tổng hợp" where there is one; TODAY() where somebody has typed it. */
function reportDate({ sheets }: Workbook, input: PlannedCell, isShown: boolean): PlannedCell {
  if (isShown) return { ...input, formula: REPORT_DATE };
  const present = sheets.find(({ ours }) => ours === "enrich")?.rows.find((line) => line.row === DATE_ROW);
  return present?.formulas?.[1] === "TODAY()" ? { ...input, formula: "TODAY()" } : input;
}
