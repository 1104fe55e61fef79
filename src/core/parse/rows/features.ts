import type { Column, Role } from "../../model/appendix";
import type { Row } from "../../model/sheet";
import { isFilled, type Grid } from "../grid";
import { oneLine } from "../columns/headings";
import { blockwise, memoised } from "../../memo";
import { readNumbering, type Numbering } from "./numbering";
import { isPlaceholder } from "../units";

/** Where a table's roles stand: the columns to read, 1-based; null where the table has no such column. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly number: number | null;
  readonly task: number | null;
  /** Columns whose content makes a row more than a title: owner, deadline, values and the like. */
  readonly key: readonly number[];
  readonly columns: readonly Column[];
}

/** What a body row shows at a glance, before it is known what the row is. */
export interface Features {
  readonly line: Row;
  readonly numbering: Numbering | null;
  /** The number cell as written, or the title where a title stands in the number cell; "" when blank. */
  readonly label: string;
  /** The number cell is covered by a merge that starts further up. */
  readonly numberMerged: boolean;
  readonly taskMerged: boolean;
  /** The task cell's text, cleaned; also that of a cell on its left that is merged over it. */
  readonly text: string;
  /** The first filled text beside number and task, or "". */
  readonly aside: string;
  /** Filled key cells, and filled cells beside number and task (texts that only repeat the title do not count). */
  readonly keys: number;
  readonly others: number;
  /** The text's cell is merged over at least half of the table's columns. */
  readonly wide: boolean;
}

const KEY_ROLES: readonly Role[] = [
  "owner",
  "coordinator",
  "deadline",
  "start",
  "product",
  "status",
  "target",
  "plan",
  "actual",
  "percent",
  "unit",
  "documentType",
  "issuer",
];

/** Sorts a table's columns by what the rows are told by. */
export function layoutOf(columns: readonly Column[]): Layout {
  const columnOf = (role: Role) => columns.find((column) => column.role === role)?.column ?? null;
  return {
    left: columns[0]!.column,
    right: columns[columns.length - 1]!.column,
    number: columnOf("number"),
    task: columnOf("task"),
    key: columns.filter((column) => KEY_ROLES.includes(column.role)).map((column) => column.column),
    columns,
  };
}

/** What the rows of a table are read by. */
interface Ground {
  readonly grid: Grid;
  readonly columns: readonly Column[];
}

const isAlike = (a: Ground, b: Ground) =>
  a.columns === b.columns && a.grid.sheet.merges === b.grid.sheet.merges && a.grid.date1904 === b.grid.date1904;

/** What the body rows of a table show, row by row; those that were read before are not read again. */
export const featuresOf = blockwise((lines: readonly Row[], { grid, columns }: Ground) => {
  const read = featureReader(grid, layoutOf(columns));
  return lines.map(read);
}, isAlike);

function featureReader(grid: Grid, layout: Layout): (line: Row) => Features {
  const isKey = new Set(layout.key);
  const saysNothing = memoised(isPlaceholder);
  return (line) => {
    const label = layout.number === null ? "" : numberText(grid, line, layout.number);
    const text = layout.task === null ? "" : taskText(grid, line, layout.task, layout.number);
    const numbering = label === "=" ? COMPUTED : label === "" ? null : readNumbering(label);
    const title = text !== "" ? text : label;
    let keys = 0;
    let others = 0;
    let aside = "";
    for (let column = layout.left; column <= layout.right; column++) {
      if (column === layout.number || column === layout.task) continue;
      if (!isFilled(line.values[column - 1])) continue;
      const own = grid.text(line, column);
      if (own === "" || own === title) continue;
      if (aside === "") aside = own;
      others++;
      if (isKey.has(column) && (own.length > 40 || !saysNothing(own))) keys++;
    }
    return {
      line,
      numbering,
      label: label === "=" ? "" : oneLine(label),
      numberMerged: isBelowAnchor(grid, line.row, layout.number),
      taskMerged: isBelowAnchor(grid, line.row, layout.task),
      text,
      aside,
      keys,
      others,
      wide: others === 0 && isWide(grid, line, layout),
    };
  };
}

/** A formula without a stored result still numbers its row; one whose result is an empty text does not. */
const COMPUTED: Numbering = { style: "arabic", depth: 1, value: null, label: "", title: "" };

function numberText(grid: Grid, line: Row, column: number): string {
  const shown = grid.text(line, column);
  // 1.1 typed as a figure is the first part of 1, whatever the sign that Excel shows between them.
  const text = typeof line.values[column - 1] === "number" ? shown.replace(",", ".") : shown;
  const hasNoResult = (line.values[column - 1] ?? null) === null && line.formulas?.[column - 1] !== undefined;
  return hasNoResult ? "=" : text;
}

/** A title is often merged from the column after the number, whichever column names the items. */
function taskText(grid: Grid, line: Row, column: number, number: number | null): string {
  const own = grid.text(line, column);
  if (own !== "") return own;
  const merge = grid.mergeAt(line.row, column);
  const reaches = merge !== null && merge.top === line.row && merge.left < column && merge.left !== number;
  return reaches ? grid.text(line, merge.left) : "";
}

function isBelowAnchor(grid: Grid, row: number, column: number | null): boolean {
  if (column === null) return false;
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.top < row;
}

function isWide(grid: Grid, line: Row, layout: Layout): boolean {
  const start = layout.task === null ? layout.left : layout.task;
  for (const column of new Set([layout.left, layout.left + 1, start])) {
    const merge = grid.mergeAt(line.row, column);
    if (merge && (merge.right - merge.left + 1) * 2 >= layout.right - layout.left + 1 && merge.right > merge.left) {
      return true;
    }
  }
  return false;
}
