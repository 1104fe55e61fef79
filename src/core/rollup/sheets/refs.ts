/** The Excel table on "Dữ liệu" that every figure of the other sheets is counted from. */
export const TABLE = "SoatDuLieu";

/** The cell that holds the report date; every state on every sheet follows it. */
export const REPORT_DATE = "{{ours:overview}}!$C$6";

/** The same on the data sheet itself, where every row speaks of it. */
export const OWN_REPORT_DATE = "$D$3";

/** A column of the data table as formulas name it: `SoatDuLieu[Tình trạng]`. */
export function dataColumn(name: string): string {
  return `${TABLE}[${name}]`;
}

/** What the data table says in a column of the row with an id, wherever sorting has put it. */
export function dataCell(name: string, id: number): string {
  return `INDEX(${dataColumn(name)},MATCH(${id},${dataColumn("Mã")},0))`;
}

/** The 1-based first row of the data table's body on its sheet. */
export const DATA_FIRST_ROW = 5;
