import type { Row } from "../core/model/sheet";

/** A sheet as it was last read. */
interface Known {
  readonly name: string;
  /** The cells that held something then; null where what was read cannot be used again. */
  readonly extent: string | null;
  readonly rows: readonly Row[];
}

/**
 * The rows of sheets as they were last read, by Excel's own id of the sheet, for as long as somebody watches and nothing has
 * changed them. Sheets with formulas are left out: their results change with other sheets, and no event tells of it.
 */
export class KnownRows {
  readonly #sheets = new Map<string, Known>();
  /** Sheets that changed since the reading that is under way began. */
  readonly #changed = new Set<string>();
  isWatched = false;

  /** A reading begins: what changes from now on may or may not be in it. */
  begin(): void {
    this.#changed.clear();
  }

  /** Something on a sheet has changed; without one, anything may have. */
  forget(id?: string): void {
    for (const changed of id === undefined ? [...this.#sheets.keys()] : [id]) {
      const known = this.#sheets.get(changed);
      if (known) this.#sheets.set(changed, { ...known, extent: null, rows: [] });
      this.#changed.add(changed);
    }
  }

  /** The rows of a sheet whose contents stand in the same cells as last time; null when they must be read. */
  rows(id: string, extent: string): readonly Row[] | null {
    const known = this.#sheets.get(id);
    return this.isWatched && known?.extent === extent ? known.rows : null;
  }

  /** Keeps what was read of a sheet. */
  keep(id: string, name: string, extent: string, rows: readonly Row[]): void {
    const isLasting = !this.#changed.has(id) && !rows.some(({ formulas }) => formulas);
    this.#sheets.set(id, { name, extent: isLasting ? extent : null, rows: isLasting ? rows : [] });
  }

  /** What a sheet was called when it was last read; null when it never was. */
  name(id: string): string | null {
    return this.#sheets.get(id)?.name ?? null;
  }
}
