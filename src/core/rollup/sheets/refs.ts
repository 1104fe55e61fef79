/** The Excel table on "Dữ liệu" that every figure of the other sheets is counted from. */
export const TABLE = "SoatDuLieu";

/** The cell that holds the report date; every state on every sheet follows it. */
export const REPORT_DATE = "{{ours:overview}}!$C$6";

/** The column of "Tổng hợp chỉ tiêu" that says how a target stands; the overview counts it. */
export const STANDING_COLUMN = "I";

/** A column of the data table as formulas name it: `SoatDuLieu[Tình trạng]`. */
export function dataColumn(name: string): string {
  return `${TABLE}[${name}]`;
}
