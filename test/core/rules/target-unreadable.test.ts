import { targetUnreadable } from "../../../src/core/rules/target-unreadable";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu năm 2024"];
const first = [1, "Hồ sơ giải quyết đúng hạn", "%", "98%"];
const last = [3, "Công chức được bồi dưỡng", "lượt người", "19.121"];
const second = (target: string | number | null) => [2, "Cơ quan được kiểm tra công vụ", "cuộc", target];

testRule(targetUnreadable, {
  accept: [24, "tối thiểu 24", "trên 50%", "5-7", "khoảng 30", null].map((target) => ({
    name: String(target),
    rows: [heading, first, second(target), last],
  })),
  reject: [
    {
      name: "words alone",
      rows: [heading, first, second("nhiều hơn năm trước"), last],
      found: [["D3", "Chỉ tiêu “nhiều hơn năm trước” chưa có con số."]],
    },
  ],
});
