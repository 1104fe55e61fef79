import { layout } from "./layout";

/** Plans of ministries and schools, procedures and forms. */
export const schools = [
  layout(
    "a ministry's list with numbered blanks and spans",
    `
BỘ GIÁO DỤC VÀ ĐÀO TẠO
DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM HỌC 2016 - 2017
TT|Nhiệm vụ|Sản phẩm|Lãnh đạo Bộ|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian thực hiện
I. Nhiệm vụ 1: Rà soát, quy hoạch mạng lưới|>|>|>|>|>|>
1.|Quy hoạch mạng lưới các cơ sở giáo dục đại học|Đề án|TT Bùi Văn Năm|Vụ GDĐH|Vụ KHTC, Vụ TCCB, thanh tra Bộ|Từ tháng 2/2017 đến tháng 9/2018
2.|Xây dựng chuẩn trường ĐH|Thông tư||Vụ GDĐH, Vụ TCCB, Vụ HTQT, Thanh tra||Từ tháng 3 năm 2017 và thường xuyên
II. Nhiệm vụ 2: Nâng cao chất lượng đội ngũ|>|>|>|>|>|>
3.|Rà soát nhu cầu đào tạo giáo viên|Báo cáo|||Cục NGCB, Vụ KHTC|Tháng 3/ 2017
4.|Bồi dưỡng thường xuyên|Chương trình||Cục NGCB||Từ tháng 3 đến tháng 11/2017 và thường xuyên
5.|Thi tuyển viên chức|||Vụ TCCB||15/12/2016-15/02/2017
6.||||||
7.||||||
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task product leader owner coordinator deadline",
      items: "5-6,8-10",
      sections: "4,7",
      blanks: "11-12",
      owners: ["Vụ GDĐH", "Vụ GDĐH + Vụ TCCB + Vụ HTQT + Thanh tra", "-", "Cục NGCB", "Vụ TCCB"],
      coordinators: ["Vụ KHTC + Vụ TCCB + thanh tra Bộ", "", "Cục NGCB + Vụ KHTC", "", ""],
      deadlines: [
        "2017-02-01..2018-09-30",
        "2017-03-01..",
        "2017-03-01..2017-03-31",
        "2017-03-01..2017-11-30",
        "2016-12-15..2017-02-15",
      ],
      year: null,
    },
  ),
  layout(
    "weeks under a total of days: three heading rows",
    `
KẾ HOẠCH TRIỂN KHAI ĐỀ TÀI NĂM 2026
STT|Hạng mục công việc|Đơn vị/ cá nhân phụ trách|THỜI GIAN TRIỂN KHAI THỰC HIỆN|>|>|>|Sản phẩm đầu ra
^|^|^|(Tổng thời gian 25 ngày)|>|>|>|^
^|^|^|Tuần 1|Tuần 2|Tuần 3|Tuần 4|^
1|Khảo sát hiện trạng|Trung tâm CNTT Tây Bắc|x||||Báo cáo khảo sát
2|Xây dựng phần mềm|Trung tâm CNTT Tây Bắc|x|x|||Phần mềm
3|Tập huấn|Đoàn trường|||x||Biên bản
4|Nghiệm thu|Ban Giám hiệu||||x|Biên bản nghiệm thu
`,
    {
      kind: "tasks",
      head: [2, 3, 4],
      roles: "number task owner deadline deadline deadline deadline product",
      items: "5-8",
      owners: ["Trung tâm CNTT Tây Bắc", "Trung tâm CNTT Tây Bắc", "Đoàn trường", "Ban Giám hiệu"],
      deadlines: ["unreadable", "unreadable", "unreadable", "unreadable"],
      year: 2026,
    },
  ),
  layout(
    "a college's plan with points and a total of them",
    `
KẾ HOẠCH CÔNG TÁC THÁNG 9 NĂM 2026
TT|Nội dung công việc|Người chỉ đạo|Đơn vị chủ trì|Sản phẩm|Số lượng|Độ khó|Thời gian hoàn thành|Điểm|Hệ số|Ghi chú
I|NHIỆM VỤ THƯỜNG XUYÊN|||||||||
1|Quản lý đào tạo|PHT Huỳnh Văn Sáu|Phòng QLĐT&BĐCL|Báo cáo|01|1,2|Chậm nhất ngày 30/9/2026|10|1|
2|Xây dựng học liệu số|PHT Huỳnh Văn Sáu|Khoa CKHCB; Phòng QLĐT&BĐCL|Bộ học liệu|02|1,5|01 lần/tháng; chậm nhất 30/9/2026|8|1|
3|Tổ chức hội nghị|Hiệu trưởng|Phòng TH-HC&QT; BCH Công đoàn; BCH Đoàn Trường|Biên bản|01|1|19/09/2029|5|1|
II|NHIỆM VỤ ĐỘT XUẤT|||||||||
1|Sinh hoạt chi bộ|Hiệu trưởng|Các chi bộ trực thuộc Đảng uỷ Trường|Nghị quyết|01|1||5|1|
2|Đánh giá ngành Dược||Khoa Y – Dược|Hồ sơ|01|1|Thường xuyên|5|1|
Tổng điểm|>|>|>|>|05|||33||
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task leader owner product _ _ deadline _ _ note",
      items: "4-6,8-9",
      sections: "3,7",
      totals: "10",
      owners: [
        "Phòng QLĐT&BĐCL",
        "Khoa CKHCB + Phòng QLĐT&BĐCL",
        "Phòng TH-HC&QT + BCH Công đoàn + BCH Đoàn Trường",
        "Các chi bộ trực thuộc Đảng uỷ Trường",
        "Khoa Y – Dược",
      ],
      deadlines: ["..2026-09-30", "..2026-09-30", "2029-09-19", "-", "ongoing"],
      year: 2026,
    },
  ),
  layout(
    "weeks with their days, merged down",
    `
TRƯỜNG TIỂU HỌC X
KẾ HOẠCH THÁNG 10/2026
Thời gian|Nội dung công việc|Người thực hiện|Người phụ trách|Ghi chú
Tuần 1 (05/10 - 10/10)|Hội nghị viên chức|Toàn trường|Hiệu trưởng|
^|Nộp kế hoạch cá nhân|GVCN các lớp|Phó Hiệu trưởng|
Tuần 2 (12/10 - 17/10)|Dự giờ|Tổ chuyên môn|Tổ trưởng|
^|Kiểm tra hồ sơ|Ban Giám hiệu||
`,
    {
      kind: "tasks",
      head: [3],
      roles: "deadline task owner leader note",
      items: "4-7",
      owners: ["Toàn trường", "GVCN các lớp", "Tổ chuyên môn", "Ban Giám hiệu"],
      deadlines: [
        "2026-10-05..2026-10-10",
        "2026-10-05..2026-10-10",
        "2026-10-12..2026-10-17",
        "2026-10-12..2026-10-17",
      ],
      year: 2026,
    },
  ),
  layout(
    "steps of a procedure with durations",
    `
QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH
Thứ tự các bước|Nội dung cụ thể|Đơn vị/cá nhân thực hiện|Thời gian thực hiện (tính theo ngày, giờ)|Kết quả|Ghi chú
Bước 1|Tiếp nhận hồ sơ|Trung tâm Phục vụ hành chính công|4 giờ|Phiếu tiếp nhận|
Bước 2|Thẩm định hồ sơ|Phòng chuyên môn|25 ngày|Dự thảo|
Bước 3|Ký duyệt|Lãnh đạo Sở|8 giờ|Quyết định|
Bước 4|Trả kết quả|Văn phòng Sở|0,5 ngày|Quyết định|
Tổng thời gian giải quyết thủ tục hành chính|>|>|26,5 ngày||
`,
    {
      kind: "other",
      head: [2],
      roles: "number task owner deadline product note",
      items: "3-6",
      totals: "7",
      owners: ["Trung tâm Phục vụ hành chính công", "Phòng chuyên môn", "Lãnh đạo Sở", "Văn phòng Sở"],
      deadlines: ["unreadable", "unreadable", "unreadable", "unreadable"],
      year: null,
    },
  ),
  layout(
    "a step that reads like headings",
    `
QUY TRÌNH GIẢI QUYẾT
Thứ tự các bước|Trình tự thực hiện|Đơn vị/cá nhân thực hiện|Thời gian thực hiện (tính theo ngày, giờ làm việc)|Mẫu biểu
Bước 1|Tiếp nhận hồ sơ|Công chức TTPVHCC|0,5 ngày|Mẫu 01
Bước 2|Phân công|Lãnh đạo phòng|04 giờ|
Bước 3|Thẩm định|Chuyên viên phòng Nghiệp vụ|15 ngày|
^|Lấy ý kiến|Chuyên viên|05 ngày|
Bước 4|Ký|Giám đốc Sở|8 giờ|
|Tổng cộng||25 ngày|
`,
    {
      kind: "other",
      head: [2],
      roles: "number task owner deadline _",
      items: "3-7",
      totals: "8",
      owners: ["Công chức TTPVHCC", "Lãnh đạo phòng", "Chuyên viên phòng Nghiệp vụ", "Chuyên viên", "Giám đốc Sở"],
      deadlines: ["unreadable", "unreadable", "unreadable", "unreadable", "unreadable"],
      year: null,
    },
  ),
  layout(
    "Arabic sections that deepen",
    `
PHỤ LỤC
Danh mục nhiệm vụ năm 2026
TT|Nhiệm vụ|Đơn vị thực hiện|Hạn hoàn thành
11|Phát triển hạ tầng||
11.1|Xây dựng trạm|Sở Xây dựng|Tháng 3
11.2|Lắp đặt|Sở Công Thương|Tháng 4
11.3|Nghiệm thu||Trước tháng 6
12|Nhân lực||
12.1|Đào tạo|Sở Nội vụ|01 lần/tháng
12.2|Tuyển dụng|Sở Nội vụ|Định kỳ
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task owner deadline",
      items: "5-7,9-10",
      sections: "4,8",
      owners: ["Sở Xây dựng", "Sở Công Thương", "-", "Sở Nội vụ", "Sở Nội vụ"],
      deadlines: ["2026-03-01..2026-03-31", "2026-04-01..2026-04-30", "..2026-05-31", "recurring", "recurring"],
      year: 2026,
    },
  ),
  layout(
    "levels of sections, dittos, marks of who decides",
    `
DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2025
STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian trình|Cấp trình|>|Ghi chú
^|^|^|^|^|BTV|BCH|^
A|NHIỆM VỤ CHUNG||||||
I|Xây dựng Đảng||||||
1|Sơ kết NQ|Ban Tổ chức|Văn phòng|Quý I|x||
2|Tổng kết CT|Ban Dân vận|nt|nt||x|
3|Tổng hợp báo cáo quý|Văn phòng|Các ban||x||
II|Kinh tế||||||
1|Rà soát|Sở Tài chính|"|T6|x||
B|NHIỆM VỤ KHÁC||||||
1|Khác||-|…|||
`,
    {
      kind: "tasks",
      head: [2, 3],
      roles: "number task owner coordinator deadline _ _ note",
      items: "6-8,10,12",
      sections: "4-5,9,11",
      owners: ["Ban Tổ chức", "Ban Dân vận", "Văn phòng", "Sở Tài chính", "-"],
      coordinators: ["Văn phòng", "Văn phòng", "Các ban", "Các ban", ""],
      deadlines: ["2025-01-01..2025-03-31", "2025-01-01..2025-03-31", "-", "unreadable", "-"],
      year: 2025,
    },
  ),
  layout(
    "no number column, tasks that read like headings",
    `
KẾ HOẠCH CÔNG TÁC QUÝ III/2026
Nội dung công việc|Đơn vị thực hiện|Thời gian|Ghi chú
Kiểm tra|Phòng Nội vụ|Tháng 7|
Phân công|Lãnh đạo Sở|Tháng 8|
Thực hiện|Phòng Kế hoạch|Tháng 9|
Báo cáo kết quả|Văn phòng|Trước 25/9|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "task owner deadline note",
      items: "3-6",
      owners: ["Phòng Nội vụ", "Lãnh đạo Sở", "Phòng Kế hoạch", "Văn phòng"],
      deadlines: ["2026-07-01..2026-07-31", "2026-08-01..2026-08-31", "2026-09-01..2026-09-30", "..2026-09-25"],
      year: 2026,
    },
  ),
];
