import { untouchedMark } from "../core/edit/sheet-contents";
import { HostError } from "../core/host";
import type { Edit } from "../core/model/edit";
import type { Catalogue } from "./catalogue";
import { rowsIn } from "./cells";
import { refuseProtected, type Part } from "./part";

type Removal = Extract<Edit, { kind: "remove-sheet" }>;

/** Plans the removal of sheets of the user's that we added. Refused where one is gone, or holds anything else by now. */
export function planRemovals({ sheets, isLocked }: Catalogue, edits: readonly Removal[]): Part {
  const asked = edits.map(({ sheet: name, contents }) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new HostError("sheet-gone", name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,formulas,numberFormat");
    return { sheet, used, contents };
  });
  return {
    verify: () => {
      for (const { sheet, used, contents } of asked) {
        refuseProtected(sheet);
        if (isLocked) throw new HostError("structure-protected", sheet.name);
        if (untouchedMark(rowsIn(used)) !== contents) throw new HostError("changed", `${sheet.name}!A1`, "typed into");
      }
    },
    *queue() {
      for (const { sheet } of asked) {
        yield REMOVAL_BYTES;
        sheet.delete();
      }
    },
    restructured: () => asked.map(({ sheet }) => sheet.id),
  };
}

/** About what deleting a sheet takes in a request. */
const REMOVAL_BYTES = 500;
