import { documentWithoutTask } from "../../../src/core/rules/document-without-task";
import { testRule } from "./rule-test";

const tasks = [
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"],
  [1, "Tổ chức các lớp bồi dưỡng nghiệp vụ văn thư", "Văn phòng Sở", "Quý I", "Báo cáo"],
  [2, "Xây dựng Quy chế thi đua, khen thưởng", "Văn phòng Sở", "Quý II", "Quy chế"],
];
const heading = [
  "STT",
  "Tên loại",
  "Trích yếu nội dung",
  "Cơ quan ban hành",
  "Đơn vị chủ trì soạn thảo",
  "Thời gian trình",
];
const document = (number: number, type: string, name: string) => [
  number,
  type,
  name,
  "UBND tỉnh",
  "Văn phòng Sở",
  "Tháng 6",
];
const reward = document(1, "Quy chế", "Quy chế thi đua, khen thưởng của tỉnh");

testRule(documentWithoutTask, {
  accept: [
    { name: "a task for each document", rows: [...tasks, [], ["DANH MỤC VĂN BẢN"], heading, reward] },
    {
      name: "a task that is within the document's long name",
      rows: [
        ...tasks,
        [3, "Mua sắm máy tính", "Văn phòng Sở", "Quý III", "Quyết định"],
        [],
        ["DANH MỤC VĂN BẢN"],
        heading,
        reward,
        document(
          2,
          "Quyết định",
          "Định mức, tiêu chuẩn, điều kiện trang bị, thanh lý, bảo dưỡng, mua sắm máy tính, máy in của cơ quan nhà nước",
        ),
      ],
    },
    { name: "a workbook without tasks", rows: [heading, reward, document(2, "Kế hoạch", "Chuyển đổi vị trí kế toán")] },
  ],
  reject: [
    {
      name: "a document that no task speaks of",
      rows: [...tasks, [], ["DANH MỤC VĂN BẢN"], heading, reward, document(2, "Kế hoạch", "Chuyển đổi vị trí kế toán")],
      found: [["C8", "Không thấy nhiệm vụ nào nói đến 1 văn bản ở dòng 8."]],
    },
  ],
});
