import { deadlineMissing } from "../../../src/core/rules/deadline-missing";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const first = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"];
const last = [3, "Tổng kết công tác năm", "Văn phòng Sở", "Quý IV"];
const second = (deadline: string | null) => [2, "Trực tiếp công dân", "Thanh tra Sở", deadline];

testRule(deadlineMissing, {
  accept: [
    { name: "a day", rows: [heading, first, second("Trước 15/3"), last] },
    { name: "work without end", rows: [heading, first, second("Thường xuyên"), last] },
    { name: "work that is repeated", rows: [heading, first, second("Hằng tháng"), last] },
    { name: "work tied to an event", rows: [heading, first, second("Khi có yêu cầu"), last] },
    { name: "words that cannot be read, which are told by another rule", rows: [heading, first, second("31/4"), last] },
  ],
  reject: [
    {
      name: "a blank cell",
      rows: [heading, first, second(null), last],
      found: [["D3", "Chưa có thời gian hoàn thành."]],
    },
    {
      name: "a dash",
      rows: [heading, first, second("-"), last],
      found: [["D3", "Chưa có thời gian hoàn thành; ô đang ghi “-”."]],
    },
    {
      name: "a blank merged cell, once",
      rows: [heading, first, second(null), [3, "Thanh tra", "Thanh tra Sở", null], last],
      merges: ["D3:D4"],
      found: [["D3", "Chưa có thời gian hoàn thành (chung cho 2 dòng, đến dòng 4)."]],
    },
  ],
});
