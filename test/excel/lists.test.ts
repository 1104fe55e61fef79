import type { CellList, Edit } from "../../src/core/model/edit";
import { rangeName } from "../../src/core/model/cell";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { readAddress } from "../standin/ranges";
import type { StandinSheet } from "../standin/sheet";
import { openInStandin, useStandin } from "../standin/office";

useStandin();

const NAME = "_soat_phu_luc_list_units";
const list = (...areas: string[]): CellList => ({ sheet: "PL01", areas, source: NAME, title: "Chủ trì" });
const setLists = (...lists: CellList[]): Edit => ({ kind: "set-lists", lists });

function open(): { book: StandinBook; sheet: StandinSheet } {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  const sheet = book.add("PL01");
  sheet.put(1, 1, { value: "STT" });
  sheet.put(900, 9, { value: "cuối" });
  return { book, sheet };
}
const own = (sheet: StandinSheet, address: string, type = "WholeNumber") =>
  sheet.validations.push({ areas: [readAddress(address)], type, source: "", look: [address] });

async function validated(): Promise<string[]> {
  const found = await excelHost().validated();
  return found.map(({ range, isOurs }) => `${rangeName(range)}${isOurs ? " ours" : ""}`).sort();
}

test("where every area has one validation, three syncs tell of all, and nothing is written", async () => {
  const { book, sheet } = open();
  await excelHost().write([setLists(list("C9:C20", "C22:C40"))]);
  own(sheet, "H1:H1048576");
  own(sheet, "F3", "None");
  const before = [book.syncs, book.writes.length];
  expect(await validated()).toEqual(["C22:C40 ours", "C9:C20 ours", "F3", "H1:H1048576"]);
  expect([book.syncs, book.writes.length]).toEqual([before[0]! + 3, before[1]]);
});

test("a sheet without any costs two syncs, a check none more than before", async () => {
  const { book } = open();
  expect(await validated()).toEqual([]);
  expect(book.syncs).toBe(2);
  await excelHost().read();
  expect(book.syncs).toBe(5);
});

test("validations side by side that Excel calls mixed are told apart in a few syncs", async () => {
  const { book, sheet } = open();
  await excelHost().write([setLists(list("C9:C300"))]);
  own(sheet, "B9:B400");
  // Excel joins neighbours into one area.
  sheet.specialAreas = [readAddress("B9:C300"), readAddress("B301:B400")];
  const before = book.syncs;
  expect(await validated()).toEqual(["B301:B400", "B9:B300", "C9:C300 ours"]);
  expect(book.syncs - before).toBe(4);
});

test("on a protected sheet ours are found too, and refuse to be taken off", async () => {
  const { book, sheet } = open();
  await excelHost().write([setLists(list("C9:C300"))]);
  own(sheet, "B9:B400");
  sheet.isProtected = true;
  const found = await excelHost().validated();
  const rows = (isOurs: boolean) =>
    found.filter((one) => one.isOurs === isOurs).reduce((sum, { range }) => sum + range.bottom - range.top + 1, 0);
  expect([rows(true), rows(false)]).toEqual([292, 392]);
  const writes = book.writes.length;
  await expect(excelHost().write([setLists()])).rejects.toMatchObject({ code: "protected", subject: "PL01" });
  expect(book.writes.length).toBe(writes);
});

test("a list warns and may be passed over, and draws on the hidden name", async () => {
  const { sheet } = open();
  await excelHost().write([setLists(list("C9:C20"))]);
  expect(sheet.validations.map(({ type, source, look }) => [type, source, look])).toEqual([
    ["List", `=${NAME}`, ["alert Warning Chủ trì: Nội dung này không có trong danh sách gợi ý."]],
  ]);
});
