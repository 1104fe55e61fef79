import { TABLE_STYLE, tableRange } from "../../core/edit/table";
import { parseRange, rangeName, type Range } from "../../core/model/cell";
import type { SheetLayout } from "../../core/model/edit";
import { readTree, attributeOf } from "./tree";
import { addContentType } from "./content-types";
import type { Draft } from "./draft";
import { attribute } from "./escape";
import { contentTypes, DECLARATION, type Namespaces } from "./namespaces";
import { addRelation, freePath, relationsOf } from "./relations";
import { openBook } from "./workbook";

type PlannedTable = NonNullable<SheetLayout["table"]>;

/** The ids and lower-case names of the workbook's Excel tables. */
export function tablesOf(draft: Draft): { ids: ReadonlySet<number>; names: ReadonlySet<string> } {
  const ids = new Set<number>();
  const names = new Set<string>();
  for (const { path } of openBook(draft).sheets) {
    if (path === null) continue;
    for (const { kind, target } of relationsOf(draft, path)) {
      if (kind !== "table" || !draft.has(target)) continue;
      const text = draft.text(target);
      const root = readTree(text, 0);
      ids.add(Number(attributeOf(text, root, "id")));
      for (const word of ["name", "displayName"]) names.add((attributeOf(text, root, word) ?? "").toLowerCase());
    }
  }
  return { ids, names };
}

/** The ranges of the headings of a sheet's Excel tables: each must stay what its table says it is called. */
export function tableHeadings(draft: Draft, sheet: string): Range[] {
  return relationsOf(draft, sheet).flatMap(({ kind, target }) => {
    if (kind !== "table" || !draft.has(target)) return [];
    const text = draft.text(target);
    const root = readTree(text, 0);
    const range = parseRange(attributeOf(text, root, "ref") ?? "");
    const rows = Number(attributeOf(text, root, "headerRowCount") ?? 1);
    return range && rows > 0 ? [{ ...range, bottom: range.top }] : [];
  });
}

/** Writes the part of a sheet's Excel table under a name that is free; returns its relationship id. */
export function addTable(draft: Draft, sheet: string, table: PlannedTable, name: string, names: Namespaces): string {
  const { ids } = tablesOf(draft);
  let id = 1;
  while (ids.has(id)) id++;
  const path = freePath(draft, openBook(draft).path, "tables", "table");
  draft.set(path, tableXml(table, name, id, names));
  addContentType(draft, path, contentTypes.table);
  return addRelation(draft, sheet, "table", path, names);
}

function tableXml(table: PlannedTable, name: string, id: number, { main }: Namespaces): string {
  const { columns } = table;
  const ref = attribute("ref", rangeName(tableRange(table)));
  const each = columns.map((column, index) => `<tableColumn id="${index + 1}"${attribute("name", column)}/>`);
  return (
    `${DECLARATION}<table xmlns="${main}" id="${id}"${attribute("name", name)}${attribute("displayName", name)}${ref} totalsRowShown="0">` +
    `<autoFilter${ref}/><tableColumns count="${columns.length}">${each.join("")}</tableColumns>` +
    `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
