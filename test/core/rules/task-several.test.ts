import { taskSeveral } from "../../../src/core/rules/task-several";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const withTask = (text: string) => [
  heading,
  [1, "Kiểm tra công vụ", "Thanh tra Sở", "Quý II"],
  [2, text, "Văn phòng Sở", "Quý I"],
];

testRule(taskSeveral, {
  accept: [
    { name: "one piece of work", rows: withTask("Rà soát, hoàn thiện vị trí việc làm") },
    { name: "a second clause that only says how", rows: withTask("Rà soát vị trí việc làm; bảo đảm đúng quy định") },
    {
      name: "a list of things, not of work",
      rows: withTask("Hướng dẫn các nội dung:\n- Vị trí việc làm\n- Cơ cấu công chức"),
    },
    { name: "a step of the first", rows: withTask("Xây dựng đề án; trình UBND tỉnh phê duyệt trong năm") },
    { name: "a wrapped line", rows: withTask("Rà soát vị trí việc làm,\ntổ chức thi tuyển công chức") },
  ],
  reject: [
    {
      name: "two sentences of work",
      rows: withTask("Rà soát vị trí việc làm. Tổ chức thi tuyển công chức"),
      found: [["B3", "Dòng này gồm 2 việc; việc thứ hai là “Tổ chức thi tuyển công chức”."]],
    },
    {
      name: "a second clause that is work of its own",
      rows: withTask("Rà soát vị trí việc làm; tổ chức thi tuyển công chức."),
      found: [["B3", "Dòng này gồm 2 việc; việc thứ hai là “tổ chức thi tuyển công chức”."]],
    },
    {
      name: "numbers in brackets",
      rows: withTask("Cải cách hành chính: (1) Kiểm tra công vụ; (2) Số hóa hồ sơ lưu trữ"),
      found: [["B3", "Dòng này gồm 2 việc; việc thứ hai là “Số hóa hồ sơ lưu trữ”."]],
    },
    {
      name: "numbers with a dot within a line",
      rows: withTask("1. Rà soát vị trí việc làm 2. Sửa chữa trụ sở làm việc"),
      found: [["B3", "Dòng này gồm 2 việc; việc thứ hai là “Sửa chữa trụ sở làm việc”."]],
    },
    {
      name: "bullets",
      rows: withTask("- Rà soát vị trí việc làm\n- Tổ chức thi tuyển công chức\n- Ban hành quy chế"),
      found: [["B3", "Dòng này gồm 3 việc; việc thứ hai là “Tổ chức thi tuyển công chức”."]],
    },
  ],
});
