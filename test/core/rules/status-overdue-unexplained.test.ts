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
    {
      name: "a result in words, which leaves open whether it is done",
      rows: [
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Kết quả thực hiện"],
        [
          1,
          "Ban hành kế hoạch cải cách",
          "Thanh tra Sở",
          "15/1/2024",
          "Đã ban hành Kế hoạch số 12/KH-SNV ngày 15/01/2024",
        ],
        [2, "Tuyên truyền cải cách", "Thanh tra Sở", "15/3/2024", "Đã tuyên truyền 05 buổi cho 300 lượt người"],
      ],
    },
    {
      name: "a column that tells how things stand",
      rows: reported(["Quý I", "Đang thực hiện", "Bộ đã trình Chính phủ, dự kiến ban hành trong tháng 7"]).map((row) =>
        row.map((cell) => (cell === "Ghi chú" ? "Kết quả hiện nay" : cell)),
      ),
    },
    {
      name: "progress of a hundred percent",
      rows: [
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng", "Tiến độ (%)"],
        [1, "Ban hành kế hoạch", "Thanh tra Sở", "15/1/2024", null, 100],
        [2, "Ban hành kế hoạch năm sau", "Thanh tra Sở", "15/12/2024", "Đang thực hiện", 40],
      ],
    },
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
      found: [["E3", "Đã quá hạn 91 ngày (hạn 31/03/2024) mà chưa ghi nguyên nhân."]],
    },
    {
      name: "a dash is no remark",
      rows: reported(["Quý I", "Đang thực hiện", "-"]),
      found: [["E3", "Đã quá hạn 91 ngày (hạn 31/03/2024) mà chưa ghi nguyên nhân."]],
    },
    {
      name: "progress in figures beside no status",
      rows: [
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng", "Tiến độ (%)"],
        [1, "Ban hành kế hoạch", "Thanh tra Sở", "Quý I", null, 50],
        [2, "Ban hành kế hoạch năm sau", "Thanh tra Sở", "15/12/2024", "Đang thực hiện", 40],
      ],
      found: [["E2", "Đã quá hạn 91 ngày (hạn 31/03/2024) mà chưa ghi nguyên nhân."]],
    },
    {
      name: "a second column with no more than the status",
      rows: reported(["Quý I", "Đang thực hiện", "Đang thực hiện"]).map((row) =>
        row.map((cell) => (cell === "Ghi chú" ? "Kết quả thực hiện" : cell)),
      ),
      found: [["E3", "Đã quá hạn 91 ngày (hạn 31/03/2024) mà chưa ghi nguyên nhân."]],
    },
    {
      name: "no status at all",
      rows: reported(["Tháng 5", null, null], ["Quý I", "Đã hoàn thành", null]),
      found: [["E3", "Đã quá hạn 30 ngày (hạn 31/05/2024) mà chưa ghi tình trạng, cũng chưa ghi nguyên nhân."]],
    },
  ],
});
