import { readDocuments } from "../../../src/core/parse/documents";

test.each([
  [
    "Số 412/NQ-HĐND ngày 07/12/2023",
    {
      symbol: "412/NQ-HĐND",
      number: "412",
      year: null,
      type: "NQ",
      issuer: "HĐND",
      date: "2023-12-07",
      dateText: "07/12/2023",
    },
  ],
  [
    "Quyết định 01/2023/QĐ-UBND",
    { symbol: "01/2023/QĐ-UBND", number: "01", year: 2023, type: "QĐ", issuer: "UBND", date: null, dateText: null },
  ],
  [
    "17/CTr-UBND",
    { symbol: "17/CTr-UBND", number: "17", year: null, type: "CTr", issuer: "UBND", date: null, dateText: null },
  ],
  [
    "102/KH-SNV",
    { symbol: "102/KH-SNV", number: "102", year: null, type: "KH", issuer: "SNV", date: null, dateText: null },
  ],
  ["28-CT/TU", { symbol: "28-CT/TU", number: "28", year: null, type: "CT", issuer: "TU", date: null, dateText: null }],
  [
    "CV 9387/UBND-KT",
    { symbol: "9387/UBND-KT", number: "9387", year: null, type: null, issuer: "UBND-KT", date: null, dateText: null },
  ],
  [
    "326 / TB-TTHĐND ngày 17 tháng 12 năm 2025",
    {
      symbol: "326/TB-TTHĐND",
      number: "326",
      year: null,
      type: "TB",
      issuer: "TTHĐND",
      date: "2025-12-17",
      dateText: "17 tháng 12 năm 2025",
    },
  ],
  [
    "43/2023/TT-\nBTC",
    {
      symbol: "43/2023/TT-BTC",
      number: "43",
      year: 2023,
      type: "TT",
      issuer: "BTC",
      date: null,
      dateText: null,
    },
  ],
  [
    "34/2014/NĐ-CP ngày 31/4/2014",
    { symbol: "34/2014/NĐ-CP", number: "34", year: 2014, type: "NĐ", issuer: "CP", date: null, dateText: "31/4/2014" },
  ],
  [
    "1188/QĐ -UBND",
    { symbol: "1188/QĐ-UBND", number: "1188", year: null, type: "QĐ", issuer: "UBND", date: null, dateText: null },
  ],
  [
    "số 41/2024/QH15 ngày 29/6/2024",
    {
      symbol: "41/2024/QH15",
      number: "41",
      year: 2024,
      type: null,
      issuer: "QH15",
      date: "2024-06-29",
      dateText: "29/6/2024",
    },
  ],
  ["01/KH/TU", { symbol: "01/KH/TU", number: "01", year: null, type: "KH", issuer: "TU", date: null, dateText: null }],
  [
    "số 12KH-UBND",
    { symbol: "12KH-UBND", number: "12", year: null, type: "KH", issuer: "UBND", date: null, dateText: null },
  ],
])("%j", (text, document) => {
  const nothingAround = { named: null, level: null, place: null };
  const named = text.startsWith("Quyết định") ? { named: "QĐ" } : {};
  expect(readDocuments(text)).toEqual([{ ...document, ...nothingAround, ...named }]);
});

test.each([
  ["Nghị quyết số 14/2024/NQ-HĐND ngày 06/12/2024 của HĐND tỉnh Phú Yên quy định", "NQ", "tỉnh", "phú yên"],
  ["sửa đổi Nghị quyết 12/NQ-HĐND ngày 17/12/2021 của Hội đồng nhân dân tỉnh Quy định mức chi", "NQ", "tỉnh", null],
  ["Quyết định số 12/QĐ-UBND của UBND tỉnh Phú Yên ngày 12/3/2024", "QĐ", "tỉnh", "phú yên"],
  ["Trên địa bàn tỉnh Đắk Lắk theo 12/KH-UBND", null, null, "đắk lắk"],
])("what stands around the symbol in %j", (text, named, level, place) => {
  expect(readDocuments(text)[0]).toMatchObject({ named, level, place });
});

test.each([
  ["12/KH-SNV ngày 5/1/24", "2024-01-05"],
  ["12/KH-SNV ngày 5 tháng 1 năm 98", "1998-01-05"],
  ["12/KH-SNV ban hành ngày05-01-2024", "2024-01-05"],
  ["12/KH-SNV của Sở Nội vụ ngày 5/1/2024", "2024-01-05"],
  ["12/KH-SNV ngày 5/1/204", null],
  ["12/KH-SNV của Sở Nội vụ về hội nghị ngày 5/1/2024", null],
])("the day of %j", (text, date) => expect(readDocuments(text)[0]!.date).toBe(date));

test("several are found in reading order", () => {
  const symbols = readDocuments("theo 412/NQ-HĐND và 102/KH-SNV;\n28-CT/TU").map(({ symbol }) => symbol);
  expect(symbols).toEqual(["412/NQ-HĐND", "102/KH-SNV", "28-CT/TU"]);
});

test.each(["15/3/2024", "Quý II/2026", "tỷ đồng/năm", "2 lần/tháng", "5/10 xã", ""])("%j cites none", (text) => {
  expect(readDocuments(text)).toEqual([]);
});
