import { statusUnreadable } from "../../../src/core/rules/status-unreadable";
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

testRule(statusUnreadable, {
  accept: [
    {
      name: "the national words and blanks",
      rows: reported(
        ["Quý I", "Đã hoàn thành đúng hạn", null],
        ["Quý III", "Đang thực hiện", null],
        ["Quý IV", null, null],
      ),
    },
    { name: "before submission", rows: reported(["Quý I", "Đã trình", null]), settings: { preset: "truoc-khi-trinh" } },
  ],
  reject: [
    {
      name: "each wording once",
      rows: reported(["Quý I", "Đã trình", null], ["Quý I", "Đã lấy ý kiến góp ý", null], ["Quý I", "Đã trình", null]),
      found: [
        ["E3", "Tình trạng “Đã trình” chưa cho biết đã xong hay chưa (2 ô)."],
        ["E4", "Tình trạng “Đã lấy ý kiến góp ý” chưa cho biết đã xong hay chưa."],
      ],
    },
    {
      name: "a column of sentences, once",
      rows: reported(
        ["Quý I", "Đang thực hiện", null],
        ...[12, 15, 18, 21, 24, 27].map((number) => ["Quý I", `Đã có Tờ trình số ${number}/TTr-SNV`, null] as const),
      ),
      found: [
        ["E4", "6 trong 7 ô tình trạng của bảng viết thành câu, chưa cho biết đã xong hay chưa; đây là ô đầu tiên."],
      ],
    },
  ],
});
