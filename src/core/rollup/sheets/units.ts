import type { SheetPlan } from "../../model/edit";
import type { Summary } from "../../model/summary";
import { NO_UNIT, sheetNames, titleYear } from "../words";
import { banner, cell, row } from "./cells";
import { COUNT_COLUMNS, countHeadings, countLines, countTotal, RATE_NOTE } from "./counts";
import { landscape, styles } from "./styles";

const HEADING_ROW = 3;

/** "Theo đơn vị": leading units by the national states. */
export function unitsSheet(summary: Summary): SheetPlan {
  const headings = countHeadings("Đơn vị chủ trì", HEADING_ROW);
  const top = HEADING_ROW + 2;
  const lines = summary.byUnit.map(({ name, counts }) => ({ name: name || NO_UNIT, counts }));
  return {
    id: "units",
    name: sheetNames.units,
    columns: [6, 46, 10, 10, 10, 10, 10, 10, 10, 12].map((width) => ({ width })),
    rows: [
      banner(`KẾT QUẢ THỰC HIỆN THEO ĐƠN VỊ CHỦ TRÌ${titleYear(summary)}`, styles.title, COUNT_COLUMNS, 24),
      row([cell(RATE_NOTE, styles.note)]),
      ...headings.rows,
      ...countLines(lines, "Mã đơn vị", top),
      countTotal(summary.totals, top, top + lines.length),
    ],
    merges: [`A1:J1`, ...headings.merges],
    freeze: { rows: HEADING_ROW + 1, columns: 2 },
    print: landscape([HEADING_ROW, HEADING_ROW + 1]),
    tabColor: "1F4E79",
  };
}
