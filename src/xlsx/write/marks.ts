import { areasOf } from "../../core/edit/areas";
import { groupBy } from "../../core/edit/group";
import { gravestFirst, MARK_LOOKS } from "../../core/edit/mark-look";
import { MARK_SIGN, type Mark } from "../../core/model/edit";
import { orBroken, refuse } from "../errors";
import { formatRemovals, holdsFormats, lastPriority } from "./conditional-formats";
import type { Draft } from "./draft";
import { attribute, xml } from "./escape";
import { applyChanges } from "./patch";
import { dxfXml } from "./style-xml";
import { withStyles, type Styles } from "./styles";
import { contentOf, placeFor, readTree, removal, type XmlElement } from "./tree";
import { openBook } from "./workbook";
import { isProtected, WORKSHEET_ORDER } from "./worksheet";

/**
 * Replaces all marks in the workbook. They stand behind the user's own conditional formats, whose numbers and order stay
 * as they are: where both colour a cell the user's colour shows, and ours its line. Taken off again, they leave every part
 * as it was. Refuses to mark a protected sheet. Marks that one has keep standing while others are written; taking all
 * marks off is refused, for some would stay.
 */
export function setMarks(draft: Draft, marks: readonly Mark[]): void {
  removeMarks(draft, marks.length > 0);
  if (marks.length) addMarks(draft, marks);
}

function removeMarks(draft: Draft, keepProtected: boolean): void {
  for (const { name, path } of openBook(draft).sheets) {
    if (path === null || !orBroken(draft.name, path, () => draft.text(path)).includes(MARK_SIGN)) continue;
    draft.patch(path, (text) => {
      const root = readTree(text, 6);
      const isMark = (rule: XmlElement) => contentOf(text, rule).includes(MARK_SIGN);
      const changes = root.children.flatMap((element) => formatRemovals(text, element, isMark) ?? [removal(element)]);
      if (changes.length === 0 || !isProtected(text, root)) return applyChanges(text, changes);
      return keepProtected ? text : refuse("protected", name);
    });
  }
  withStyles(draft, (styles) => {
    const looks = (p: string) => Object.values(MARK_LOOKS).map((look) => dxfXml(look, p));
    styles.dropLastDxfs(looks, () => lastUsedDxf(draft) + 1);
  });
}

function addMarks(draft: Draft, marks: readonly Mark[]): void {
  const { sheets } = openBook(draft);
  withStyles(draft, (styles) => {
    for (const [name, ours] of groupBy(marks, (mark) => mark.sheet)) {
      const path = sheets.find((sheet) => sheet.name === name && sheet.kind === "worksheet")?.path;
      if (!path) return refuse("changed", `${name}!${ours[0]!.cells[0]}`, "no such sheet");
      draft.patch(path, (text) => {
        const root = readTree(text, 2);
        if (isProtected(text, root)) refuse("protected", name);
        const at = placeFor(root, "conditionalFormatting", WORKSHEET_ORDER);
        const formats = root.children.filter(holdsFormats).map(({ start, end }) => text.slice(start, end));
        const added = marksXml(ours, root.prefix, styles, lastPriority(formats.join("")) + 1);
        return applyChanges(text, [{ start: at, end: at, text: added }]);
      });
    }
  });
}

/** The elements of all marks of one sheet, graver ones before lighter ones. */
function marksXml(marks: readonly Mark[], p: string, styles: Styles, firstPriority: number): string {
  const formats = gravestFirst(marks).flatMap((mark) => {
    const id = styles.dxf((prefix) => dxfXml(MARK_LOOKS[mark.severity], prefix));
    return areasOf(mark).map((area) => ({ ...area, dxf: attribute("dxfId", id) }));
  });
  const pieces = formats.map(({ areas, formula, dxf }, index) => {
    const rule = `<${p}cfRule type="expression"${dxf}${attribute("priority", firstPriority + index)}>`;
    const inner = `${rule}<${p}formula>${xml(formula)}</${p}formula></${p}cfRule>`;
    return `<${p}conditionalFormatting${attribute("sqref", areas.join(" "))}>${inner}</${p}conditionalFormatting>`;
  });
  return pieces.join("");
}

/** The highest index of a differential format that any part of the workbook speaks of, -1 without any. */
function lastUsedDxf(draft: Draft): number {
  let used = -1;
  for (const path of draft.paths()) {
    if (!/\.xml$/i.test(path) || /sharedStrings/i.test(path)) continue;
    const text = orBroken(draft.name, path, () => draft.text(path));
    for (const [, id] of text.matchAll(/[dD]xfId\s*=\s*["'](\d{1,9})["']/g)) used = Math.max(used, Number(id));
  }
  return used;
}
