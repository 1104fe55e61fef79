import { layout } from "./layout";

/** Lists of documents to draft, amend or issue. */
export const documents = [
  layout(
    "how each document is to be dealt with, as marks under a parent",
    `
PHỤ LỤC II
DANH MỤC QUYẾT ĐỊNH QUY PHẠM PHÁP LUẬT CỦA UBND TỈNH CẦN XỬ LÝ NĂM 2026
STT|Tên gọi văn bản|Số, ngày, tháng năm ban hành VBQPPL|Hình thức xử lý|>|>|>|Cơ quan chủ trì soạn thảo|Ngày dự kiến trình ban hành|Ngày nhận/Số vb phúc đáp|Ghi chú
^|^|^|Ban hành mới|Thay thế|Bãi bỏ|Chưa xác định|^|^|^|^
I|LĨNH VỰC TÀI CHÍNH|||||||||
=1|Quyết định ban hành Bảng giá tính thuế tài nguyên|Số 12/2020/QĐ-UBND ngày 15/4/2020||x|||Sở Tài chính|Tháng 6/2026|12/3/2026, số 45/STC-QLG|
=2|Quyết định quy định mức thu phí tham quan|Số 33/2019/QĐ-UBND ngày 02/8/2019|||x||Sở Văn hóa và Thể thao|Quý IV/2026||
II|LĨNH VỰC NÔNG NGHIỆP|||||||||
=3|Quyết định quy định định mức kinh tế kỹ thuật khuyến nông|Số 05/2021/QĐ-UBND ngày 20/01/2021||||x|Sở Nông nghiệp và Môi trường|Chưa đề xuất||
=4|Quyết định về bồi thường vật nuôi||x||||~|~||
`,
    {
      kind: "documents",
      head: [3, 4],
      roles: "number task documentNumber _ _ _ _ owner deadline _ note",
      sections: "5,8",
      items: "6,7,9,10",
      owners: ["Sở Tài chính", "Sở Văn hóa và Thể thao", "Sở Nông nghiệp và Môi trường", "-"],
      deadlines: ["2026-06-01..2026-06-30", "2026-10-01..2026-12-31", "unreadable", "-"],
      year: 2026,
    },
  ),
  layout(
    "the steps of a resolution side by side, the session as deadline",
    `
DANH MỤC NGHỊ QUYẾT HĐND TỈNH BAN HÀNH NĂM 2026
TT|Tên nghị quyết|Cơ quan soạn thảo|VB đăng ký xây dựng|Ý kiến chấp thuận của TT.HĐND tỉnh|VB lấy ý kiến góp ý (nếu có)|VB gửi Sở Tư pháp thẩm định|VB trình UBND tỉnh ban hành|Thời hạn UBND|Tình trạng xử lý
1|Nghị quyết quy định mức hỗ trợ học phí|Sở Giáo dục và Đào tạo|12/TTr-SGDĐT|05/HĐND-VP|x|x||Kỳ họp giữa năm 2026|Đang thẩm định Dự thảo mới
2|Nghị quyết về chính sách thu hút bác sĩ|Sở Y tế|||||| Kỳ họp cuối năm 2026|Chưa triển khai
3|Nghị quyết về giá đất|Sở Nông nghiệp và Môi trường|15/TTr-SNNMT|07/HĐND-VP|x|x|x|Kỳ họp chuyên đề tháng 5/2026|Đã trình
`,
    {
      kind: "documents",
      head: [2],
      roles: "number task owner _ _ _ _ _ deadline status",
      items: "3-5",
      owners: ["Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Nông nghiệp và Môi trường"],
      deadlines: ["conditional", "conditional", "2026-05-01..2026-05-31"],
    },
  ),
  layout(
    "documents of one department's plan: type, content, issuing body",
    `
Phụ lục 02
DANH MỤC VĂN BẢN THAM MƯU TRÌNH HĐND, UBND TỈNH NĂM 2025
STT|Tên loại|Trích yếu nội dung|Cấp ban hành|Phòng chủ trì|Lãnh đạo Sở phụ trách|Thời gian trình|Ghi chú
1|Nghị quyết|Quy định chế độ hỗ trợ cán bộ không chuyên trách|HĐND tỉnh|P. TCBC|Giám đốc|Quý II|
2|Quyết định|Phê duyệt kế hoạch biên chế công chức|UBND tỉnh|P. TCBC|Phó Giám đốc A|Tháng 3|
3|Chỉ thị|Tăng cường kỷ luật, kỷ cương hành chính|Chủ tịch UBND tỉnh|Thanh tra Sở|Phó Giám đốc B|Trước ngày 30/6|
4|Kế hoạch|Tuyên truyền cải cách hành chính|UBND tỉnh|VP Sở|Phó Giám đốc B|6 tháng cuối năm|
`,
    {
      kind: "documents",
      head: [3],
      roles: "number documentType task issuer owner leader deadline note",
      items: "4-7",
      owners: ["P. TCBC", "P. TCBC", "Thanh tra Sở", "VP Sở"],
      deadlines: ["2025-04-01..2025-06-30", "2025-03-01..2025-03-31", "..2025-06-30", "2025-07-01..2025-12-31"],
      year: 2025,
    },
  ),
  layout(
    "a ministry's legal texts: what is to be amended, in capitals",
    `
DANH MỤC CÁC LUẬT, NGHỊ ĐỊNH, THÔNG TƯ CẦN SỬA ĐỔI, BỔ SUNG|>|>|>
TT|CÁC LUẬT, NGHỊ ĐỊNH, QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ, THÔNG TƯ CẦN SỬA ĐỔI, BỔ SUNG|ĐIỀU, KHOẢN, ĐIỂM CẦN SỬA ĐỔI, BỔ SUNG, BÃI BỎ|CƠ QUAN CHỦ TRÌ SOẠN THẢO
I|NGHỊ ĐỊNH||
1|Nghị định số 15/2021/NĐ-CP ngày 03/3/2021|Điều 13, Điều 36|Bộ Xây dựng
2|Nghị định số 40/2020/NĐ-CP ngày 06/4/2020|Khoản 2 Điều 9|Bộ Kế hoạch và Đầu tư
II|THÔNG TƯ||
1|Thông tư số 02/2022/TT-BTNMT|Toàn bộ|Bộ Nông nghiệp và Môi trường
`,
    {
      kind: "documents",
      head: [2],
      roles: "number task _ owner",
      sections: "3,6",
      items: "4,5,7",
      owners: ["Bộ Xây dựng", "Bộ Kế hoạch và Đầu tư", "Bộ Nông nghiệp và Môi trường"],
    },
  ),
  layout(
    "an issuing body called only Cơ quan beside the drafting one",
    `
Bảng theo dõi xây dựng văn bản QPPL năm 2026
TT|Cơ quan|Văn bản|Cơ quan ST|Hạn|Tiến độ|Ghi chú
1|UBND tỉnh|Quyết định phân cấp quản lý tài sản công|Sở Tài chính|Tháng 8/2026|Chưa triển khai|
2|HĐND tỉnh|Nghị quyết về mức thu lệ phí hộ tịch|Sở Tư pháp|Quý III/2026|Đang lấy ý kiến góp ý|
3|UBND tỉnh|Quyết định quy định cấp độ rủi ro thiên tai|Sở NN&MT|Tháng 12//2026|Chưa triển khai|
`,
    {
      kind: "documents",
      head: [2],
      roles: "number issuer task owner deadline status note",
      items: "3-5",
      owners: ["Sở Tài chính", "Sở Tư pháp", "Sở NN&MT"],
      deadlines: ["2026-08-01..2026-08-31", "2026-07-01..2026-09-30", "2026-12-01..2026-12-31"],
    },
  ),
  layout(
    "schemes and documents: drafting office mistyped, session column, day of submission",
    `
DANH MỤC ĐỀ ÁN, VĂN BẢN TRÌNH UBND THÀNH PHỐ NĂM 2024
STT|Tên đề án, văn bản|Cơ quan chủ chì|Cơ quan phối hợp|Hình thức văn bản|Thời gian hoàn thàng|Cấp trình
1|Đề án quản lý chợ truyền thống|Phòng Kinh tế|Phòng TC-KH|Quyết định|Quý I/2024|UBND thành phố
2|Quy chế phối hợp quản lý trật tự đô thị|Phòng QLĐT|Công an thành phố|Quyết định|30/6/2024|UBND thành phố
3|Báo cáo kết quả chuyển đổi số|Phòng VH-TT|nt|Báo cáo|15/12/2024|HĐND thành phố
`,
    {
      kind: "documents",
      head: [2],
      roles: "number task owner coordinator documentType deadline issuer",
      items: "3-5",
      owners: ["Phòng Kinh tế", "Phòng QLĐT", "Phòng VH-TT"],
      coordinators: ["Phòng TC-KH", "Công an thành phố", "Công an thành phố"],
      deadlines: ["2024-01-01..2024-03-31", "2024-06-30", "2024-12-15"],
    },
  ),
];
