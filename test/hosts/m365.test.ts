import { excelHost } from "../../src/excel";
import { useStandin } from "../standin/office";
import { m365 } from "../standin/profile";
import { keepsTheContract } from "./contract";
import { openInExcel } from "./excel";

useStandin(m365);
keepsTheContract(openInExcel);

test("a write does not end the user's list of steps to undo", () => {
  expect(excelHost().losesUndo).toBe(false);
});
