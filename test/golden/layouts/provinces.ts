import { layout } from "./layout";

/** Lists of documents and instructions of provincial offices. */
export const provinces = [
  layout(
    "decisions to be dealt with: six ways under one parent, steps beside the day of submission",
    `
DANH MỤC QUYẾT ĐỊNH CỦA UBND TỈNH CẦN XỬ LÝ NĂM 2026

STT|Tên gọi văn bản|Lĩnh vực|Cơ quan soạn thảo|Hình thức xử lý|>|>|>|>|>|Căn cứ|Ngày dự kiến trình ban hành|VB đăng ký xây dựng|VB lấy ý kiến góp ý (nếu có)|Ngày nhận/Số vb phúc đáp|VB gửi Sở Tư pháp thẩm định|Ngày nhận/Số vb phúc đáp|VB trình UBND tỉnh ban hành|Ghi chú
^|^|^|^|Ban hành mới|Thay thế|Bãi bỏ|Hết hiệu lực theo thời gian|Chưa xác định|Giữ nguyên, không xử lý|^|^|^|^|^|^|^|^|^
=1|Quyết định số 12/2023/QĐ-UBND ngày 05/4/2023 về phân cấp|Tài chính|Sở Tài chính||x||||||Tháng 6/2026|||||||
=2|Quyết định số 30/2021/QĐ-UBND về chiếu sáng|Xây dựng|Sở Xây dựng|||x|||||@T2026-09-01|||||||
=3|Quyết định số 31/2021/QĐ-UBND về nước|Xây dựng|Sở Xây dựng|||x||||||CV 12/SXD|||||Đã có VB|
=4|Quyết định số 33/2021/QĐ-UBND về nước sạch|Xây dựng|Sở NNMT||||x|||||||||||
=5|Quyết định số 34/2021/QĐ-UBND về rác|Xây dựng|Sở NNMT|||||x|||Chưa xác định|||||||
=6|Quyết định số 35/2021/QĐ-UBND về đường|Xây dựng|Sở Xây dựng||||||x||||||||
`,
    {
      kind: "documents",
      head: [3, 4],
      roles: "number task _ owner _ _ _ _ _ _ basis deadline _ _ _ _ _ _ note",
      items: "5-10",
      owners: ["Sở Tài chính", "Sở Xây dựng", "Sở Xây dựng", "Sở NNMT", "Sở NNMT", "Sở Xây dựng"],
      deadlines: ["2026-06-01..2026-06-30", "2026-09-01..2026-09-30", "-", "-", "-", "-"],
      year: 2026,
    },
    { sheetName: "QD UBND can xu ly" },
  ),
  layout(
    "decisions dealt with: the time of it, as true dates and text",
    `
DANH MỤC QUYẾT ĐỊNH CỦA UBND TỈNH ĐÃ XỬ LÝ
STT|Tên gọi văn bản|Lĩnh vực|Cơ quan soạn thảo|Hình thức xử lý|>|>|Ngày dự kiến trình ban hành|VB đăng ký xây dựng|VB trình UBND tỉnh ban hành|Văn bản xử lý|Thời gian xử lý
^|^|^|^|Ban hành mới|Thay thế|Bãi bỏ|^|^|^|^|^
=1|Quyết định số 12/2023/QĐ-UBND ngày 05/4/2023 về phân cấp|Tài chính|Sở Tài chính||x|||||QĐ 5/2025/QĐ-UBND|Tháng 5/2025
=2|Quyết định số 30/2021/QĐ-UBND về chiếu sáng|Xây dựng|Sở Xây dựng|||x||||QĐ 6/2025/QĐ-UBND|@T2025-06-01
=3|Quyết định số 31/2021/QĐ-UBND về nước|Xây dựng|Sở Xây dựng|||x|Tháng 12/2025|||QĐ 7/2025/QĐ-UBND|12/2025
=4|Quyết định số 32/2021/QĐ-UBND về nước|Xây dựng|Sở Xây dựng|||x||||QĐ 7/2025/QĐ-UBND|12/2025
`,
    {
      kind: "documents",
      head: [2, 3],
      roles: "number task _ owner _ _ _ _ _ _ _ deadline",
      items: "4-7",
      owners: ["Sở Tài chính", "Sở Xây dựng", "Sở Xây dựng", "Sở Xây dựng"],
      deadlines: [
        "2025-05-01..2025-05-31",
        "2025-06-01..2025-06-30",
        "2025-12-01..2025-12-31",
        "2025-12-01..2025-12-31",
      ],
      year: null,
    },
    { sheetName: "QD UBND da xu ly" },
  ),
  layout(
    "steps that hold dates beside a day of submission that is mostly blank",
    `
DANH MỤC NGHỊ QUYẾT CỦA HĐND TỈNH CẦN XỬ LÝ
#|TÊN GỌI VĂN BẢN|Lĩnh vực|Cơ quan soạn thảo|Hình thức xử lý||||Ngày dự kiến trình ban hành|Văn bản đăng ký xây dựng NQ của cơ quan soạn thảo|Văn bản đăng ký xây dựng NQ của UBND tỉnh|Ý kiến chấp thuận của TT.HĐND tỉnh|Gửi lấy ý kiến góp ý (nếu có)|Ngày nhận/Số vb phúc đáp|Gửi Sở Tư pháp thẩm định|Ngày nhận/Số vb phúc đáp|Cơ quan soạn thảo trình UBND tỉnh|UBND tỉnh trình HĐND tỉnh|Ghi chú
||||Ban hành mới|Thay thế|Bãi bỏ|Giữ nguyên không xử lý|||||||||||
=1|Nghị quyết số 10/2022/NQ-HĐND ngày 05/7/2022|Y tế|Sở Y tế|x|||||15/2/2026|20/2/2026|25/2/2026|@2026-03-01|@2026-03-05|@2026-03-10|@2026-03-15|01/4/2026|05/4/2026|
=2|Nghị quyết số 11/2022/NQ-HĐND ngày 05/7/2022|Y tế|Sở Y tế||x|||@T2026-06-01|15/2/2026|||@2026-03-01|@2026-03-05||||Tháng 6|
=3|Nghị quyết số 12/2022/NQ-HĐND ngày 05/7/2022|Y tế|Sở Y tế|||x|||15/2/2026||||||||
=4|Nghị quyết số 13/2022/NQ-HĐND ngày 05/7/2022|Giáo dục|Sở Giáo dục và Đào tạo|||x||Kỳ họp giữa năm 2026||||||||||Chưa rõ
=5|Nghị quyết số 14/2022/NQ-HĐND ngày 05/7/2022|Giáo dục|Sở Giáo dục và Đào tạo||||x|||||||||||
`,
    {
      kind: "documents",
      head: [2, 3],
      roles: "number task _ owner _ _ _ _ deadline _ _ _ _ _ _ _ _ _ note",
      items: "4-8",
      owners: ["Sở Y tế", "Sở Y tế", "Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo"],
      deadlines: ["-", "2026-06-01..2026-06-30", "-", "conditional", "-"],
      year: null,
    },
    { sheetName: "NQ can xu ly" },
  ),
  layout(
    "a blank column of time beside one with a single month",
    `
STT|Cơ quan soạn thảo|Tên gọi văn bản|Hình thức xử lý|Ngày dự kiến trình ban hành|Thời gian xử lý|Ghi chú
1|Sở Y tế|Nghị quyết số 10/2022/NQ-HĐND|Bãi bỏ|||
2|Sở Y tế|Nghị quyết số 11/2022/NQ-HĐND|Thay thế|Tháng 6/2026||
3|Sở Y tế|Nghị quyết số 12/2022/NQ-HĐND|Bãi bỏ|||
`,
    {
      kind: "documents",
      head: [1],
      roles: "number owner task _ deadline _ note",
      items: "2-4",
      owners: ["Sở Y tế", "Sở Y tế", "Sở Y tế"],
      deadlines: ["-", "2026-06-01..2026-06-30", "-"],
      year: null,
    },
  ),
  layout(
    "resolutions with the issuing body before the drafting one and sessions as time",
    `
STT|Cơ quan|Cơ quan soạn thảo|TÊN GỌI VĂN BẢN|Hình thức xử lý|>|>|Thời gian đề xuất|Văn bản đăng ký xây dựng NQ của cơ quan soạn thảo|Văn bản đăng ký xây dựng NQ của UBND tỉnh|Ý kiến chấp thuận của TT.HĐND tỉnh|Cơ quan soạn thảo trình UBND tỉnh|UBND tỉnh trình HĐND tỉnh|Ghi chú
^|^|^|^|Ban hành mới|Bãi bỏ|Thay thế|^|^|^|^|^|^|^
#1|HĐND tỉnh|Sở Tài chính|Nghị quyết số 10/2022/NQ-HĐND|||x|Kỳ họp giữa năm 2026|||||||
#2|HĐND tỉnh|Sở Y tế|Nghị quyết số 11/2022/NQ-HĐND||x||Kỳ họp chuyên đề tháng 5/2026|||||||
#3|HĐND tỉnh|Công an tỉnh|Nghị quyết số 14/2022/NQ-HĐND|||x|Công an tỉnh đề nghị chuyển sang Kỳ họp giữa năm 2026|||||||
#4|HĐND tỉnh|Sở Tư pháp|Nghị quyết số 15/2022/NQ-HĐND||x||Có trong danh sách phải xử lý chậm nhất 31/5/2026|||||||
#5|HĐND tỉnh|Ban của Hội đồng nhân dân tỉnh|Nghị quyết số 16/2022/NQ-HĐND|||x||||||||
`,
    {
      kind: "documents",
      head: [1, 2],
      roles: "number issuer owner task _ _ _ deadline _ _ _ _ _ note",
      items: "3-7",
      owners: ["Sở Tài chính", "Sở Y tế", "Công an tỉnh", "Sở Tư pháp", "Ban của Hội đồng nhân dân tỉnh"],
      deadlines: ["conditional", "2026-05-01..2026-05-31", "conditional", "..2026-05-31", "-"],
      year: null,
    },
  ),
  layout(
    "a city's tasks: units as sections, who handles, who signed",
    `
STT|Nội dung được giao|Cơ quan thực hiện|Người xử lý|Người ký|Thời hạn|Tình trạng
BAN QL CHỢ TRÀ VINH||||||
1|Sắp xếp lại chợ|Ban QL chợ Trà Vinh|Trâm|PCT Trần Văn Nam|Thời gian hoàn thành trước ngày 05/8/2014|Chưa báo cáo
2|Thu phí chợ|BQL chợ TV|nvan|CT||Chưa đề xuất
PHÒNG TÀI CHÍNH – KẾ HOẠCH||||||
1|Quyết toán|⏎⏎Phòng TC-KH|Loan|CT|Thời gian hoàn thành 15/8/14|
2|Kế hoạch vốn|Phòng TC-KH|Loan|CT||
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task owner leader _ deadline status",
      items: "3-4,6-7",
      sections: "2,5",
      owners: ["Ban QL chợ Trà Vinh", "BQL chợ TV", "Phòng TC-KH", "Phòng TC-KH"],
      deadlines: ["..2014-08-05", "-", "2014-08-15", "-"],
      year: 2014,
    },
    { sheetName: "TP 2014" },
  ),
  layout(
    "instructions by number and signer, handled by persons",
    `
STT|Số ký hiệu văn bản, người ký|Nội dung được giao|TG hoàn thành|Người xử lý|Kết quả
1|12/UBND-VX, PCT Huỳnh Văn A|Báo cáo tình hình|trước ngày 28/7/2014|Trâm|Đã báo cáo
2|13/UBND-VX, CT|Tham mưu kế hoạch|11/8/14|Loan|
3|14/UBND-KT|Kiểm tra||nvan|
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number documentNumber task deadline owner status",
      items: "2-4",
      owners: ["Trâm", "Loan", "nvan"],
      deadlines: ["..2014-07-28", "2014-08-11", "-"],
      year: null,
    },
  ),
  layout(
    "instructions under leaders' names: the day they were given is not the start",
    `
STT|Nội dung chỉ đạo|Nguồn chỉ đạo|Ngày chỉ đạo|Cơ quan chủ trì, tham mưu|Lãnh đạo VP theo dõi|Thời hạn hoàn thành|Tiến độ hiện tại
I. Chủ tịch UBND tỉnh|>|>|>|>|>|>|>
1|Rà soát vướng mắc dự án|TB 12/TB-UBND|05/01/2026|Sở Xây dựng|PCVP Hồ Văn A|30/6/2026|Đang tổng hợp ý kiến góp ý
2|Tổ chức hội nghị|TB 13/TB-UBND|06/01/2026|Sở Công Thương|PCVP B|Trong tháng 7|Hoàn thành
II. Nguyễn Thị Hà — Phó Chủ tịch Thường trực UBND tỉnh|>|>|>|>|>|>|>
1|Kiểm tra trường học|TB 14/TB-UBND|07/01/2026|Sở GD&ĐT||Trong tháng 8|
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task basis start owner leader deadline progress",
      items: "3-4,6",
      sections: "2,5",
      owners: ["Sở Xây dựng", "Sở Công Thương", "Sở GD&ĐT"],
      deadlines: ["2026-06-30", "2026-07-01..2026-07-31", "2026-08-01..2026-08-31"],
      year: null,
    },
  ),
  layout(
    "clusters with leads and helpers in one cell",
    `
STT|Tên CCN|Diện tích (ha)|Chủ đầu tư|Tiến độ GPMB (đến 01/6/2026)|Khó khăn, vướng mắc|Giải pháp, kiến nghị|Đơn vị chủ trì/phối hợp|Thời hạn
I. CỤM CÔNG NGHIỆP ĐÃ CÓ CHỦ ĐẦU TƯ HẠ TẦNG, ĐANG TRIỂN KHAI|>|>|>|>|>|>|>|>
1|CCN Gia Phú|75|Công ty LCIDI|98,30 ha (19,66%)|Vướng GPMB|Đẩy nhanh|Chủ trì: Công ty LCIDI (CĐT). Phối hợp: UBND xã Gia Phú (GPMB); Ban QLDA ĐTXD công trình giao thông tỉnh (đường IC18); Sở Nông nghiệp và Môi trường|Quý III/2026
2|CCN Bảo Hưng|60|Công ty TNHH MTV|50%|Chồng lấn|Điều chỉnh|Chủ trì: UBND phường Yên Bái; phối hợp UBND phường Văn Phú; Sở Công Thương hướng dẫn chuyên môn.|Tháng 9/2026
II. CỤM CÔNG NGHIỆP ĐANG THÀNH LẬP|>|>|>|>|>|>|>|>
1|CCN Quy Mông|70||Chưa|Thiếu vốn|Bố trí|Chủ trì: UBND xã Trấn Yên; Sở Công Thương hướng dẫn; Sở Tài chính bố trí ngân sách.|
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task _ _ progress _ _ owner deadline",
      items: "3-4,6",
      sections: "2,5",
      owners: ["Công ty LCIDI", "UBND phường Yên Bái", "UBND xã Trấn Yên"],
      coordinators: [
        "UBND xã Gia Phú + Ban QLDA ĐTXD công trình giao thông tỉnh + Sở Nông nghiệp và Môi trường",
        "UBND phường Văn Phú + Sở Công Thương",
        "Sở Công Thương + Sở Tài chính",
      ],
      deadlines: ["2026-07-01..2026-09-30", "2026-09-01..2026-09-30", "-"],
      year: null,
    },
  ),
];
