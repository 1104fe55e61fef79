import { planUndoWith, type UndoPlan } from "./edit/undo";
import type { Workbook } from "./model/sheet";
import { readSettings, settingsSheet } from "./settings";

/** No setting rests on the report date. */
const ANY_DAY = { today: "2000-01-01" };

/** Plans taking back the last write that the workbook remembers; null where it remembers none. */
export const planUndo = (workbook: Workbook): UndoPlan | null =>
  planUndoWith(workbook, (before) => settingsSheet(readSettings(before, ANY_DAY), before));
