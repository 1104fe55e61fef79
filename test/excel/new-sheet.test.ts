import { HostError } from "../../src/core/host";
import { rangeName } from "../../src/core/model/cell";
import { templateSheet } from "../../src/core/template";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { openInStandin, useStandin } from "../standin/office";

useStandin();

const layout = templateSheet("tasks", { year: 2025, units: ["Văn phòng Sở", "Thanh tra Sở"] });

/** A workbook that has a sheet of the template's name already. */
function open(): StandinBook {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  book.add("PL01").put(1, 1, { value: "của tôi" });
  return book;
}

test("a new appendix is added under a free name and is the user's own; what was there stays", async () => {
  const book = open();
  await excelHost().write([{ kind: "add-sheet", layout }]);
  const { sheets } = await excelHost().read();
  expect(sheets.map(({ name, ours }) => [name, ours])).toEqual([
    ["PL01", null],
    ["PL01 (2)", null],
  ]);
  expect(book.sheet("PL01").cell(1, 1).value).toBe("của tôi");
  expect(book.sheet("PL01 (2)").cell(8, 2).value).toBe("Nhiệm vụ");
});

test("its cells have lists to choose from and remarks", async () => {
  const book = open();
  await excelHost().write([{ kind: "add-sheet", layout }]);
  const { validations } = book.sheet("PL01 (2)");
  const [C, F] = [3, 6].map((column) => validations.find(({ areas }) => areas[0]!.left === column)!);
  expect([C!, F!].map(({ areas }) => areas.map(rangeName))).toEqual([["C10:C29"], ["F10:F29"]]);
  expect([C!.type, C!.source, F!.type]).toEqual(["List", "Văn phòng Sở,Thanh tra Sở", "None"]);
  expect([...C!.look, ...F!.look].map((line) => line.slice(0, 52))).toEqual([
    "alert Warning Đơn vị chủ trì: Nội dung này không có ",
    "prompt Đơn vị chủ trì: Ghi một đơn vị chủ trì, đúng ",
    "prompt Thời gian hoàn thành: Ghi ngày (15/3/2025), t",
  ]);
});

test("a workbook whose structure is protected refuses it, and nothing is written", async () => {
  const book = open();
  book.isProtected = true;
  const error: unknown = await excelHost()
    .write([{ kind: "add-sheet", layout }])
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: "structure-protected", subject: "PL01" });
  expect(book.writes).toEqual([]);
});
