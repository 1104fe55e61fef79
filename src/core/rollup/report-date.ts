import { readRecord } from "../edit/record";
import { address, type CellValue } from "../model/cell";
import { fromSerial, isoDate, type IsoDate } from "../model/date";
import type { Row, Workbook } from "../model/sheet";

/** What stands before the report date on the head's page. */
export const REPORT_DATE_LABEL = "Ngày báo cáo:";

/** A report date that someone set on the head's page, and where. */
export interface ChangedDate {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly date: IsoDate;
}

/** Years that a report can be about. */
const [FIRST, LAST] = ["2000-01-01", "2099-12-31"];

/**
 * The report date that someone has set in the input cell of "Tổng hợp" since we wrote it, for the next roll-up to take over;
 * null where the cell is as we left it, holds no date of this century, or was never written.
 */
export function changedReportDate({ sheets, date1904 }: Workbook): ChangedDate | null {
  const overview = sheets.find(({ ours }) => ours === "overview");
  const place = overview && findDate(overview.rows);
  const record = place && readRecord(overview);
  if (!record || record.isOurs(place.row, place.index)) return null;
  const date = dateIn(place.row.values[place.index] ?? null, date1904);
  if (date === null || date < FIRST! || date > LAST!) return null;
  return { sheet: overview.name, cell: address(place.row.row, place.index + 1), date };
}

/** The report date that "Tổng hợp" shows, whoever set it; null without such a sheet, or where the cell holds no date. */
export function reportDateShown({ sheets, date1904 }: Workbook): IsoDate | null {
  const overview = sheets.find(({ ours }) => ours === "overview");
  const place = overview && findDate(overview.rows);
  return place ? dateIn(place.row.values[place.index] ?? null, date1904) : null;
}

/** The cell right after the label, wherever rows and columns have moved it. */
function findDate(rows: readonly Row[]): { row: Row; index: number } | null {
  for (const row of rows) {
    const at = row.values.indexOf(REPORT_DATE_LABEL);
    if (at >= 0) return { row, index: at + 1 };
  }
  return null;
}

/** A serial number, or a day typed as text: "30/9/2024". */
function dateIn(value: CellValue, date1904: boolean): IsoDate | null {
  if (typeof value === "number") return fromSerial(value, date1904);
  const typed = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typeof value === "string" ? value : "");
  return typed && isoDate(Number(typed[3]), Number(typed[2]), Number(typed[1]));
}
