import { statusDoneUndated } from "../../../src/core/rules/status-done-undated";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng", "Ngày hoàn thành"];
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

testRule(statusDoneUndated, {
  accept: [
    { name: "the day in its column", rows: reported(["Quý I", "Đã hoàn thành", "20/3/2024"]) },
    { name: "the day in the status", rows: reported(["Quý I", "Hoàn thành ngày 20/3/2024", null]) },
    { name: "work under way", rows: reported(["Quý III", "Đang thực hiện", null]) },
    {
      name: "before submission",
      rows: reported(["Quý I", "Đã hoàn thành", null]),
      settings: { preset: "truoc-khi-trinh" },
    },
    {
      name: "a table that never tells the day",
      rows: reported(["Quý I", "Đã hoàn thành", null]).map((row) => row.slice(0, 5)),
    },
  ],
  reject: [
    {
      name: "a blank day",
      rows: reported(["Quý I", "Đã hoàn thành", null], ["Quý I", "Đã hoàn thành", "20/3/2024"]),
      found: [["F3", "Nhiệm vụ đã hoàn thành nhưng chưa ghi ngày hoàn thành ở cột “Ngày hoàn thành”."]],
    },
    {
      name: "something else than a day",
      rows: reported(["Quý I", "Đã hoàn thành", "tháng 3"], ["Quý I", "Đã hoàn thành", "31/4/2024"]),
      found: [
        [
          "F3",
          "Nhiệm vụ đã hoàn thành nhưng chưa ghi rõ ngày hoàn thành ở cột “Ngày hoàn thành”; ô đang ghi “tháng 3”.",
        ],
        [
          "F4",
          "Nhiệm vụ đã hoàn thành nhưng chưa ghi rõ ngày hoàn thành ở cột “Ngày hoàn thành”; ô đang ghi “31/4/2024”.",
        ],
      ],
    },
    {
      name: "no day in the status, where another has one",
      rows: reported(["Quý I", "Đã hoàn thành", null], ["Quý I", "Hoàn thành ngày 20/3/2024", null]).map((row) =>
        row.slice(0, 5),
      ),
      found: [["E3", "Nhiệm vụ đã hoàn thành nhưng chưa ghi ngày hoàn thành."]],
    },
  ],
});
