import { HostError } from "../../src/core/host";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { openInStandin, useStandin } from "../standin/office";
import { excel2021 } from "../standin/profile";

useStandin({ ...excel2021, mode: 1 });

test("a workbook opened for viewing only is read, and nothing is tried on it", async () => {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  book.add("PL01").put(1, 1, { value: "STT" });
  expect((await excelHost().read()).sheets[0]!.rows).toHaveLength(1);
  const before = book.syncs;
  const refused: unknown = await excelHost()
    .write([{ kind: "set-cell", sheet: "PL01", cell: "A1", before: "STT", after: "TT" }])
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(HostError);
  expect(refused).toMatchObject({ code: "read-only", subject: "ke-hoach.xlsx" });
  expect(book.syncs).toBe(before);
});
