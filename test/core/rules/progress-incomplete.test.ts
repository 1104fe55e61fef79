import { progressIncomplete } from "../../../src/core/rules/progress-incomplete";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng", "Tỷ lệ hoàn thành (%)"];
const reported = (
  ...rows: readonly (readonly [deadline: string, status: string | null, last: string | number | null])[]
) => [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024", null, null, null, null, null],
  heading,
  ...rows.map(([deadline, status, last], index) => [
    index + 1,
    `Kiểm tra công vụ đợt ${index + 1}`,
    "Thanh tra Sở",
    deadline,
    status,
    last,
  ]),
];
const message = (percent: string) => `Tình trạng ghi đã hoàn thành nhưng tiến độ mới ${percent}%.`;

testRule(progressIncomplete, {
  accept: [
    { name: "done and full", rows: reported(["Quý I", "Đã hoàn thành", "100%"], ["Quý I", "Đang thực hiện", "80%"]) },
    {
      name: "done without figures",
      rows: reported(["Quý I", "Đã hoàn thành", null], ["Quý I", "Đang thực hiện", "80%"]),
    },
    {
      name: "before submission",
      rows: reported(["Quý I", "Đã hoàn thành", "80%"]),
      settings: { preset: "truoc-khi-trinh" },
    },
  ],
  reject: [
    {
      name: "done and not full",
      rows: reported(["Quý I", "Đã hoàn thành", "80%"], ["Quý I", "Đã hoàn thành", "97,5%"]),
      found: [
        ["F3", message("80")],
        ["F4", message("97,5")],
      ],
    },
    {
      name: "a share that is typed as a number",
      rows: reported(["Quý I", "Đã hoàn thành", 0.8], ["Quý I", "Đã hoàn thành", 1]),
      found: [["F3", message("80")]],
    },
  ],
});
