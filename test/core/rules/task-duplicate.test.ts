import { taskDuplicate } from "../../../src/core/rules/task-duplicate";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];

testRule(taskDuplicate, {
  accept: [
    {
      name: "the same report each quarter",
      rows: [
        heading,
        [1, "Báo cáo công tác cải cách hành chính", "Văn phòng Sở", "Quý I"],
        [2, "Báo cáo công tác cải cách hành chính", "Văn phòng Sở", "Quý II"],
      ],
    },
    {
      name: "one word that makes another task of it",
      rows: [
        heading,
        [1, "Xây dựng kế hoạch tuyển dụng công chức của tỉnh năm 2024", "Văn phòng Sở", "Quý I"],
        [2, "Xây dựng kế hoạch tuyển dụng viên chức của tỉnh năm 2024", "Văn phòng Sở", "Quý I"],
      ],
    },
    {
      name: "a figure that makes another task of it",
      rows: [
        heading,
        [1, "Tổ chức hội nghị giao ban cải cách hành chính với các huyện lần 1", "Văn phòng Sở", "Quý I"],
        [2, "Tổ chức hội nghị giao ban cải cách hành chính với các huyện lần 2", "Văn phòng Sở", "Quý I"],
      ],
    },
    {
      name: "the same words under each unit's heading, for each unit's own lead",
      rows: [
        heading,
        ["I", "VĂN PHÒNG SỞ", null, null],
        [1, "Thực hiện công tác văn thư, lưu trữ hồ sơ", "Văn phòng Sở", "Quý I"],
        ["II", "THANH TRA SỞ", null, null],
        [1, "Thực hiện công tác văn thư, lưu trữ hồ sơ", "Thanh tra Sở", "Quý I"],
      ],
    },
    {
      name: "a cancelled row",
      rows: [
        [...heading, "Tình trạng"],
        [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I", "Đang thực hiện"],
        [2, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I", "Bị hủy"],
      ],
    },
  ],
  reject: [
    {
      name: "the same words twice, whatever the case, tone marks and full stops",
      rows: [
        heading,
        [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"],
        [2, "Kiểm tra công vụ", "Thanh tra Sở", "Quý I"],
        [3, "RÀ SOÁT VỊ TRÍ VIỆC LÀM.", "Văn phòng Sở", "Quý I"],
      ],
      found: [["B4", "“RÀ SOÁT VỊ TRÍ VIỆC LÀM.” trùng với dòng 2."]],
    },
    {
      name: "a filler word more",
      rows: [
        heading,
        [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"],
        [2, "Tiếp tục rà soát lại vị trí việc làm", "Văn phòng Sở", null],
      ],
      found: [["B3", "“Tiếp tục rà soát lại vị trí việc làm” trùng với dòng 2."]],
    },
    {
      name: "a long text with a word more",
      rows: [
        heading,
        [1, "Xây dựng đề án tinh giản biên chế hành chính giai đoạn 2024-2026", "Văn phòng Sở", "Quý I"],
        [2, "Xây dựng đề án tinh giản biên chế khối hành chính giai đoạn 2024-2026", "Văn phòng Sở", "Quý I"],
      ],
      found: [["B3", "“Xây dựng đề án tinh giản biên chế khối hành chính giai đoạn…” trùng với dòng 2."]],
    },
    {
      name: "two tables that give it to two leads",
      rows: [
        heading,
        [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"],
        [2, "Kiểm tra công vụ", "Thanh tra Sở", "Quý II"],
        [],
        ["PHỤ LỤC 02"],
        heading,
        [1, "Rà soát vị trí việc làm", "Phòng Tổ chức", "Quý I"],
        [2, "Đánh giá cán bộ", "Phòng Tổ chức", "Quý II"],
      ],
      found: [["B7", "“Rà soát vị trí việc làm” trùng với dòng 2, nhưng khác đơn vị chủ trì."]],
    },
  ],
});
