import { layout } from "./layout";

/** Tables of targets and of counts. */
export const figures = [
  layout(
    "enrolment with faculties as sections",
    `
BIỂU TUYỂN SINH
TT|Ngành, nghề|Kết quả tuyển sinh năm (n)|Kế hoạch tuyển sinh năm (n+1)|>|>|>|>|Chỉ tiêu theo GCN đăng ký hoạt động|Ghi chú
^|^|^|Số lượng tuyển sinh|>|>|>|>|^|^
^|^|^|Tổng số|CĐ|TC|SC|Dưới 3 tháng|^|^
I|Khối ngành kỹ thuật||||||||
1|Điện công nghiệp|120|150|50|60|30|10|200|
2|Hàn|80|100|20|50|20|10|120|
II|Khối ngành y dược||||||||
1|Dược|60|70|70||||100|
2|Y sỹ|40|50||50|||60|
Tổng cộng||300|370|140|160|50|20|480|
`,
    {
      kind: "targets",
      head: [2, 3, 4],
      roles: "number task actual target target target target target target note",
      items: "6-7,9-10",
      sections: "5,8",
      totals: "11",
      targets: ["= 150", "= 100", "= 70", "= 50"],
      year: null,
    },
  ),
  layout(
    "money with commas between thousands",
    `
DỰ TOÁN NĂM 2026
STT|Khoản mục|Kế hoạch năm 2026|Thực hiện năm 2025|Tăng+ giảm so với trạng năm 2024|Ghi chú
A|Thu||||
1|Thu phí|67,120,513|60,000,000|+10|
2|Thu khác|18,062|15,000|-5|
B|Chi||||
1|Chi lương|13,000|12,500||
2|Chi khác|10,255|2,255||
Tổng cộng||67,161,830|60,029,755||
`,
    {
      kind: "targets",
      head: [2],
      roles: "number task target actual _ note",
      items: "4-5,7-8",
      sections: "3,6",
      totals: "9",
      targets: ["= 67120513", "= 18062", "= 13000", "= 10255"],
      year: 2026,
    },
  ),
  layout(
    "product over the years under one parent",
    `
Phụ lục 28: Dự báo GRDP
STT|Chỉ tiêu|Đơn vị tỉnh|GRDP|>|>|>|>|>
^|^|^|2025|2026|2027|2028|2029|2030
1|GRDP giá hiện hành|Tỷ đồng|13,8|14,9|16,1|17,2|18,9|20,11
2|Nông nghiệp|"|4.961|5.797|6.120|6.500|7.000|7.500
3|Công nghiệp|"|3.665|3.779|3.900|4.000|4.100|4.200
`,
    {
      kind: "targets",
      head: [2, 3],
      roles: "number task unit plan plan plan plan plan target",
      items: "4-6",
      targets: ["= 20.11 Tỷ đồng", "= 7500 Tỷ đồng", "= 4200 Tỷ đồng"],
      year: null,
    },
  ),
  layout(
    "a blank form whose columns are computed",
    `
Biểu mẫu số 2
STT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 20...(5)|Thực hiện năm 20...(4)|Thực hiện đầu tư 6 tháng năm...(3)|Thực hiện trong kỳ|Luỹ kế từ đầu năm|% so mục tiêu|So cùng kỳ 2025|Ghi chú
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)=(6)+(7)|(9)|(10)|(11)
I|Chỉ tiêu kinh tế|||||||||
1|Giá trị sản xuất công nghiệp|Tỷ đồng||||||||
2|Kim ngạch xuất khẩu|Triệu USD||||||||
3|...|||||||||
II|Chỉ tiêu xã hội|||||||||
1|Tỷ lệ hộ nghèo|%||||||||
`,
    {
      kind: "targets",
      head: [2],
      roles: "number task unit target actual actual actual actual percent _ note",
      items: "5-7,9",
      sections: "4,8",
      targets: ["-", "-", "-", "-"],
      year: null,
    },
  ),
  layout(
    "targets named under Mục tiêu, three heading rows",
    `
Phụ lục I. KẾT QUẢ THỰC HIỆN MỤC TIÊU
TT|Mục tiêu|Đơn vị tính|Chỉ tiêu được duyệt trong quy hoạch tỉnh|Kết quả thực hiện đến năm 2025|>|>|Mục tiêu thực hiện đến năm 2030|>|Đánh giá
^|^|^|^|Tỉnh mới sau khi hợp nhất|Trong đó|>|Trong đó|>|^
^|^|^|^|^|Tỉnh Lào Cai (cũ)|Tỉnh Yên Bái (cũ)|Tỉnh Lào Cai (cũ)|Tỉnh Yên Bái (cũ)|^
A|CHỈ TIÊU VỀ KINH TẾ||||||||
1|Tốc độ tăng GRDP|%|10|8,5|9,1|7,8|10,5|10|Đạt
2|Thu nhập bình quân|Triệu đồng|126|93 triệu đồng|95|90|130|125|Chưa đạt
B|CHỈ TIÊU VỀ VĂN HÓA XÃ HỘI||||||||
1|Tuổi thọ|Tuổi|75|khoảng 72,4 tuổi; số năm sống khỏe mạnh khoảng 66,5 năm|72|73|74|74|
`,
    {
      kind: "targets",
      head: [2, 3, 4],
      roles: "number task unit plan actual actual actual target target status",
      items: "6-7,9",
      sections: "5,8",
      targets: ["= 10.5 %", "= 130 Triệu đồng", "= 74 Tuổi"],
      year: null,
    },
  ),
  layout(
    "quarters beside a code, both separators",
    `
CHỈ TIÊU KẾ HOẠCH NĂM 2026
Mã|Chỉ tiêu|ĐVT|Kế hoạch năm|Quý I|Quý II|Quý III|Quý IV|P-THHC
1|Đào tạo nghề|Người|1.200|300|300|300|300|P-THHC
2|Thu sự nghiệp|Triệu đồng|15,000|3,480|4,000|4,000|3,520|P-TCCB
`,
    {
      kind: "targets",
      head: [2],
      roles: "number task unit target actual actual actual actual _",
      items: "3-4",
      targets: ["= 1200 Người", "= 15000 Triệu đồng"],
      year: 2026,
    },
  ),
  layout(
    "groups of targets merged down beside them",
    `
PHỤ LỤC CHỈ TIÊU GIAO NĂM 2026
STT|Nhóm chỉ tiêu|Chỉ tiêu|ĐVT|Thực hiện 2025|Kế hoạch 2026|Cơ quan chủ trì theo dõi, đánh giá
1|Kinh tế|Tốc độ tăng GRDP|%|9,2|10,5|Sở Tài chính
2|^|GRDP bình quân đầu người|USD|4.100|4.500|^
3|Xã hội|Tỷ lệ hộ nghèo|%|5,1|4,0|Sở NN&MT
4|^|Số giường bệnh/vạn dân|Giường|40|≥ 43|Sở Y tế
5|Môi trường|Tỷ lệ che phủ rừng|%|61,3|61,5|Sở NN&MT
`,
    {
      kind: "targets",
      head: [2],
      roles: "number _ task unit actual target owner",
      items: "3-7",
      owners: ["Sở Tài chính", "^Sở Tài chính", "Sở NN&MT", "Sở Y tế", "Sở NN&MT"],
      targets: ["= 10.5 %", "= 4500 USD", "= 4 %", ">= 43 Giường", "= 61.5 %"],
      year: 2026,
    },
  ),
  layout(
    "three horizons and who leads",
    `
STT|Chỉ tiêu|Đến hết năm 2026|Đến năm 2030|Tầm nhìn 2045|Đơn vị chủ trì|Đơn vị phối hợp, cung cấp số liệu
1|Tỷ lệ hồ sơ trực tuyến|80%|100%|100%|Văn phòng HĐND và UBND|Trung tâm Phục vụ hành chính công
2|Tỷ lệ hộ nghèo|dưới 2%|dưới 1%||Phòng Kinh tế|Phòng VH-XH
3|Số chợ đạt chuẩn|1|3|5|Phòng Kinh tế|
`,
    {
      kind: "targets",
      head: [1],
      roles: "number task plan target plan owner coordinator",
      items: "2-4",
      owners: ["Văn phòng HĐND và UBND", "Phòng Kinh tế", "Phòng Kinh tế"],
      coordinators: ["Trung tâm Phục vụ hành chính công", "Phòng VH-XH", ""],
      targets: ["= 100 %", "< 1 %", "= 3"],
      year: null,
    },
  ),
  layout(
    "counters of tasks by unit",
    `
TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ
STT|Đơn vị|Tổng số nhiệm vụ|Đã hoàn thành|>|Chưa hoàn thành|>|Nhiệm vụ bị hủy
^|^|^|Đúng hạn|Quá hạn|Trong hạn|Quá hạn|^
1|Sở Tài chính|10|5|1|3|1|0
Tổng cộng|>|10|5|1|3|1|0
`,
    {
      kind: "other",
      head: [2, 3],
      roles: "number owner _ _ _ _ _ _",
      items: "4",
      totals: "5",
      owners: ["Sở Tài chính"],
      year: null,
    },
  ),
  layout(
    "targets above, tasks below",
    `
Biểu 1: CHỈ TIÊU NĂM 2026
STT|Chỉ tiêu|Đơn vị|Mục tiêu 2026|Quý I/2026|Đơn vị chủ trì
1|GRDP|%|trên 10%|9,5%|Thống kê tỉnh
2|Thu ngân sách|Tỷ đồng|26.000|6.500|Thuế tỉnh

Biểu 2: NHIỆM VỤ NĂM 2026
STT|Nhiệm vụ|Đơn vị|Thời gian|Sản phẩm
1|Xây dựng kịch bản|Sở Tài chính|Quý I|Kịch bản
2|Thu thuế|Thuế tỉnh|Hằng tháng|Báo cáo
Nơi nhận:|||TM. ỦY BAN NHÂN DÂN
- Như trên;|||CHỦ TỊCH
`,
    [
      {
        kind: "targets",
        head: [2],
        roles: "number task unit target actual owner",
        items: "3-4",
        owners: ["Thống kê tỉnh", "Thuế tỉnh"],
        targets: ["> 10 %", "= 26000 Tỷ đồng"],
        year: 2026,
      },
      {
        kind: "tasks",
        head: [7],
        roles: "number task owner deadline product",
        items: "8-9",
        owners: ["Sở Tài chính", "Thuế tỉnh"],
        deadlines: ["2026-01-01..2026-03-31", "recurring"],
        year: 2026,
      },
    ],
  ),
  layout(
    "months with plan and result, cumulative, and percent of KH",
    `
THEO DÕI CHỈ TIÊU 2026
STT|Chỉ tiêu|ĐVT|KH năm|Tháng 1|>|Tháng 2|>|Lũy kế|% KH|Đơn vị thực hiện
^|^|^|^|KH|TH|KH|TH|^|^|^
1|Hồ sơ đúng hạn|%|95|95|96|95|97|96,5|101,6|Văn phòng
2|Số buổi tuyên truyền|Buổi|24|2|2|2|3|5|20,8|Phòng A
`,
    {
      kind: "targets",
      head: [2, 3],
      roles: "number task unit target plan actual plan actual actual percent owner",
      items: "4-5",
      owners: ["Văn phòng", "Phòng A"],
      targets: ["= 95 %", "= 24 Buổi"],
      year: 2026,
    },
  ),
];
