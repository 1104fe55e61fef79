import { freeSheetName } from "../core/edit/names";
import { HostError } from "../core/host";
import type { SheetLayout } from "../core/model/edit";
import type { Catalogue } from "./catalogue";
import { putContents } from "./contents";
import { putLook } from "./look";
import type { Part } from "./part";
import { askDefaultFont } from "./sheets";

/** About what adding a sheet takes in a request, in bytes. */
const SHEET_BYTES = 5_000;

/** Plans sheets that are the user's own from the moment that they are there: added at the end, under free names, without a marker. */
export function planNewSheets(
  { workbook }: Excel.RequestContext,
  { sheets, ours, date1904, isLocked }: Catalogue,
  layouts: readonly SheetLayout[],
): Part {
  const font = layouts.length > 0 ? askDefaultFont(workbook) : null;
  const added: Excel.Worksheet[] = [];
  const taken = sheets.map(({ name }) => name);
  return {
    verify: () => {
      if (layouts[0] && isLocked) throw new HostError("structure-protected", layouts[0].name);
    },
    *queue() {
      for (const layout of layouts) {
        yield SHEET_BYTES;
        const name = freeSheetName(layout.name, taken);
        taken.push(name);
        const sheet = workbook.worksheets.add(name);
        sheet.load("id");
        added.push(sheet);
        yield* putContents(sheet, layout, { sheets: ours, tables: new Map(), date1904 });
        yield* putLook(sheet, layout, font!(), false);
      }
    },
    restructured: () => added.map(({ id }) => id),
  };
}
