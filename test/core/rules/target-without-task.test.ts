import { targetWithoutTask } from "../../../src/core/rules/target-without-task";
import { testRule } from "./rule-test";

const tasks = [
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"],
  [1, "Tổ chức các lớp bồi dưỡng nghiệp vụ văn thư", "Văn phòng Sở", "Quý I", "Báo cáo"],
  [2, "Xây dựng Quy chế thi đua, khen thưởng", "Văn phòng Sở", "Quý II", "Quy chế"],
];
const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024"];
const classes = [1, "Số lớp bồi dưỡng nghiệp vụ văn thư", "lớp", 10];
const digital = [2, "Tỷ lệ hồ sơ lưu trữ được số hóa", "%", "90%"];

testRule(targetWithoutTask, {
  accept: [
    { name: "a task for each target", rows: [...tasks, [], ["PHỤ LỤC 02"], heading, classes] },
    {
      name: "the parts of a target that has its task",
      rows: [
        ...tasks,
        [],
        ["PHỤ LỤC 02"],
        heading,
        classes,
        ["-", "Cấp tỉnh", "lớp", 4],
        ["1.1", "Cấp huyện", "lớp", 6],
        [null, "Trong đó: lý luận chính trị", "lớp", 2],
      ],
    },
    { name: "a workbook without tasks", rows: [heading, classes, digital] },
  ],
  reject: [
    {
      name: "a target that no task speaks of",
      rows: [...tasks, [], ["PHỤ LỤC 02"], heading, classes, digital],
      found: [["B8", "Không thấy nhiệm vụ nào nói đến 1 chỉ tiêu ở dòng 8."]],
    },
    {
      name: "not in a report",
      rows: [...tasks, [], ["PHỤ LỤC 02"], heading, classes, digital],
      settings: { preset: "bao-cao" },
      found: [],
    },
  ],
});
