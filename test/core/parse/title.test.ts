import { yearOfTitle } from "../../../src/core/parse/tables/title";
import { drawSheet, readTable, settings, workbookOf, type Drawn } from "../../tools/sheets";
import { readWorkbook } from "../../../src/core/parse";

const TABLE: Drawn[][] = [
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
  ["1", "Xây dựng đề án", "Phòng Tổ chức", "Quý I"],
];

describe("the plan's year", () => {
  test.each<[string[], number | null]>([
    [["DANH MỤC 196 NHIỆM VỤ TRỌNG TÂM NĂM 2024"], 2024],
    [["KẾ HOẠCH CÔNG TÁC QUÝ I/2026"], 2026],
    [["DANH MỤC NHIỆM VỤ CÓ THỜI HẠN THÁNG 3-5/2025"], 2025],
    [["DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 102/KH-SNV ngày 05/02/2024 của Sở Nội vụ)"], 2024],
    [["DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số /KH-SNV ngày tháng năm 2024 của Sở Nội vụ)"], 2024],
    [["DANH MỤC NHIỆM VỤ NĂM 2024", "(Kèm theo Kế hoạch số 98/KH-SNV ngày 28/12/2023)"], 2024],
    [["NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22 THÁNG 12 NĂM 2024"], null],
    [["CHỈ TIÊU GIAI ĐOẠN 2026-2030, TẦM NHÌN ĐẾN NĂM 2050"], null],
    [["DANH MỤC NHIỆM VỤ"], null],
  ])("%p", (lines, year) => {
    expect(yearOfTitle(lines)).toBe(year);
  });

  test.each<[string, string, string, number | null]>([
    ["the sheet's name", "PL01 - 2025", "tep.xlsx", 2025],
    ["the file's name", "PL01", "ke-hoach-2026.xlsx", 2026],
    ["neither", "PL01", "tep.xlsx", null],
  ])("comes from %s where the title names none", (_, sheet, file, year) => {
    const reading = readWorkbook(workbookOf([drawSheet(TABLE, { name: sheet })], file), settings);
    expect(reading.sheets[0]!.tables[0]!.year).toBe(year);
  });

  test("the user's own setting wins", () => {
    const workbook = workbookOf([drawSheet([["KẾ HOẠCH NĂM 2024"], ...TABLE])]);
    expect(readWorkbook(workbook, { ...settings, year: 2030 }).sheets[0]!.tables[0]!.year).toBe(2030);
  });
});

describe("the title block", () => {
  test("is one text without agency, motto and place", () => {
    const { title } = readTable([
      ["UBND TỈNH A", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["SỞ NỘI VỤ", null, "Độc lập - Tự do - Hạnh phúc"],
      [null, null, "Hưng Yên, ngày 05 tháng 02 năm 2024"],
      ["DANH MỤC NHIỆM VỤ NĂM 2024"],
      ["(Kèm theo Kế hoạch số 102/KH-SNV)"],
      ...TABLE,
    ]);
    expect(title).toBe("DANH MỤC NHIỆM VỤ NĂM 2024 (Kèm theo Kế hoạch số 102/KH-SNV)");
  });

  test("starts at the appendix's name", () => {
    expect(readTable([["Trang phụ"], ["Phụ lục 01"], ["DANH MỤC"], ...TABLE]).title).toBe("Phụ lục 01 DANH MỤC");
  });
});

describe("how many items the title promises", () => {
  test.each<[string, { readonly count: number; readonly noun?: string } | null]>([
    ["DANH MỤC 196 NHIỆM VỤ TRỌNG TÂM NĂM 2024", { count: 196, noun: "NHIỆM VỤ" }],
    ["Chỉ tiêu môi trường: 05 chỉ tiêu", { count: 5, noun: "chỉ tiêu" }],
    ["DANH MỤC NHIỆM VỤ: 12 NHIỆM VỤ", { count: 12 }],
    ["DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT 57", null],
    ["Nghị quyết số 01/2024 nội dung trình", null],
  ])("%s", (title, stated) => {
    const table = readTable([[], [null, title], ...TABLE]);
    expect(table.stated).toEqual(stated && { ...stated, row: 2, column: 2 });
  });
});
