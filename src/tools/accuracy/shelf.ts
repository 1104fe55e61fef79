import { readFileSync } from "node:fs";
import path from "node:path";
import type { Workbook } from "../../core/model/sheet";
import { readWorkbook } from "../../core/parse";
import { openXlsx } from "../../xlsx";
import { settings, shelfNames, shelfPath, shelfSheet, workbookOf } from "../../../test/tools/sheets";
import { rowsOf, type ExpectedFile } from "./expectation";
import type { Observation } from "./observation";
import { isTable, observeTable } from "./table";
import { placeOf } from "./readings";

const notes = path.join(__dirname, "..", "..", "..", "test", "golden", "shelf");

/** The files of the shelf (../shared/appendices beside the repository), or none where it is absent. */
export function shelfFiles(): string[] {
  return [...shelfNames(".json"), ...shelfNames(".xlsx")];
}

/** What a reader found in a file of the shelf, from test/golden/shelf. Throws where nobody has written it down. */
function expectedOf(name: string): ExpectedFile {
  const file = path.join(notes, `${path.parse(name).name}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as ExpectedFile;
}

/** Reads a file of the shelf and compares every table in it with what a reader found. */
export function observeFile(name: string): Observation[] {
  const workbook = shelfWorkbook(name);
  const expected = expectedOf(name).tables;
  const read = readWorkbook(workbook, settings).sheets.flatMap(({ tables }) => tables);
  const unclaimed = new Set(read);
  const observations = expected.flatMap((table): Observation[] => {
    const sheet = workbook.sheets.find((one) => one.name === (table.sheet ?? workbook.sheets[0]!.name))!;
    const found = read.find((one) => unclaimed.has(one) && one.sheet === sheet.name && isTable(table, one));
    if (found) {
      unclaimed.delete(found);
      return [{ measure: "tables", outcome: "right", where: "", note: "" }, ...observeTable(table, found, sheet)];
    }
    if (table.optional) return [];
    const rows = rowsOf(table.items).map((row): Observation => {
      return { measure: "item rows", outcome: "missed", where: `row ${row}`, note: "missed" };
    });
    return [
      { measure: "tables", outcome: "missed", where: `${sheet.name} row ${table.headings}`, note: "missed" },
      ...rows,
    ];
  });
  const extra = [...unclaimed].map((table): Observation => {
    return { measure: "tables", outcome: "extra", where: placeOf(table), note: "extra" };
  });
  return [...observations, ...extra].map((one) => ({ ...one, where: `${name} ${one.where}`.trim() }));
}

function shelfWorkbook(name: string): Workbook {
  if (name.endsWith(".json")) return workbookOf([shelfSheet(name)], "appendix.xlsx");
  return openXlsx(new Uint8Array(readFileSync(shelfPath(name))), name).workbook();
}
