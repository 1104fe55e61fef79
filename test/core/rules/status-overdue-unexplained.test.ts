import { statusOverdueUnexplained } from "../../../src/core/rules/status-overdue-unexplained";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng", "Ghi chú"];
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

testRule(statusOverdueUnexplained, {
  accept: [
    { name: "a deadline ahead", rows: reported(["Quý III", "Đang thực hiện", null]) },
    { name: "the report's own day", rows: reported(["30/6/2024", "Đang thực hiện", null]) },
    { name: "a remark", rows: reported(["Quý I", "Đang thực hiện", "Chờ ý kiến Sở Tài chính"]) },
    { name: "a reason in the status", rows: reported(["Quý I", "Chưa thực hiện do chưa có kinh phí", null]) },
    { name: "done, or told as unclear", rows: reported(["Quý I", "Đã hoàn thành", null], ["Quý I", "Đã trình", null]) },
    { name: "a plan that reports nothing", rows: reported(["Quý I", null, null]).map((row) => row.slice(0, 4)) },
    {
      name: "before submission",
      rows: reported(["Quý I", "Đang thực hiện", null]),
      settings: { preset: "truoc-khi-trinh" },
    },
  ],
  reject: [
    {
      name: "work under way after its deadline",
      rows: reported(["Quý I", "Đang thực hiện", null], ["Quý III", "Đang thực hiện", null]),
      found: [["E3", "Nhiệm vụ quá hạn 91 ngày (hạn 31/03/2024), chưa ghi nguyên nhân."]],
    },
    {
      name: "a dash is no remark",
      rows: reported(["Quý I", "Đang thực hiện", "-"]),
      found: [["E3", "Nhiệm vụ quá hạn 91 ngày (hạn 31/03/2024), chưa ghi nguyên nhân."]],
    },
    {
      name: "no status at all",
      rows: reported(["Tháng 5", null, null], ["Quý I", "Đã hoàn thành", null]),
      found: [["E3", "Đã quá hạn 30 ngày (hạn 31/05/2024) mà chưa ghi tình trạng, cũng chưa ghi nguyên nhân."]],
    },
  ],
});
