import { deadlineUnreadable } from "../../../src/core/rules/deadline-unreadable";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const first = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"];
const last = [3, "Tổng kết công tác năm", "Văn phòng Sở", "Quý IV"];
const second = (deadline: string | null) => [2, "Trực tiếp công dân", "Thanh tra Sở", deadline];

testRule(deadlineUnreadable, {
  accept: ["Trước 15/3", "Thường xuyên", "Hằng tháng", "Khi có yêu cầu", "Tháng 6 và tháng 12", null].map((text) => ({
    name: String(text),
    rows: [heading, first, second(text), last],
  })),
  reject: [
    {
      name: "a day that no calendar has",
      rows: [heading, first, second("31/4/2024"), last],
      found: [["D3", "Thời hạn “31/4/2024” ghi ngày, tháng không có trong lịch."]],
    },
    ...["Trước ngày 30/02", "15/13/2024", "Quý V/2024", "Tháng 13"].map((text) => ({
      name: text,
      rows: [heading, first, second(text), last],
      found: [["D3", `Thời hạn “${text}” ghi ngày, tháng không có trong lịch.`] as const],
    })),
    ...["Tháng /2024", "Quý …/2024", "…/…/2024"].map((text) => ({
      name: text,
      rows: [heading, first, second(text), last],
      found: [["D3", `Thời hạn “${text}” còn để trống ngày, tháng.`] as const],
    })),
    ...["Đầu tháng 6", "Tuần 2 tháng 3", "Sau 15/3"].map((text) => ({
      name: text,
      rows: [heading, first, second(text), last],
      found: [["D3", `Thời hạn “${text}” chưa nói rõ muộn nhất là ngày nào.`] as const],
    })),
    {
      name: "a month that may be a day of the week",
      rows: [heading, first, second("T3"), last],
      found: [["D3", "Thời hạn “T3” có thể hiểu là tháng, cũng có thể là thứ trong tuần."]],
    },
    ...(
      [
        ["Tháng 3/20244", "ghi năm thừa hoặc thiếu chữ số"],
        ["15/3/202", "ghi năm thừa hoặc thiếu chữ số"],
        ["Trong vòng 30 ngày", "chỉ ghi độ dài thời gian, không rõ tính từ ngày nào"],
        ["Trước Tết Nguyên đán", "tính theo âm lịch"],
        ["10/3 âm lịch", "tính theo âm lịch"],
      ] as const
    ).map(([text, wrong]) => ({
      name: text,
      rows: [heading, first, second(text), last],
      found: [["D3", `Thời hạn “${text}” ${wrong}.`] as const],
    })),
    {
      name: "a status in the wrong column",
      rows: [heading, first, second("Đã hoàn thành"), last],
      found: [["D3", "Ô thời hạn ghi “Đã hoàn thành”: đó là tình trạng, không phải thời hạn."]],
    },
    {
      name: "more than one blank, and a line break",
      rows: [heading, first, second("Tháng \n/2024"), last],
      found: [["D3", "Thời hạn “Tháng /2024” còn để trống ngày, tháng."]],
    },
    {
      name: "a remark without a time",
      rows: [heading, first, second("Chưa đề xuất"), last],
      found: [["D3", "Không hiểu được thời hạn “Chưa đề xuất”."]],
    },
    {
      name: "a merged cell, once",
      rows: [heading, first, second("8 giờ"), [3, "Thanh tra", "Thanh tra Sở", null], last],
      merges: ["D3:D4"],
      found: [["D3", "Thời hạn “8 giờ” chỉ ghi độ dài thời gian, không rõ tính từ ngày nào."]],
    },
  ],
});

test("it offers to write a month out, and nothing where that says no time either", () => {
  const rows = [heading, first, second("Trước T6"), [3, "Thanh tra", "Thanh tra Sở", "T4 hoặc T5"]];
  expect(checkWorkbook(drawn({ rows })).findings.map(({ cell, fix }) => [cell, fix?.edits[0]?.after])).toEqual([
    ["D3", "Trước tháng 6"],
    ["D4", undefined],
  ]);
});
