import { excelHost } from "../../src/excel";
import { openInStandin, useStandin } from "../standin/office";
import { m365 } from "../standin/profile";
import type { SheetPlan } from "../../src/core/model/edit";
import { StandinBook } from "../standin/book";
import { keepsTheContract } from "./contract";
import { openInExcel } from "./excel";

useStandin(m365);
keepsTheContract(openInExcel);

test("a write does not end the user's list of steps to undo", () => {
  expect(excelHost().losesUndo).toBe(false);
});

test("what Excel cannot make one step to undo is written all the same", async () => {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  book.add("PL01");
  book.fail({ kind: "stopped", at: "Worksheet.visibility", code: "UndoNotSupported" }, 2);
  const plan: SheetPlan = {
    id: "data",
    name: "Dữ liệu",
    columns: [],
    rows: [{ height: null, cells: [{ value: "Sở Y tế" }] }],
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
    hidden: true,
  };
  await excelHost().write([{ kind: "put-sheet", plan }]);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["PL01", "Visible"],
    ["Dữ liệu", "Hidden"],
  ]);
});
