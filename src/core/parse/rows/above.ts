/** What items leave to those below them, by what it is: the content of a role's cell, the cell that a deadline was read from. */
type Carried = Readonly<Record<string, unknown>>;

/** What reading some items took from those above them, and what they leave to those below. */
export interface Trace {
  readonly took: Carried;
  readonly left: Carried;
}

const NOTHING: Carried = {};

/** What "nt" and the like repeat, while the items of a table are read from top to bottom. */
export class Above {
  private readonly last: Record<string, unknown> = {};
  private took: Carried = NOTHING;
  private left: Record<string, unknown> = {};

  /** What was left last, if anything. */
  take(what: string): unknown {
    const found = this.last[what];
    if (!(what in this.left)) this.took = { ...this.took, [what]: found };
    return found;
  }

  leave(what: string, content: unknown): void {
    this.last[what] = content;
    this.left[what] = content;
  }

  /** What was taken and left since it was last asked. */
  trace(): Trace {
    const trace = { took: this.took, left: this.left };
    this.took = NOTHING;
    this.left = {};
    return trace;
  }

  /** Leaves what items left that were read before; false where they took something else then than they would now. */
  repeat({ took, left }: Trace): boolean {
    for (const what in took) if (this.last[what] !== took[what]) return false;
    Object.assign(this.last, left);
    return true;
  }
}
