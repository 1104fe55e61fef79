import { taskDuplicate } from "../../../src/core/rules/task-duplicate";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const copied = [
  "Rà soát vị trí việc làm",
  "Kiểm tra công vụ",
  "Tổng kết thi đua",
  "Tuyển dụng viên chức",
  "Số hóa hồ sơ",
].map((task, at) => [at + 1, task, "Văn phòng Sở", "Quý I"]);

testRule(taskDuplicate, {
  accept: [
    {
      name: "what is made once a year, in the plans of two years",
      rows: [
        ["DANH MỤC NHIỆM VỤ NĂM 2024"],
        heading,
        [1, "Xây dựng Kế hoạch cải cách hành chính của Sở Nội vụ", "Văn phòng Sở", "Quý I/2024"],
        [2, "Kiểm tra công vụ", "Thanh tra Sở", "Quý I/2024"],
        [],
        ["DANH MỤC NHIỆM VỤ NĂM 2025"],
        heading,
        [1, "Xây dựng Kế hoạch cải cách hành chính của Sở Nội vụ", "Văn phòng Sở", "Quý I/2025"],
        [2, "Tổng kết thi đua", "Thanh tra Sở", "Quý I/2025"],
      ],
    },
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
      name: "a short step under two headings, and a long one of two tasks",
      rows: [
        heading,
        ["I", "HUYỆN BA VÌ", null, null],
        [1, "Kiểm tra công vụ đột xuất", "Thanh tra Sở", "Quý I"],
        ["II", "HUYỆN SÓC SƠN", null, null],
        [1, "Kiểm tra công vụ đột xuất", "Thanh tra Sở", "Quý I"],
        [2, "Xây dựng Đề án vị trí việc làm", "Văn phòng Sở", "Quý II"],
        ["2.1", "Dự thảo, lấy ý kiến bằng văn bản của sở, ngành, UBND huyện", "Văn phòng Sở", "Quý II"],
        [3, "Xây dựng Quy chế văn thư", "Văn phòng Sở", "Quý II"],
        ["3.1", "Dự thảo, lấy ý kiến bằng văn bản của sở, ngành, UBND huyện", "Văn phòng Sở", "Quý II"],
      ],
    },
    {
      name: "parts that change places around a turn",
      rows: [
        heading,
        [1, "Bàn giao hồ sơ, tài liệu, tài sản từ Sở Nội vụ sang Sở Tư pháp", "Văn phòng Sở", "Quý I"],
        [2, "Bàn giao hồ sơ, tài liệu, tài sản từ Sở Tư pháp sang Sở Nội vụ", "Văn phòng Sở", "Quý I"],
      ],
    },
    {
      name: "names that differ by a letter",
      rows: [
        heading,
        [1, "Kiểm tra công tác văn thư, lưu trữ, tiếp công dân tại xã Ea Kar năm nay", "Văn phòng Sở", "Quý I"],
        [2, "Kiểm tra công tác văn thư, lưu trữ, tiếp công dân tại xã Ea Kao năm nay", "Văn phòng Sở", "Quý I"],
      ],
    },
    {
      name: "another year's work in a plan for 2024",
      rows: [
        ["KẾ HOẠCH NĂM 2024"],
        heading,
        [1, "Xây dựng kế hoạch tuyển dụng công chức", "Văn phòng Sở", "Quý I"],
        [2, "Xây dựng kế hoạch tuyển dụng công chức năm 2025", "Văn phòng Sở", "Quý I"],
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
      found: [["B3", "“Xây dựng đề án tinh giản biên chế khối hành chính giai đoạn…” gần giống dòng 2."]],
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
    {
      name: "an abbreviation in the place of the full words",
      rows: [
        heading,
        [1, "Xây dựng kế hoạch cải cách hành chính của Ủy ban nhân dân tỉnh", "Văn phòng Sở", "Quý I"],
        [2, "Xây dựng kế hoạch CCHC của UBND tỉnh", "Văn phòng Sở", "Quý I"],
      ],
      found: [["B3", "“Xây dựng kế hoạch CCHC của UBND tỉnh” trùng với dòng 2."]],
    },
    {
      name: "the plan's own year in one of them",
      rows: [
        ["KẾ HOẠCH NĂM 2024"],
        heading,
        [1, "Xây dựng kế hoạch tuyển dụng công chức", "Văn phòng Sở", "Quý I"],
        [2, "Xây dựng kế hoạch tuyển dụng công chức năm 2024", "Văn phòng Sở", "Quý I"],
      ],
      found: [["B4", "“Xây dựng kế hoạch tuyển dụng công chức năm 2024” trùng với dòng 3."]],
    },
    {
      name: "the same words in another order",
      rows: [
        heading,
        [1, "Rà soát, sắp xếp các đơn vị sự nghiệp công lập trực thuộc Sở", "Văn phòng Sở", "Quý I"],
        [2, "Sắp xếp, rà soát các đơn vị sự nghiệp công lập trực thuộc Sở", "Văn phòng Sở", "Quý I"],
      ],
      found: [["B3", "“Sắp xếp, rà soát các đơn vị sự nghiệp công lập trực thuộc Sở” gần giống dòng 2."]],
    },
    {
      name: "a typing fault",
      rows: [
        heading,
        [1, "Xây dựng Đề án vị trí việc làm của các cơ quan hành chính", "Văn phòng Sở", "Quý I"],
        [2, "Xây dựng Đề án vị trí việc lm của các cơ quan hành chính", "Văn phòng Sở", "Quý I"],
      ],
      found: [["B3", "“Xây dựng Đề án vị trí việc lm của các cơ quan hành chính” gần giống dòng 2."]],
    },
    {
      name: "one day written in two ways",
      rows: [
        ["KẾ HOẠCH NĂM 2024"],
        heading,
        [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Trước 31/3/2024"],
        [2, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"],
      ],
      found: [["B4", "“Rà soát vị trí việc làm” trùng với dòng 3."]],
    },
    {
      name: "precise words for one day under two headings, or for two leads",
      rows: [
        ["KẾ HOẠCH NĂM 2024"],
        heading,
        ["I", "TỔ CHỨC BỘ MÁY", null, null],
        [1, "Rà soát, phê duyệt vị trí việc làm của Sở", "Văn phòng Sở", "Quý I"],
        [2, "Rà soát, phê duyệt vị trí việc làm của Sở", "Thanh tra Sở", "Quý I"],
        ["II", "CÔNG CHỨC, VIÊN CHỨC", null, null],
        [1, "Rà soát, phê duyệt vị trí việc làm của Sở", "Văn phòng Sở", "Quý I"],
      ],
      found: [
        ["B5", "“Rà soát, phê duyệt vị trí việc làm của Sở” trùng với dòng 4, nhưng khác đơn vị chủ trì."],
        ["B7", "“Rà soát, phê duyệt vị trí việc làm của Sở” trùng với dòng 4."],
      ],
    },
    {
      name: "what is made once, with another deadline in another appendix",
      rows: [
        heading,
        [1, "Xây dựng Đề án vị trí việc làm của Sở Nội vụ", "Văn phòng Sở", "Quý I"],
        [2, "Tổ chức hội nghị sơ kết công tác dân vận chính quyền", "Văn phòng Sở", "Quý I"],
        [],
        ["PHỤ LỤC 02"],
        heading,
        [1, "Xây dựng đề án vị trí việc làm của Sở Nội vụ", "Văn phòng Sở", "Quý III"],
        [2, "Tổ chức hội nghị sơ kết công tác dân vận chính quyền", "Văn phòng Sở", "Quý III"],
      ],
      found: [["B7", "“Xây dựng đề án vị trí việc làm của Sở Nội vụ” trùng với dòng 2, nhưng khác thời hạn."]],
    },
    {
      name: "a copy of a table once",
      rows: [
        heading,
        ...copied,
        [],
        ["PHỤ LỤC 02"],
        heading,
        ...copied,
        [6, "Bồi dưỡng công chức cấp xã", "Văn phòng Sở", "Quý III"],
      ],
      found: [["B10", "Bảng này có 5 nhiệm vụ trùng với bảng phía trên; dòng đầu tiên trùng với dòng 2."]],
    },
  ],
});
