import { layout } from "./layout";

/** Headings in many rows and wordings. */
export const headings = [
  layout(
    "five heading rows with column numbers below",
    `
BÁO CÁO TIẾN ĐỘ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2026
TT|Nhiệm vụ|Tổ chức thực hiện|>|>|>|>|Kết quả
^|^|Phân công|>|>|Thời gian|>|^
^|^|Chủ trì|>|Phối hợp|Kế hoạch|>|^
^|^|Cơ quan|Lãnh đạo|^|Bắt đầu|Kết thúc|^
^|^|^|phụ trách|^|(tháng)|(tháng)|^
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
1|Xây dựng cơ sở dữ liệu đất đai|Sở Nông nghiệp và Môi trường|PCT Phan Trung Bá|Công an tỉnh|01/2026|6/2026|Cơ sở dữ liệu
2|Tích hợp dữ liệu hộ tịch|Sở Tư pháp|PCT Lê Văn C|Công an tỉnh|3/2026|12/2026|Cơ sở dữ liệu
`,
    {
      kind: "tasks",
      head: [2, 3, 4, 5, 6],
      roles: "number task owner leader coordinator start deadline product",
      items: "8,9",
      owners: ["Sở Nông nghiệp và Môi trường", "Sở Tư pháp"],
      deadlines: ["2026-01-01..2026-06-30", "2026-03-01..2026-12-31"],
    },
  ),
  layout(
    "a blank row left between two heading rows that nobody merged",
    `
NHIỆM VỤ NĂM 2026
STT|Nhiệm vụ|Phân công||Thời hạn

||Chủ trì|Phối hợp|
1|Đề án phát triển cây dược liệu|Sở Y tế|Sở Công Thương|Quý I
2|Đề án bảo tồn nghề truyền thống|Sở Công Thương||Quý II
`,
    {
      kind: "tasks",
      head: [2, 4],
      roles: "number task owner coordinator deadline",
      items: "5,6",
      owners: ["Sở Y tế", "Sở Công Thương"],
      deadlines: ["2026-01-01..2026-03-31", "2026-04-01..2026-06-30"],
    },
  ),
  layout(
    "all headings in capitals with line breaks and column letters",
    `
BẢNG PHÂN CÔNG NHIỆM VỤ THỰC HIỆN ĐỀ ÁN 06 NĂM 2024
SỐ⏎TT|NỘI DUNG⏎CÔNG VIỆC|CƠ QUAN⏎CHỦ TRÌ|CƠ QUAN⏎PHỐI HỢP|THỜI GIAN⏎HOÀN THÀNH|SẢN PHẨM⏎ĐẦU RA|TIẾN ĐỘ
A|B|C|D|E|F|G
1|Cấp căn cước cho công dân đủ điều kiện|Công an thành phố|UBND các phường|Tháng 6/2024|Báo cáo|Đã hoàn thành
2|Chi trả an sinh xã hội qua tài khoản|Phòng Lao động - Thương binh và Xã hội|Bưu điện thành phố|Quý III/2024|Báo cáo|Đang thực hiện
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner coordinator deadline product status",
      items: "4,5",
      owners: ["Công an thành phố", "Phòng Lao động - Thương binh và Xã hội"],
      deadlines: ["2024-06-01..2024-06-30", "2024-07-01..2024-09-30"],
    },
  ),
  layout(
    "start and end columns without a parent, code first",
    `
Mã nhiệm vụ|Tên nhiệm vụ|Ngày bắt đầu|Ngày kết thúc|Đơn vị thực hiện|Tiến độ thực hiện
NV01|Xây dựng hệ thống thông tin báo cáo|01/02/2026|30/06/2026|Phòng Tham mưu|Đang thực hiện
NV02|Nâng cấp đường truyền|15/03/2026|31/12/2026|Phòng Kỹ thuật|Chưa thực hiện
NV03|Tập huấn an toàn thông tin|@2026-04-01|@2026-04-30|Phòng Tham mưu|Hoàn thành
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task start deadline owner status",
      items: "2-4",
      owners: ["Phòng Tham mưu", "Phòng Kỹ thuật", "Phòng Tham mưu"],
      deadlines: ["2026-02-01..2026-06-30", "2026-03-15..2026-12-31", "2026-04-01..2026-04-30"],
    },
  ),
  layout(
    "Từ ngày and Đến ngày under Thời gian thực hiện",
    `
LỊCH TRIỂN KHAI KHẢO SÁT NĂM 2026
STT|Công việc|Thời gian thực hiện|>|Cán bộ thực hiện|Cán bộ phối hợp
^|^|Từ ngày|Đến ngày|^|^
1|Xây dựng phiếu khảo sát|05/3/2026|20/3/2026|Nguyễn Thị Hoa|Lê Văn Tám
2|Phát phiếu|21/3/2026|15/4/2026|Trần Văn Ba|Nguyễn Thị Hoa
`,
    {
      kind: "tasks",
      head: [2, 3],
      roles: "number task start deadline owner coordinator",
      items: "4,5",
      owners: ["Nguyễn Thị Hoa", "Trần Văn Ba"],
      coordinators: ["Lê Văn Tám", "Nguyễn Thị Hoa"],
      deadlines: ["2026-03-05..2026-03-20", "2026-03-21..2026-04-15"],
    },
  ),
  layout(
    "abbreviated headings",
    `
THEO DÕI CV T10/2025
TT|ND công việc|ĐV chủ trì|ĐV phối hợp|LĐ phụ trách|TG hoàn thành|SP đầu ra|Tình trạng
1|Tham mưu quyết định giao chỉ tiêu|P. KHTC|P. TCCB|PGĐ Nam|15/10/2025|Quyết định|Xong
2|Rà soát quy trình ISO|VP|Các phòng|GĐ|Trong tháng 10|Báo cáo|Chưa HT
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner coordinator leader deadline product status",
      items: "3,4",
      owners: ["P. KHTC", "VP"],
      deadlines: ["2025-10-15", "2025-10-01..2025-10-31"],
    },
  ),
  layout(
    "the person in charge and the directing leader besides the unit",
    `
KẾ HOẠCH CHUYỂN ĐỔI SỐ CỦA TRƯỜNG NĂM 2026
TT|Nhiệm vụ|Yêu cầu sản phẩm|Đơn vị/Cá nhân chủ trì|Đơn vị/Cá nhân phối hợp|Cá nhân phụ trách chỉ đạo, kiểm tra, đôn đốc|Thời hạn hoàn thành
1|Số hóa học bạ|Học bạ số|Phòng Đào tạo|GVCN các lớp|Phó Hiệu trưởng Nguyễn Minh Trí|Tháng 5/2026
2|Trang bị phòng học thông minh|02 phòng học|Phòng Quản trị|Tổ Tin học|Hiệu trưởng|Tháng 8/2026
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task product owner coordinator leader deadline",
      items: "3,4",
      owners: ["Phòng Đào tạo", "Phòng Quản trị"],
      deadlines: ["2026-05-01..2026-05-31", "2026-08-01..2026-08-31"],
    },
  ),
  layout(
    "objectives and measures: a programme's plan",
    `
DANH MỤC NHIỆM VỤ CỐT LÕI 2026
STT|Nhóm / Nhiệm vụ|Danh mục nhiệm vụ cốt lõi⏎(Objectives)|Cơ quan chủ trì, tham mưu|Mốc|Kết quả
1|Thể chế|Hoàn thiện quy định về dữ liệu mở|Sở Khoa học và Công nghệ|30/6/2026|Quyết định
2|Hạ tầng|Xây dựng trung tâm dữ liệu|Sở Khoa học và Công nghệ|Quý IV/2026|Trung tâm dữ liệu
3|Nhân lực|Đào tạo chuyên gia phân tích|Sở Nội vụ|2026–2027|Khóa đào tạo
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number _ task owner deadline product",
      items: "3-5",
      owners: ["Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ", "Sở Nội vụ"],
      deadlines: ["2026-06-30", "2026-10-01..2026-12-31", "2026-01-01..2027-12-31"],
    },
  ),
  layout(
    "Sở, ngành chủ trì tham mưu and a date on which to submit",
    `
Phụ lục: CÁC NỘI DUNG TRÌNH HĐND TỈNH
(Kèm theo Chương trình công tác năm 2026)
TT|Nội dung trình|Sở, ngành chủ trì tham mưu|Lãnh đạo UBND tỉnh phụ trách|Thời gian UBND tỉnh thông qua|Ghi chú
1|Báo cáo kinh tế - xã hội|Sở Tài chính|Chủ tịch|Tháng 6|
2|Tờ trình về biên chế|Sở Nội vụ|PCT Thường trực|Tháng 11|
`,
    {
      kind: "tasks",
      head: [3],
      roles: "number task owner leader deadline note",
      items: "4,5",
      owners: ["Sở Tài chính", "Sở Nội vụ"],
      deadlines: ["2026-06-01..2026-06-30", "2026-11-01..2026-11-30"],
      year: 2026,
    },
  ),
  layout(
    "a deadline and an actual day of finishing",
    `
THEO DÕI THỰC HIỆN NHIỆM VỤ 2025
STT|Nhiệm vụ được giao|Văn bản giao|Ngày giao|Đơn vị được giao|Hạn xử lý|Ngày hoàn thành|Kết quả xử lý
1|Báo cáo tình hình thiên tai|CV 123/UBND-NL|02/01/2025|Chi cục Thủy lợi|10/01/2025|09/01/2025|Hoàn thành đúng hạn
2|Đề xuất di dời hộ dân|CV 240/UBND-NL|15/01/2025|Chi cục Phát triển nông thôn|15/02/2025||Chưa hoàn thành
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task basis start owner deadline finished status",
      items: "3,4",
      owners: ["Chi cục Thủy lợi", "Chi cục Phát triển nông thôn"],
      deadlines: ["2025-01-10", "2025-02-15"],
    },
  ),
  layout(
    "two owners at two levels: the province's and the commune's",
    `
NHIỆM VỤ THỰC HIỆN CHÍNH QUYỀN ĐỊA PHƯƠNG 2 CẤP NĂM 2025
TT|Nhiệm vụ|Trách nhiệm thực hiện|>|Thời gian
^|^|Đơn vị chủ trì|Đơn vị phối hợp|^
1|Bàn giao hồ sơ, tài liệu|UBND các xã, phường|Sở Nội vụ|Trước 30/6/2025
2|Bố trí trụ sở làm việc|Sở Tài chính|UBND các xã, phường|Tháng 7/2025
3|Sắp xếp cán bộ dôi dư|Sở Nội vụ|UBND các xã, phường|Từ tháng 7/2025 và thường xuyên
`,
    {
      kind: "tasks",
      head: [2, 3],
      roles: "number task owner coordinator deadline",
      items: "4-6",
      owners: ["UBND các xã, phường", "Sở Tài chính", "Sở Nội vụ"],
      deadlines: ["..2025-06-30", "2025-07-01..2025-07-31", "2025-07-01.."],
    },
  ),
];
