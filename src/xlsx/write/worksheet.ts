import { parseRange, type Range } from "../../core/model/cell";
import { attributeOf, child, type XmlElement } from "./tree";

/** The children of `worksheet` in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Whether a sheet is protected, whatever its protection still allows. */
export function isProtected(text: string, root: XmlElement): boolean {
  const element = child(root, "sheetProtection");
  return element !== undefined && /^(1|true)$/.test(attributeOf(text, element, "sheet") ?? "");
}

/** The ranges of merged cells. */
export function mergesOf(text: string, root: XmlElement): Range[] {
  return (child(root, "mergeCells")?.children ?? [])
    .map((element) => parseRange(attributeOf(text, element, "ref") ?? ""))
    .filter((range) => range !== null);
}

/** The style of a column's blank cells, by 1-based column. */
export function columnStyles(text: string, root: XmlElement): (column: number) => number {
  const columns = (child(root, "cols")?.children ?? []).map((element) => ({
    min: Number(attributeOf(text, element, "min")),
    max: Number(attributeOf(text, element, "max")),
    style: Number(attributeOf(text, element, "style") ?? 0),
  }));
  return (column) => columns.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
}

/** Whether a worksheet's XML has a formula in any of its cells. */
export function hasFormulaXml(text: string): boolean {
  return /<(?:\w+:)?f[\s/>]/.test(text);
}
