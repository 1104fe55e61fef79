import type { CellStyle } from "../model/edit";
import { STATES, stateWords } from "../rollup/words";

/** The appendices that there is a template for. */
export type TemplateKind = "tasks" | "documents" | "directives" | "targets";

/** One column of a template. */
export interface TemplateColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly align: CellStyle["horizontal"];
  readonly numberFormat?: string;
  /** What shows while a cell is selected. */
  readonly hint?: string;
  /** What a cell may be chosen from: these, or the office's units. */
  readonly values?: readonly string[] | "units";
}

/** A template: what stands over the table, and its columns. */
export interface Template {
  readonly name: string;
  readonly label: string;
  readonly title: (year: number) => string;
  readonly columns: readonly TemplateColumn[];
}

const TEXT = "@";
const DAY = "dd/mm/yyyy";

const NUMBER: TemplateColumn = { heading: "STT", width: 6, align: "center" };
const LEAD_HINT = "Ghi một đơn vị chủ trì, đúng tên như các dòng khác. Đơn vị cùng làm ghi ở cột phối hợp.";
const DEADLINE_HINT =
  "Ghi ngày (15/3/2025), tháng (tháng 3/2025) hoặc quý (Quý I/2025). Việc lặp lại ghi hằng tháng, hằng quý; tránh ghi “theo tiến độ”, “khi có yêu cầu”.";
const MONTH_HINT = "Ghi tháng (tháng 6/2025) hoặc ngày (15/3/2025). Ghi theo quý thì khó theo dõi tiến độ trình.";
const coordinator: TemplateColumn = {
  heading: "Đơn vị phối hợp",
  width: 24,
  align: "left",
  hint: "Nhiều đơn vị thì ngăn cách bằng dấu chấm phẩy (;).",
};
const note: TemplateColumn = { heading: "Ghi chú", width: 16, align: "left" };
const status: TemplateColumn = {
  heading: "Tình trạng",
  width: 17,
  align: "center",
  hint: "Khi báo cáo: chọn trong danh sách. Lúc lập kế hoạch để trống.",
  values: STATES.filter((state) => state !== "unclear").map((state) => stateWords.vi[state]),
};
const lead = (heading: string): TemplateColumn => ({
  heading,
  width: 20,
  align: "center",
  hint: LEAD_HINT,
  values: "units",
});
// As text, "6/2025" stays a month; Excel would make the first of June of it.
const deadline = (heading: string, hint: string): TemplateColumn => ({
  heading,
  width: 16,
  align: "center",
  numberFormat: TEXT,
  hint,
});

const DOCUMENT_TYPES = [
  "Nghị quyết",
  "Quyết định",
  "Chỉ thị",
  "Chương trình",
  "Kế hoạch",
  "Đề án",
  "Hướng dẫn",
  "Tờ trình",
  "Báo cáo",
  "Thông báo",
  "Công văn",
];

/** The columns of a list of documents, by what the office calls their lead and their deadline. */
const documents = (leadHeading: string, deadlineHeading: string): readonly TemplateColumn[] => [
  NUMBER,
  { heading: "Tên loại", width: 14, align: "center", hint: "Chọn tên loại văn bản.", values: DOCUMENT_TYPES },
  { heading: "Trích yếu nội dung", width: 48, align: "left" },
  { heading: "Cơ quan ban hành", width: 16, align: "center", hint: "Cấp ký ban hành: HĐND tỉnh, UBND tỉnh, Sở …" },
  lead(leadHeading),
  coordinator,
  deadline(deadlineHeading, MONTH_HINT),
  status,
  note,
];

/** The templates by kind. Headings are such as the reading knows for certain. */
export const templates: Readonly<Record<TemplateKind, Template>> = {
  tasks: {
    name: "PL01",
    label: "Phụ lục 01",
    title: (year) => `DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM ${year}`,
    columns: [
      NUMBER,
      {
        heading: "Nhiệm vụ",
        width: 46,
        align: "left",
        hint: "Mỗi dòng một việc, bắt đầu bằng động từ: rà soát, xây dựng, trình …",
      },
      lead("Đơn vị chủ trì"),
      coordinator,
      { heading: "Lãnh đạo phụ trách", width: 18, align: "center" },
      deadline("Thời gian hoàn thành", DEADLINE_HINT),
      {
        heading: "Sản phẩm",
        width: 18,
        align: "left",
        hint: "Ghi thứ kiểm đếm được: báo cáo, quyết định, kế hoạch, lớp tập huấn …",
      },
      status,
      { heading: "Ngày hoàn thành", width: 13, align: "center", numberFormat: DAY },
      note,
    ],
  },
  documents: {
    name: "PL02",
    label: "Phụ lục 02",
    title: (year) => `DANH MỤC VĂN BẢN THAM MƯU BAN HÀNH NĂM ${year}`,
    columns: documents("Đơn vị chủ trì soạn thảo", "Thời gian trình"),
  },
  directives: {
    name: "PL03",
    label: "Phụ lục 03",
    title: (year) => `DANH MỤC VĂN BẢN CHỈ ĐẠO, TRIỂN KHAI NHIỆM VỤ NĂM ${year}`,
    columns: documents("Đơn vị chủ trì tham mưu", "Thời gian ban hành"),
  },
  targets: {
    name: "CT",
    label: "Phụ lục 04",
    title: (year) => `CHỈ TIÊU CHỦ YẾU NĂM ${year}`,
    columns: [
      NUMBER,
      {
        heading: "Chỉ tiêu",
        width: 62,
        align: "left",
        hint: "Mỗi dòng một chỉ tiêu đo được bằng một con số.",
      },
      { heading: "Đơn vị tính", width: 13, align: "center", hint: "Ghi %, người, xã, triệu đồng …" },
      { heading: "Chỉ tiêu năm", width: 15, align: "right", hint: "Ghi số phải đạt; mức tối thiểu ghi “trên 95%”." },
      { heading: "Lũy kế thực hiện", width: 15, align: "right", hint: "Khi báo cáo: số đạt được tính từ đầu năm." },
      lead("Đơn vị chủ trì"),
      { heading: "Nguồn số liệu", width: 30, align: "left" },
      note,
    ],
  },
};
