import { columnPixels, digitPixels, type DefaultFont } from "../../core/edit/column-width";
import { extentOf } from "../../core/edit/extent";
import { linkTarget, type PlannedNames } from "../../core/edit/formula";
import { address, rangeName } from "../../core/model/cell";
import type { SheetLayout } from "../../core/model/edit";
import { barsXml, withBarExtensions } from "./bars-xml";
import { lastPriority } from "./conditional-formats";
import { attribute } from "./escape";
import { inputsXml } from "./inputs-xml";
import type { Kept } from "./kept";
import { DECLARATION, type Namespaces } from "./namespaces";
import { withPageBreaks } from "../../core/edit/page-breaks";
import { breaksXml, printXml } from "./print-xml";
import { defaultRowHeight } from "../../core/edit/row-height";
import { sheetDataXml } from "./sheet-data-xml";
import type { Styles } from "./styles";
import { WORKSHEET_ORDER } from "./worksheet";

/** What a planned sheet's XML needs to know of the workbook that it goes into. */
export interface Surroundings {
  readonly namespaces: Namespaces;
  readonly date1904: boolean;
  readonly styles: Styles;
  /** Whether the sheet is the one that shows when the workbook is opened. */
  readonly active: boolean;
  readonly names: PlannedNames;
  /** Relationship id of the sheet's Excel table, or null. */
  readonly table: string | null;
  /** Relationship id of the sheet's drawing, or null. */
  readonly drawing: string | null;
  /** What others added to the sheet that is written again. */
  readonly kept: Kept | null;
}

/** More links than Excel lets a sheet hold (65,530) would have it repair the file: later ones are left out. */
const MOST_LINKS = 65_530;

/** The whole worksheet part of a planned sheet, with what others added to the one before. */
export function sheetXml(plan: SheetLayout, around: Surroundings): string {
  const { namespaces, kept } = around;
  const elements = {
    ...Object.fromEntries(kept?.elements ?? []),
    ...ownElements(withPageBreaks(plan, around.styles.baseFont), around),
  };
  const { bars = [] } = plan;
  const { conditionalFormatting: formats = "", extLst: extensions = "" } = elements;
  elements.conditionalFormatting = formats + barsXml(bars, lastPriority(formats + extensions) + 1);
  elements.extLst = withBarExtensions(extensions, bars);
  return [
    `${DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"${kept?.root ?? ""}>`,
    ...WORKSHEET_ORDER.map((name) => elements[name] ?? ""),
    "</worksheet>",
  ].join("");
}

/** The elements that we write, by name; those that others may add to with what they added. */
function ownElements(plan: SheetLayout, around: Surroundings): Record<string, string> {
  const { drawing, kept, styles } = around;
  const merges = [...plan.merges.map((ref) => `<mergeCell${attribute("ref", ref)}/>`), ...(kept?.merges ?? [])];
  const links = [...linksXml(plan, around), ...(kept?.links ?? [])].slice(0, MOST_LINKS);
  const table = around.table === null ? [] : [`<tablePart${attribute("r:id", around.table)}/>`];
  const tables = [...table, ...(kept?.tables ?? [])];
  return {
    sheetPr: propertiesXml(plan),
    dimension: `<dimension${attribute("ref", dimensionOf(plan, kept))}/>`,
    sheetViews: viewXml(plan, around.active),
    sheetFormatPr: `<sheetFormatPr defaultRowHeight="${defaultRowHeight(styles.baseFont)}"/>`,
    cols: columnsXml(plan, kept, styles.baseFont),
    sheetData: sheetDataXml(plan, around),
    autoFilter: plan.filter === undefined ? "" : `<autoFilter${attribute("ref", plan.filter)}/>`,
    mergeCells: merges.length ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    ...(plan.inputs?.length ? { dataValidations: inputsXml(plan.inputs) } : {}),
    hyperlinks: links.length ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    pageSetup: plan.print ? printXml(plan, plan.print, styles.baseFont) : "",
    // Without any of ours, those that others put there stay.
    ...(plan.print?.breaks ? { rowBreaks: breaksXml(plan.print.breaks) } : {}),
    drawing: drawing === null ? "" : `<drawing${attribute("r:id", drawing)}/>`,
    tableParts: tables.length ? `<tableParts count="${tables.length}">${tables.join("")}</tableParts>` : "",
  };
}

function dimensionOf(plan: SheetLayout, kept: Kept | null): string {
  const { bottom, right } = extentOf(plan);
  const rows = kept?.rows.filter(({ cells }) => cells.length > 0) ?? [];
  return rangeName({
    top: 1,
    left: 1,
    bottom: Math.max(bottom, rows.at(-1)?.row ?? 0),
    right: rows.reduce((most, { lastColumn }) => Math.max(most, lastColumn), right),
  });
}

function propertiesXml({ tabColor, print }: SheetLayout): string {
  const color = tabColor === null ? "" : `<tabColor${attribute("rgb", `FF${tabColor.toUpperCase()}`)}/>`;
  const fit = print && !print.breaks ? '<pageSetUpPr fitToPage="1"/>' : "";
  return color + fit && `<sheetPr>${color}${fit}</sheetPr>`;
}

function viewXml({ freeze }: SheetLayout, active: boolean): string {
  const tag = `sheetView${active ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  if (rows + columns === 0) return `<sheetViews><${tag}/></sheetViews>`;
  const pane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const split = (columns ? attribute("xSplit", columns) : "") + (rows ? attribute("ySplit", rows) : "");
  const cell = address(rows + 1, columns + 1);
  return (
    `<sheetViews><${tag}><pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`
  );
}

/** A file counts a column's width with its padding, in 256ths of a digit (ECMA-376 part 1, 18.3.1.13). */
function columnWidth(characters: number, font: DefaultFont): number {
  return Math.trunc((columnPixels(characters, font) / digitPixels(font)) * 256) / 256;
}

function columnsXml({ columns }: SheetLayout, kept: Kept | null, font: DefaultFont): string {
  const behind = kept?.columns.xml ?? "";
  if (kept?.columns.all) return `<cols>${behind}</cols>`;
  const each = columns.map(({ width, hidden }, index) => {
    const place = attribute("min", index + 1) + attribute("max", index + 1);
    return `<col${place}${attribute("width", columnWidth(width, font))} customWidth="1"${hidden ? ' hidden="1"' : ""}/>`;
  });
  return each.length || behind ? `<cols>${each.join("")}${behind}</cols>` : "";
}

function linksXml(plan: SheetLayout, around: Surroundings): string[] {
  const links: string[] = [];
  plan.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.link) return;
      const place = attribute("ref", address(row + 1, column + 1));
      links.push(`<hyperlink${place}${attribute("location", linkTarget(cell.link, around.names))}/>`);
    }),
  );
  return links;
}
