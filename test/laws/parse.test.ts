import fc from "../tools/laws";
import type { Table } from "../../src/core/model/appendix";
import type { Item } from "../../src/core/model/item";
import type { CellValue } from "../../src/core/model/cell";
import { readWorkbook } from "../../src/core/parse";
import { drawSheet, readDrawing, settings, workbookOf, type Drawn, type DrawingOptions } from "../tools/sheets";

const WORDS = ["STT", "TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];
const CELLS = ["1", "I", "a)", "-", "nt", "Quý I", "x", "Tổng cộng", "Nơi nhận:", "GIÁM ĐỐC", "(1)", "Phòng A", "95%"];
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Drawn>(null, "", "\u00a0") },
  { weight: 4, arbitrary: fc.constantFrom<Drawn>(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom<Drawn>(...CELLS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(true, { error: "#REF!" }) },
);
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });
const range = fc.tuple(fc.nat(15), fc.nat(9), fc.nat(4), fc.nat(4)).map(([top, left, down, across]) => {
  return { top: top + 1, left: left + 1, bottom: top + 1 + down, right: left + 1 + across };
});

test("no sheet makes the parser throw", () => {
  fc.assert(
    fc.property(grid, fc.array(range, { maxLength: 6 }), (rows, merges) => {
      expect(() => readDrawing(rows, { merges })).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

const unit = fc.constantFrom("Phòng Tổ chức", "Văn phòng Sở", "Sở Văn hóa và Thể thao", "nt", null);
const task = fc.constantFrom("Xây dựng đề án", "Tổng hợp báo cáo", "Tham mưu kế hoạch hòa giải", "Rà soát thủ tục");
const due = fc.constantFrom("Quý I", "Tháng 6/2024", "Thường xuyên", "trước 15/3/2024", null);
const section = fc.constantFrom("Công tác tổ chức", "Cải cách hành chính");

/** A plausible appendix: title, two heading rows, sections and items. */
const appendix = fc
  .array(fc.tuple(fc.boolean(), section, task, unit, due), { minLength: 1, maxLength: 12 })
  .map((rows) => {
    let sections = 0;
    let items = 0;
    const body = rows.map(([opens, title, text, owner, deadline]): Drawn[] =>
      opens ? [["I", "II", "III", "IV"][sections++ % 4]!, title] : [String(++items), text, owner, null, deadline],
    );
    const last: Drawn[] = [String(items + 1), "Báo cáo kết quả", "Phòng Tổ chức", null, "Quý IV"];
    return [
      ["DANH MỤC NHIỆM VỤ NĂM 2024"],
      ["STT", "Nhiệm vụ", "Phân công", null, "Thời hạn"],
      [null, null, "Chủ trì", "Phối hợp", null],
      ...body,
      last,
    ];
  });

const only = (rows: readonly (readonly Drawn[])[], options: DrawingOptions = {}): Table => {
  const tables = readDrawing(rows, options).sheets[0]!.tables;
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

const withoutPlace = (item: Item) =>
  Object.fromEntries(Object.entries(item).filter(([field]) => field !== "row" && field !== "cells"));

/** What a table says, without where it stands. */
const meaning = (table: Table) => ({
  kind: table.kind,
  year: table.year,
  roles: table.columns.map(({ header, role, confidence }) => ({ header, role, confidence })),
  sections: table.sections.map(({ title, level }) => ({ title, level })),
  kinds: table.rows.map((row) => row.kind).filter((kind) => kind !== "blank" && kind !== "footer"),
  items: table.items.map(withoutPlace),
});

test("shifting a table shifts every address and changes nothing else", () => {
  fc.assert(
    fc.property(appendix, fc.nat(20), fc.nat(5), (rows, down, across) => {
      const before = only(rows);
      const after = only(rows, { top: 1 + down, left: 1 + across });
      expect(meaning(after)).toEqual(meaning(before));
      expect(after.headerRows).toEqual(before.headerRows.map((row) => row + down));
      expect(after.items.map((item) => item.row)).toEqual(before.items.map((item) => item.row + down));
      expect(after.columns.map((column) => column.column)).toEqual(
        before.columns.map((column) => column.column + across),
      );
    }),
  );
});

test("blank rows in the body, a letterhead above and a signature below change nothing", () => {
  const heading = 3;
  fc.assert(
    fc.property(appendix, fc.array(fc.nat(20), { maxLength: 4 }), (rows, places) => {
      const body: (readonly Drawn[])[] = rows.slice(heading);
      for (const place of places) body.splice(place % (body.length + 1), 0, [null, "\u00a0", ""]);
      const dressed = [
        ["UBND TỈNH A", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ NỘI VỤ", null, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ...rows.slice(0, heading),
        ...body,
        [],
        ["Nơi nhận:", null, null, "GIÁM ĐỐC"],
        ["- Như trên;"],
        [],
        [null, null, null, "Nguyễn Văn A"],
      ];
      expect(meaning(only(dressed))).toEqual(meaning(only(rows)));
    }),
  );
});

test("decomposed Unicode and the old tone style change nothing but the spelling", () => {
  const spelt = (rows: readonly (readonly Drawn[])[], spell: (text: string) => string) =>
    rows.map((cells) => cells.map((value) => (typeof value === "string" ? spell(value) : value)));
  const plain = (table: Table) =>
    JSON.stringify(meaning(table)).normalize("NFC").replaceAll("hoà", "hòa").replaceAll("hoá", "hóa");
  fc.assert(
    fc.property(appendix, (rows) => {
      const before = plain(only(rows));
      expect(plain(only(spelt(rows, (text) => text.normalize("NFD"))))).toBe(before);
      const old = (text: string) => text.replaceAll("hòa", "hoà").replaceAll("hóa", "hoá");
      expect(plain(only(spelt(rows, old)))).toBe(before);
    }),
  );
});

test("merging what the headings leave blank changes nothing", () => {
  fc.assert(
    fc.property(appendix, (rows) => {
      const merges = ["A2:A3", "B2:B3", "C2:D2", "E2:E3"];
      expect(meaning(only(rows, { merges }))).toEqual(meaning(only(rows)));
    }),
  );
});

/** Runs of equal filled cells below each other in a column, as merges; the merged drawing keeps only the first of each. */
function mergedRuns(rows: readonly (readonly Drawn[])[], column: number, from: number) {
  const merged = rows.map((cells) => [...cells]);
  const merges: string[] = [];
  const letter = String.fromCharCode(65 + column);
  for (let top = from; top < rows.length;) {
    let bottom = top;
    const value = rows[top]![column];
    while (value && value === rows[bottom + 1]?.[column]) merged[++bottom]![column] = null;
    if (bottom > top) merges.push(`${letter}${top + 1}:${letter}${bottom + 1}`);
    top = bottom + 1;
  }
  return { merged, merges };
}

const OWNER = 2;
const DEADLINE = 4;

test("merging equal owners or deadlines below each other changes nothing but where the owner comes from", () => {
  const withoutSource = (table: Table) => {
    const { items, ...rest } = meaning(table);
    return { ...rest, items: items.map((item) => ({ ...item, ownerFrom: null })) };
  };
  fc.assert(
    fc.property(appendix, (rows) => {
      const plain = rows.map((cells) => cells.map((cell) => (cell === "nt" ? "Văn phòng Sở" : cell)));
      for (const column of [OWNER, DEADLINE]) {
        const { merged, merges } = mergedRuns(plain, column, 3);
        expect(withoutSource(only(merged, { merges }))).toEqual(withoutSource(only(plain)));
      }
    }),
  );
});

test("more title lines above and notes of any wording below change nothing but the title", () => {
  const note = fc.constantFrom(
    "Ghi chú: số liệu tạm tính",
    "Đề nghị các đơn vị nghiêm túc thực hiện",
    "(*) Nhiệm vụ mới",
  );
  fc.assert(
    fc.property(appendix, note, fc.boolean(), (rows, text, across) => {
      const [title, ...rest] = rows;
      const dressed = [
        ["PHỤ LỤC 01"],
        title!,
        ["(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/01/2024)"],
        ...rest,
        [],
        [text],
      ];
      const last = dressed.length;
      const merges = across ? [`A${last}:E${last}`] : [];
      expect(meaning(only(dressed, { merges }))).toEqual(meaning(only(rows)));
    }),
  );
});

test("reading never changes the workbook", () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const sheet = drawSheet(rows);
      const before = JSON.stringify(sheet);
      readWorkbook(workbookOf([sheet]), settings);
      expect(JSON.stringify(sheet)).toBe(before);
    }),
    { numRuns: 50 },
  );
});
