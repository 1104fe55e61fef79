import { roleWord, ROLES } from "../model/role-name";
import { presetNames } from "../model/preset-name";
import type { Settings } from "../model/settings";

/** The settings that stand beside a label of their own, in the order of the sheet. */
export type LabelId = keyof Pick<Settings, "year" | "preset" | "dueSoonDays">;

/** The settings that are tables, in the order of the sheet. */
export type TableId = keyof Pick<Settings, "off" | "roles" | "units" | "holidays" | "acceptances">;

/** One column of a table. The table is known by its needed headings, wherever they stand. */
export interface Field {
  readonly heading: string;
  readonly needed?: true;
  readonly isDate?: true;
}

interface TableWords {
  readonly title: string;
  readonly notes: readonly string[];
  readonly fields: readonly Field[];
}

const field = (heading: string): Field => ({ heading });
const needed = (heading: string): Field => ({ heading, needed: true });

/** What the settings sheet calls its parts. It is Vietnamese whatever the interface speaks; reading goes by these words. */
export const words: {
  readonly title: string;
  readonly note: string;
  readonly labels: Readonly<Record<LabelId, string>>;
  readonly presetNote: string;
  readonly tables: Readonly<Record<TableId, TableWords>>;
  readonly loose: string;
} = {
  title: "THIẾT LẬP SOÁT",
  note: "Sửa các ô bên dưới rồi bấm “Kiểm tra”. Ô để trống thì Soát Phụ lục tự nhận biết. Có thể thêm, xếp lại và chuyển dòng.",
  labels: { year: "Năm kế hoạch", preset: "Giai đoạn soát", dueSoonDays: "Nhắc trước (ngày)" },
  presetNote: `Một trong: ${presetNames}.`,
  tables: {
    off: {
      title: "Quy tắc tắt",
      notes: ["Mỗi dòng là một loại kết quả không cần soát, ghi như tên nhóm trong Kết quả soát."],
      fields: [needed("Quy tắc không soát")],
    },
    roles: {
      title: "Cách hiểu cột",
      notes: [
        "Mỗi dòng là một cột của phụ lục. Tiêu đề nhiều tầng ghi từ trên xuống, cách nhau bằng “›”. Ý nghĩa là một trong:",
        `${ROLES.map((role) => roleWord(role, "vi")).join("; ")}.`,
      ],
      fields: [needed("Trang tính"), needed("Tiêu đề cột"), needed("Ý nghĩa")],
    },
    units: {
      title: "Danh mục đơn vị",
      notes: ["Mỗi dòng là một đơn vị của cơ quan. Nhiều tên viết tắt cách nhau bằng dấu “;”."],
      fields: [needed("Tên đơn vị"), field("Tên viết tắt"), field("Người đứng đầu")],
    },
    holidays: {
      title: "Ngày nghỉ thêm",
      notes: ["Ngày nghỉ bù, ngày nghỉ riêng của cơ quan, ngoài thứ bảy, chủ nhật và ngày lễ: ngày/tháng/năm."],
      fields: [{ heading: "Ngày nghỉ", needed: true, isDate: true }],
    },
    acceptances: {
      title: "Kết quả soát đã chấp nhận",
      notes: [
        "Mỗi dòng là một kết quả soát được chấp nhận kèm lý do. Người soát ghi “Đồng ý” hoặc “Không đồng ý”; để trống là chờ ý kiến.",
      ],
      fields: [
        needed("Mã kết quả"),
        field("Loại kết quả"),
        field("Nội dung"),
        needed("Lý do"),
        needed("Người chấp nhận"),
        { heading: "Ngày chấp nhận", needed: true, isDate: true },
        { heading: "Đến hết ngày", isDate: true },
        field("Ý kiến người soát"),
      ],
    },
  },
  loose: "Ghi chú khác của đơn vị",
};

/** The tables in the order of the sheet. */
export const TABLES = Object.keys(words.tables) as readonly TableId[];

/** The labels in the order of the sheet. */
export const LABELS = Object.keys(words.labels) as readonly LabelId[];
