import { excelHost } from "../../src/excel";
import { openBook } from "../standin/file";
import { openInStandin } from "../standin/office";
import type { OpenIn } from "./contract";

/** Requests of a write that come before the one that writes. */
const ASKING = 2;

/** Opens a workbook in the stand-in, with our Excel host over Microsoft's office.js. */
export const openInExcel: OpenIn = (bytes, name) => {
  const book = openInStandin(openBook(bytes, name));
  return {
    host: excelHost(),
    state: () => JSON.parse(JSON.stringify(book.snapshot())) as unknown,
    writes: () => book.writes,
    stopNextWrite: () => book.fail({ kind: "stopped", at: "Worksheet.charts", code: "GeneralException" }, ASKING),
  };
};
