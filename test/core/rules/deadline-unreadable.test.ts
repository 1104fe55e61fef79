import { deadlineUnreadable } from "../../../src/core/rules/deadline-unreadable";
import { testRule } from "./rule-test";

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
      found: [["D3", "Không hiểu được thời hạn “31/4/2024”."]],
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
      found: [["D3", "Không hiểu được thời hạn “8 giờ”."]],
    },
  ],
});
