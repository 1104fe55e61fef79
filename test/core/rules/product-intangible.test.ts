import { productIntangible } from "../../../src/core/rules/product-intangible";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"];
const withProduct = (product: string | null) => [
  heading,
  [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I", "Báo cáo"],
  [2, "Kiểm tra công vụ", "Thanh tra Sở", "Quý II", product],
];

testRule(productIntangible, {
  accept: [
    "Báo cáo kết quả",
    "Kết luận kiểm tra",
    "Hoàn thành 12 cuộc kiểm tra",
    "Nâng cao chỉ số PAPI",
    "Tăng cường 05 máy tính",
    "Nâng cao nhận thức; báo cáo kết quả",
    "Quyết định của UBND tỉnh",
    null,
  ].map((product) => ({ name: String(product), rows: withProduct(product) })),
  reject: [
    "Hoàn thành",
    "Theo quy định.",
    "Đảm bảo đúng tiến độ",
    "Thực hiện tốt nhiệm vụ",
    "Kết quả thực hiện",
    "Đạt 100%",
    "Hoàn thành 100% nhiệm vụ được giao",
    "Nâng cao chất lượng công tác",
    "Thường xuyên",
    "Tổ chức thực hiện tốt",
    "Nâng cao nhận thức cho công chức của Sở",
    "Có chuyển biến tích cực",
  ].map((product) => ({
    name: product,
    rows: withProduct(product),
    found: [["E3", `Sản phẩm “${product}” không chỉ ra kết quả cụ thể nào.`]] as const,
  })),
});
