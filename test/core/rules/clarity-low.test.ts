import { clarityLow } from "../../../src/core/rules/clarity-low";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"];
const first = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I", "Báo cáo"];
const last = [3, "Kiểm tra công vụ", "Thanh tra Sở", "Quý II", "Kết luận kiểm tra"];

/** Before submission and in reports each fault is told at its own cell alone. */
const settings = { preset: "soan-thao" } as const;

testRule(clarityLow, {
  accept: [
    { name: "tasks that are clear", rows: [heading, first, last], settings },
    {
      name: "what the table has no column for",
      rows: [heading, first, last].map((row) => row.slice(0, 3)),
      settings,
    },
    {
      name: "a task that is cancelled, and a row that says nothing yet",
      rows: [
        [...heading, "Tình trạng"],
        [...first, "Đang thực hiện"],
        [2, "Số hóa hồ sơ", null, "Khi có yêu cầu", null, "Bị hủy"],
        [...last, "Đang thực hiện"],
        [4, null, null, "Quý III", "Báo cáo", "Đang thực hiện"],
      ],
      settings,
    },
  ],
  reject: [
    {
      name: "each respect, counted once for the table, at the row that lacks most",
      rows: [
        heading,
        first,
        [2, "Thực hiện các nhiệm vụ khác", "Các đơn vị", "Khi có yêu cầu", "Theo quy định"],
        last,
        [4, "Số hóa hồ sơ", null, "Quý III", "Báo cáo"],
      ],
      settings,
      found: [
        [
          "B3",
          "2 trên 4 nhiệm vụ đủ 5 rõ; chưa rõ người (1), rõ việc (1), rõ thời gian (1), rõ kết quả (1), rõ trách nhiệm (2); thấp nhất là dòng 3: 1/5.",
        ],
      ],
    },
  ],
});
