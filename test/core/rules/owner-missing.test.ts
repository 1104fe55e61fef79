import { ownerMissing } from "../../../src/core/rules/owner-missing";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const first = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"];
const last = [4, "Tổng kết công tác năm", "Văn phòng Sở", "Quý IV"];

testRule(ownerMissing, {
  accept: [
    { name: "a lead in every row", rows: [heading, first, [2, "Kiểm tra công vụ", "Thanh tra Sở", "Tháng 6"], last] },
    { name: "“nt” for the lead above", rows: [heading, first, [2, "Kiểm tra công vụ", "nt", "Tháng 6"], last] },
    {
      name: "one merged lead for several rows",
      rows: [heading, first, [2, "Kiểm tra công vụ", null, "Tháng 6"], last],
      merges: ["C2:C3"],
    },
    {
      name: "the lead in the section's title, the cells blank",
      rows: [
        heading,
        ["I", "PHÒNG TỔ CHỨC BIÊN CHẾ", null, null],
        [1, "Giao biên chế công chức", null, "Quý I"],
        [2, "Giao số người làm việc", null, "Quý II"],
        ["II", "PHÒNG CÔNG CHỨC VIÊN CHỨC", null, null],
        [1, "Tuyển dụng công chức", null, "Quý III"],
        [2, "Nâng ngạch công chức", null, "Quý IV"],
      ],
    },
    {
      name: "a row without a task, which is told by another rule",
      rows: [heading, first, [2, null, null, "Tháng 6"], last],
    },
  ],
  reject: [
    {
      name: "a blank cell",
      rows: [heading, first, [2, "Kiểm tra công vụ", null, "Tháng 6"], last],
      found: [["C3", "Chưa có đơn vị chủ trì."]],
    },
    {
      name: "a cell that holds only a non-breaking space",
      rows: [heading, first, [2, "Kiểm tra công vụ", "\u00a0", "Tháng 6"], last],
      found: [["C3", "Chưa có đơn vị chủ trì."]],
    },
    {
      name: "a cell that says it is not decided",
      rows: [heading, first, [2, "Kiểm tra công vụ", "Chưa xác định", "Tháng 6"], last],
      found: [["C3", "Chưa có đơn vị chủ trì; ô đang ghi “Chưa xác định”."]],
    },
    {
      name: "a blank merged cell, once",
      rows: [heading, first, [2, "Kiểm tra công vụ", null, "Tháng 6"], [3, "Thanh tra", null, "Quý III"], last],
      merges: ["C3:C4"],
      found: [["C3", "Chưa có đơn vị chủ trì (chung cho 2 dòng, đến dòng 4)."]],
    },
    {
      name: "a blank cell and the “nt” below it, once",
      rows: [heading, [1, "Kiểm tra công vụ", null, "Tháng 6"], [2, "Thanh tra", "nt", "Quý III"], last],
      found: [["C2", "Chưa có đơn vị chủ trì (chung cho 2 dòng, đến dòng 3)."]],
    },
    {
      name: "“nt” with nothing above it",
      rows: [heading, [1, "Rà soát vị trí việc làm", "nt", "Quý I"], last],
      found: [["C2", "Chưa có đơn vị chủ trì; ô ghi “nt” nhưng phía trên chưa có gì để lấy theo."]],
    },
    {
      name: "two blank cells of their own, twice",
      rows: [heading, first, [2, "Kiểm tra công vụ", null, "Tháng 6"], [3, "Thanh tra", null, "Quý III"], last],
      found: [
        ["C3", "Chưa có đơn vị chủ trì."],
        ["C4", "Chưa có đơn vị chủ trì."],
      ],
    },
  ],
});
