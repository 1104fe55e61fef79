import { issuerMissing } from "../../../src/core/rules/issuer-missing";
import { testRule } from "./rule-test";

const heading = [
  "STT",
  "Tên loại",
  "Trích yếu nội dung",
  "Cơ quan ban hành",
  "Đơn vị chủ trì soạn thảo",
  "Thời gian trình",
];
const document = (number: number, name: string, issuer: string | null, due: string) => [
  number,
  "Quyết định",
  name,
  issuer,
  "Văn phòng Sở",
  due,
];

testRule(issuerMissing, {
  accept: [
    {
      name: "a body for each",
      rows: [
        heading,
        document(1, "Quy chế thi đua", "UBND tỉnh", "Tháng 6"),
        document(2, "Quy chế làm việc", "Giám đốc Sở", "Tháng 7"),
      ],
    },
    {
      name: "a heading that says it",
      rows: [
        heading,
        ["I", "QUYẾT ĐỊNH CỦA UBND TỈNH", null, null, null, null],
        document(1, "Quy chế thi đua", null, "Tháng 6"),
        document(2, "Quy chế làm việc", null, "Tháng 7"),
        ["II", "VĂN BẢN KHÁC", null, null, null, null],
        document(3, "Quy định phân cấp", "Giám đốc Sở", "Tháng 8"),
      ],
    },
  ],
  reject: [
    {
      name: "a blank cell, and one that is not decided",
      rows: [
        heading,
        document(1, "Quy chế thi đua", "UBND tỉnh", "Tháng 6"),
        document(2, "Quy chế làm việc", null, "Tháng 7"),
        document(3, "Quy định phân cấp", "Chưa xác định", "Tháng 8"),
      ],
      found: [
        ["D3", "Chưa ghi cơ quan (cấp) ban hành văn bản."],
        ["D4", "Chưa ghi cơ quan (cấp) ban hành văn bản."],
      ],
    },
    {
      name: "a blank cell under a heading that leaves two bodies to choose from",
      rows: [
        heading,
        ["I", "VĂN BẢN CỦA UBND TỈNH, CHỦ TỊCH UBND TỈNH", null, null, null, null],
        document(1, "Quy chế thi đua", "UBND tỉnh", "Tháng 6"),
        document(2, "Quy chế làm việc", null, "Tháng 7"),
      ],
      found: [["D4", "Chưa ghi cơ quan (cấp) ban hành văn bản."]],
    },
  ],
});
