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
      name: "a year before the word",
      rows: [title("KẾ HOẠCH NĂM 2024 NHIỆM VỤ TRỌNG TÂM"), heading, task(1), task(2)],
    },
    {
      name: "a heading that speaks of one of its tasks",
      rows: [heading, ["I", "Triển khai 03 nhiệm vụ về tổ chức bộ máy", null, null], task(1), task(2)],
    },
    {
      name: "a title that passes over a cancelled task",
      rows: [
        [...title("DANH MỤC 02 NHIỆM VỤ"), null],
        [...heading, "Tình trạng"],
        [...task(1), "Hoàn thành"],
        [...task(2), "Bị hủy"],
        [...task(3), "Đang thực hiện"],
      ],
    },
    {
      name: "a title that counts the first level",
      rows: [title("DANH MỤC 02 NHIỆM VỤ TRỌNG TÂM NĂM 2024"), heading, task(1), task("1.1"), task("1.2"), task(2)],
    },
  ],
  reject: [
    {
      name: "a section's heading",
      rows: [
        title("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"),
        heading,
        ["I", "TỔ CHỨC BỘ MÁY (03 nhiệm vụ)", null, null],
        task(1),
        task(2),
        ["II", "THANH TRA (01 nhiệm vụ)", null, null],
        task(3),
      ],
      found: [["B3", "Mục “I. TỔ CHỨC BỘ MÁY (03 nhiệm vụ)” ghi 3 nhiệm vụ, bên dưới có 2 nhiệm vụ."]],
    },
    {
      name: "a count that is said again in words",
      rows: [title("DANH MỤC (gồm 25 (hai mươi lăm) nhiệm vụ)"), heading, task(1), task(2)],
      found: [["A1", "Tiêu đề ghi 25 nhiệm vụ, bảng có 2 nhiệm vụ."]],
    },
    {
      name: "a row fewer than the title says",
      rows: [title("DANH MỤC 04 NHIỆM VỤ TRỌNG TÂM NĂM 2024"), heading, task(1), task(2), task(3)],
      found: [["A1", "Tiêu đề ghi 4 nhiệm vụ, bảng có 3 nhiệm vụ."]],
    },
  ],
});
