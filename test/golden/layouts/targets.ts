import { layout } from "./layout";

/** Figures to reach, and reports on them. */
export const targets = [
  layout(
    "a commune's targets to three horizons with the unit in charge",
    `
PHỤ LỤC I
CÁC CHỈ TIÊU CHỦ YẾU THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI
STT|Chỉ tiêu|Đến hết năm 2026|Đến năm 2030|Tầm nhìn 2045|Đơn vị chủ trì|Đơn vị phối hợp, cung cấp số liệu
1|Tỷ lệ hộ nghèo|< 2%|≤ 1%|không có|Phòng Kinh tế|Các ấp
2|Thu nhập bình quân đầu người|80 triệu đồng|trên 100 triệu đồng|200 triệu đồng|Phòng Kinh tế|Thống kê cơ sở
3|Tỷ lệ dân số tham gia bảo hiểm y tế|95%|100%|100%|Phòng Văn hóa - Xã hội|Trạm Y tế
`,
    {
      kind: "targets",
      head: [3],
      roles: "number task plan target plan owner coordinator",
      items: "4-6",
      owners: ["Phòng Kinh tế", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội"],
      targets: ["<= 1 %", "> 100 triệu đồng", "= 100 %"],
    },
  ),
  layout(
    "a typing error in the heading of the measure",
    `
CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2025
TT|CHỈ TIÊU|ĐƠN VỊ TỈNH|KẾ HOẠCH NĂM 2025|CƠ QUAN CHỦ TRÌ THEO DÕI, ĐÁNH GIÁ
A|CHỈ TIÊU KINH TẾ|||
1|Tốc độ tăng trưởng GRDP|%|8,5|Sở Tài chính
2|Thu ngân sách trên địa bàn|Tỷ đồng|19.121|Thuế tỉnh
3|Kim ngạch xuất khẩu|Triệu USD|1.250|Sở Công Thương
B|CHỈ TIÊU XÃ HỘI|||
4|Số lao động được giải quyết việc làm|Người|120.000|Sở Nội vụ
5|Số giường bệnh trên vạn dân|Giường|43|Sở Y tế
`,
    {
      kind: "targets",
      head: [2],
      roles: "number task unit target owner",
      sections: "3,7",
      items: "4-6,8,9",
      owners: ["Sở Tài chính", "Thuế tỉnh", "Sở Công Thương", "Sở Nội vụ", "Sở Y tế"],
      targets: ["= 8.5 %", "= 19121 Tỷ đồng", "= 1250 Triệu USD", "= 120000 Người", "= 43 Giường"],
    },
  ),
  layout(
    "targets in a task table's clothes: Đơn vị is the measure, Kết quả the value",
    `
PHỤ LỤC 1. CHỈ TIÊU CHUYỂN ĐỔI SỐ
TT|Chỉ tiêu|Đơn vị|Kết quả|Cơ quan theo dõi, tổng hợp
1|Tỷ lệ hồ sơ trực tuyến toàn trình|%|≥ 80|Văn phòng UBND tỉnh
2|Hạ tầng băng rộng phủ thôn, bản|%|100|Sở Khoa học và Công nghệ
3|Xếp hạng chỉ số DTI|Thứ bậc|nhóm 20|Sở Khoa học và Công nghệ
4|Số doanh nghiệp công nghệ số|Doanh nghiệp|tối thiểu 240|Sở Khoa học và Công nghệ
`,
    {
      kind: "targets",
      head: [2],
      roles: "number task unit target owner",
      items: "3-6",
      owners: [
        "Văn phòng UBND tỉnh",
        "Sở Khoa học và Công nghệ",
        "Sở Khoa học và Công nghệ",
        "Sở Khoa học và Công nghệ",
      ],
      targets: [">= 80 %", "= 100 %", "rank 20 Thứ bậc", ">= 240 Doanh nghiệp"],
    },
  ),
  layout(
    "a quarterly report: plan, period, cumulative, percent of plan, same period",
    `
Biểu số 01
TÌNH HÌNH THỰC HIỆN CHỈ TIÊU QUÝ I NĂM 2026
STT|Chỉ tiêu|ĐVT|Mục tiêu 2026|Thực hiện trong kỳ|Luỹ kế từ đầu năm|% so mục tiêu|So cùng kỳ 2025 (%)|Ghi chú
(1)|(2)|(3)|(4)|(5)|(6)|(7)=(6)/(4)|(8)|(9)
1|Giá trị sản xuất công nghiệp|Tỷ đồng|#67120|#15230|#15230|22,7|108,5|
2|Tổng mức bán lẻ hàng hóa|Tỷ đồng|#45000|#11000|#11000|24,4|110,2|
3|Khách du lịch|Lượt khách|#2500000|#710000|#710000|28,4|115|
`,
    {
      kind: "targets",
      head: [3],
      roles: "number task unit target actual actual percent _ note",
      items: "5-7",
      targets: ["= 67120 Tỷ đồng", "= 45000 Tỷ đồng", "= 2500000 Lượt khách"],
    },
  ),
  layout(
    "a six-month report whose comparison stands under a parent",
    `
BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2024
TT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2024|Thực hiện 6 tháng năm 2023|Ước TH 6 tháng năm 2024|So sánh (%)|>
^|^|^|^|^|^|TH 6 tháng/KH|So với cùng kỳ
1|Diện tích gieo trồng lúa|Ha|#18062|#9000|#9105|#50.4|#101.2
2|Sản lượng thủy sản|Tấn|#13000|#6000|#6400|#49.2|#106.7
3|Trồng rừng mới|Ha|#4000|#1500|#1720|#43|#114.7
`,
    {
      kind: "targets",
      head: [2, 3],
      roles: "number task unit target actual actual percent _",
      items: "4-6",
      targets: ["= 18062 Ha", "= 13000 Tấn", "= 4000 Ha"],
    },
  ),
  layout(
    "enrolment of a vocational school: three heading rows of numbers",
    `
Mẫu số 02
KẾ HOẠCH TUYỂN SINH NĂM 2025
STT|Ngành, nghề đào tạo|Kết quả tuyển sinh năm 2024|Kế hoạch tuyển sinh năm 2025|>|>|>|>|Ghi chú
^|^|^|Số lượng tuyển sinh|>|>|>|>|^
^|^|^|Tổng số|CĐ|TC|SC|Dưới 3 tháng|^
1|Công nghệ ô tô|#120|#150|#50|#60|#40|#0|
2|Điện công nghiệp|#90|#100|#40|#40|#20|#0|
3|Hàn|#45|#60|#0|#20|#20|#20|
|Tổng cộng|#255|#310|#90|#120|#80|#20|
`,
    {
      kind: "targets",
      head: [3, 4, 5],
      roles: "number task actual target ? ? ? ? note",
      items: "6-8",
      totals: "9",
      targets: ["= 150", "= 100", "= 60"],
    },
  ),
  layout(
    "the investment form of a circular: years as twenty-something, columns numbered in brackets",
    `
Mẫu số 01
TÌNH HÌNH THỰC HIỆN ĐẦU TƯ NĂM 2026
STT|Khoản mục|Thực hiện đầu tư năm 2025|Kế hoạch đầu tư năm 2026|Thực hiện đầu tư 6 tháng năm 2026|Tỷ lệ hoàn thành (%)
A|B|1|2|3|4=3/2
I|Vốn ngân sách nhà nước|#1000|#1200|#500|#41.7
1|Ngân sách trung ương|#600|#700|#300|#42.9
2|Ngân sách địa phương|#400|#500|#200|#40
II|Vốn khác|#200|#300|#90|#30
`,
    {
      kind: "targets",
      head: [3],
      roles: "number task actual target actual percent",
      items: "5-8",
      targets: ["= 1200", "= 700", "= 500", "= 300"],
    },
  ),
  layout(
    "the province before and after the merger: parents over parents",
    `
Phụ lục I. KẾT QUẢ THỰC HIỆN VÀ MỤC TIÊU ĐẾN NĂM 2030
TT|Chỉ tiêu|Đơn vị tính|Kết quả thực hiện đến năm 2025|>|>|Mục tiêu thực hiện đến năm 2030|>|>
^|^|^|Tỉnh mới sau khi hợp nhất|Trong đó|>|Tổng số|Trong đó|>
^|^|^|^|Tỉnh Lào Cai (cũ)|Tỉnh Yên Bái (cũ)|^|Tỉnh Lào Cai (cũ)|Tỉnh Yên Bái (cũ)
1|Xã đạt chuẩn nông thôn mới|Xã|#180|#80|#100|#210|#95|#115
2|Tỷ lệ che phủ rừng|%|61,5|58,2|63,8|62|59|64
`,
    {
      kind: "targets",
      head: [2, 3, 4],
      roles: "number task unit actual actual actual target target target",
      items: "5,6",
      targets: ["= 210 Xã", "= 62 %"],
    },
  ),
  layout(
    "land use: present state and approved plan",
    `
Biểu 05
CHỈ TIÊU SỬ DỤNG ĐẤT
STT|Chỉ tiêu sử dụng đất|Mã|Hiện trạng năm 2024 (ha)|Phương án được duyệt (ha)|Tăng+ giảm so với hiện trạng năm 2024
1|Đất nông nghiệp|NNP|#250.12|#240.5|#-9.62
1.1|Đất trồng lúa|LUA|#120|#110|#-10
1.2|Đất rừng sản xuất|RSX|#130.12|#130.5|#0.38
2|Đất phi nông nghiệp|PNN|#80|#89.62|#9.62
`,
    {
      kind: "targets",
      head: [3],
      roles: "number task _ actual target _",
      items: "4-7",
      targets: ["= 240.5 ha", "= 110 ha", "= 130.5 ha", "= 89.62 ha"],
    },
  ),
  layout(
    "the police's targets: how it is counted, share given, in force from and to",
    `
STT|Tên chỉ tiêu|Cách tính|Nội dung chỉ tiêu phải thực hiện|Tỉ lệ được giao|Hiệu lực từ|Hiệu lực đến|Đơn vị chủ trì|Đơn vị thực hiện
1|Số hóa hồ sơ cư trú|Số hồ sơ đã số hóa/tổng số|Số hóa 100% hồ sơ còn hiệu lực|100%|01/01/2026|31/12/2026|PC06|Công an các xã, phường
2|Cấp tài khoản định danh mức 2|Số tài khoản/dân số từ 14 tuổi|Đạt 90% dân số từ 14 tuổi|90%|01/01/2026|31/12/2026|PC06|Công an các xã, phường
`,
    {
      kind: "targets",
      head: [1],
      roles: "number task _ _ target start deadline owner _",
      items: "2,3",
      owners: ["PC06", "PC06"],
      targets: ["= 100 %", "= 90 %"],
    },
  ),
  layout(
    "months across with figures: no deadline matrix",
    `
KẾ HOẠCH THU NGÂN SÁCH NĂM 2026
TT|Chỉ tiêu|ĐVT|Dự toán năm 2026|Quý I|Quý II|Quý III|Quý IV
1|Thu nội địa|Tỷ đồng|#9000|#2000|#2200|#2300|#2500
2|Thu xuất nhập khẩu|Tỷ đồng|#1500|#300|#400|#400|#400
Tổng cộng||Tỷ đồng|#10500|#2300|#2600|#2700|#2900
`,
    {
      kind: "targets",
      head: [2],
      roles: "number task unit target ? ? ? ?",
      items: "3,4",
      totals: "5",
      targets: ["= 9000 Tỷ đồng", "= 1500 Tỷ đồng"],
    },
  ),
];
