import { deadlineReader, readDeadline, readDeadlineCell, showDeadline } from "../../../src/core/parse/deadline";
import { toSerial } from "../../../src/core/model/date";

/** Reads in the plan year 2026 and shows the reading as "kind from..to faults". */
function reading(text: string, year: number | null = 2026): string {
  const deadline = readDeadline(text, year);
  if (!deadline) return "missing";
  const ends = deadline.from || deadline.to ? ` ${deadline.from ?? ""}..${deadline.to ?? ""}` : "";
  return [deadline.kind + ends, ...deadline.faults].join(" ");
}

describe("the conventions, row by row", () => {
  test.each([
    ["15/3/2024", "date 2024-03-15..2024-03-15"],
    ["ngày 15 tháng 3 năm 2024", "date 2024-03-15..2024-03-15"],
    ["trước ngày 15/3/2024", "date ..2024-03-15"],
    ["trước 15/3/2024", "date ..2024-03-15"],
    ["chậm nhất ngày 15/3/2024", "date ..2024-03-15"],
    ["đến 15/3/2024", "date ..2024-03-15"],
    ["xong trước 15/3/2024", "date ..2024-03-15"],
    ["Tháng 6/2026", "period 2026-06-01..2026-06-30"],
    ["6/2025", "period 2025-06-01..2025-06-30"],
    ["Trong tháng 7", "period 2026-07-01..2026-07-31"],
    ["Xong trong tháng 5/2026", "period 2026-05-01..2026-05-31"],
    ["Trước tháng 3/2027", "period ..2027-02-28"],
    ["Quý II/2026", "period 2026-04-01..2026-06-30"],
    ["Quý 2 năm 2026", "period 2026-04-01..2026-06-30"],
    ["Trong Quý I", "period 2026-01-01..2026-03-31"],
    ["6 tháng đầu năm", "period 2026-01-01..2026-06-30"],
    ["9 tháng", "period 2026-01-01..2026-09-30"],
    ["6 tháng cuối năm", "period 2026-07-01..2026-12-31"],
    ["Năm 2017", "period 2017-01-01..2017-12-31"],
    ["2025", "period 2025-01-01..2025-12-31"],
    ["Trong năm 2026", "period 2026-01-01..2026-12-31"],
    ["Cả năm 2017", "period 2017-01-01..2017-12-31"],
    ["2026–2030", "period 2026-01-01..2030-12-31"],
    ["Từ tháng 2/2017 đến tháng 9/2018", "period 2017-02-01..2018-09-30"],
    ["Tháng 6–12/2026", "period 2026-06-01..2026-12-31"],
    ["Quý IV/2026 – Quý I/2027", "period 2026-10-01..2027-03-31"],
    ["Tháng 4, 5/2017", "period 2017-04-01..2017-05-31"],
    ["Từ tháng 01/2013", "period 2013-01-01.."],
    ["Hằng tháng", "recurring"],
    ["Hàng quý", "recurring"],
    ["Hằng năm", "recurring"],
    ["01 lần/tháng", "recurring"],
    ["định kỳ", "recurring"],
    ["Thường xuyên", "ongoing"],
    ["Nhiệm vụ thường xuyên", "ongoing"],
    ["Sau khi Trung ương ban hành hướng dẫn", "conditional"],
    ["Trong 30 ngày sau khi UBND tỉnh ban hành Kế hoạch", "conditional"],
    ["Kỳ họp giữa năm 2026", "conditional"],
    ["Theo tiến độ", "conditional"],
    ["Khi có yêu cầu", "conditional"],
    ["Theo kế hoạch của UBND tỉnh", "conditional"],
    ["Kỳ họp chuyên đề tháng 5/2026", "period 2026-05-01..2026-05-31"],
    ["30/7/2026; 15/8/2026", "date ..2026-08-15"],
    ["Trong Quý I và trước ngày 30/4/2017", "period 2017-01-01..2017-04-30"],
    ["Quý I/2026. Có trong danh sách phải xử lý trước 31/5/2026", "period 2026-01-01..2026-03-31"],
    ["Từ tháng 3 năm 2017 và thường xuyên", "period 2017-03-01.."],
    ["31/10/2026 và thường xuyên", "date 2026-10-31..2026-10-31"],
    ["Tháng 6/2026 (có trong DS xử lý chậm nhất 31/5/2026)", "period 2026-06-01..2026-06-30"],
    ["Đăng ký Quý II/2026", "period 2026-04-01..2026-06-30"],
    ["Tháng  /2012", "unreadable"],
    ["Chưa đề xuất", "unreadable"],
    ["Nhóm giải pháp công trình", "unreadable"],
    ["Thông báo số 326/TB-TTHĐND ngày 17/12/2025", "unreadable"],
    ["8 giờ", "unreadable"],
    ["25 ngày", "unreadable"],
    ["", "missing"],
    ["\u00a0 ", "missing"],
    ["-", "missing"],
    ["…", "missing"],
    ["Chưa xác định", "missing"],
    ["Chưa rõ", "missing"],
  ])("%j is %s", (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

test.each([
  ["Quý II", "period"],
  ["Trước tháng 3", "period"],
  ["trước ngày 15/3", "date"],
  ["Từ tháng 2 đến tháng 5", "period"],
  ["6 tháng đầu năm", "period"],
  ["Cả năm", "period"],
])("%j keeps its kind and has no ends where no year is known", (text, kind) => {
  expect(readDeadline(text, null)).toMatchObject({ kind, from: null, to: null });
});

describe("typing faults are read through and reported", () => {
  test.each([
    ["Tháng 12//2026", "period 2026-12-01..2026-12-31 double-slash"],
    ["15//3/2026", "date 2026-03-15..2026-03-15 double-slash"],
    ["Thang 8/2026", "period 2026-08-01..2026-08-31 spelling"],
    ["Qúy III", "period 2026-07-01..2026-09-30 spelling"],
    ["Quy 3/2026", "period 2026-07-01..2026-09-30 spelling"],
    ["Quý II/năm 2026", "period 2026-04-01..2026-06-30 stray-slash"],
    ["11/8/14", "date 2014-08-11..2014-08-11 two-digit-year"],
    ["Tháng 6/26", "period 2026-06-01..2026-06-30 two-digit-year"],
    ["Quý IV/ 2026", "period 2026-10-01..2026-12-31"],
    ["Tháng 5 /2018", "period 2018-05-01..2018-05-31"],
  ])("%j is %s", (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

describe("a date with words around it", () => {
  test.each([
    ["Thời gian hoàn thành trước ngày 28/7/2014.", "date ..2014-07-28"],
    ["Hoàn thành đầu tư, lắp đặt và vận hành xong trước ngày 01/01/2030", "date ..2030-01-01"],
    ["Phải xử lý trước 31/5/2026", "date ..2026-05-31"],
    ["Trong danh sách Nghị quyết phải xử lý trước 31/5/2025", "date ..2025-05-31"],
    ["Có trong danh sách phải xử lý chậm nhất 31/5/2026", "date ..2026-05-31"],
    ["Đăng ký kỳ họp HĐND gần nhất. Phải xử lý trước 31/5/2026", "date ..2026-05-31"],
    ["Trước 30/9/2026 (Sở phải dự thảo trước 05/10/2026 theo CV 9387/UBND-KT)", "date ..2026-09-30"],
    ["Trước tháng 3/2027 (sau khi có Nghị định thay thế số 34/2014/NĐ-CP", "period ..2027-02-28"],
    ["Quý I/2027, sau khi HĐND thông qua Nghị quyết", "period 2027-01-01..2027-03-31"],
    ["Trong năm 2026(Đề nghị Sở Tư pháp tổng hợp)", "period 2026-01-01..2026-12-31"],
    ["Trong năm 2026Được bãi bỏ bởi Quyết định số 13/2026/QĐ-UBND", "period 2026-01-01..2026-12-31"],
    ["2026–2030, ngay khi phát sinh", "period 2026-01-01..2030-12-31"],
    ["Trước 17h00 ngày 15/3/2026", "date ..2026-03-15"],
    ["Trước 17 giờ 30 phút, ngày 15/3/2026", "date ..2026-03-15"],
    ["Hạn cuối: 15/3/2026", "date ..2026-03-15"],
    ["Chưa rõ, dự kiến Quý II/2026", "period 2026-04-01..2026-06-30"],
    ["Báo cáo kết quả tháng 5/2026 trước ngày 10/6/2026", "date ..2026-06-10"],
    ["Tháng 6/2026 theo Kế hoạch số 12/KH-UBND ngày 15/1/2026", "period 2026-06-01..2026-06-30"],
    ["Ngay (trong tháng 9/2026)", "period 2026-09-01..2026-09-30"],
    ["Từ nay đến 31/12/2026", "date ..2026-12-31"],
    ["**Tháng 6/2026**", "period 2026-06-01..2026-06-30"],
  ])("%j is %s", (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

describe("several dates", () => {
  test.each([
    ["tháng 2 đến tháng 4/2017", "period 2017-02-01..2017-04-30"],
    ["tháng 1 đến tháng 12 năm 2017", "period 2017-01-01..2017-12-31"],
    ["Quý I đến tháng 9/2017", "period 2017-01-01..2017-09-30"],
    ["Từ tháng 3/2017 đến năm 2018", "period 2017-03-01..2018-12-31"],
    ["15/12/2016-15/02/2017", "period 2016-12-15..2017-02-15"],
    ["Từ tháng 5/2017-12/2017", "period 2017-05-01..2017-12-31"],
    ["Tháng 11 đến tháng 3/2018", "period 2017-11-01..2018-03-31"],
    ["Quý IV/2026 - Quý I", "period 2026-10-01..2027-03-31"],
    ["10-15/3/2026", "period 2026-03-10..2026-03-15"],
    ["Quý I, II/2026", "period 2026-01-01..2026-06-30"],
    ["Quý I, Quý III", "period 2026-01-01..2026-09-30"],
    ["Quý III-IV/2026", "period 2026-07-01..2026-12-31"],
    ["6-12/2026", "period 2026-06-01..2026-12-31"],
    ["4, 5/2017", "period 2017-04-01..2017-05-31"],
    ["Tháng 6/2026\nTháng 12/2026", "period 2026-06-01..2026-12-31"],
    ["Từ tháng 2/2017\nđến tháng 9/2018", "period 2017-02-01..2018-09-30"],
    ["ngày 15, 16/3/2026", "date ..2026-03-16"],
    ["30/7/2026 và 15/8/2026", "date ..2026-08-15"],
    ["Trước 15/8/2026; 15/8/2026; 25/7/2026; 5/8/2026", "date ..2026-08-15"],
    ["2025 và những năm tiếp theo", "period 2025-01-01.."],
    ["Từ năm 2026 trở đi", "period 2026-01-01.."],
    ["Từ tháng 3 đến tháng 11/2017 và thường xuyên", "period 2017-03-01..2017-11-30"],
  ])("%j is %s", (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

describe("ends without a day named", () => {
  test.each([
    ["Hết tháng 6", "period ..2026-06-30"],
    ["Đến hết quý II", "period ..2026-06-30"],
    ["Đến năm 2030", "period ..2030-12-31"],
    ["Trước Quý III/2026", "period ..2026-06-30"],
    ["Trước năm 2030", "period ..2029-12-31"],
    ["Xong trước tháng 6", "period ..2026-05-31"],
    ["cuối tháng 6/2026", "period ..2026-06-30"],
    ["kể từ ngày 01/7/2026", "period 2026-07-01.."],
  ])("%j is %s", (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

describe("repeated, without end or tied to something", () => {
  test.each([
    ["Ngày 25 hằng tháng", "recurring"],
    ["Trước 15/12 hằng năm", "recurring"],
    ["Tháng 12 hằng năm", "recurring"],
    ["Hằng năm (12/N–1)", "recurring"],
    ["6 tháng/lần", "recurring"],
    ["2 lần/năm", "recurring"],
    ["Thường xuyên, hằng năm", "ongoing"],
    ["Thường xuyên trong năm 2026", "ongoing"],
    ["01 lần/tháng; chậm nhất 30/9/2026", "date ..2026-09-30"],
    ["Kỳ họp gần nhất 2026", "conditional"],
    ["Kỳ họp chuyên đề 2026", "conditional"],
    ["Trước kỳ họp tháng 7", "conditional"],
    ["Công an tỉnh đề nghị chuyển sang Kỳ họp giữa năm 2026", "conditional"],
    ["Sau khi có NĐ thay thế số 32/2024/NĐ-CP. Thời gian hoàn thành trong 6 tháng sau khi có NĐ", "conditional"],
    ["Trong 30 ngày kể từ ngày ban hành", "conditional"],
    ["Theo Kế hoạch số 45/KH-UBND ngày 12/3/2024", "conditional"],
  ])("%j is %s", (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

test.each([
  ...["30/2", "31/4/2024", "29/2/2023", "Tháng 13", "Quý V", "Tháng 6/20266", "năm 24", "2026-27", "12.2026"],
  ...["6 tháng", "Trong 30 ngày", "Đầu tháng 6", "giữa quý II", "Tuần 2 tháng 6", "Ngay (tuần 2–3 tháng 9/2026)"],
  ...["Tháng …/2026", "…/…/2026", "  /  /2026", "15/8 âm lịch", "đến nay", "năm tiếp theo", "Năm học 2025-2026"],
  ...["Nhiệm kỳ 2025-2030", "Nghị quyết 10/2022", "Kế hoạch năm 2026", "Đã hoàn thành ngày 20/3/2024"],
  ...["Tháng 6 hoặc tháng 7", "Từ tháng 9 đến tháng 5", "Từ 12/2017 đến 3/2017", "Năm 2026 (Quý II)"],
  ...[
    "Tháng 6 trình HĐND, tháng 8 ban hành",
    "Tháng 6, 02 cuộc",
    "Tháng 6/2025 và năm 2026",
    "x",
    "45366",
    "Sở Nội vụ",
  ],
])("%j is not surely read, so it is unreadable", (text) => {
  expect(reading(text)).toBe("unreadable");
});

describe("cells that hold no text", () => {
  const serial = (date: string) => toSerial(date, false);
  test.each([
    [serial("2026-03-15"), "dd/mm/yyyy", "date 2026-03-15..2026-03-15", "15/03/2026"],
    [serial("2026-03-15"), "d-mmm", "date 2026-03-15..2026-03-15", "15-Thg3"],
    [serial("2026-06-01"), '"Tháng "m/yyyy', "period 2026-06-01..2026-06-30", "Tháng 6/2026"],
    [serial("2026-06-20"), "mm/yyyy", "period 2026-06-01..2026-06-30", "06/2026"],
    [serial("2026-06-01"), "yyyy", "period 2026-01-01..2026-12-31", "2026"],
    [2025, undefined, "period 2025-01-01..2025-12-31", "2025"],
    [45366, undefined, "unreadable ..", "45366"],
    [6.2025, undefined, "unreadable ..", "6,2025"],
    [0.5, "h:mm", "unreadable ..", "12:00"],
    [true, undefined, "unreadable ..", "TRUE"],
    [{ error: "#REF!" }, undefined, "unreadable ..", "#REF!"],
    ["Quý I", undefined, "period 2026-01-01..2026-03-31", "Quý I"],
  ])("%j in format %j is %s, shown as %j", (value, format, expected, text) => {
    const deadline = readDeadlineCell(value, format, 2026, false)!;
    expect(`${deadline.kind} ${deadline.from ?? ""}..${deadline.to ?? ""}`).toBe(expected);
    expect(deadline.text).toBe(text);
  });

  test("a date of the 1904 system is the same day", () => {
    expect(readDeadlineCell(toSerial("2026-03-15", true), "dd/mm/yyyy", null, true)?.to).toBe("2026-03-15");
  });

  test.each([null, undefined, "", " "])("%j has no deadline", (value) => {
    expect(readDeadlineCell(value, undefined, 2026, false)).toBeNull();
  });
});

test.each([
  ["Quý I", "chậm nhất 31/03/2026", "by 31/03/2026"],
  ["Từ tháng 3", "từ 01/03/2026", "from 01/03/2026"],
  ["Thường xuyên", "thường xuyên", "ongoing"],
  ["Hằng tháng", "định kỳ", "recurring"],
  ["Khi có yêu cầu", "tùy điều kiện", "on a condition"],
  ["30/2", "không đọc được", "cannot be read"],
])("the reading of %j is shown as %j", (text, vi, en) => {
  const deadline = readDeadline(text, 2026)!;
  expect(showDeadline(deadline, "vi")).toBe(vi);
  expect(showDeadline(deadline, "en")).toBe(en);
});

test("the text is kept as written, without outer spaces", () => {
  expect(readDeadline("  Quý  I\n", 2026)?.text).toBe("Quý  I");
});

test("a reader gives the same reading for the same wording", () => {
  const read = deadlineReader(2026);
  expect(read("Quý I")).toBe(read("Quý I"));
  expect(read("-")).toBeNull();
});

describe("ordinals, days of the week and sessions", () => {
  test.each([
    ["T3-T6/2026", "period 2026-03-01..2026-06-30"],
    ["T10", "period 2026-10-01..2026-10-31"],
    ["T3", "unreadable"],
    ["T.12", "period 2026-12-01..2026-12-31"],
    ["Trước T11", "period ..2026-10-31"],
    ["T8-T9", "period 2026-08-01..2026-09-30"],
    ["T13", "unreadable"],
    ["Tháng 3; 6; 9; 12", "period 2026-03-01..2026-12-31"],
    ["Quý I; III/2026", "period 2026-01-01..2026-09-30"],
    ["Trước 30/6 (sơ kết); trước 31/12 (tổng kết)", "date ..2026-12-31"],
    ["Dịp 30/4", "date 2026-04-30..2026-04-30"],
    ["Quanh năm", "ongoing"],
    ["TX", "ongoing"],
    ["Trước ngày 20 tháng cuối quý", "recurring"],
    ["Ngày 05 của tháng đầu quý sau", "recurring"],
    ["Thứ 6, 15/5/2026", "date 2026-05-15..2026-05-15"],
    ["thứ Năm ngày 15/5/2026", "date 2026-05-15..2026-05-15"],
    ["Kỳ họp thứ 5 tháng 7/2026", "period 2026-07-01..2026-07-31"],
    ["Kỳ họp giữa năm (tháng 7/2026)", "period 2026-07-01..2026-07-31"],
    ["Trước kỳ họp HĐND giữa năm 2026 (tháng 7)", "conditional"],
    ["Sau kỳ họp tháng 7/2026", "conditional"],
  ])("%s", (text, expected) => expect(reading(text)).toBe(expected));
});
