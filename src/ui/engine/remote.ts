import type { Cancellation } from "../../core/host";
import type { Reading } from "../../core/model/appendix";
import type { Workbook } from "../../core/model/sheet";
import type { Outcome, Wishes } from "../outcome";
import { itemsOf, type Asked, type Judgement, type Told } from "./protocol";
import { Unpacker } from "./wire";

/** Rows told at a time; copying them takes a few milliseconds. */
const ROWS = 2000;

/** How often a wish to stop is looked at, in milliseconds. */
const LOOK = 50;

/** A line to the worker: a Worker, or what behaves like one. */
export interface Line {
  readonly ask: (asked: Asked) => void;
  /** Sets who hears the answers. */
  readonly hear: (onTold: (told: Told) => void, onBroken: (error: Error) => void) => void;
  readonly end: () => void;
}

/** What the worker makes of a workbook, asked one question at a time. */
export class RemoteEngine {
  private reading: Reading | null = null;
  /** The outcome that the worker holds too. */
  private held: Outcome | null = null;

  constructor(private readonly line: Line) {}

  /** Reads, checks and counts a workbook; null when that was stopped, after which this engine is of no further use. */
  async understand(workbook: Workbook, wishes: Wishes, at: Date, cancel: Cancellation): Promise<Outcome | null> {
    for (const asked of told(workbook)) {
      this.line.ask(asked);
      await breath();
      if (cancel.aborted) return null;
    }
    return this.ask({ kind: "understand", wishes, at }, { workbook, wishes, at }, cancel);
  }

  /** The last workbook under other wishes; the workbook is told anew where the worker holds another one. */
  async under(outcome: Outcome, wishes: Wishes, cancel: Cancellation): Promise<Outcome | null> {
    const { workbook, at } = outcome;
    if (outcome !== this.held) return this.understand(workbook, wishes, at, cancel);
    return this.ask({ kind: "under", wishes }, { workbook, wishes, at }, cancel);
  }

  end(): void {
    this.line.end();
  }

  private ask(
    question: Asked,
    about: Pick<Outcome, "workbook" | "wishes" | "at">,
    cancel: Cancellation,
  ): Promise<Outcome | null> {
    return new Promise((resolve, reject) => {
      const timer = setInterval(() => cancel.aborted && finish(() => resolve(null)), LOOK);
      const finish = (act: () => void) => {
        clearInterval(timer);
        act();
      };
      const reading = new Unpacker([]);
      let judged = new Unpacker(this.reading ? itemsOf(this.reading) : []);
      const hear = (told: Told) => {
        switch (told.kind) {
          case "reading":
            return reading.take(told.block);
          case "read":
            this.reading = reading.root as Reading;
            judged = new Unpacker(itemsOf(this.reading));
            return;
          case "judged":
            return judged.take(told.block);
          case "done":
            this.held = { ...about, reading: this.reading!, ...(judged.root as Judgement) };
            return finish(() => resolve(this.held));
        }
      };
      this.line.hear(hear, (error) => finish(() => reject(error)));
      this.line.ask(question);
    });
  }
}

/** A workbook in blocks, so that copying it never takes long. */
function* told(workbook: Workbook): Generator<Asked> {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: [] }));
  yield { kind: "workbook", workbook: { ...workbook, sheets } };
  for (const [index, { rows }] of workbook.sheets.entries()) {
    for (let from = 0; from < rows.length; from += ROWS) {
      yield { kind: "rows", sheet: index, rows: rows.slice(from, from + ROWS) };
    }
  }
}

/** Lets the browser answer the user between two blocks. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
