import { isAsExpected, type Expectation } from "../core/edit/expectations";
import { HostError } from "../core/host";
import type { Catalogue } from "./catalogue";
import { rowsIn } from "./cells";
import type { Part } from "./part";

/** Plans nothing but to refuse the write where a sheet of ours is not as it was read: another window of the same workbook wrote it since. */
export function planExpectations({ sheets, ours }: Catalogue, expectations: readonly Expectation[]): Part {
  const asked = expectations.map((expectation) => {
    const sheet = sheets.find(({ name }) => name === ours.get(expectation.id));
    return { expectation, cells: sheet ? ask(sheet, expectation) : null };
  });
  return {
    verify: () => {
      for (const { expectation, cells } of asked)
        if (!isAsExpected(expectation, cells && rowsIn(cells)))
          throw new HostError("overtaken", ours.get(expectation.id) ?? "");
    },
    *queue() {},
  };
}

function ask(sheet: Excel.Worksheet, { within }: Expectation): Excel.Range {
  const range = within
    ? sheet.getRangeByIndexes(0, 0, within.rows, within.columns)
    : sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
  return range;
}
