import { join } from "node:path";
import { createXlsx } from "../../xlsx/index";
import { plantFaults } from "./faults";
import { layoutSheet } from "./sheet";
import { readSource } from "./source";

/** The samples' files by name: the clean workbook, the one with planted faults, and the list of those faults. */
export function buildSamples(sourceFolder: string): ReadonlyMap<string, Uint8Array> {
  const { office, sheets } = readSource(sourceFolder);
  const faulty = plantFaults(sheets, join(sourceFolder, "loi.json"));
  const workbook = (tables: typeof sheets) => createXlsx(tables.map((sheet) => layoutSheet(office, sheet)));
  const list = `${JSON.stringify(faulty.faults, null, 2)}\n`;
  return new Map([
    ["ke-hoach-2024.xlsx", workbook(sheets)],
    ["ke-hoach-2024-loi.xlsx", workbook(faulty.sheets)],
    ["ke-hoach-2024-loi.json", new TextEncoder().encode(list)],
  ]);
}
