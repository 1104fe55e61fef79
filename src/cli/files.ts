import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, type Dirent } from "node:fs";
import path from "node:path";
import { HostError } from "../core/host";
import { Refusal } from "./command";

/**
 * The workbooks that paths stand for: a file stands for itself, a folder for the .xlsx in it and below, by name. Left out
 * are Excel's lock files (~$…) and hidden files and folders. Copies that we wrote are checked like any other: our own
 * sheets in them are known by their marker. A path that is not there, or a folder that may not be read, stands for itself,
 * and is refused when it is opened. Throws a Refusal when there is nothing at all.
 */
export function workbooksOf(paths: readonly string[]): string[] {
  const files = [...new Set(paths.flatMap((given) => (isFolder(given) ? inFolder(given) : [given])))];
  if (files.length > 0) return files;
  const where = paths.join("”, “");
  throw new Refusal({
    vi: `Không có tệp .xlsx nào trong “${where}”.`,
    en: `There is no .xlsx file in “${where}”.`,
  });
}

const isFolder = (given: string) => statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;

function inFolder(folder: string): string[] {
  const entries = entriesOf(folder);
  if (!entries) return [folder];
  return entries
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return inFolder(full);
      return entry.isFile() && /\.xlsx$/i.test(entry.name) ? [full] : [];
    });
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}

/** The bytes of a file. Throws a HostError when it cannot be read. */
export function readBytes(file: string): Uint8Array {
  return reading(file, () => readFileSync(file));
}

/**
 * The text of a file in UTF-8, or in UTF-16 where it begins with that mark: Windows PowerShell writes so what is redirected
 * with ">". Throws what the system throws.
 */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}

/**
 * Writes a new file whole or not at all: beside its place first, then by its name. Throws a HostError when the place
 * cannot be written.
 */
export function writeBytes(file: string, bytes: Uint8Array): void {
  const draft = path.join(path.dirname(file), `.soat-${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, bytes, { flag: "wx" });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new HostError("cannot-save", file, (error as NodeJS.ErrnoException).code);
  }
}

/** Refuses a place to write to that is an input file, by whatever path, or that Excel would not open by its name. */
export function refuseOutput(out: string, inputs: readonly string[]): void {
  const wanted = path.extname(inputs.length === 1 ? inputs[0]! : ".xlsx").toLowerCase() || ".xlsx";
  if (path.extname(out).toLowerCase() !== wanted) {
    throw new Refusal({
      vi: `Tên tệp mới “${out}” phải có đuôi ${wanted}.`,
      en: `The new file's name “${out}” must end in ${wanted}.`,
    });
  }
  const there = statSync(out, { throwIfNoEntry: false });
  if (there === undefined) return;
  const isInput = inputs.some((input) => {
    const other = stat(input);
    return other.ino === there.ino && other.dev === there.dev;
  });
  if (isInput) {
    throw new Refusal({
      vi: `“${out}” chính là tệp đang soát. Tệp gốc không bao giờ bị sửa: hãy chọn tên khác cho --out.`,
      en: `“${out}” is the input file. An input is never changed: choose another name for --out.`,
    });
  }
}

const stat = (file: string) => reading(file, () => statSync(file));

function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new HostError(code === "ERR_FS_FILE_TOO_LARGE" ? "too-large" : "cannot-open", file, code);
  }
}
