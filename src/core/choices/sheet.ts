import { columnName } from "../model/cell";
import { LIST_SIGN, type ListSource, type PlannedRow, type SheetPlan } from "../model/edit";
import { sheetNames } from "../rollup/words";

/** Values to choose from. */
export interface Choices {
  /** A word of letters, digits and "_" that the name of the list ends in. */
  readonly id: string;
  readonly heading: string;
  readonly values: readonly string[];
}

const NOTE =
  "Soát Phụ lục dùng trang ẩn này để giữ nội dung của các danh sách chọn. Bỏ trang này bằng lệnh “Bỏ danh sách chọn”, vì xóa tay thì các danh sách không mở được nữa.";
const HEADING_ROW = 2;
const WIDTH = 40;

/** The name that cells draw on a list by. */
export const listName = (id: string) => LIST_SIGN + id;

/** The hidden sheet with one column of values for each list. */
export function listsSheet(lists: readonly Choices[]): SheetPlan {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  const lines = Array.from({ length: longest }, (_, at) => plainRow(lists.map(({ values }) => values[at] ?? null)));
  return {
    id: "lists",
    name: sheetNames.lists,
    columns: lists.map(() => ({ width: WIDTH })),
    rows: [plainRow([NOTE]), plainRow(lists.map(({ heading }) => heading)), ...lines],
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
    hidden: true,
    sources: lists.map(sourceOf),
  };
}

/** Without a style, so that nothing is left in the workbook's styles when the sheet goes. */
const plainRow = (texts: readonly (string | null)[]): PlannedRow => ({
  height: null,
  cells: texts.map((value) => (value === null ? null : { value })),
});

function sourceOf({ id, values }: Choices, index: number): ListSource {
  const column = columnName(index + 1);
  const [top, bottom] = [HEADING_ROW + 1, HEADING_ROW + values.length];
  return { name: listName(id), range: `${column}${top}:${column}${bottom}` };
}
