import { layout } from "./layout";

/** Where tables stand: far from A1, several on a sheet, with hidden and formatted blank parts. */
export const places = [
  layout(
    "a table from D7 on, the rest of the sheet formatted and blank",
    `
KẾ HOẠCH CÔNG TÁC NĂM 2026|>|>|>|>
||||
STT|Nội dung công việc|Đơn vị thực hiện|Đơn vị phối hợp|Thời gian hoàn thành
=1|Xây dựng kế hoạch bồi dưỡng|Phòng Tổ chức - Hành chính|Các khoa|Tháng 2
=2|Kiểm định chất lượng|Phòng Khảo thí|Các khoa|Quý III
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task owner coordinator deadline",
      items: "4,5",
      owners: ["Phòng Tổ chức - Hành chính", "Phòng Khảo thí"],
      deadlines: ["2026-02-01..2026-02-28", "2026-07-01..2026-09-30"],
    },
    { at: { row: 5, column: 4 }, blankTail: 60 },
  ),
  layout(
    "two tables one below the other, each with its title",
    `
PHỤ LỤC 1: NHIỆM VỤ GIAO NĂM 2026
STT|Nhiệm vụ|Chủ trì|Thời hạn
1|Đề án kiểm soát dịch bệnh|Sở Y tế|Quý II
2|Kế hoạch cung ứng điện|Sở Công Thương|Quý I

PHỤ LỤC 2: CHỈ TIÊU GIAO NĂM 2026
STT|Chỉ tiêu|ĐVT|Chỉ tiêu giao
1|Tỷ lệ dân số dùng nước sạch|%|98
2|Số bác sĩ trên vạn dân|Bác sĩ|13
`,
    [
      {
        kind: "tasks",
        head: [2],
        roles: "number task owner deadline",
        items: "3,4",
        owners: ["Sở Y tế", "Sở Công Thương"],
        deadlines: ["2026-04-01..2026-06-30", "2026-01-01..2026-03-31"],
      },
      {
        kind: "targets",
        head: [7],
        roles: "number task unit target",
        items: "8,9",
        targets: ["= 98 %", "= 13 Bác sĩ"],
      },
    ],
  ),
  layout(
    "two tables of the same headings, a Roman title line between them",
    `
DANH MỤC NHIỆM VỤ CỦA SỞ NĂM 2026
I. NHIỆM VỤ UBND TỈNH GIAO
STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
1|Đề án sáp nhập đơn vị sự nghiệp|Phòng TCBC|Tháng 3
2|Kế hoạch đào tạo|Phòng CCVC|Tháng 4

II. NHIỆM VỤ SỞ TỰ XÁC ĐỊNH
STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
1|Quy chế chi tiêu nội bộ|Văn phòng|Tháng 1
2|Kế hoạch kiểm tra nội bộ|Thanh tra|Tháng 5
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task owner deadline",
      sections: "7",
      items: "4,5,9,10",
      owners: ["Phòng TCBC", "Phòng CCVC", "Văn phòng", "Thanh tra"],
      deadlines: [
        "2026-03-01..2026-03-31",
        "2026-04-01..2026-04-30",
        "2026-01-01..2026-01-31",
        "2026-05-01..2026-05-31",
      ],
    },
  ),
  layout(
    "two tables side by side",
    `
STT|Nhiệm vụ|Chủ trì||STT|Nhiệm vụ|Chủ trì
1|Đề án A về lưu trữ|Phòng Nội vụ||1|Đề án B về đất đai|Phòng TN-MT
2|Đề án C về đô thị|Phòng QLĐT||2|Đề án D về y tế|Phòng Y tế
`,
    [
      {
        kind: "tasks",
        head: [1],
        roles: "number task owner",
        items: "2,3",
        owners: ["Phòng Nội vụ", "Phòng QLĐT"],
      },
      { kind: "tasks", head: [1], roles: "number task owner", items: "2,3", owners: ["Phòng TN-MT", "Phòng Y tế"] },
    ],
  ),
  layout(
    "hidden rows and a hidden column are read like others",
    `
CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2027
STT|Nội dung|Lĩnh vực|Đơn vị chủ trì|Thời hạn
1|Phát triển kinh tế tập thể|Kinh tế|Liên minh Hợp tác xã tỉnh|Tháng 11/2027
2|Nâng cao chất lượng giáo dục mầm non|Giáo dục|Sở Giáo dục và Đào tạo|2027
3|Bảo vệ rừng|Môi trường|Hạt Kiểm lâm|Cả năm
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task _ owner deadline",
      items: "3-5",
      owners: ["Liên minh Hợp tác xã tỉnh", "Sở Giáo dục và Đào tạo", "Hạt Kiểm lâm"],
      deadlines: ["2027-11-01..2027-11-30", "2027-01-01..2027-12-31", "2027-01-01..2027-12-31"],
    },
    { hiddenRows: [4], hiddenColumns: [3] },
  ),
  layout(
    "the year only in the sheet's name",
    `
STT|Công việc|Người thực hiện|Hạn
1|Lập danh sách cử tri|Nguyễn Văn Bình|Tháng 3
2|Niêm yết danh sách|Trần Thị Mai|trước 20/4
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task owner deadline",
      items: "2,3",
      owners: ["Nguyễn Văn Bình", "Trần Thị Mai"],
      deadlines: ["2026-03-01..2026-03-31", "..2026-04-20"],
      year: 2026,
    },
    { sheetName: "KH bầu cử 2026" },
  ),
  layout(
    "a roll-up of counters is no appendix of tasks",
    `
TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ QUÝ II/2026
STT|Đơn vị|Tổng số nhiệm vụ|Đã hoàn thành|>|Chưa hoàn thành|>|Nhiệm vụ bị hủy
^|^|^|Đúng hạn|Quá hạn|Trong hạn|Quá hạn|^
1|Sở Nội vụ|#20|#10|#2|#7|#1|#0
2|Sở Tài chính|#31|#15|#1|#15|#0|#0
3|Sở Y tế|#12|#6|#2|#4|#0|#0
|Tổng cộng|#63|#31|#5|#26|#1|#0
`,
    {
      kind: "other",
      head: [2, 3],
      roles: "number ? _ _ _ _ _ _",
      items: "4-6",
      totals: "7",
    },
  ),
  layout(
    "a deadline matrix of quarters with x under the year",
    `
KẾ HOẠCH KIỂM TRA, GIÁM SÁT
TT|Nội dung kiểm tra|Đơn vị chủ trì|Năm 2026|>|>|>|Ghi chú
^|^|^|Quý I|Quý II|Quý III|Quý IV|^
1|Kiểm tra công tác cán bộ|Ban Tổ chức|x||||
2|Giám sát công tác dân vận|Ban Dân vận||x|x||
3|Kiểm tra tài chính Đảng|Văn phòng Thành ủy||||x|
4|Kiểm tra dấu hiệu vi phạm|Ủy ban Kiểm tra||||~|Khi có dấu hiệu
`,
    {
      kind: "tasks",
      head: [2, 3],
      roles: "number task owner deadline deadline deadline deadline note",
      items: "4-7",
      owners: ["Ban Tổ chức", "Ban Dân vận", "Văn phòng Thành ủy", "Ủy ban Kiểm tra"],
      deadlines: ["2026-01-01..2026-03-31", "2026-04-01..2026-09-30", "2026-10-01..2026-12-31", "-"],
    },
  ),
  layout(
    "months as bare numbers across, marked",
    `
LỊCH THỰC HIỆN NHIỆM VỤ NĂM 2026|>|>|>|>|>|>|>|>|>|>|>|>|>|>
STT|Nhiệm vụ|Phụ trách|Tháng|>|>|>|>|>|>|>|>|>|>|>
^|^|^|1|2|3|4|5|6|7|8|9|10|11|12
1|Thu thập số liệu|Tổ Thống kê|x|x||||||||||
2|Viết báo cáo|Tổ Tổng hợp||||||x||||||
3|Hội nghị tổng kết|Văn phòng||||||||||||X
`,
    {
      kind: "tasks",
      head: [2, 3],
      roles:
        "number task owner deadline deadline deadline deadline deadline deadline deadline deadline deadline deadline deadline deadline",
      items: "4-6",
      owners: ["Tổ Thống kê", "Tổ Tổng hợp", "Văn phòng"],
      deadlines: ["2026-01-01..2026-02-28", "2026-06-01..2026-06-30", "2026-12-01..2026-12-31"],
    },
  ),
];
