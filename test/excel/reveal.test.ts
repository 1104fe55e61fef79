import { excelHost } from "../../src/excel";
import { useStandin } from "../standin/office";
import { open, refusal } from "./write-support";

useStandin();

test("shows and selects the cell", async () => {
  const book = open();
  await excelHost().reveal("PL01", "C12");
  expect(book.selection).toBe("PL01!C12");
  expect(book.writes).toEqual([]);
});

test("a sheet that is gone is refused", async () => {
  open();
  expect((await refusal(excelHost().reveal("PL09", "A1"))).code).toBe("sheet-gone");
});
