import { layout } from "./layout";

/** Programmes of Party bodies, companies and trackers of one department. */
export const parties = [
  layout(
    "a Party programme: leading organisation and person in charge",
    `
Phụ lục 2
DANH MỤC NHIỆM VỤ, ĐỀ ÁN THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 31-CTr/TU
(Kèm theo Chương trình số 31-CTr/TU ngày 12/3/2026 của Tỉnh ủy)
TT|Nhiệm vụ|Chủ trì (tổ chức đảng)|Cá nhân phụ trách|Cơ quan phối hợp|Thời gian hoàn thành|Sản phẩm
I|Về xây dựng Đảng|||||
1|Ban hành nghị quyết chuyên đề|Đảng ủy UBND tỉnh|Đ/c Nguyễn Tuấn Anh|Các cấp ủy, tổ chức đảng|Quý II/2026|Nghị quyết
2|Đề án sắp xếp tổ chức|Ban Tổ chức Tỉnh ủy|Đ/c Toàn - PCVP|Đảng ủy các cơ quan Đảng tỉnh|Tháng 6–12/2026|Đề án
II|Về phát triển kinh tế|||||
3|Nghị quyết về công nghiệp|Đảng ủy UBND tỉnh||Sở Công Thương|2026–2030|Nghị quyết
4|Sơ kết giữa nhiệm kỳ|Văn phòng Tỉnh ủy|||Hằng năm (12/N–1)|Báo cáo
`,
    {
      kind: "tasks",
      head: [4],
      roles: "number task owner leader coordinator deadline product",
      items: "6-7,9-10",
      sections: "5,8",
      owners: ["Đảng ủy UBND tỉnh", "Ban Tổ chức Tỉnh ủy", "Đảng ủy UBND tỉnh", "Văn phòng Tỉnh ủy"],
      coordinators: ["Các cấp ủy, tổ chức đảng", "Đảng ủy các cơ quan Đảng tỉnh", "Sở Công Thương", ""],
      deadlines: ["2026-04-01..2026-06-30", "2026-06-01..2026-12-31", "2026-01-01..2030-12-31", "recurring"],
      year: 2026,
    },
  ),
  layout(
    "sections numbered I.1 in the first cell",
    `
3.4. Phụ lục 2 CTr 104 — nhiệm vụ năm 2026 (mục I; chủ trì: Đảng ủy UBND tỉnh)
TT|Nhóm / Nhiệm vụ|Chủ trì (tổ chức đảng)|Cá nhân phụ trách chỉ đạo, kiểm tra, đôn đốc|Thời hạn|Liên quan Sở CT
I.1 — Nâng cao nhận thức|>|>|>|>|>
1|Quán triệt Chương trình 104|Đảng ủy UBND tỉnh|Trần Văn Nam|Quý III/2026|—
2|Kế hoạch truyền thông|Các cấp ủy, tổ chức đảng|Lò Văn Minh|Thường xuyên|Phối hợp
I.2 — Hoàn thiện thể chế|>|>|>|>|>
3|Quy định khoảng cách an toàn|Đảng ủy UBND tỉnh|Trần Văn Nam|Trước 15/10/2026|**Chủ trì phần ngành**
4|Rà soát cụm công nghiệp|Đảng ủy HĐND tỉnh|Lò Văn Minh|2026–2027|—
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner leader deadline _",
      items: "4-5,7-8",
      sections: "3,6",
      owners: ["Đảng ủy UBND tỉnh", "Các cấp ủy, tổ chức đảng", "Đảng ủy UBND tỉnh", "Đảng ủy HĐND tỉnh"],
      deadlines: ["2026-07-01..2026-09-30", "ongoing", "..2026-10-15", "2026-01-01..2027-12-31"],
      year: 2026,
    },
  ),
  layout(
    "numbers with gaps, Party committees of ministries",
    `
2.4. Phụ lục 2 CTr 31 — Bộ Công Thương chủ trì
STT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Sản phẩm
3|Sửa đổi Nghị định về cụm|Đảng ủy Bộ Công Thương|2026|Nghị định
7|Đề án tái chế|Đảng ủy Bộ NN&MT; Đảng ủy Bộ Tài chính|2027–2030|Đề án
12|Thí điểm phân loại|Thành ủy Hà Nội, TP.HCM|2026–2030|
15|Phát triển công nghiệp môi trường|Đảng ủy Bộ Xây dựng|2030|Chương trình
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task owner deadline product",
      items: "3-6",
      owners: [
        "Đảng ủy Bộ Công Thương",
        "Đảng ủy Bộ NN&MT + Đảng ủy Bộ Tài chính",
        "Thành ủy Hà Nội, TP.HCM",
        "Đảng ủy Bộ Xây dựng",
      ],
      deadlines: [
        "2026-01-01..2026-12-31",
        "2027-01-01..2030-12-31",
        "2026-01-01..2030-12-31",
        "2030-01-01..2030-12-31",
      ],
      year: null,
    },
  ),
  layout(
    "a company's objectives with a planned number and leads and helpers in one cell",
    `
KẾ HOẠCH CHUYỂN ĐỔI SỐ TẬP ĐOÀN NĂM 2026
STT|Danh mục nhiệm vụ cốt lõi⏎(Objectives)|Mục tiêu số lượng (Dự kiến)|Kết quả|Đơn vị chủ trì/phối hợp|Thời gian dự kiến|Nguồn lực thực hiện
I. NHÓM NHIỆM VỤ PHẦN MỀM|>|>|>|>|>|>
1|Rà soát phần mềm hiện có|01 báo cáo|Giảm trùng lặp phần mềm, hạn chế nhập liệu nhiều lần và bảo đảm dữ liệu|Chủ trì: TCT TDT. Phối hợp: Văn phòng Tập đoàn, các Tổng công ty, phòng/ban nghiệp vụ.|Quý I/2026|Nội bộ
2|Xây dựng kho dữ liệu|2 - 3 hệ thống/nền tảng|Tăng tính minh bạch|Chủ trì: TCT TDT. Phối hợp: Các đơn vị đang vận hành phần mềm, nhà cung cấp giải pháp.|Quý II/2026 – Quý IV/2026|
II. NHÓM NHIỆM VỤ SẢN XUẤT|>|>|>|>|>|>
1|Giám sát thiết bị|05 nhà máy|Tăng khả năng giám sát|Chủ trì: TCT TDT. Phối hợp: Nhà máy, kỹ thuật bảo trì, nhà cung cấp thiết bị/cảm biến.|2026|
2|Thử nghiệm vật liệu|Giai đoạn thử nghiệm|Giảm rủi ro|Chủ trì: TCT TDT. Phối hợp: Phòng thí nghiệm, viện/trường, đơn vị sử dụng vật liệu.|2026 - 2027|
`,
    {
      kind: "tasks",
      head: [2],
      roles: "number task target product owner deadline _",
      items: "4-5,7-8",
      sections: "3,6",
      owners: ["TCT TDT", "TCT TDT", "TCT TDT", "TCT TDT"],
      coordinators: [
        "Văn phòng Tập đoàn + các Tổng công ty, phòng/ban nghiệp vụ",
        "Các đơn vị đang vận hành phần mềm, nhà cung cấp giải pháp",
        "Nhà máy, kỹ thuật bảo trì, nhà cung cấp thiết bị/cảm biến",
        "Phòng thí nghiệm, viện/trường, đơn vị sử dụng vật liệu",
      ],
      deadlines: [
        "2026-01-01..2026-03-31",
        "2026-04-01..2026-12-31",
        "2026-01-01..2026-12-31",
        "2026-01-01..2027-12-31",
      ],
      targets: ["= 1 báo cáo", "2–3 hệ thống/nền tảng", "= 5 nhà máy", "words"],
      year: 2026,
    },
  ),
  layout(
    "a department's tracker with codes",
    `
Mã|Việc|Đơn vị|Nguồn|Hạn|Trạng thái|Ghi chú
V01|Báo cáo PCI quý III|Phòng QLCN|CV 9387/UBND-KT|20/8/2026|Xong|
V02|Góp ý dự thảo|Phòng QLCN (CN(M.Long)) chủ trì; QLNL góp phần năng lượng|CV 2146/SCT|trước 15/10/2026|Mở|
V03|Tổng hợp đầu tư công|Văn phòng Sở + Phòng QLCN cung cấp nội dung ngành||2026–2030, ngay khi phát sinh|Mở|
V04|Báo cáo tháng|Phòng QLCN + Văn phòng (kế toán)||Ngay (tuần 2–3 tháng 9/2026)|Mở|
V05|Phối hợp BQL|Phòng QLCN phối hợp BQL KKT|||Chưa rõ|
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task owner basis deadline status note",
      items: "2-6",
      owners: ["Phòng QLCN", "Phòng QLCN", "Văn phòng Sở + Phòng QLCN", "Phòng QLCN + Văn phòng", "Phòng QLCN"],
      coordinators: ["", "QLNL", "", "", "BQL KKT"],
      deadlines: ["2026-08-20", "..2026-10-15", "2026-01-01..2030-12-31", "unreadable", "-"],
      year: null,
    },
  ),
  layout(
    "who writes, in a heading with a remark",
    `
# |Nhóm / Nhiệm vụ|Phòng / người soạn (tra danh bạ)|Hạn|Sản phẩm
1|Báo cáo tiến độ|Phòng QLCN tổng hợp, QLNL cung cấp 12–13|Trước 30/9/2026 (Sở NN&MT phải hoàn thành dự thảo trước 05/10/2026 theo CV 9387/UBND-KT)|BC
2|Quy chế|Văn phòng Sở|31/3/2027; 30/6/2027|QĐ
3|Rà soát cụm|Sở Công Thương|Quý IV/2026 – Quý I/2027|BC
4|Đề án|—|Hằng năm (12/N–1)|
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task owner deadline product",
      items: "2-5",
      owners: ["Phòng QLCN", "Văn phòng Sở", "Sở Công Thương", "-"],
      deadlines: ["..2026-09-30", "..2027-06-30", "2026-10-01..2027-03-31", "recurring"],
      year: null,
    },
  ),
  layout(
    "a ward's months with logins and given names",
    `
UBND PHƯỜNG AN KHÊ
BẢNG PHÂN CÔNG NHIỆM VỤ NĂM 2026
Tháng|Nội dung|Đơn vị phối hợp|Phụ trách|Hạn hoàn thành|Trạng thái|Kết quả/Báo cáo (link)|Ghi chú
1|Chúc tết đối tượng chính sách|UBMTTQ, Đoàn TN|Trâm|15/01/2026|Hoàn thành||
1|Báo cáo hộ nghèo|Các tổ dân phố|nvan|20/01/2026|Đang thực hiện||
2|Lễ giao quân|BCH Quân sự|Đ/c Hùng|Trước 20/2|||
`,
    {
      kind: "tasks",
      head: [3],
      roles: "_ task coordinator owner deadline status progress note",
      items: "4-6",
      owners: ["Trâm", "nvan", "Đ/c Hùng"],
      coordinators: ["UBMTTQ + Đoàn TN", "Các tổ dân phố", "BCH Quân sự"],
      deadlines: ["2026-01-15", "2026-01-20", "..2026-02-20"],
      year: 2026,
    },
  ),
  layout(
    "the police's tasks with start and end",
    `
STT|Tên nhiệm vụ|Mã ĐV chủ trì|Ngày bắt đầu|Ngày kết thúc|Đơn vị thực hiện
1|Xây dựng kế hoạch số hóa|CAT|01/01/2026|31/03/2026|Phòng Tham mưu; Công an các xã
2|Tập huấn|PV01|@2026-02-01|@2026-06-30|Công an các phường
3|Vận hành|PV01|01/01/2026|Thường xuyên|Công an phường A
`,
    {
      kind: "tasks",
      head: [1],
      roles: "number task _ start deadline owner",
      items: "2-4",
      owners: ["Phòng Tham mưu + Công an các xã", "Công an các phường", "Công an phường A"],
      deadlines: ["2026-01-01..2026-03-31", "2026-02-01..2026-06-30", "ongoing"],
      year: null,
    },
  ),
];
