import { documentSymbol } from "../../../src/core/rules/document-symbol";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Căn cứ"];
const cited = (...texts: readonly string[]) => [
  heading,
  ...texts.map((text, at) => [at + 1, `Rà soát nội dung thứ ${at + 1}`, "Văn phòng Sở", "Quý I", text]),
];

testRule(documentSymbol, {
  accept: [
    {
      name: "usual symbols",
      rows: cited("412/NQ-HĐND", "30/2020/NĐ-CP", "28-CT/TU", "Thông tư 01/2024/TT-BNV", "102/KH-SNV"),
    },
    { name: "a letter, which has only its author", rows: cited("CV 9387/UBND-KT", "Công văn 12/SNV-TCBC") },
    { name: "a symbol parted beside its hyphen", rows: cited("43/2023/TT- BTC", "Quyết định 1188/QĐ -UBND") },
    {
      name: "the Party, the National Assembly and what is called after what issued it",
      rows: cited(
        "Nghị quyết 18-NQ/TW",
        "Kế hoạch số 12-KH/BTCTU",
        "Luật số 41/2024/QH15",
        "Thông báo kết luận 326/TB-VPCP",
        "Kế hoạch 1015/QĐ-TTg",
        "Sở KH-CN",
      ),
    },
    {
      name: "a number that is still to come as its day is, and documents that everybody knows by number",
      rows: cited("Kế hoạch số   /KH-SNV ngày   /3/2024", "Nghị quyết số 57 của Bộ Chính trị"),
    },
    {
      name: "a column of numbers alone",
      rows: [
        ["STT", "Tên văn bản", "Số văn bản", "Ngày ban hành", "Cơ quan ban hành"],
        [1, "Quy chế thi đua", 412, "12/3/2024", "UBND tỉnh"],
        [2, "Kế hoạch kiểm tra", "413", "15/3/2024", "UBND tỉnh"],
      ],
    },
    {
      name: "a number that is still to come",
      rows: [
        ["STT", "Tên văn bản", "Số, ký hiệu", "Cơ quan ban hành"],
        [1, "Quy chế thi đua", "…/QĐ-UBND", "UBND tỉnh"],
        [2, "Kế hoạch kiểm tra", "12/KH-UBND", "UBND tỉnh"],
        [3, "Quy chế văn thư", "Chưa có số", "UBND tỉnh"],
        [4, "Quy chế lưu trữ", "Dự thảo", "UBND tỉnh"],
      ],
    },
  ],
  reject: [
    {
      name: "a decree without its year",
      rows: cited("Nghị định 30/NĐ-CP", "412/NQ-HĐND"),
      found: [["E2", "Số, ký hiệu “30/NĐ-CP” thiếu năm ban hành."]],
    },
    {
      name: "a kind without the body",
      rows: cited("Quyết định 1188/QĐ ngày 5/1/2024", "412/NQ-HĐND"),
      found: [["E2", "Số, ký hiệu “1188/QĐ” thiếu cơ quan ban hành."]],
    },
    {
      name: "letters without their marks",
      rows: cited("12/QD-UBND", "412/NQ-HĐND"),
      found: [["E2", "Ký hiệu “12/QD-UBND” viết sai tên loại, có thể là “QĐ”."]],
    },
    {
      name: "the Party's form and the state's in each other's place",
      rows: cited("Nghị quyết 18/NQ-TW", "01/KH/TU", "Quyết định 15-QĐ/UBND", "Kế hoạch 12/UBND-KH"),
      found: [
        ["E2", "“18/NQ-TW” là văn bản của Đảng, số và ký hiệu ghi theo mẫu “18-NQ/TW”."],
        ["E3", "“01/KH/TU” là văn bản của Đảng, số và ký hiệu ghi theo mẫu “01-KH/TU”."],
        ["E4", "“15-QĐ/UBND” là văn bản của cơ quan nhà nước, số và ký hiệu ghi theo mẫu “15/QĐ-UBND”."],
        ["E5", "“12/UBND-KH” là văn bản của cơ quan nhà nước, số và ký hiệu ghi theo mẫu “12/KH-UBND”."],
      ],
    },
    {
      name: "no stroke, a law without its year, another kind than the text says",
      rows: cited("Kế hoạch số 12KH-UBND", "Luật số 41/QH15", "Quyết định số 12/KH-UBND"),
      found: [
        ["E2", "Số, ký hiệu “12KH-UBND” thiếu dấu gạch chéo, nên ghi là “12/KH-UBND”."],
        ["E3", "Số, ký hiệu “41/QH15” thiếu năm ban hành."],
        ["E4", "Ghi là Quyết định nhưng “12/KH-UBND” là ký hiệu của loại văn bản khác."],
      ],
    },
    {
      name: "no hyphen, the body without its marks",
      rows: cited("Kế hoạch 102/KHSNV", "Nghị quyết 141/2014/NQ-HDND", "12/QĐ-UBDN"),
      found: [
        ["E2", "“102/KHSNV” là văn bản của cơ quan nhà nước, số và ký hiệu ghi theo mẫu “102/KH-SNV”."],
        ["E3", "Ký hiệu “141/2014/NQ-HDND” viết sai tên cơ quan, có thể là “HĐND”."],
        ["E4", "Ký hiệu “12/QĐ-UBDN” viết sai tên cơ quan, có thể là “UBND”."],
      ],
    },
    {
      name: "a full day, but half of the number and symbol",
      rows: cited("Công văn số 1234 ngày 12/3/2024", "Nghị quyết số /NQ-HĐND ngày 07/12/2023"),
      found: [
        ["E2", "“Công văn số 1234” thiếu ký hiệu, không rõ của cơ quan nào."],
        ["E3", "Văn bản “/NQ-HĐND” có ngày nhưng thiếu số."],
      ],
    },
    {
      name: "a year that cannot be",
      rows: [["KẾ HOẠCH NĂM 2024"], ...cited("30/2202/NĐ-CP", "412/NQ-HĐND")],
      found: [["E3", "Số, ký hiệu “30/2202/NĐ-CP” có năm không hợp lý."]],
    },
    {
      name: "something else in the symbol's column",
      rows: [
        ["STT", "Tên văn bản", "Số, ký hiệu", "Cơ quan ban hành"],
        [1, "Quy chế thi đua", "12", "UBND tỉnh"],
        [2, "Kế hoạch kiểm tra", "12/KH-UBND", "UBND tỉnh"],
      ],
      found: [["C2", "“12” không phải là số, ký hiệu văn bản."]],
    },
  ],
});
