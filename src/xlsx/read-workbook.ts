import { ourSheetOf } from "../core/edit/our-sheets";
import { cellOfReference, sheetOfReference } from "../core/model/reference";
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
  /** Visible names of the whole workbook that stand for cells. */
  readonly names: readonly CellName[];
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
  const ours = new Map<string, OurSheet>();
  const names: CellName[] = [];
  let date1904 = false;
  while (xml.next()) {
    if (xml.event !== "start") continue;
    if (xml.depth === 1 && xml.name !== "workbook") refuse("not-a-workbook", pkg.name, `<${xml.name}>`);
    if (xml.name === "workbookPr") date1904 = /^(1|true)$/.test(xml.attribute("date1904") ?? "");
    else if (xml.name === "sheet") {
      const hidden = (xml.attribute("state") ?? "visible") !== "visible";
      listed.push({ name: xml.attribute("name") ?? "", hidden, id: xml.attribute("id") ?? "" });
    } else if (xml.name === "definedName") readName(xml, ours, names);
  }
  const sheets = listed.map(({ name, hidden, id }) => {
    const relation = relations.find((candidate) => candidate.id === id);
    const part = relation && pkg.has(relation.target) ? relation.target : null;
    return { name, hidden, kind: relation?.kind ?? "worksheet", path: part, ours: ours.get(name) ?? null };
  });
  return {
    path,
    date1904,
    sheets,
    relations,
    names: names.filter(({ sheet }) => sheets.some((s) => s.name === sheet)),
  };
}

/** A name of ours tells which sheet is which; another one that stands for a cell is kept. */
function readName(xml: XmlScanner, ours: Map<string, OurSheet>, names: CellName[]): void {
  if (xml.attribute("localSheetId") !== undefined) return;
  const name = xml.attribute("name") ?? "";
  const isHidden = /^(1|true)$/.test(xml.attribute("hidden") ?? "");
  const formula = xml.content();
  const id = ourSheetOf(name);
  const sheet = sheetOfReference(formula);
  if (id !== null && sheet !== null) ours.set(sheet, id);
  const place = id !== null || isHidden ? null : cellOfReference(formula);
  if (place) names.push({ name, ...place });
}
