import { productMissing } from "../../../src/core/rules/product-missing";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành", "Sản phẩm"];
const first = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I", "Báo cáo"];
const last = [3, "Tổng kết công tác năm", "Văn phòng Sở", "Quý IV", "Hội nghị"];
const second = (product: string | null) => [2, "Kiểm tra công vụ", "Thanh tra Sở", "Tháng 6", product];

testRule(productMissing, {
  accept: [
    { name: "a product in every row", rows: [heading, first, second("Kết luận kiểm tra"), last] },
    { name: "one merged product for several rows", rows: [heading, first, second(null), last], merges: ["E2:E3"] },
    {
      name: "a table without such a column",
      rows: [heading, first, second(null), last].map((row) => row.slice(0, 4)),
    },
  ],
  reject: [
    {
      name: "a blank cell",
      rows: [heading, first, second(null), last],
      found: [["E3", "Chưa ghi sản phẩm của nhiệm vụ."]],
    },
  ],
});
