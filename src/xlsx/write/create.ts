import type { SheetLayout } from "../../core/model/edit";
import { Package } from "../package";
import { addContentType } from "./content-types";
import { Draft } from "./draft";
import { contentTypes, DECLARATION, namespacesOf } from "./namespaces";
import { addRelation } from "./relations";
import { addLayouts } from "./sheets";
import { bareStyles } from "./styles";

/** The font of official documents (Nghị định 30/2020/NĐ-CP), in a size that suits tables. */
const FONT = { name: "Times New Roman", size: 12 };
const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

/** A new workbook of these sheets, in this order. The same layouts give the same bytes. */
export function createXlsx(layouts: readonly SheetLayout[]): Uint8Array {
  const pkg = Package.create();
  const draft = new Draft(pkg);
  const names = namespacesOf("");
  draft.set(
    "[Content_Types].xml",
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  addRelation(draft, "", "officeDocument", WORKBOOK, names);
  draft.set(
    WORKBOOK,
    `${DECLARATION}<workbook xmlns="${names.main}" xmlns:r="${names.relationships}">` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/></workbook>',
  );
  addContentType(draft, WORKBOOK, contentTypes.workbook);
  draft.set(STYLES, bareStyles(FONT, names));
  addContentType(draft, STYLES, contentTypes.styles);
  addRelation(draft, WORKBOOK, "styles", STYLES, names);
  addLayouts(draft, layouts);
  draft.commit();
  return pkg.save();
}
