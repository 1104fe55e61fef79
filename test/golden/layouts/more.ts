import { layout } from "./layout";

/** Layouts of a third drawing. */
export const more = [
  layout(
    "communes as owners under a heading that may mean the issuing body",
    `
NHIỆM VỤ CÁC XÃ, PHƯỜNG THỰC HIỆN NĂM 2026
TT|Nội dung|Cơ quan|Thời gian|Kết quả
1|Quy hoạch chung đô thị Yên Bái|UBND phường Yên Bái|Quý III|
2|Xây dựng chợ trung tâm|UBND xã Lục Yên|Tháng 12|
3|Cắm mốc địa giới|HĐND, UBND xã Mậu A|Quý IV|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline product",
      items: "3-5",
      owners: ["UBND phường Yên Bái", "UBND xã Lục Yên", "HĐND, UBND xã Mậu A"],
      deadlines: ["2026-07-01..2026-09-30", "2026-12-01..2026-12-31", "2026-10-01..2026-12-31"],
    },
  ),
  layout(
    "kinds of work as sections that look like units",
    `
CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026 CỦA SỞ
STT|Nội dung công việc|Đơn vị thực hiện|Hoàn thành
I|Thanh tra, kiểm tra, giải quyết khiếu nại||
1|Kế hoạch thanh tra năm 2027|Thanh tra Sở|Tháng 12
2|Tiếp công dân định kỳ||Hằng tháng
II|Phòng, chống tham nhũng, lãng phí||
3|Kê khai tài sản||Tháng 12
III|Văn phòng||
4|Mua sắm tài sản||Quý II
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      sections: "3,6,8",
      items: "4,5,7,9",
      owners: ["Thanh tra Sở", "-", "-", "§Văn phòng"],
      deadlines: ["2026-12-01..2026-12-31", "recurring", "2026-12-01..2026-12-31", "2026-04-01..2026-06-30"],
    },
  ),
  layout(
    "several units in one cell, bullets and line breaks",
    `
PHÂN CÔNG THỰC HIỆN KẾT LUẬN NĂM 2026
TT|Nhiệm vụ|Đơn vị, địa phương chủ trì, phối hợp|Thời hạn hoàn thành
1|Quản lý thị trường|- Chủ trì: Sở Công Thương⏎- Phối hợp: Công an tỉnh, UBND các xã, phường|31/12/2026
2|Kết nối cung cầu|Sở Công Thương, Sở Nông nghiệp và Môi trường|Quý II/2026; Quý IV/2026
3|Phát triển du lịch|Sở Văn hóa, Thể thao và Du lịch⏎Hiệp hội Du lịch tỉnh|Từ năm 2026 đến năm 2030
4|Tuyên truyền|VTV, VOV|Thường xuyên
5|Chăm sóc sức khỏe|Sở Y tế, Nội vụ|Giai đoạn 2026-2030
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      items: "3-7",
      owners: [
        "Sở Công Thương",
        "Sở Công Thương + Sở Nông nghiệp và Môi trường",
        "Sở Văn hóa, Thể thao và Du lịch + Hiệp hội Du lịch tỉnh",
        "VTV, VOV",
        "Sở Y tế, Nội vụ",
      ],
      deadlines: [
        "2026-12-31",
        "2026-04-01..2026-12-31",
        "2026-01-01..2030-12-31",
        "ongoing",
        "2026-01-01..2030-12-31",
      ],
    },
  ),
  layout(
    "a header that leaves the number heading blank",
    `
KẾ HOẠCH HÀNH ĐỘNG NĂM 2025
|Nhiệm vụ|Đơn vị chủ trì|Thời gian
1|Rà soát văn bản|Phòng Pháp chế|Tháng 5/2025
2|Hệ thống hóa văn bản|Phòng Pháp chế|Tháng 6/2025
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      items: "3,4",
      owners: ["Phòng Pháp chế", "Phòng Pháp chế"],
      deadlines: ["2025-05-01..2025-05-31", "2025-06-01..2025-06-30"],
    },
  ),
  layout(
    "clusters of industry: the subject's own name as heading, progress and difficulties",
    `
PHỤ LỤC 3: CHI TIẾT TIẾN ĐỘ, KHÓ KHĂN, GIẢI PHÁP CỦA TỪNG DỰ ÁN NĂM 2026
TT|Dự án (vị trí, quy mô, chủ đầu tư)|Tiến độ hiện tại|Khó khăn, vướng mắc|Giải pháp, kiến nghị|Cơ quan phụ trách|Thời hạn|Nguồn lực thực hiện
I. DỰ ÁN ĐANG TRIỂN KHAI|>|>|>|>|>|>|>
1|Đường nối cao tốc, dài 12 km|Đã giải phóng 80% mặt bằng, đang thi công nền đường|Thiếu vật liệu san lấp|Cấp mỏ đất mới|Chủ trì: Sở Xây dựng. Phối hợp: UBND xã Gia Phú (GPMB); Sở Tài chính|31/12/2026|Ngân sách tỉnh: 485 tỷ đồng
2|Trường THPT chuyên, 36 phòng học|Đã hoàn thành phần thô|Không|Đẩy nhanh hoàn thiện|Chủ trì: Sở Giáo dục và Đào tạo|Trước năm học mới|Ngân sách tỉnh: 90 tỷ đồng
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task progress _ _ owner deadline _",
      sections: "3",
      items: "4,5",
      owners: ["Sở Xây dựng", "Sở Giáo dục và Đào tạo"],
      coordinators: ["UBND xã Gia Phú + Sở Tài chính", ""],
      deadlines: ["2026-12-31", "unreadable"],
    },
  ),
  layout(
    "headings repeated under each section of leaders, sections as title lines",
    `
BẢNG THEO DÕI NHIỆM VỤ CỦA LÃNH ĐẠO UBND TỈNH
TT|Nội dung|Cơ quan chủ trì, tham mưu|Lãnh đạo VP theo dõi|Phòng chuyên môn|Tiến độ|Ghi chú
I. Chủ tịch UBND tỉnh||||||
1|Báo cáo kinh tế - xã hội 6 tháng|Sở Tài chính|Đ/c Toàn - PCVP|Tổng hợp|Đã trình|Báo cáo số 223/BC-UBND
II. Phó Chủ tịch Thường trực||||||
TT|Nội dung|Cơ quan chủ trì, tham mưu|Lãnh đạo VP theo dõi|Phòng chuyên môn|Tiến độ|Ghi chú
1|Nghị quyết về học phí|Sở Giáo dục và Đào tạo|CVP|Văn xã|Chưa trình|
2|Nghị quyết về giá đất|Sở Nông nghiệp và Môi trường|Đ/c Khoa - PCVP|Kinh tế|Đã trình|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner leader _ status note",
      sections: "3,5",
      items: "4,7,8",
      owners: ["Sở Tài chính", "Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường"],
    },
  ),
  layout(
    "the time in two columns: month and year, and a frequency",
    `
KẾ HOẠCH THANH TRA, KIỂM TRA NĂM 2026
STT|Đơn vị được kiểm tra|Nội dung kiểm tra|Thời gian tiến hành|Đơn vị chủ trì
1|UBND xã Trấn Yên|Quản lý biên chế, hợp đồng|Tháng 3|Thanh tra Sở
2|UBND phường Âu Lâu|Cải cách hành chính|Tháng 4|Phòng CCHC
3|Trường THPT A|Tuyển dụng viên chức|Quý III|Thanh tra Sở
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number _ task deadline owner",
      items: "3-5",
      owners: ["Thanh tra Sở", "Phòng CCHC", "Thanh tra Sở"],
      deadlines: ["2026-03-01..2026-03-31", "2026-04-01..2026-04-30", "2026-07-01..2026-09-30"],
    },
  ),
  layout(
    "a list of names and telephones is no appendix",
    `
DANH SÁCH CÁN BỘ ĐẦU MỐI
STT|Họ và tên|Chức vụ|Đơn vị công tác|Điện thoại|Email
1|Nguyễn Văn An|Trưởng phòng|Sở Nội vụ|0912345678|an@gov.vn
2|Trần Thị Bích|Chuyên viên|Sở Y tế|0987654321|bich@gov.vn
`,
    { kind: "other", head: [2], roles: "number ? _ ? _ _", items: "3,4" },
  ),
  layout(
    "targets over the columns of several years, each with plan and result",
    `
BIỂU 2. CÁC CHỈ TIÊU GIAI ĐOẠN 2024-2026
TT|Chỉ tiêu|ĐVT|Năm 2024|>|Năm 2025|>|Kế hoạch năm 2026
^|^|^|Kế hoạch|Thực hiện|Kế hoạch|Ước thực hiện|^
1|Thu ngân sách|Tỷ đồng|18.000|18.500|19.000|19.121|20.500
2|Giảm tỷ lệ hộ nghèo|%|1,5|1,6|1,4|1,5|giảm 1,2
3|Số vụ tai nạn giao thông|Vụ|120|118|115|110|dưới 105
`,
    {
      kind: "targets",
      head: [2, 3],
      roles: "number task unit plan actual plan actual target",
      items: "4-6",
      targets: ["= 20500 Tỷ đồng", "= 1.2 %", "< 105 Vụ"],
    },
  ),
  layout(
    "each unit's own target in columns: a matrix of units",
    `
GIAO CHỈ TIÊU TUYỂN DỤNG NĂM 2026
TT|Chỉ tiêu|Đơn vị tính|Tổng số|Trong đó|>|>
^|^|^|^|Sở Nội vụ|Sở Y tế|Sở Tài chính
1|Biên chế công chức|Người|#120|#50|#40|#30
2|Viên chức sự nghiệp|Người|#800|#100|#650|#50
`,
    {
      kind: "targets",
      head: [2, 3],
      roles: "number task unit target ? ? ?",
      items: "4,5",
      targets: ["= 120 Người", "= 800 Người"],
    },
  ),
  layout(
    "long headings with instructions in brackets",
    `
BIỂU MẪU ĐĂNG KÝ NHIỆM VỤ NĂM 2027
TT|Nội dung nhiệm vụ⏎(ghi rõ tên đề án, văn bản; nhiệm vụ phải có sản phẩm cụ thể, không ghi chung chung)|Đơn vị chủ trì⏎(chỉ ghi một đơn vị chịu trách nhiệm chính)|Đơn vị phối hợp⏎(nếu có)|Thời hạn hoàn thành⏎(ghi rõ ngày hoặc tháng, quý)|Sản phẩm đầu ra|Cơ sở giao nhiệm vụ
1|Đề án chuyển đổi số ngành nội vụ|Văn phòng|Các phòng|Quý III/2027|Quyết định|KH 102/KH-SNV
2|Báo cáo chỉ số hài lòng|Phòng CCHC||31/10/2027|Báo cáo|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner coordinator deadline product basis",
      items: "3,4",
      owners: ["Văn phòng", "Phòng CCHC"],
      deadlines: ["2027-07-01..2027-09-30", "2027-10-31"],
    },
  ),
  layout(
    "weeks with their days in the first column",
    `
LỊCH CÔNG TÁC THÁNG 9 NĂM 2025
Thời gian|Nội dung|Người thực hiện|Ghi chú
Tuần 1|Họp hội đồng sư phạm|Hiệu trưởng|
01/9 - 06/9|Khai giảng|Toàn trường|
08/9/2025|Kiểm tra hồ sơ chuyên môn|Phó Hiệu trưởng|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "deadline task owner note",
      items: "3-5",
      owners: ["Hiệu trưởng", "Toàn trường", "Phó Hiệu trưởng"],
      deadlines: ["unreadable", "2025-09-01..2025-09-06", "2025-09-08"],
    },
  ),
  layout(
    "targets and tasks of one resolution in one sheet without titles between",
    `
STT|Chỉ tiêu|Đơn vị tính|Mục tiêu đến năm 2030|Cơ quan theo dõi
1|Tỷ lệ đô thị hóa|%|trên 50|Sở Xây dựng
2|Số xã đạt chuẩn|Xã|khoảng 95|Sở Nông nghiệp và Môi trường


STT|Nhiệm vụ, giải pháp|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành
1|Đề án phát triển đô thị|Sở Xây dựng|Các địa phương|2026
2|Chương trình nông thôn mới|Sở Nông nghiệp và Môi trường|Các địa phương|2026–2030
`,
    [
      {
        kind: "targets",
        head: [1],
        roles: "number task unit target owner",
        items: "2,3",
        targets: ["> 50 %", "~ 95 Xã"],
      },
      {
        kind: "tasks",
        head: [6],
        roles: "number task owner coordinator deadline",
        items: "7,8",
        owners: ["Sở Xây dựng", "Sở Nông nghiệp và Môi trường"],
        deadlines: ["2026-01-01..2026-12-31", "2026-01-01..2030-12-31"],
      },
    ],
  ),
  layout(
    "one merged number and task over several products, each with its own owner",
    `
KẾ HOẠCH TRIỂN KHAI ĐỀ ÁN NĂM 2026
STT|Nhiệm vụ|Hoạt động|Chủ trì|Thời hạn
1|Tuyên truyền|Biên soạn tài liệu|Sở Tư pháp|Tháng 3
^|^|Phát sóng chuyên mục|Báo và Đài PTTH|Tháng 5
2|Tập huấn|Mở lớp cho cán bộ xã|Sở Nội vụ|Tháng 6
^|^|Mở lớp cho cán bộ tỉnh|^|Tháng 7
`,
    {
      kind: "tasks",
      head: [2],
      roles: "? ? ? owner deadline",
      items: "3-6",
      owners: ["Sở Tư pháp", "Báo và Đài PTTH", "Sở Nội vụ", "^Sở Nội vụ"],
      deadlines: [
        "2026-03-01..2026-03-31",
        "2026-05-01..2026-05-31",
        "2026-06-01..2026-06-30",
        "2026-07-01..2026-07-31",
      ],
    },
  ),
];
