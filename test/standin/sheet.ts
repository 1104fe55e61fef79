import { address, rangeName, type Range } from "../../src/core/model/cell";
import { meet, readAddress, WIDTH, within } from "./ranges";
import type { StandinValidation } from "./validation-objects";

/** What one cell of the stand-in holds: a value as Office.js would give it, a formula with its "=", a number format. */
export interface StandinCell {
  value: string | number | boolean;
  formula: string | null;
  format: string;
}

/** A conditional format on a sheet. */
export interface StandinRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Range[];
  formula: string;
  /** Its format, one line a setting. */
  readonly look: string[];
}

/** A chart on a sheet. */
export interface StandinChart {
  readonly id: string;
  readonly type: string;
  name: string;
  /** From its first cell to its last. */
  at: string;
  readonly series: { name: string; values: string; categories: string; look: string[] }[];
  /** Its looks, one line a setting. */
  readonly look: string[];
}

/** An Excel table on a sheet. */
export interface StandinTable {
  readonly id: string;
  name: string;
  readonly range: Range;
  look: string[];
}

/** Defined names of the workbook, or of one sheet, by name. */
export type NameMap = Map<string, { name: string; formula: string; visible: boolean }>;

/** One sheet of the stand-in. */
export class StandinSheet {
  readonly cells = new Map<number, StandinCell>();
  visibility = "Visible";
  isProtected = false;
  merges: Range[] = [];
  tables: StandinTable[] = [];
  rules: StandinRule[] = [];
  validations: StandinValidation[] = [];
  /** The areas that Excel gives for all cells with a validation, where a test says; else those of each validation. */
  specialAreas: readonly Range[] | null = null;
  charts: StandinChart[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  links = new Map<string, string>();
  /** Names that belong to the sheet alone. */
  readonly names: NameMap = new Map();
  frozen = "";
  filter: Range | null = null;
  #look = new Set<string>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Everything about looks and print, one line a setting, as it was asked for. */
  get look(): string[] {
    return [...this.#look];
  }
  set look(lines: readonly string[]) {
    this.#look = new Set(lines);
  }

  cell(row: number, column: number): StandinCell {
    return this.cells.get(row * WIDTH + column) ?? { value: "", formula: null, format: "General" };
  }

  put(row: number, column: number, change: Partial<StandinCell>): void {
    this.cells.set(row * WIDTH + column, { ...this.cell(row, column), ...change });
  }

  /** The smallest range around all cells with a value or a formula, or null. */
  used(): Range | null {
    let used = null as Range | null;
    for (const [key, { value, formula }] of this.cells) {
      if (value === "" && formula === null) continue;
      const row = Math.floor((key - 1) / WIDTH);
      const column = key - row * WIDTH;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }

  /** The keys of the cells of a range that hold or show anything. */
  #keysIn(range: Range): number[] {
    return [...this.cells.keys()].filter((key) => {
      const row = Math.floor((key - 1) / WIDTH);
      return meet({ top: row, bottom: row, left: key - row * WIDTH, right: key - row * WIDTH }, range);
    });
  }

  clearContents(range: Range): void {
    for (const key of this.#keysIn(range)) this.cells.set(key, { ...this.cells.get(key)!, value: "", formula: null });
  }

  clearLinks(range: Range): void {
    for (const cell of [...this.links.keys()]) if (within(readAddress(cell), range)) this.links.delete(cell);
  }

  /** Gives cells back the look of the style Normal; widths, heights and conditional formats are none of a cell's. */
  makeNormal(range: Range): void {
    for (const key of this.#keysIn(range)) {
      const { value, formula } = this.cells.get(key)!;
      if (value === "" && formula === null) this.cells.delete(key);
      else this.cells.set(key, { value, formula, format: "General" });
    }
    this.look = this.look.filter((line) => {
      const [, address] = /^([A-Z0-9:]+) (?:font|fill|border|horizontal|vertical|wrap|indent)/.exec(line) ?? [];
      return address === undefined || !within(readAddress(address), range);
    });
  }

  /** Takes note of a setting; one that is made again counts once. */
  note(setting: string): void {
    this.#look.delete(setting);
    this.#look.add(setting);
  }

  /** What the sheet holds, in a form that two moments can be compared by. */
  snapshot(): unknown {
    const byPlace = [...this.cells].sort(([a], [b]) => a - b);
    const cells = byPlace.map(([key, cell]) => {
      const row = Math.floor((key - 1) / WIDTH);
      return [address(row, key - row * WIDTH), cell.formula ?? cell.value, cell.format];
    });
    const { name, visibility, merges, tables, rules, validations, charts, look, frozen } = this;
    return {
      name,
      visibility,
      merges: merges.map(rangeName),
      tables,
      rules,
      validations,
      charts,
      look: [...look].sort(),
      frozen,
      cells,
      links: [...this.links],
    };
  }
}
