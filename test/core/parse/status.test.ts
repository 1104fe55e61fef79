import { finishedDate, readStatus } from "../../../src/core/parse/status";

test.each([
  ...["Hoàn thành", "Đã hoàn thành", "Xong", "HOÀN THÀNH.", "Đã hoàn thành đúng hạn", "Hoàn thành quá hạn", "100%"],
  ...["Hoàn thành (15/3/2024)", "Hoàn thành ngày 15/3/2024", "Hoàn thành trước hạn", "Hoàn thành tốt nhiệm vụ"],
  ...[
    "Đã hoàn thành nhiệm vụ được giao",
    "Đã HT",
    "Hoàn thành vượt mức",
    "Hoàn thành vượt mức kế hoạch",
    "Đã thực hiện",
  ],
  ...["Đã hoàn thành trước thời hạn", "Đã hoàn thành theo đúng tiến độ", "Hoàn thành trễ 5 ngày", "Rồi", "✓"],
  ...["Đã hoàn thành 5/5 nội dung", "Hoàn thành 12/12"],
  ...["Đã hoàn thành (Quyết định số 12/QĐ-UBND)", "hòan thành", "Đã hoàn thành - đúng hạn", "Hoàn thành 100%"],
])("%j is done", (text) => {
  expect(readStatus(text)).toBe("done");
});

test.each([
  ...["Đang thực hiện", "Chưa thực hiện", "Chưa triển khai.", "Chưa hoàn thành", "Chưa trình", "Mở", "Quá hạn", "80%"],
  ...[
    "Chưa hoàn thành (quá hạn)",
    "Đang lấy ý kiến góp ý",
    "Chưa triển khai, chờ hướng dẫn của Trung ương",
    "Trong hạn",
  ],
  ...["Hoàn thành một phần", "Hoàn thành 80% kế hoạch", "Không hoàn thành", "Sắp đến hạn", "Chưa", "Chưa t/h"],
  ...["Chưa đến hạn", "Sắp HT", "Xin gia hạn", "Chuyển sang năm 2025", "Chậm", "Đã hoàn thành 4/5 nội dung"],
])("%j is open", (text) => {
  expect(readStatus(text)).toBe("open");
});

test.each(["Bị hủy", "Đã huỷ", "Hủy", "Dừng thực hiện", "Không thực hiện"])("%j is cancelled", (text) => {
  expect(readStatus(text)).toBe("cancelled");
});

test.each([
  ...["", "Đã trình", "Chưa báo cáo", "Đã chỉnh sửa hoàn thành trình Sở Nội vụ.", "Kiểm tra thực tế nắm báo cáo"],
  ...["Hoàn thành dự thảo", "Hoàn thành báo cáo khảo sát", "Cơ bản hoàn thành", "Tạm dừng", "Đã trình HĐND tỉnh", "x"],
  ...["Đã thực hiện rà soát", "Chưa phát sinh", "Chậm nhất 17/6/2026", "Hoàn thành 3/2024", "Hoàn thành 4/5"],
])("%j does not say for sure", (text) => {
  expect(readStatus(text)).toBe("unclear");
});

test.each([
  ["20/3/2024", "2024-03-20"],
  ["Hoàn thành ngày 20/3/2024", "2024-03-20"],
  ["Đã hoàn thành (ngày 20 tháng 3 năm 2024)", "2024-03-20"],
  ["Xong 20/3", "2026-03-20"],
  ["Hoàn thành", null],
  ["Hoàn thành tháng 3/2024", null],
  ["Hoàn thành trước ngày 20/3/2024", null],
  ["Quyết định số 12/QĐ-UBND ngày 15/3/2024", null],
  ["Họp 15/3/2024, hoàn thành 20/3/2024", null],
  ["31/4/2024", null],
])("%j was finished on %s", (text, date) => {
  expect(finishedDate(text, 2026)).toBe(date);
});
