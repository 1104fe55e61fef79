import { zipSync, strToU8 } from "fflate";
import { HostError } from "../../src/core/host";
import type { Sheet } from "../../src/core/model/sheet";
import { openXlsx } from "../../src/xlsx/index";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Parts of a package by path: text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const relations = (entries: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="${RELATIONS}">${entries
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A worksheet part around what stands in `sheetData` and after it. */
export const worksheet = (data: string, after = "", before = "") =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

/** A workbook part with sheets named as given; `extra` stands after them. */
export const workbookPart = (names: readonly string[], extra = "", before = "") =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join("")}</sheets>${extra}</workbook>`;

/** The parts of a workbook with these worksheet parts, named S1, S2 …; `more` adds parts or puts others in their place. */
export function workbookParts(sheets: readonly string[], more: Parts = {}): Parts {
  const names = sheets.map((_, index) => `S${index + 1}`);
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(names),
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["strings", "sharedStrings", "sharedStrings.xml"],
      ["styles", "styles", "/xl/styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"/>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>`,
  };
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet));
  return { ...parts, ...more };
}

/** Zips parts. */
export const zipped = (parts: Parts, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
    { level, mtime: "2024-03-01T00:00:00" },
  );

/** The sheets of a workbook with these worksheet parts. */
export const sheetsOf = (sheets: readonly string[], more?: Parts): readonly Sheet[] =>
  openXlsx(zipped(workbookParts(sheets, more), 0), "thu.xlsx").workbook().sheets;

/** The first sheet of a workbook whose `sheetData` holds this. */
export const sheetOf = (data: string, more?: Parts): Sheet => sheetsOf([worksheet(data)], more)[0]!;

/** UTF-16 bytes of a text, with a byte-order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from(text, (_, index) => text.charCodeAt(index))].forEach((unit, index) =>
    view.setUint16(2 * index, unit, littleEndian),
  );
  return bytes;
}

/** The code with which `action` is refused; "opened" when it is not. */
export function refusal(action: () => unknown): string {
  try {
    action();
    return "opened";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
