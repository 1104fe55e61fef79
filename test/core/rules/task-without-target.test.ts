import { taskWithoutTarget } from "../../../src/core/rules/task-without-target";
import { testRule } from "./rule-test";

const tasks = [
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"],
  [1, "Tổ chức các lớp bồi dưỡng nghiệp vụ văn thư", "Văn phòng Sở", "Quý I", "Báo cáo"],
  [2, "Xây dựng Quy chế thi đua, khen thưởng", "Văn phòng Sở", "Quý II", "Quy chế"],
];
const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024"];
const classes = [1, "Số lớp bồi dưỡng nghiệp vụ văn thư", "lớp", 10];
const digital = [2, "Tỷ lệ hồ sơ lưu trữ được số hóa", "%", "90%"];
const promise = [3, "Số hóa trên 90% hồ sơ lưu trữ lịch sử", "Văn phòng Sở", "Quý IV", "Báo cáo"];

testRule(taskWithoutTarget, {
  accept: [
    { name: "tasks without figures", rows: [...tasks, [], ["PHỤ LỤC 02"], heading, classes] },
    {
      name: "a figure that a target follows",
      rows: [...tasks, promise, [], ["PHỤ LỤC 02"], heading, classes, digital],
    },
    { name: "a workbook without targets", rows: [...tasks, promise] },
  ],
  reject: [
    {
      name: "a figure that no target follows",
      rows: [...tasks, promise, [], ["PHỤ LỤC 02"], heading, classes],
      found: [["B4", "1 nhiệm vụ nêu con số nhưng biểu chỉ tiêu không có chỉ tiêu tương ứng: dòng 4."]],
    },
  ],
});
