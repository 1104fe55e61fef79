import { layout } from "./layout";

/** Layouts of a second drawing, after the parser had been mended by the first. */
export const others = [
  layout(
    "units' names in the number cell, unmerged; the deadline column says again what it is",
    `
UBND THÀNH PHỐ TRÀ VINH
DANH SÁCH CÔNG VIỆC CẦN TẬP TRUNG HOÀN THÀNH NĂM 2014

STT|TÊN CÔNG VIỆC|CƠ QUAN THỰC HIỆN|THỜI GIAN HOÀN THÀNH|KẾT QUẢ YÊU CẦU|KẾT QUẢ HIỆN NAY|TIẾN ĐỘ
PHÒNG QUẢN LÝ ĐÔ THỊ
1|Lập quy hoạch chi tiết phường 7|Phòng QLĐT|Thời gian hoàn thành trước ngày 28/7/2014.|Trình UBND thành phố|Đã chỉnh sửa hoàn thành trình Sở Nội vụ.|Chậm
2|Cắm mốc lộ giới|Phòng QLĐT||Bàn giao mốc|Chưa báo cáo.|
PHÒNG TÀI CHÍNH – KẾ HOẠCH
1|Quyết toán công trình chợ|⏎Phòng TC-KH|Thời gian hoàn thành 11/8/14|Báo cáo quyết toán|Chưa tham mưu Văn bản gửi về trên|
BAN QUẢN LÝ CHỢ
1|Sắp xếp hộ kinh doanh|BQL chợ TV||Phương án|Kiểm tra thực tế nắm báo cáo|
`,
    {
      kind: "tasks",
      head: [4],
      roles: "number task owner deadline product progress status",
      sections: "5,8,10",
      items: "6,7,9,11",
      owners: ["Phòng QLĐT", "Phòng QLĐT", "Phòng TC-KH", "BQL chợ TV"],
      deadlines: ["..2014-07-28", "-", "2014-08-11", "-"],
    },
  ),
  layout(
    "section titles in the first cell and rows numbered for what is still to come",
    `
BỘ GIÁO DỤC VÀ ĐÀO TẠO
KẾ HOẠCH NHIỆM VỤ TRỌNG TÂM NĂM 2017
TT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian thực hiện|Kết quả
I. Rà soát quy hoạch mạng lưới cơ sở giáo dục
=1|Quy hoạch mạng lưới đại học|Vụ GDĐH|Vụ KHTC, Vụ TCCB, thanh tra Bộ, Cục KTKĐ|Từ tháng 2/2017 đến tháng 9/2018|Đề án
=2|Quy hoạch trường sư phạm|Cục NGCB|Vụ GDĐH và Vụ GDTrH|Quý I đến tháng 9/2017|Đề án
II. Nâng cao chất lượng đội ngũ
=3|Chuẩn nghề nghiệp giáo viên|Cục NGCB, Dự án Phát triển GDTHPT giai đoạn 2, HV Quản lý GD, các đơn vị liên quan||Tháng 4, 5/2017 và thường xuyên|Thông tư
=4|Bồi dưỡng cán bộ quản lý||Cục NGCB|Cả năm 2017|
=5|||||
=6|||||
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task owner coordinator deadline product",
      sections: "4,7",
      items: "5,6,8,9",
      blanks: "10,11",
      owners: [
        "Vụ GDĐH",
        "Cục NGCB",
        "Cục NGCB + Dự án Phát triển GDTHPT giai đoạn 2 + HV Quản lý GD + các đơn vị liên quan",
        "-",
      ],
      deadlines: [
        "2017-02-01..2018-09-30",
        "2017-01-01..2017-09-30",
        "2017-04-01..2017-05-31",
        "2017-01-01..2017-12-31",
      ],
    },
  ),
  layout(
    "weeks that are only coloured: three heading rows over blank cells",
    `
STT|NỘI DUNG CÔNG VIỆC|NHÓM THỰC HIỆN|THỜI GIAN TRIỂN KHAI THỰC HIỆN|>|>|>|Ghi chú
^|^|^|(Tổng thời gian 25 ngày)|>|>|>|^
^|^|^|Tuần 1|Tuần 2|Tuần 3|Tuần 4|^
I|Giai đoạn chuẩn bị||||||
1|Khảo sát hạ tầng|Nhóm kỹ thuật|||||
2|Đào tạo cán bộ|Nhóm đào tạo|||||
`,
    {
      kind: "tasks",
      head: [1, 2, 3],
      roles: "number task owner deadline deadline deadline deadline note",
      sections: "4",
      items: "5,6",
      deadlines: ["-", "-"],
    },
  ),
  layout(
    "a form of enrolment with nothing filled in",
    `
Mẫu số 05: BÁO CÁO KẾT QUẢ TUYỂN SINH VÀ KẾ HOẠCH TUYỂN SINH
TT|Tên ngành, nghề|Kết quả tuyển sinh năm (n)|Kế hoạch tuyển sinh năm (n+1)|>|>|>|>
^|^|^|Số lượng tuyển sinh|>|>|>|>
^|^|^|Tổng số|CĐ|TC|SC|Dưới 3 tháng
1||||||||
2||||||||
|Tổng cộng||||||
`,
    {
      kind: "targets",
      head: [2, 3, 4],
      roles: "number task actual target ? ? ? ?",
      items: "",
      blanks: "5,6",
      totals: "7",
    },
  ),
  layout(
    "headings in English, as a program exports them",
    `
order|name|owner|deadline|status|issues|proposal|note
1|Ban hành quy chế quản lý dữ liệu|Sở Khoa học và Công nghệ|2026-06-30|Đang thực hiện|||
2|Kết nối trục liên thông|Văn phòng UBND tỉnh|Q3/2026|Chưa thực hiện|Thiếu kinh phí|Bổ sung|
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task owner deadline status _ _ note",
      items: "2,3",
      owners: ["Sở Khoa học và Công nghệ", "Văn phòng UBND tỉnh"],
      deadlines: ["2026-06-30", "2026-07-01..2026-09-30"],
    },
  ),
  layout(
    "Đơn vị alone is who does it, in a tracker",
    `
THEO DÕI VIỆC SAU GIAO BAN (cập nhật 15/9/2026)
#|Việc|Đơn vị|Hạn|Tình trạng|Nguồn
1|Rà soát danh mục cụm công nghiệp|Phòng QLCN|20/09/2026|Mở|TB 736
2|Trả lời kiến nghị cử tri|Văn phòng Sở|21/09/2026|Xong|CV 9387
3|Chuẩn bị nội dung làm việc với đoàn giám sát|Phòng QLCN (CN(M.Long)) chủ trì; QLNL góp phần năng lượng|Ngay (tuần 2–3 tháng 9/2026)|Chưa rõ|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline status basis",
      items: "3-5",
      owners: ["Phòng QLCN", "Văn phòng Sở", "Phòng QLCN"],
      deadlines: ["2026-09-20", "2026-09-21", "unreadable"],
    },
  ),
  layout(
    "no number column: sections in capitals, tasks below",
    `
CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2025
Nội dung công việc|Đơn vị thực hiện|Thời gian hoàn thành|Ghi chú
CÔNG TÁC TỔ CHỨC BỘ MÁY|||
Đề án kiện toàn Chi cục|Phòng TCBC|15/10/2025|
Tổng kết 5 năm tinh giản biên chế|Phòng TCBC|Tháng 11|
CÔNG TÁC THI ĐUA, KHEN THƯỞNG|||
Xét danh hiệu thi đua năm 2025|Ban TĐKT|Tháng 12|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "task owner deadline note",
      sections: "3,6",
      items: "4,5,7",
      owners: ["Phòng TCBC", "Phòng TCBC", "Ban TĐKT"],
      deadlines: ["2025-10-15", "2025-11-01..2025-11-30", "2025-12-01..2025-12-31"],
    },
  ),
  layout(
    "units as sections with counts and colons; the total first",
    `
DANH MỤC NHIỆM VỤ UBND TỈNH GIAO CÁC SỞ NĂM 2026
STT|Nhiệm vụ|Thời hạn|Sản phẩm
|TỔNG SỐ: 05 nhiệm vụ||
I|Sở Nội vụ (03 nhiệm vụ)||
1|Đề án cơ cấu lại viên chức|Quý II|Quyết định
2|Kế hoạch kiểm tra công vụ|Quý I|Kế hoạch
3|Báo cáo tổng kết|Quý IV|Báo cáo
II|Ban Quản lý Khu kinh tế: 02 nhiệm vụ||
4|Quy hoạch phân khu|Quý III|Quyết định
5|Đề án thu hút đầu tư|Tháng 8|Đề án
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task deadline product",
      sections: "4,8",
      totals: "3",
      items: "5-7,9,10",
      owners: ["§Sở Nội vụ", "§Sở Nội vụ", "§Sở Nội vụ", "§Ban Quản lý Khu kinh tế", "§Ban Quản lý Khu kinh tế"],
      deadlines: [
        "2026-04-01..2026-06-30",
        "2026-01-01..2026-03-31",
        "2026-10-01..2026-12-31",
        "2026-07-01..2026-09-30",
        "2026-08-01..2026-08-31",
      ],
    },
  ),
  layout(
    "true dates shown as months, and typed months beside them",
    `
QĐ UBND CẦN XỬ LÝ NĂM 2026
STT|Văn bản|Cơ quan chủ trì soạn thảo|Thời hạn UBND|Lĩnh vực
1|Quyết định về định mức xe ô tô|Sở Tài chính|@T2026-06-01|Tài chính
2|Quyết định về giá nước sạch|Sở Xây dựng|Tháng 6/2026|Xây dựng
3|Quyết định về quản lý chợ|Sở Công Thương|#2026|Công Thương
`,
    {
      kind: "documents",
      head: [2],
      roles: "number task owner deadline _",
      items: "3-5",
      owners: ["Sở Tài chính", "Sở Xây dựng", "Sở Công Thương"],
      deadlines: ["2026-06-01..2026-06-30", "2026-06-01..2026-06-30", "2026-01-01..2026-12-31"],
    },
  ),
  layout(
    "two heading rows that nobody merged, with a line of the measure above",
    `
Phụ lục 3: NHIỆM VỤ VÀ KINH PHÍ NĂM 2026
|||||Đơn vị tính: triệu đồng
STT|Nội dung nhiệm vụ|Phân công thực hiện||Thời gian|Kinh phí
||Chủ trì|Phối hợp||
(1)|(2)|(3)|(4)|(5)|(6)
1|Nâng cấp trung tâm dữ liệu|Sở KH&CN|Công an tỉnh|Tháng 6-12/2026|#5000
2|Đào tạo kỹ năng số|Sở Nội vụ|Sở KH&CN|Quý III-IV/2026|#800
|Tổng số||||#5800
`,
    {
      kind: "tasks",
      head: [3, 4],
      roles: "number task owner coordinator deadline _",
      items: "6,7",
      totals: "8",
      owners: ["Sở KH&CN", "Sở Nội vụ"],
      deadlines: ["2026-06-01..2026-12-31", "2026-07-01..2026-12-31"],
    },
  ),
  layout(
    "the appendix's name again at a page break: still one table",
    `
PHỤ LỤC 02
DANH MỤC ĐỀ ÁN NĂM 2026
STT|Tên đề án|Cơ quan chủ trì|Thời hạn trình
1|Đề án phát triển đường thủy|Sở Xây dựng|Tháng 3
2|Đề án kinh tế tuần hoàn|Sở Công Thương|Tháng 6
PHỤ LỤC 02 (tiếp theo)
STT|Tên đề án|Cơ quan chủ trì|Thời hạn trình
3|Đề án nhà ở xã hội|Sở Xây dựng|Tháng 9
4|Đề án y tế thông minh|Sở Y tế|Tháng 10
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task owner deadline",
      items: "4,5,8,9",
      owners: ["Sở Xây dựng", "Sở Công Thương", "Sở Xây dựng", "Sở Y tế"],
      deadlines: [
        "2026-03-01..2026-03-31",
        "2026-06-01..2026-06-30",
        "2026-09-01..2026-09-30",
        "2026-10-01..2026-10-31",
      ],
    },
  ),
];
