import { withSameRows } from "../../core/same-rows";
import type { Reading } from "../../core/model/appendix";
import type { Sheet, Workbook } from "../../core/model/sheet";
import { under, understand, type Outcome } from "../outcome";
import { itemsOf, type Asked, type Judgement, type Told } from "./protocol";
import { pack } from "./wire";

const NOTHING: Workbook = { name: "", date1904: false, sheets: [] };

/** The worker's side: takes what is asked and tells the answers. It holds one workbook and what came of it. */
export function answering(tell: (told: Told) => void): (asked: Asked) => void {
  let workbook = NOTHING;
  /** The one before it: what was remembered of its rows holds for those that are the same. */
  let before = NOTHING;
  let outcome: Outcome;
  let sent: Reading | null = null;

  const answer = (next: Outcome) => {
    outcome = next;
    const { reading, settings, dateFrom, result, summary } = outcome;
    if (reading !== sent) {
      pack(reading, [], (block) => tell({ kind: "reading", block }));
      sent = reading;
      tell({ kind: "read" });
    }
    const judgement: Judgement = { settings, dateFrom, result, summary };
    pack(judgement, itemsOf(reading), (block) => tell({ kind: "judged", block }));
    tell({ kind: "done" });
  };

  return (asked) => {
    switch (asked.kind) {
      case "workbook":
        before = workbook;
        workbook = asked.workbook;
        return;
      case "rows":
        workbook = withRows(workbook, asked.sheet, asked.rows);
        return;
      case "understand":
        workbook = withSameRows(before, workbook);
        before = NOTHING;
        return answer(understand(workbook, asked.wishes, asked.at));
      case "under":
        return answer(under(outcome, asked.wishes));
    }
  };
}

/** A workbook with further rows of a sheet. */
function withRows(workbook: Workbook, index: number, rows: Sheet["rows"]): Workbook {
  const sheets = workbook.sheets.map((sheet, at) =>
    at === index ? { ...sheet, rows: [...sheet.rows, ...rows] } : sheet,
  );
  return { ...workbook, sheets };
}
