import type { Host, Progress } from "../core/host";
import type { Edit } from "../core/model/edit";
import type { Validated, Workbook } from "../core/model/sheet";
import type { Deflate } from "./deflate";
import { readLook, type SheetLook } from "./look";
import { Package } from "./package";
import { readWorkbook } from "./read";
import { readValidated } from "./validated";
import { applyEdits } from "./write/index";

export type { CellLook, SheetLook, SheetMark } from "./look";
export type { Deflate } from "./deflate";
export { createXlsx } from "./write/index";

/** A workbook held as its .xlsx bytes. */
export interface XlsxFile {
  /** The file's name, without folders. */
  readonly name: string;
  /** The workbook as the engine sees it, read once and again after edits. Throws a HostError when it is none. */
  workbook(progress?: Progress): Workbook;
  /** The cells that have a data validation. */
  validated(): readonly Validated[];
  /** Carries out edits in order. When one cannot be, throws a HostError and leaves the file as it was. */
  apply(edits: readonly Edit[]): void;
  /** The file's bytes as they are now. Parts that no edit touched keep their very compressed bytes. */
  save(): Uint8Array;
  /** How a sheet looks, read once for each and again after edits; a sheet that is not there looks plain. */
  look(sheet: string): SheetLook;
}

/** Opens an .xlsx file; `deflate` where the host has a faster one than the portable. Throws a HostError, saying why, for bytes that are no workbook, encrypted, too old, empty, damaged or beyond the limits. */
export function openXlsx(bytes: Uint8Array, name: string, deflate?: Deflate): XlsxFile {
  const opened = Package.open(bytes, name, deflate);
  let workbook: Workbook | null = null;
  const looks = new Map<string, SheetLook>();
  return {
    name,
    workbook: (progress) => (workbook ??= readWorkbook(opened, progress)),
    validated: () => readValidated(opened),
    apply(edits) {
      applyEdits(opened, edits);
      workbook = null;
      looks.clear();
    },
    save: () => opened.save(),
    look(sheet) {
      const look = looks.get(sheet) ?? readLook(opened, sheet);
      looks.set(sheet, look);
      return look;
    },
  };
}

/** The port over a file's bytes. `reveal` shows a cell, in whatever way the face has. */
export function xlsxHost(file: XlsxFile, reveal: Host["reveal"]): Host {
  return {
    read: async (progress) => file.workbook(progress),
    validated: async () => file.validated(),
    write: async (edits, progress) => {
      file.apply(edits);
      progress?.(edits.length, edits.length);
    },
    reveal,
    losesUndo: false,
  };
}
