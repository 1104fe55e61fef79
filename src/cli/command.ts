import type { ParseArgsConfig } from "node:util";
import type { Lang, Words } from "../core/model/language";
import type { Asked } from "../core/model/settings";

/** Where a command writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A call as the user made it, its options read and found right. */
export interface Call {
  /** Files and folders, as typed. */
  readonly paths: readonly string[];
  readonly lang: Lang;
  /** What the call asks for; a workbook's own settings sheet says the rest. */
  readonly settings: Asked;
  /** Whether the call itself names the report date, so that no sheet may. */
  readonly saysDay: boolean;
  readonly format: string;
  /** Where to write the new file; "" where the command writes none. */
  readonly out: string;
  /** Whether fixes that need a person's yes are wanted too. */
  readonly suggested: boolean;
  /** The rules and the cells that fixes are wanted of, as typed; none for all. */
  readonly rules: readonly string[];
  readonly cells: readonly string[];
  /** Whether to show what would be done and write nothing. */
  readonly isDry: boolean;
  /** A former report in JSON to compare with; "" for none. */
  readonly since: string;
  /** Whether a "Đôn đốc" sheet is wanted for each unit. */
  readonly unitSheets: boolean;
  /** Whether lists to choose from are meant, in place of the sheet "Bổ sung". */
  readonly lists: boolean;
  /** The columns that lists are wanted on, as typed; none for all. */
  readonly columns: readonly string[];
  /** Whether what an earlier call added is to be taken out again. */
  readonly remove: boolean;
  /** Whether each finding's code is wanted, for typing an acceptance by hand. */
  readonly codes: boolean;
  /** How many warnings pass; null for any number. */
  readonly maxWarnings: number | null;
}

/** One command of `soat`: what it takes, and what it does. `run` gives the exit code. */
export interface Command {
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** The formats it can print; the first is the default. */
  readonly formats: readonly string[];
  /** How many files it takes at most. */
  readonly most: number;
  readonly writes: boolean;
  /** What is said where nothing is named, for a command that takes no files. */
  readonly unnamed?: Words;
  run(call: Call, terminal: Terminal): Promise<number>;
}

/** A call that cannot be carried out, in one sentence for the user. */
export class Refusal extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = "Refusal";
  }
}
