import type { PlannedCell, PlannedRow } from "../../model/edit";
import { cell, row } from "./cells";
import { styles } from "./styles";

/** A sheet's rows and merges, collected from the top down, so that each part knows the row that it begins at. */
export class Page {
  readonly rows: PlannedRow[] = [];
  readonly merges: string[] = [];

  /** The 1-based row that the next part begins at. */
  get next(): number {
    return this.rows.length + 1;
  }

  add(...rows: readonly PlannedRow[]): void {
    this.rows.push(...rows);
  }

  /** Adds a row of which the columns "C:J" are one cell. */
  merged(columns: string, planned: PlannedRow): void {
    const [left, right] = columns.split(":");
    this.merges.push(`${left}${this.next}:${right}${this.next}`);
    this.add(planned);
  }

  /** Adds a remark over the columns "A:K", in as many lines as it takes: what runs over the last column would print on a page of its own. */
  note(columns: string, text: string): void {
    this.merged(columns, row([cell(text, styles.wrappedNote)]));
  }

  /** Adds an empty row and the title of a block; returns the title's row. */
  block(title: string): number {
    this.add(row([]), row([cell(title, styles.block)], 22));
    return this.next - 1;
  }

  /** Adds a row of headings. */
  headings(texts: readonly (string | null)[], height = 34): void {
    this.add(
      row(
        texts.map((text) => cell(text, styles.heading)),
        height,
      ),
    );
  }

  /** Writes cells into rows that are there already, from a 0-based column on: a block beside another. */
  beside(from: number, column: number, rows: readonly (readonly (PlannedCell | null)[])[]): void {
    rows.forEach((cells, i) => {
      const index = from - 1 + i;
      const { height, cells: there } = this.rows[index] ?? row([]);
      const left = Array.from({ length: column }, (_, place) => there[place] ?? null);
      this.rows[index] = row([...left, ...cells], height);
    });
  }
}
