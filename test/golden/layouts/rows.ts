import { layout } from "./layout";

/** What bodies hold beside plain items. */
export const rows = [
  layout(
    "page breaks: headings repeated, tails without number, page numbers",
    `
DANH MỤC NHIỆM VỤ NĂM 2026
STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
1|Xây dựng kế hoạch cải cách hành chính|Văn phòng Sở|Quý I
2|Tham mưu Ủy ban nhân dân tỉnh ban hành quyết định quy định chức năng,|Phòng Tổ chức|Quý II
STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
|nhiệm vụ, quyền hạn của các phòng||
3|Kiểm tra công vụ|Thanh tra Sở|Tháng 9
||Trang 2|
STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn
4|Tổng kết công tác năm|Văn phòng Sở|Tháng 12
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      items: "3,4,7,10",
      continuations: "6",
      owners: ["Văn phòng Sở", "Phòng Tổ chức", "Thanh tra Sở", "Văn phòng Sở"],
      deadlines: [
        "2026-01-01..2026-03-31",
        "2026-04-01..2026-06-30",
        "2026-09-01..2026-09-30",
        "2026-12-01..2026-12-31",
      ],
    },
  ),
  layout(
    "an owner merged across a section's title and a due date merged down",
    `
KẾ HOẠCH NĂM 2026
STT|Nội dung|Chủ trì|Phối hợp|Hoàn thành trước
I|Cải cách hành chính|||
1|Kế hoạch kiểm soát thủ tục hành chính|Văn phòng UBND tỉnh|Các sở, ngành|31/3/2026
2|Rà soát thủ tục hành chính nội bộ|^|Các sở, ngành|^
II|Chuyển đổi số|||
1|Nâng cấp cổng dịch vụ công|Sở Khoa học và Công nghệ|Văn phòng UBND tỉnh|30/6/2026
2|Đào tạo kỹ năng số|^|nt|30/9/2026
3|Tổng hợp báo cáo chuyển đổi số|^|"|15/12/2026
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner coordinator deadline",
      sections: "3,6",
      items: "4,5,7-9",
      owners: [
        "Văn phòng UBND tỉnh",
        "^Văn phòng UBND tỉnh",
        "Sở Khoa học và Công nghệ",
        "^Sở Khoa học và Công nghệ",
        "^Sở Khoa học và Công nghệ",
      ],
      coordinators: [
        "Các sở, ngành",
        "Các sở, ngành",
        "Văn phòng UBND tỉnh",
        "Văn phòng UBND tỉnh",
        "Văn phòng UBND tỉnh",
      ],
      deadlines: ["2026-03-31", "2026-03-31", "2026-06-30", "2026-09-30", "2026-12-15"],
    },
  ),
  layout(
    "an owner merged over two sections",
    `
NHIỆM VỤ QUÝ I/2026
TT|Nhiệm vụ|Cơ quan thực hiện|Thời gian hoàn thành
I|Công tác tổ chức|Phòng Nội vụ|
1|Xây dựng đề án sắp xếp ấp|^|Tháng 1
2|Tuyển dụng viên chức|^|Tháng 2
II|Công tác thi đua|^|
1|Phát động phong trào thi đua|^|Tháng 1
2|Xét khen thưởng chuyên đề|^|Tháng 3
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      sections: "3,6",
      items: "4,5,7,8",
      owners: ["^Phòng Nội vụ", "^Phòng Nội vụ", "^Phòng Nội vụ", "^Phòng Nội vụ"],
      deadlines: [
        "2026-01-01..2026-01-31",
        "2026-02-01..2026-02-28",
        "2026-01-01..2026-01-31",
        "2026-03-01..2026-03-31",
      ],
    },
  ),
  layout(
    "dittos after blanks: nt never jumps over a truly blank cell",
    `
CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026
STT|Nội dung công việc|Đơn vị thực hiện|Thời gian
1|Lập dự toán ngân sách năm 2027|Phòng Kế toán|Quý III
2|Mua sắm trang thiết bị|nt|nt
3|Thanh lý tài sản|Như trên|Quý IV
4|Kiểm kê cuối năm||Tháng 12
5|Đối chiếu công nợ|nt|"
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      items: "3-7",
      owners: ["Phòng Kế toán", "ntPhòng Kế toán", "ntPhòng Kế toán", "-", "-"],
      deadlines: [
        "2026-07-01..2026-09-30",
        "2026-07-01..2026-09-30",
        "2026-10-01..2026-12-31",
        "2026-12-01..2026-12-31",
        "2026-12-01..2026-12-31",
      ],
    },
  ),
  layout(
    "numbered rows left empty, a total, a note and a signature under the table",
    `
BIỂU ĐĂNG KÝ NHIỆM VỤ NĂM 2026
STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn hoàn thành|Kinh phí (triệu đồng)
1|Tổ chức hội nghị tổng kết|Văn phòng|20/12/2026|#50
2|Tổng kết phong trào thi đua|Phòng Thi đua|25/12/2026|#30
3||||
4|~|||~
|Tổng cộng|||#80

Ghi chú: Các đơn vị gửi đăng ký trước ngày 15/01/2026.
(*) Kinh phí dự kiến.
||||Ngày 05 tháng 01 năm 2026
Người lập biểu||Thủ trưởng đơn vị||
(Ký, ghi rõ họ tên)||(Ký tên, đóng dấu)||
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline _",
      items: "3,4",
      blanks: "5,6",
      totals: "7",
      owners: ["Văn phòng", "Phòng Thi đua"],
      deadlines: ["2026-12-20", "2026-12-25"],
    },
  ),
  layout(
    "tasks that begin with Tổng, and one called Tổng số in words",
    `
NHIỆM VỤ THÁNG 12/2025
TT|Công việc|Phụ trách|Thời hạn
1|Tổng hợp báo cáo kết quả thực hiện nhiệm vụ năm|Văn phòng|05/12/2025
2|Tổng kết công tác Đảng|Chi bộ Văn phòng|10/12/2025
3|Tổng điều tra cơ sở hành chính|Thống kê tỉnh|31/12/2025
4|Cộng tác viên dư luận xã hội: tập huấn|Ban Tuyên giáo|20/12/2025
5|Tổng rà soát hộ nghèo|Phòng LĐ-TB&XH|Trong tháng
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      items: "3-7",
      owners: ["Văn phòng", "Chi bộ Văn phòng", "Thống kê tỉnh", "Ban Tuyên giáo", "Phòng LĐ-TB&XH"],
      deadlines: ["2025-12-05", "2025-12-10", "2025-12-31", "2025-12-20", "unreadable"],
    },
  ),
  layout(
    "three levels: letters, Roman numbers, numbers that deepen",
    `
PHÂN CÔNG THỰC HIỆN NGHỊ QUYẾT NĂM 2026
STT|Nội dung nhiệm vụ|Đơn vị chủ trì|Thời hạn
A|NHIỆM VỤ CHUNG||
I|Công tác tuyên truyền||
1|Tuyên truyền trên báo, đài|Báo và Đài PTTH|Thường xuyên
2|Biên soạn tài liệu||
2.1|Sổ tay hỏi đáp|Sở Tư pháp|Tháng 5
2.2|Tờ rơi, áp phích|Sở Văn hóa, Thể thao và Du lịch|Tháng 6
B|NHIỆM VỤ CỤ THỂ||
I|Hoàn thiện thể chế||
1|Sửa đổi quy chế làm việc|Văn phòng UBND tỉnh|Quý I
a)|Dự thảo|Văn phòng UBND tỉnh|Tháng 1
b)|Trình ký|Văn phòng UBND tỉnh|Tháng 3
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      sections: "3,4,6,9,10",
      items: "5,7,8,11-13",
      owners: [
        "Báo và Đài PTTH",
        "Sở Tư pháp",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Văn phòng UBND tỉnh",
        "Văn phòng UBND tỉnh",
        "Văn phòng UBND tỉnh",
      ],
      deadlines: [
        "ongoing",
        "2026-05-01..2026-05-31",
        "2026-06-01..2026-06-30",
        "2026-01-01..2026-03-31",
        "2026-01-01..2026-01-31",
        "2026-03-01..2026-03-31",
      ],
    },
  ),
  layout(
    "missing owners and deadlines: dashes, dots, undecided, one non-breaking space",
    `
CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2026
TT|Nội dung công việc|Cơ quan chủ trì tham mưu|Cơ quan phối hợp|Thời gian thực hiện
1|Đề án phát triển đô thị thông minh|Sở Xây dựng|-|~
2|Đề án bảo tồn di tích|~|Sở Văn hóa và Thể thao|…
3|Kế hoạch phòng, chống thiên tai|Chưa xác định||Chưa xác định
4|Quy hoạch chi tiết khu công nghệ cao|-|Sở Tài chính|Theo tiến độ
5|Kế hoạch sử dụng đất|Chưa xác định/Sở NNMT||Tháng  /2026
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner coordinator deadline",
      items: "3-7",
      owners: ["Sở Xây dựng", "-", "-", "-", "Sở NNMT"],
      deadlines: ["-", "-", "-", "conditional", "unreadable"],
    },
  ),
  layout(
    "dashes under numbered tasks, items of their own with their own owners",
    `
KẾ HOẠCH CÔNG TÁC 6 THÁNG CUỐI NĂM 2026
STT|Nội dung|Bộ phận thực hiện|Thời gian
1|Công tác chuyên môn||
-|Khảo sát chất lượng đầu năm|Tổ Khảo thí|Tháng 9
-|Thi học kỳ I|Tổ Khảo thí|Tháng 12
2|Công tác thư viện||
-|Bổ sung sách tham khảo|Tổ Văn phòng|Tháng 10
3|Họp giao ban|Ban Giám hiệu|Hằng tuần
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      sections: "3,6",
      items: "4,5,7,8",
      owners: ["Tổ Khảo thí", "Tổ Khảo thí", "Tổ Văn phòng", "Ban Giám hiệu"],
      deadlines: ["2026-09-01..2026-09-30", "2026-12-01..2026-12-31", "2026-10-01..2026-10-31", "recurring"],
    },
  ),
  layout(
    "notes of unknown wording under the table",
    `
DANH MỤC NHIỆM VỤ GIAO CÁC PHÒNG NĂM 2026
STT|Nhiệm vụ|Phòng thực hiện|Thời hạn
1|Đề án nâng cao chỉ số PAPI|Phòng CCHC|Quý II
2|Kế hoạch điều tra xã hội học|Phòng CCHC|Tháng 8
3|Báo cáo sơ kết 6 tháng|Văn phòng Sở|Trước 20/6

Các phòng, đơn vị căn cứ danh mục trên chủ động tổ chức triển khai thực hiện.|>|>|>
Trong quá trình thực hiện nếu có vướng mắc, báo cáo Giám đốc Sở xem xét.
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline",
      items: "3-5",
      owners: ["Phòng CCHC", "Phòng CCHC", "Văn phòng Sở"],
      deadlines: ["2026-04-01..2026-06-30", "2026-08-01..2026-08-31", "..2026-06-20"],
    },
  ),
  layout(
    "an item's tail carries further units",
    `
NHIỆM VỤ PHỐI HỢP LIÊN NGÀNH NĂM 2025
STT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn
1|Thanh tra liên ngành về an toàn thực phẩm|Sở Y tế|Sở Công Thương;|Quý II
||| Sở Nông nghiệp và Môi trường|
2|Xử lý phương tiện quá tải|Công an tỉnh|Sở Xây dựng|Thường xuyên
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner coordinator deadline",
      items: "3,5",
      continuations: "4",
      owners: ["Sở Y tế", "Công an tỉnh"],
      coordinators: ["Sở Công Thương + Sở Nông nghiệp và Môi trường", "Sở Xây dựng"],
      deadlines: ["2025-04-01..2025-06-30", "ongoing"],
    },
  ),
];
