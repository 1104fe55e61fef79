import path from "node:path";
import { HostError } from "../core/host";
import type { Reading } from "../core/model/appendix";
import type { Asked, Settings } from "../core/model/settings";
import type { Workbook } from "../core/model/sheet";
import { readWorkbook } from "../core/parse";
import { noAppendix } from "../core/report/words";
import { readSettings } from "../core/settings";
import { openXlsx, type XlsxFile } from "../xlsx";
import { Refusal } from "./command";
import { nodeDeflate } from "./deflate";
import { readBytes } from "./files";

/** A workbook file, opened and read. */
export interface Opened {
  /** As the user gave it. */
  readonly path: string;
  readonly file: XlsxFile;
  readonly workbook: Workbook;
  /** The settings in force: those of the call, and of the workbook's own settings sheet. */
  readonly settings: Settings;
  readonly reading: Reading;
}

/** Opens and reads a workbook, by its own settings sheet too. Throws a HostError that names the path. */
export function open(given: string, called: Asked): Opened {
  try {
    const file = openXlsx(readBytes(given), path.basename(given), nodeDeflate);
    const workbook = file.workbook();
    const settings = readSettings(workbook, called);
    return { path: given, file, workbook, settings, reading: readWorkbook(workbook, settings) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, given, error.detail);
  }
}

/** The same for commands that need an appendix. Throws a {@link Refusal} where the workbook has none. */
export function openAppendix(given: string, settings: Asked): Opened {
  const opened = open(given, settings);
  const tables = opened.reading.sheets.flatMap((sheet) => sheet.tables);
  if (tables.some(({ kind }) => kind !== "other")) return opened;
  throw new Refusal({ vi: noAppendix.vi(given), en: noAppendix.en(given) });
}
