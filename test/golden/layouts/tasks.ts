import { layout } from "./layout";

/** Task lists of provinces, departments and communes. */
export const tasks = [
  layout(
    "a commune's task list: Roman sections, notes in brackets in the headings",
    `
ỦY BAN NHÂN DÂN|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ AN THỚI ĐÔNG|||Độc lập - Tự do - Hạnh phúc

PHỤ LỤC|>|>|>|>|>|>
DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2026|>|>|>|>|>|>
(Ban hành kèm theo Kế hoạch số 45/KH-UBND ngày 15 tháng 01 năm 2026 của UBND xã)|>|>|>|>|>|>

STT|Tên nhiệm vụ|Cơ quan chủ trì⏎(tham mưu)|Cơ quan phối hợp|Kết quả/Sản phẩm|Thời gian⏎(hoàn thành)|Ghi chú
I|Lĩnh vực kinh tế|||||
1|Xây dựng kế hoạch phát triển kinh tế - xã hội năm 2027|Phòng Kinh tế|Các ngành, ấp|Kế hoạch|Quý IV|
2|Tổng hợp nhu cầu vốn đầu tư công trung hạn|Phòng Kinh tế|Văn phòng HĐND và UBND|Báo cáo|Trước ngày 15/3|
II|Lĩnh vực văn hóa - xã hội|||||
3|Tổ chức các hoạt động chào mừng 30/4|Phòng Văn hóa - Xã hội|Đoàn Thanh niên|Kế hoạch|Tháng 4|
4|Rà soát hộ nghèo, hộ cận nghèo|Phòng Văn hóa - Xã hội|Các ấp|Quyết định|Hằng năm|

Nơi nhận:||||TM. ỦY BAN NHÂN DÂN||
- Như trên;||||CHỦ TỊCH||
`,
    {
      kind: "tasks",
      head: [8],
      roles: "number task owner coordinator product deadline note",
      sections: "9,12",
      items: "10,11,13,14",
      owners: ["Phòng Kinh tế", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"],
      deadlines: ["2026-10-01..2026-12-31", "..2026-03-15", "2026-04-01..2026-04-30", "recurring"],
      year: 2026,
    },
  ),
  layout(
    "a ward's work calendar by month: month merged down, person in charge",
    `
KẾ HOẠCH CÔNG TÁC PHÒNG VĂN HÓA - XÃ HỘI NĂM 2026|>|>|>|>|>|>|>
Tháng|Nội dung|Đơn vị phối hợp|Phụ trách|Hạn hoàn thành|Trạng thái|Kết quả/Báo cáo (link)|Ghi chú
1|Xây dựng kế hoạch tuyên truyền Tết Nguyên đán|Công an phường|Đ/c Hạnh|20/01/2026|Hoàn thành||
^|Thăm, tặng quà gia đình chính sách|UBMTTQ phường|Đ/c Tuấn|25/01/2026|Hoàn thành||
2|Kiểm tra dịch vụ văn hóa sau Tết|Công an phường|Đ/c Hạnh|28/02/2026|Đang thực hiện||
3|Tổ chức Ngày hội đọc sách||Đ/c Tuấn||Chưa thực hiện||
`,
    {
      kind: "tasks",
      head: [2],
      roles: "_ task coordinator owner deadline status progress note",
      items: "3-6",
      owners: ["Đ/c Hạnh", "Đ/c Tuấn", "Đ/c Hạnh", "Đ/c Tuấn"],
      deadlines: ["2026-01-20", "2026-01-25", "2026-02-28", "-"],
    },
  ),
  layout(
    "a school's year plan: month, content, in charge",
    `
TRƯỜNG THCS LÊ LỢI|>|>
KẾ HOẠCH HOẠT ĐỘNG NĂM HỌC 2025 - 2026|>|>
Tháng|Nội dung công việc|Người phụ trách
8/2025|Phân công chuyên môn, xếp thời khóa biểu|Phó Hiệu trưởng
^|Lao động vệ sinh trường lớp|GVCN các lớp
9/2025|Khai giảng năm học mới|Hiệu trưởng
^|Hội nghị viên chức, người lao động|Ban Giám hiệu; Công đoàn
10/2025|Hội thi giáo viên dạy giỏi cấp trường|Tổ chuyên môn
`,
    {
      kind: "tasks",
      head: [3],
      roles: "deadline task owner",
      items: "4-8",
      owners: ["Phó Hiệu trưởng", "GVCN các lớp", "Hiệu trưởng", "Ban Giám hiệu + Công đoàn", "Tổ chuyên môn"],
      deadlines: [
        "2025-08-01..2025-08-31",
        "2025-08-01..2025-08-31",
        "2025-09-01..2025-09-30",
        "2025-09-01..2025-09-30",
        "2025-10-01..2025-10-31",
      ],
    },
  ),
  layout(
    "tasks that the province's leaders gave: source, day, leader, secretary",
    `
THEO DÕI NHIỆM VỤ LÃNH ĐẠO BỘ GIAO NĂM 2026|>|>|>|>|>|>|>|>
TT|Nguồn chỉ đạo|Ngày chỉ đạo|Người chỉ đạo|Thư ký lãnh đạo Bộ|Nội dung chỉ đạo|Đơn vị chủ trì|Thời hạn|Tình trạng
1|Thông báo số 15/TB-BNV|@2026-01-12|Bộ trưởng|Nguyễn Văn Anh|Hoàn thiện hồ sơ dự án Luật Viên chức (sửa đổi) trình Chính phủ|Vụ Pháp chế|@2026-03-31|Hoàn thành
2|Công văn số 120/VPCP-TH|@2026-01-20|Thứ trưởng A|Trần Thị Bình|Báo cáo kết quả sắp xếp đơn vị hành chính|Vụ Chính quyền địa phương|15/2/2026|Đang thực hiện
3|Họp giao ban tháng 1|@2026-02-02|Bộ trưởng|Nguyễn Văn Anh|Rà soát biên chế toàn ngành||Chưa rõ hạn|Chưa thực hiện
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number basis start leader _ task owner deadline status",
      items: "3-5",
      owners: ["Vụ Pháp chế", "Vụ Chính quyền địa phương", "-"],
      deadlines: ["2026-03-31", "2026-02-15", "-"],
    },
  ),
  layout(
    "a unit report of twenty-five columns",
    `
BÁO CÁO TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐẾN THÁNG 6 NĂM 2026
STT|Tên nhiệm vụ|LĐVP chủ trì|Đơn vị chủ trì thực hiện|Đơn vị phối hợp|Đầu mối thực hiện|Ngày thực hiện|Ngày hoàn thành|Loại nhiệm vụ|Nguồn gốc|Trạng thái nhiệm vụ|Kết quả thực hiện|Mức độ hoàn thành|Khó khăn|Đề xuất|ID nhiệm vụ|Người giao nhiệm vụ|Lộ trình thực hiện|Ngày cập nhật|Ngày hoàn thành thực tế|Gia hạn - Số lần|Gia hạn - Mốc cũ|Người phê duyệt (Họ tên)|Người phê duyệt (Email)|Người phê duyệt (Điện thoại)
1|Xây dựng quy chế làm việc của Văn phòng|Chánh Văn phòng|Phòng Tổng hợp|Phòng Hành chính - Quản trị|Nguyễn Thị Lan|05/01/2026|31/03/2026|Thường xuyên|Chương trình công tác|Đã hoàn thành|Đã ban hành Quy chế tại Quyết định số 12/QĐ-VP|100%|||NV001|Trần Văn Nam|Tháng 1: dự thảo; tháng 3: trình|30/03/2026|28/03/2026|#0||Trần Văn Nam|nam@vp.gov.vn|0912345678
2|Số hóa hồ sơ lưu trữ giai đoạn 2015-2020|Phó Chánh Văn phòng|Phòng Hành chính - Quản trị|Trung tâm Tin học|Lê Văn Hùng|10/01/2026|30/06/2026|Đột xuất|Chỉ đạo của lãnh đạo|Đang thực hiện|Đã số hóa 40% hồ sơ|40%|Thiếu máy quét|Bổ sung thiết bị|NV002|Trần Văn Nam|Quý I: khảo sát; quý II: số hóa|15/05/2026||#1|31/05/2026|Trần Văn Nam|nam@vp.gov.vn|0912345678
3|Báo cáo công tác cải cách hành chính quý I|Chánh Văn phòng|Phòng Tổng hợp||Phạm Thu Hà|01/03/2026|20/03/2026|Định kỳ|Kế hoạch năm|Đã hoàn thành|Báo cáo số 45/BC-VP|100%|||NV003|Trần Văn Nam||20/03/2026|19/03/2026|#0||Trần Văn Nam|nam@vp.gov.vn|0912345678
`,
    {
      kind: "tasks",
      head: [2],
      roles:
        "number task leader owner coordinator _ start deadline _ basis status progress percent _ _ _ _ _ _ finished _ _ _ _ _",
      items: "3-5",
      owners: ["Phòng Tổng hợp", "Phòng Hành chính - Quản trị", "Phòng Tổng hợp"],
      deadlines: ["2026-01-05..2026-03-31", "2026-01-10..2026-06-30", "2026-03-01..2026-03-20"],
    },
  ),
  layout(
    "the Party's form of a school: leader, unit, quantity, difficulty, points",
    `
ĐẢNG ỦY TRƯỜNG CAO ĐẲNG|>|>|>|>|>|>|>|>|>|>
DANH MỤC SẢN PHẨM, CÔNG VIỆC QUÝ III NĂM 2026|>|>|>|>|>|>|>|>|>|>
TT|Nội dung công việc|Người chỉ đạo|Đơn vị chủ trì|Sản phẩm|Số lượng|Độ khó|Thời gian hoàn thành|Điểm|Hệ số|Ghi chú
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)
I|Công tác đào tạo|||||||||
1|Xây dựng chương trình đào tạo liên thông|PHT Huỳnh Văn Chung|Khoa ĐT&SHLX|Chương trình|#2|Khó|Tháng 9/2026|#10|#1.2|
2|Tổ chức thi tốt nghiệp đợt 2|Hiệu trưởng|Khoa CKHCB; Phòng QLĐT&BĐCL|Kế hoạch|#1|Trung bình|15/8/2026|#5|#1|
II|Công tác Đảng|||||||||
1|Tổ chức học tập nghị quyết|BTĐU|Các chi bộ trực thuộc Đảng uỷ Trường|Báo cáo|#1|Dễ|Quý III/2026|#3|#1|
2|Sinh hoạt chuyên đề||BPVPĐU|Nghị quyết|#3|Dễ|Hằng tháng|#3|#1|
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task leader owner product _ _ deadline _ _ note",
      sections: "5,8",
      items: "6,7,9,10",
      owners: ["Khoa ĐT&SHLX", "Khoa CKHCB + Phòng QLĐT&BĐCL", "Các chi bộ trực thuộc Đảng uỷ Trường", "BPVPĐU"],
      deadlines: ["2026-09-01..2026-09-30", "2026-08-15", "2026-07-01..2026-09-30", "recurring"],
      year: 2026,
    },
  ),
  layout(
    "leads and helpers in one cell, under leaders' names",
    `
Phụ lục I
NHIỆM VỤ TRỌNG TÂM QUÝ II/2026
TT|Nội dung|Cơ quan chủ trì/phối hợp|Thời gian trình|Ghi chú
I. Đồng chí Nguyễn Văn A, Chủ tịch UBND tỉnh|>|>|>|>
1|Đề án phát triển kinh tế ban đêm|Chủ trì: Sở Công Thương.⏎Phối hợp: Sở Văn hóa, Thể thao và Du lịch; Công an tỉnh|Tháng 4|
2|Báo cáo tình hình giải ngân vốn đầu tư công|Chủ trì: Sở Tài chính⏎Phối hợp: các chủ đầu tư|Tháng 5/2026|
II. Đồng chí Trần Thị B, Phó Chủ tịch UBND tỉnh|>|>|>|>
3|Kế hoạch tuyển sinh lớp 10|Chủ trì: Sở Giáo dục và Đào tạo|Tháng 6|
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task owner deadline note",
      sections: "4,7",
      items: "5,6,8",
      owners: ["Sở Công Thương", "Sở Tài chính", "Sở Giáo dục và Đào tạo"],
      coordinators: ["Sở Văn hóa, Thể thao và Du lịch + Công an tỉnh", "các chủ đầu tư", ""],
      deadlines: ["2026-04-01..2026-04-30", "2026-05-01..2026-05-31", "2026-06-01..2026-06-30"],
    },
  ),
  layout(
    "units' names as sections, no owner column",
    `
KẾ HOẠCH CÔNG TÁC THÁNG 7/2026 CỦA CÁC PHÒNG|>|>|>
STT|Nội dung công việc|Thời gian hoàn thành|Ghi chú
PHÒNG QUẢN LÝ ĐÔ THỊ|>|>|>
1|Kiểm tra trật tự xây dựng phường 3|10/7/2026|
2|Lập hồ sơ duy tu vỉa hè|Trong tháng 7|
PHÒNG TÀI CHÍNH – KẾ HOẠCH|>|>|>
1|Thẩm định quyết toán công trình trường mầm non|15/7/2026|
2|Tổng hợp số liệu thu ngân sách|Hằng tuần|
VĂN PHÒNG HĐND VÀ UBND|>|>|>
1|Chuẩn bị kỳ họp giữa năm|05/7/2026|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task deadline note",
      sections: "3,6,9",
      items: "4,5,7,8,10",
      owners: [
        "§PHÒNG QUẢN LÝ ĐÔ THỊ",
        "§PHÒNG QUẢN LÝ ĐÔ THỊ",
        "§PHÒNG TÀI CHÍNH – KẾ HOẠCH",
        "§PHÒNG TÀI CHÍNH – KẾ HOẠCH",
        "§VĂN PHÒNG HĐND VÀ UBND",
      ],
      deadlines: ["2026-07-10", "2026-07-01..2026-07-31", "2026-07-15", "recurring", "2026-07-05"],
    },
  ),
  layout(
    "units as numbered sections over an owner column that is blank by design",
    `
PHÂN CÔNG NHIỆM VỤ NĂM 2026
STT|Nhiệm vụ|Đơn vị chủ trì|Phối hợp|Thời hạn
I|Sở Nội vụ|||
1|Đề án tinh giản biên chế||Sở Tài chính|Quý II
2|Đề án vị trí việc làm||Các sở, ban, ngành|Quý III
II|Sở Y tế|||
1|Kế hoạch tiêm chủng mở rộng||UBND các xã, phường|Quý I
2|Đề án trạm y tế lưu động|Bệnh viện Đa khoa tỉnh||Quý IV
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner coordinator deadline",
      sections: "3,6",
      items: "4,5,7,8",
      owners: ["§Sở Nội vụ", "§Sở Nội vụ", "§Sở Y tế", "Bệnh viện Đa khoa tỉnh"],
      deadlines: [
        "2026-04-01..2026-06-30",
        "2026-07-01..2026-09-30",
        "2026-01-01..2026-03-31",
        "2026-10-01..2026-12-31",
      ],
    },
  ),
  layout(
    "weeks as a matrix under a parent, blank parents unmerged",
    `
KẾ HOẠCH TRIỂN KHAI SỐ HÓA (Tổng thời gian 25 ngày)
STT|NHIỆM VỤ|NHÓM THỰC HIỆN|THỜI GIAN TRIỂN KHAI THỰC HIỆN⏎(Tổng thời gian 25 ngày)|>|>|>|KẾT QUẢ YÊU CẦU
^|^|^|Tuần 1|Tuần 2|Tuần 3|Tuần 4|^
1|Tập huấn quét tài liệu|Tổ Tin học|x||||Biên bản
2|Quét hồ sơ hộ tịch|Tổ Học liệu - Khoa CKHCB|x|x|x||Kho dữ liệu
3|Nghiệm thu, bàn giao|Ban Giám hiệu||||x|Biên bản
`,
    {
      kind: "tasks",
      head: [2, 3],
      roles: "number task owner deadline deadline deadline deadline product",
      items: "4-6",
      owners: ["Tổ Tin học", "Tổ Học liệu - Khoa CKHCB", "Ban Giám hiệu"],
      deadlines: ["unreadable", "unreadable", "unreadable"],
    },
  ),
];
