import { deadlinePast } from "../../../src/core/rules/deadline-past";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const TASKS = [
  "Rà soát vị trí việc làm",
  "Kiểm tra công vụ",
  "Tuyển dụng viên chức",
  "Sắp xếp tổ chức",
  "Đánh giá cán bộ",
];
const draft = (attached: string, ...deadlines: readonly string[]) => [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024", null, null, null],
  [attached, null, null, null],
  heading,
  ...deadlines.map((deadline, index) => [index + 1, TASKS[index]!, "Văn phòng Sở", deadline]),
];
const undated = "(Kèm theo Kế hoạch số       /KH-SNV ngày       tháng       năm 2024 của Sở Nội vụ)";

testRule(deadlinePast, {
  accept: [
    { name: "a draft with everything ahead", rows: draft(undated, "Quý III", "30/6/2024", "Thường xuyên") },
    {
      name: "a plan that was issued",
      rows: draft("(Kèm theo Kế hoạch số 1/KH-SNV ngày 15/01/2024)", "Tháng 5", "Quý III", "Quý III", "Quý IV"),
    },
    {
      name: "a plan of which much has passed, so that it is no new one",
      rows: draft(undated, "Tháng 5", "Tháng 4", "Quý IV", "Quý III"),
    },
    {
      name: "a date with an old month, so that it is no new one",
      rows: draft("(Kèm theo Kế hoạch số     /KH-SNV ngày    tháng 01 năm 2024)", "Tháng 5", "Tháng 4", "Quý IV"),
    },
    { name: "nothing that says that the plan is new", rows: draft("", "Tháng 5", "Quý III", "Quý III", "Quý IV") },
    {
      name: "a plan that was issued, whatever the stage",
      rows: draft("(Kèm theo Kế hoạch số 1/KH-SNV ngày 15/01/2024)", "Tháng 5", "Quý III", "Quý III", "Quý IV"),
      settings: { preset: "soan-thao" },
    },
    {
      name: "while reporting",
      rows: draft(undated, "Tháng 5", "Quý III", "Quý III", "Quý IV"),
      settings: { preset: "bao-cao" },
    },
  ],
  reject: [
    {
      name: "a date whose month is this one, though much has passed",
      rows: draft("(Kèm theo Kế hoạch số     /KH-SNV ngày    tháng 6 năm 2024)", "Tháng 5", "Quý III", "15/6/2024"),
      found: [
        ["D4", "Thời hạn “Tháng 5” đã qua (hôm nay 30/06/2024) mà kế hoạch chưa ghi ngày ban hành."],
        ["D6", "Thời hạn “15/6/2024” đã qua (hôm nay 30/06/2024) mà kế hoạch chưa ghi ngày ban hành."],
      ],
    },
    {
      name: "a plan without any date that the user says is being drafted",
      rows: draft("", "Tháng 5", "Quý III", "Quý III", "Quý IV"),
      settings: { preset: "soan-thao" },
      found: [["D4", "Thời hạn “Tháng 5” đã qua (hôm nay 30/06/2024) mà kế hoạch chưa ghi ngày ban hành."]],
    },
    {
      name: "a month that is over",
      rows: draft(undated, "Tháng 5", "Quý III", "Quý III", "Quý IV"),
      found: [["D4", "Thời hạn “Tháng 5” đã qua (hôm nay 30/06/2024) mà kế hoạch chưa ghi ngày ban hành."]],
    },
  ],
});
