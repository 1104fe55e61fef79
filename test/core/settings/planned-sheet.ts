import { toSerial } from "../../../src/core/model/date";
import type { PlannedCell, SheetPlan } from "../../../src/core/model/edit";
import type { Sheet } from "../../../src/core/model/sheet";
import { drawSheet } from "../../tools/sheets";

/** A planned sheet of ours as a host would read it back. */
export function plannedSheet({ name, id, rows }: SheetPlan): Sheet {
  const value = (cell: PlannedCell | null) => (cell?.date ? toSerial(cell.date, false) : (cell?.value ?? null));
  return {
    ...drawSheet(
      rows.map(({ cells }) => cells.map(value)),
      { name },
    ),
    ours: id,
  };
}
