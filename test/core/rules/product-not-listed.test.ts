import { productNotListed } from "../../../src/core/rules/product-not-listed";
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
const task = (name: string, product: string) => [3, name, "Văn phòng Sở", "Quý IV", product];
const rules = task("Quản lý xe ô tô cơ quan", "Quy chế quản lý xe");
const report = task("Quản lý xe ô tô cơ quan", "Báo cáo quản lý xe");
const scheme = task("Quản lý xe ô tô cơ quan", "Đề án quản lý xe");

testRule(productNotListed, {
  accept: [
    { name: "a product that is listed", rows: [...tasks, [], ["DANH MỤC VĂN BẢN"], heading, reward] },
    { name: "a kind that is never registered", rows: [...tasks, report, [], ["DANH MỤC VĂN BẢN"], heading, reward] },
    {
      name: "a kind that the lists do not hold at all",
      rows: [...tasks, scheme, [], ["DANH MỤC VĂN BẢN"], heading, reward],
    },
    { name: "a workbook without documents", rows: [...tasks, rules] },
    {
      name: "a long task all of whose document's name it says",
      rows: [
        ...tasks,
        task("Lập hồ sơ mua sắm xe ô tô cơ quan, dự toán kinh phí, khảo sát giá thị trường, lấy báo giá", "Quy chế"),
        [],
        ["DANH MỤC VĂN BẢN"],
        heading,
        reward,
        document(2, "Quy chế", "Mua sắm xe ô tô cơ quan"),
      ],
    },
    {
      name: "a programme that is no document to register",
      rows: [
        ...tasks,
        task("Tham quan mô hình ở tỉnh bạn", "Chương trình tham quan"),
        [],
        ["DANH MỤC VĂN BẢN"],
        heading,
        reward,
        document(2, "Chương trình", "Phát triển thanh niên"),
      ],
    },
  ],
  reject: [
    {
      name: "rules that are not listed",
      rows: [...tasks, rules, [], ["DANH MỤC VĂN BẢN"], heading, reward],
      found: [["E4", "Danh mục văn bản không có văn bản là sản phẩm của 1 nhiệm vụ ở dòng 4."]],
    },
    {
      name: "rules beside another product, in draft",
      rows: [
        ...tasks,
        task("Quản lý xe ô tô cơ quan", "Tờ trình, dự thảo Quy chế"),
        [],
        ["DANH MỤC VĂN BẢN"],
        heading,
        reward,
      ],
      found: [["E4", "Danh mục văn bản không có văn bản là sản phẩm của 1 nhiệm vụ ở dòng 4."]],
    },
  ],
});
