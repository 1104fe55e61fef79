import { taskMissing } from "../../../src/core/rules/task-missing";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const first = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"];
const third = [3, "Tổng kết công tác năm", "Văn phòng Sở", "Quý IV"];
const fourth = [4, "Tổng kết thi đua", "Văn phòng Sở", "Quý IV"];

testRule(taskMissing, {
  accept: [
    {
      name: "a task in every row",
      rows: [heading, first, [2, "Kiểm tra công vụ", "Thanh tra Sở", "Tháng 6"], third],
    },
    { name: "blank rows without a number", rows: [heading, first, [null, null, null, null], third] },
  ],
  reject: [
    {
      name: "a lead and a deadline, but no task",
      rows: [heading, first, [2, null, "Thanh tra Sở", "Tháng 6"], third, fourth],
      found: [["B3", "Chưa ghi nội dung nhiệm vụ."]],
    },
    {
      name: "a dash, dots or words that say nothing",
      rows: [
        heading,
        first,
        [2, "-", "Thanh tra Sở", "Tháng 6"],
        [3, "Chưa xác định", "Văn phòng Sở", "Quý IV"],
        fourth,
      ],
      found: [
        ["B3", "Chưa ghi nội dung nhiệm vụ."],
        ["B4", "Chưa ghi nội dung nhiệm vụ."],
      ],
    },
    {
      name: "a number and nothing else",
      rows: [heading, first, [2, null, null, null], third, fourth],
      found: [["B3", "Dòng chỉ có số thứ tự, chưa có nội dung."]],
    },
    {
      name: "several such rows, once",
      rows: [heading, first, [2, null, null, null], [3, null, null, null], fourth],
      found: [["B3", "Dòng chỉ có số thứ tự, chưa có nội dung (chung cho 2 dòng, đến dòng 4)."]],
    },
  ],
});
