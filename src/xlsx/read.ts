import type { Progress } from "../core/host";
import type { Workbook } from "../core/model/sheet";
import { orBroken } from "./errors";
import type { Package } from "./package";
import type { CellContext } from "./read-rows";
import { readSheet } from "./read-sheet";
import { readWorkbookPart, type WorkbookPart } from "./read-workbook";
import { readStrings } from "./strings";
import { readFormats } from "./styles-read";

/**
 * Reads every sheet of a package, telling `progress` after each. Throws a HostError when it is no workbook or a part that
 * all sheets need is damaged; a damaged sheet is read as unread beside the others.
 */
export function readWorkbook(pkg: Package, progress?: Progress): Workbook {
  const main = readWorkbookPart(pkg);
  const context: CellContext = {
    strings: readShared(pkg, main, "sharedStrings", readStrings),
    formats: readShared(pkg, main, "styles", readFormats),
    date1904: main.date1904,
  };
  const sheets = main.sheets.map((entry, index) => {
    const sheet = readSheet(pkg, entry, context);
    progress?.(index + 1, main.sheets.length);
    return sheet;
  });
  return { name: pkg.name, date1904: main.date1904, sheets, names: main.names, isLocked: main.isLocked };
}

/** Reads the part of one kind that the workbook names; none of its entries where it names none. */
function readShared<T>(pkg: Package, main: WorkbookPart, kind: string, read: (text: string) => T[]): T[] {
  const relation = main.relations.find((candidate) => candidate.kind === kind);
  if (!relation) return [];
  return orBroken(pkg.name, relation.target, () => read(pkg.text(relation.target)));
}
