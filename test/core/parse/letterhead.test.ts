import { readTable } from "../../tools/sheets";

const HEADINGS = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
const TASK = [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"];
const issuerBelow = (...lines: readonly (readonly (string | null)[])[]) => readTable([...lines, HEADINGS, TASK]).issuer;

test("the agency's lines stand left of the national motto", () => {
  expect(
    issuerBelow(
      ["TỔNG CỤC B", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["CỤC C", null, "Độc lập - Tự do - Hạnh phúc"],
      ["Số:    /KH-C", null, "Tỉnh A, ngày 05 tháng 01 năm 2024"],
      ["DANH MỤC NHIỆM VỤ NĂM 2024"],
    ),
  ).toEqual(["TỔNG CỤC B", "CỤC C"]);
});

test("a letterhead in one cell, or without the motto, is read too", () => {
  expect(issuerBelow(["UBND TỈNH A\nSỞ NỘI VỤ"], ["Phụ lục 01"])).toEqual(["UBND TỈNH A", "SỞ NỘI VỤ"]);
  expect(issuerBelow(["SỞ TÀI CHÍNH"], ["Kế hoạch công tác"])).toEqual(["SỞ TÀI CHÍNH"]);
});

test.each(["DANH MỤC NHIỆM VỤ", "SO SÁNH KẾT QUẢ", "BỘ CHỈ TIÊU", "Sở Nội vụ báo cáo kết quả"])(
  "“%s” above a table is no letterhead",
  (line) => expect(issuerBelow(["Phụ lục 01"], [line])).toEqual([]),
);
