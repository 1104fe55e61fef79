import { cellNameOf } from "../core/edit/cell-names";
import { ourSheetOf } from "../core/edit/our-sheets";
import { sheetOfReference } from "../core/model/reference";
import type { CellName, OurSheet } from "../core/model/sheet";
import { orBroken, refuse } from "./errors";
import type { Parts } from "./package";
import { findWorkbookPart, readRelations, type Relation } from "./relations";
import { XmlScanner } from "./xml";

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  /** What kind of sheet: "worksheet", "chartsheet", "dialogsheet" or "xlMacrosheet". */
  readonly kind: string;
  /** Its part; null where the relationship or the part is missing. */
  readonly path: string | null;
  readonly ours: OurSheet | null;
}

/** What a workbook's main part says. */
export interface WorkbookPart {
  readonly path: string;
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly relations: readonly Relation[];
  /** Visible names that stand for cells: those of the whole workbook, then those that belong to one sheet. */
  readonly names: readonly CellName[];
  /** Whether sheets may not be added, renamed or removed. */
  readonly isLocked: boolean;
}

/** Reads the main part. Throws a HostError when the package is no workbook or the part is damaged. */
export function readWorkbookPart(pkg: Parts): WorkbookPart {
  const path = orBroken(pkg.name, "_rels/.rels", () => findWorkbookPart(pkg));
  if (path === null || !/\.xml$/i.test(path)) refuse("not-a-workbook", pkg.name, path ?? "no workbook relationship");
  return orBroken(pkg.name, path, () => readMain(pkg, path));
}

function readMain(pkg: Parts, path: string): WorkbookPart {
  const relations = readRelations(pkg, path);
  const xml = new XmlScanner(pkg.text(path));
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  const names: WrittenName[] = [];
  let date1904 = false;
  let isLocked = false;
  while (xml.next()) {
    if (xml.event !== "start") continue;
    if (xml.depth === 1 && xml.name !== "workbook") refuse("not-a-workbook", pkg.name, `<${xml.name}>`);
    if (xml.name === "workbookPr") date1904 = isTrue(xml.attribute("date1904"));
    else if (xml.name === "workbookProtection") isLocked = isTrue(xml.attribute("lockStructure"));
    else if (xml.name === "sheet") {
      const hidden = (xml.attribute("state") ?? "visible") !== "visible";
      listed.push({ name: xml.attribute("name") ?? "", hidden, id: xml.attribute("id") ?? "" });
    } else if (xml.name === "definedName") names.push(readName(xml));
  }
  const ours = sheetsOfOurs(names);
  const sheets = listed.map(({ name, hidden, id }) => {
    const relation = relations.find((candidate) => candidate.id === id);
    const part = relation && pkg.has(relation.target) ? relation.target : null;
    return { name, hidden, kind: relation?.kind ?? "worksheet", path: part, ours: ours.get(name) ?? null };
  });
  const there = new Set(sheets.map(({ name }) => name));
  return {
    path,
    date1904,
    sheets,
    relations,
    names: [...visibleCells(names, false, there), ...visibleCells(names, true, there)],
    isLocked,
  };
}

const isTrue = (value: string | undefined) => value === "1" || value === "true";

/** A defined name as it is written. */
interface WrittenName {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
  /** Whether it belongs to one sheet. */
  readonly isOfSheet: boolean;
}

function readName(xml: XmlScanner): WrittenName {
  const name = xml.attribute("name") ?? "";
  const isHidden = isTrue(xml.attribute("hidden"));
  const isOfSheet = xml.attribute("localSheetId") !== undefined;
  return { name, isHidden, isOfSheet, formula: xml.content() };
}

/** Which sheet of ours each sheet is, by its name: a name of ours, which is the whole workbook's, tells. */
function sheetsOfOurs(names: readonly WrittenName[]): Map<string, OurSheet> {
  const ours = new Map<string, OurSheet>();
  for (const { name, formula, isOfSheet } of names) {
    const id = isOfSheet ? null : ourSheetOf(name);
    const sheet = sheetOfReference(formula);
    if (id !== null && sheet !== null) ours.set(sheet, id);
  }
  return ours;
}

const visibleCells = (names: readonly WrittenName[], ofSheet: boolean, sheets: ReadonlySet<string>): CellName[] =>
  names
    .filter(({ isHidden, isOfSheet }) => !isHidden && isOfSheet === ofSheet)
    .flatMap(({ name, formula }) => cellNameOf(name, formula, sheets) ?? []);
