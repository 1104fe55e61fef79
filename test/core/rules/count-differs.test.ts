import { countDiffers } from "../../../src/core/rules/count-differs";
import { testRule } from "./rule-test";

const title = (text: string) => [text, null, null, null];
const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const task = (number: number | string) => [number, `Rà soát nội dung ${number}`, "Văn phòng Sở", "Quý I"];

testRule(countDiffers, {
  accept: [
    {
      name: "the title's number",
      rows: [title("DANH MỤC 03 NHIỆM VỤ TRỌNG TÂM NĂM 2024"), heading, task(1), task(2), task(3)],
    },
    {
      name: "a title without a number",
      rows: [title("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"), heading, task(1), task(2)],
    },
    {
      name: "a title that counts the first level",
      rows: [title("DANH MỤC 02 NHIỆM VỤ TRỌNG TÂM NĂM 2024"), heading, task(1), task("1.1"), task("1.2"), task(2)],
    },
  ],
  reject: [
    {
      name: "a row fewer than the title says",
      rows: [title("DANH MỤC 04 NHIỆM VỤ TRỌNG TÂM NĂM 2024"), heading, task(1), task(2), task(3)],
      found: [["A1", "Tiêu đề ghi 4 nhiệm vụ, bảng có 3 nhiệm vụ."]],
    },
  ],
});
