import { rangeName, type Range } from "../core/model/cell";
import { LIST_SIGN } from "../core/model/edit";
import type { Validated } from "../core/model/sheet";
import type { Catalogue } from "./catalogue";

/** Cells to ask about, and whether Excel has said already that each of them has a validation. */
interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly range: Range;
  readonly isSure: boolean;
}

/** Pieces in one request, and of how many parts a piece is that Excel calls mixed. */
const ASKED_AT_ONCE = 500;
const PARTS = 16;

/**
 * Which cells of the user's sheets have a data validation, and which of these are lists of ours. Excel tells in one sync where
 * there is any, and says of a range what its cells have in common: one more sync where every area has one validation, and
 * for mixed areas one for each time that they are cut (a whole column takes five).
 */
export async function askValidated(context: Excel.RequestContext, scene: Catalogue): Promise<Validated[]> {
  const found: Validated[] = [];
  let pieces = await firstPieces(context, scene);
  while (pieces.length > 0) {
    const next: Piece[] = [];
    for (let at = 0; at < pieces.length; at += ASKED_AT_ONCE) {
      const asked = pieces.slice(at, at + ASKED_AT_ONCE).map((piece) => ({ piece, validation: ask(piece) }));
      await context.sync();
      for (const { piece, validation } of asked) {
        if (MIXED.has(validation.type)) next.push(...cut(piece));
        else if (piece.isSure || validation.type !== "None")
          found.push({ sheet: piece.sheet.name, range: piece.range, isOurs: isOurs(validation) });
      }
    }
    pieces = next;
  }
  return found;
}

/** Where each sheet has any validation. Excel finds no special cells on a protected sheet, so there it is all that is in use. */
async function firstPieces(context: Excel.RequestContext, { sheets, ours }: Catalogue): Promise<Piece[]> {
  const own = new Set(ours.values());
  const asked = sheets.filter(({ name }) => !own.has(name)).map((sheet) => ({ sheet, areas: askAreas(sheet) }));
  await context.sync();
  return asked.flatMap(({ sheet, areas }) =>
    areas().map((range) => ({ sheet, range, isSure: !sheet.protection.protected })),
  );
}

const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

function askAreas(sheet: Excel.Worksheet): () => Range[] {
  if (sheet.protection.protected) {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE.join());
    return () => (used.isNullObject ? [] : [areaOf(used)]);
  }
  const { areas } = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
  areas.load(PLACE.map((property) => `items/${property}`).join());
  return () => (areas.isNullObject ? [] : areas.items.map(areaOf));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

function ask({ sheet, range }: Piece): Excel.DataValidation {
  const { dataValidation } = sheet.getRange(rangeName(range));
  dataValidation.load("type,rule");
  return dataValidation;
}

const MIXED: ReadonlySet<string> = new Set(["Inconsistent", "MixedCriteria"]);

function isOurs({ type, rule }: Excel.DataValidation): boolean {
  return type === "List" && String(rule.list?.source).includes(LIST_SIGN);
}

/** A piece in parts: by columns first, for validations run down columns. */
function cut({ range, ...piece }: Piece): Piece[] {
  const { top, bottom, left, right } = range;
  if (right > left) return spans(left, right).map(([left, right]) => ({ ...piece, range: { ...range, left, right } }));
  return spans(top, bottom).map(([top, bottom]) => ({ ...piece, range: { ...range, top, bottom } }));
}

function spans(first: number, last: number): [number, number][] {
  const size = Math.ceil((last - first + 1) / PARTS);
  const starts = Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, index) => first + index * size);
  return starts.map((start) => [start, Math.min(last, start + size - 1)]);
}
