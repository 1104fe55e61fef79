import type { PlannedCell, PlannedRow, SheetLayout } from "../../core/model/edit";

const OWNERS = ["Phòng Tổ chức biên chế", "Văn phòng Sở", "Thanh tra Sở", "Ban Tôn giáo", "nt"];
const DEADLINES = ["Quý I", "Trước 15/3", "Tháng 6/2024", "Thường xuyên", "6 tháng đầu năm", "30/9/2024"];
const STATUSES = ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Đã trình lãnh đạo Sở xem xét"];
const HEADINGS = [
  "STT",
  "Nhiệm vụ",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Lãnh đạo phụ trách",
  "Thời gian hoàn thành",
  "Sản phẩm",
  "Kết quả thực hiện",
  "Ngày hoàn thành",
  "Căn cứ",
  "Nguồn chỉ đạo",
  "Ghi chú",
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const text = (value: string | null): PlannedCell => ({ value });

/** A task appendix of so many rows and twelve columns, with a title block, a section every 50 rows and a fault every 97. */
export function benchSheet(tasks: number): SheetLayout {
  const rows: PlannedRow[] = [
    [text("SỞ NỘI VỤ")],
    [text("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024")],
    [],
    HEADINGS.map(text),
  ].map((cells) => ({ height: 15, cells }));
  for (let index = 0; index < tasks; index++) {
    if (index % 50 === 0)
      rows.push({ height: 15, cells: [text(`${index / 50 + 1}.`), text(`Lĩnh vực số ${index / 50 + 1}`)] });
    rows.push({ height: 15, cells: task(index) });
  }
  return {
    name: "PL01",
    columns: HEADINGS.map(() => ({ width: 20 })),
    rows,
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
  };
}

function task(index: number): PlannedCell[] {
  const faulty = index % 97 === 0;
  return [
    { value: index + 1 },
    text(`Rà soát, hoàn thiện hồ sơ công việc số ${index + 1} thuộc lĩnh vực được giao`),
    text(faulty ? null : pick(OWNERS, index)),
    text("Sở Tài chính; UBND các huyện, thị xã, thành phố"),
    text("Đ/c Phó Giám đốc"),
    text(index % 89 === 0 ? "Tháng  /2024" : pick(DEADLINES, index)),
    text("Báo cáo, Tờ trình"),
    text(pick(STATUSES, index)),
    { value: null, ...(index % 4 === 0 ? { date: "2024-03-20" } : {}) },
    text("Kế hoạch công tác năm 2024"),
    text("Thông báo kết luận"),
    text(null),
  ];
}
