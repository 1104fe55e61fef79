import { formulaInRow, resolveFormula, type PlannedNames } from "../../core/edit/formula";
import { rangeName } from "../../core/model/cell";
import { OWN_ROW, type PlannedRow } from "../../core/model/edit";
import { cellText } from "./escape";

/** The cells of one column that share a formula: their group's number, and the first and last of their 1-based rows. */
interface Group {
  readonly id: number;
  readonly top: number;
  bottom: number;
}

/** References to other sheets and to tables, which Excel never shares. */
const UNSHARED = /[!\[]/;

/** The formulas of a planned sheet as XML. One that reads the same in all rows of a column is written once and shared (ECMA-376 part 1, 18.3.1.40). */
export class Formulas {
  /** By 0-based column, then by planned formula. */
  readonly #groups = new Map<number, Map<string, Group>>();
  #next: number;

  /** Group numbers begin at `first`: those below may be in use on the sheet. */
  constructor(
    rows: readonly PlannedRow[],
    private readonly names: PlannedNames,
    first: number,
  ) {
    this.#next = first;
    rows.forEach(({ cells }, index) =>
      cells.forEach((cell, column) => {
        if (cell?.formula?.includes(OWN_ROW)) this.#add(cell.formula, index + 1, column);
      }),
    );
  }

  #add(planned: string, row: number, column: number): void {
    const known = this.#groups.get(column) ?? new Map<string, Group>();
    this.#groups.set(column, known);
    const group = known.get(planned);
    if (group) group.bottom = row;
    else if (!UNSHARED.test(planned)) known.set(planned, { id: this.#next++, top: row, bottom: row });
  }

  /** The `f` element of a planned formula in its 1-based row and 0-based column. */
  xml(planned: string, row: number, column: number): string {
    const group = this.#groups.get(column)?.get(planned);
    if (group && row > group.top) return `<f t="shared" si="${group.id}"/>`;
    const text = cellText(formulaInRow(resolveFormula(planned, this.names), row));
    if (!group || group.top === group.bottom) return `<f>${text}</f>`;
    const { id, top, bottom } = group;
    const ref = rangeName({ top, bottom, left: column + 1, right: column + 1 });
    return `<f t="shared" ref="${ref}" si="${id}">${text}</f>`;
  }
}
