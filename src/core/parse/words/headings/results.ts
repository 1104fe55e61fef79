import type { HeadingWords } from "./entry";

/** Headings of what comes out and how far it is. */
export const results: readonly HeadingWords[] = [
  {
    role: "product",
    weight: 1,
    starts: [
      "Sản phẩm",
      "Yêu cầu sản phẩm",
      "Kết quả yêu cầu",
      "Kết quả sản phẩm",
      "Sản phẩm kết quả",
      "Kết quả đầu ra",
      "Kết quả cần đạt",
      "Kết quả dự kiến",
      "Dự kiến sản phẩm",
      "Dự kiến kết quả",
      "Yêu cầu kết quả",
      "Kết quả phải đạt",
      "Hình thức sản phẩm",
    ],
    has: ["sản phẩm đầu ra"],
  },
  { role: "product", weight: 0.75, is: ["Kết quả", "Yêu cầu"] },
  {
    role: "status",
    weight: 1,
    starts: ["Tình trạng", "Trạng thái", "Mức độ hoàn thành"],
    is: ["Kết quả xử lý"],
  },
  { role: "status", weight: 0.78, is: ["Tiến độ", "Tiến độ thực hiện", "Kết quả thực hiện", "Kết quả", "Đánh giá"] },
  { role: "status", weight: 0.6, starts: ["Tiến độ", "Đánh giá kết quả", "Đánh giá mức độ"] },
  {
    role: "progress",
    weight: 0.9,
    starts: [
      "Tiến độ",
      "Kết quả thực hiện",
      "Kết quả hiện nay",
      "Kết quả triển khai",
      "Kết quả đạt được",
      "Kết quả đến nay",
      "Tình hình thực hiện",
      "Tình hình triển khai",
      "Tình hình kết quả",
      "Kết quả tiến độ",
      "Nội dung báo cáo",
      "Nội dung kết quả",
      "Kết quả báo cáo",
    ],
  },
  { role: "progress", weight: 0.6, starts: ["Kết quả", "Tình hình"] },
];
