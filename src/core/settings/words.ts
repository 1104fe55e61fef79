import { presetNames } from "../model/preset-name";
import type { Settings } from "../model/settings";
import { bare } from "../parse/text";

/** The settings that stand beside a label of their own, in the order of the sheet. */
export type LabelId = keyof Pick<Settings, "year" | "preset" | "dueSoonDays">;

/** The settings that are tables, in the order of the sheet. */
export type TableId = keyof Pick<Settings, "off" | "roles" | "units" | "holidays" | "workdays" | "acceptances">;

/** What a cell offers to choose from. */
export type Choice = "sheets" | "roles" | "rules" | "reviews";

/** One column of a table. The table is known by its needed headings, wherever they stand. */
export interface Field {
  readonly heading: string;
  /** What shows while a cell of the column is selected. */
  readonly hint: string;
  readonly needed?: true;
  readonly isDate?: true;
  readonly choice?: Choice;
}

interface TableWords {
  readonly title: string;
  /** Sheets of old are read by these: a note that is worded anew would be taken for a line of theirs. */
  readonly notes: readonly string[];
  readonly fields: readonly Field[];
}

/** What the settings sheet calls its parts. It is Vietnamese whatever the interface speaks; reading goes by these words. */
export const words: {
  readonly title: string;
  readonly note: string;
  readonly labels: Readonly<Record<LabelId, string>>;
  readonly labelNotes: Readonly<Record<LabelId, string>>;
  readonly tables: Readonly<Record<TableId, TableWords>>;
  readonly loose: string;
  readonly lists: { readonly title: string; readonly note: string; readonly roles: string; readonly rules: string };
} = {
  title: "THIẾT LẬP SOÁT",
  note: "Sửa các ô bên dưới rồi bấm “Kiểm tra”. Chọn một ô để xem cách ghi; ô để trống thì Soát Phụ lục tự nhận biết. Có thể thêm, xếp lại và chuyển dòng.",
  labels: { year: "Năm kế hoạch", preset: "Giai đoạn soát", dueSoonDays: "Nhắc trước (ngày)" },
  labelNotes: {
    year: "Bốn chữ số; để trống thì lấy ở tiêu đề phụ lục.",
    preset: `Một trong: ${presetNames}.`,
    dueSoonDays: "Việc còn từng này ngày thì tính là sắp đến hạn.",
  },
  tables: {
    off: {
      title: "Quy tắc tắt",
      notes: ["Mỗi dòng là một loại kết quả không cần soát, ghi như tên nhóm trong Kết quả soát."],
      fields: [
        { heading: "Quy tắc không soát", needed: true, choice: "rules", hint: "Chọn một loại kết quả không cần soát." },
      ],
    },
    roles: {
      title: "Cách hiểu cột",
      notes: [
        "Mỗi dòng là một cột của phụ lục. Tiêu đề nhiều tầng ghi từ trên xuống, cách nhau bằng “›”. Ý nghĩa thì chọn trong danh sách.",
      ],
      fields: [
        { heading: "Trang tính", needed: true, choice: "sheets", hint: "Tên trang tính có cột ấy." },
        {
          heading: "Tiêu đề cột",
          needed: true,
          hint: "Chép đúng tiêu đề cột trên trang tính, không ghi chữ cái của cột.",
        },
        { heading: "Ý nghĩa", needed: true, choice: "roles", hint: "Chọn ý nghĩa của cột; mỗi ý nghĩa cho một cột." },
      ],
    },
    units: {
      title: "Danh mục đơn vị",
      notes: ["Mỗi dòng là một đơn vị của cơ quan. Nhiều tên viết tắt cách nhau bằng dấu “;”."],
      fields: [
        { heading: "Tên đơn vị", needed: true, hint: "Tên đầy đủ, mỗi dòng một đơn vị." },
        { heading: "Tên viết tắt", hint: "Các tên khác của đơn vị, cách nhau bằng dấu chấm phẩy, ví dụ: VP; VP Sở" },
        { heading: "Người đứng đầu", hint: "Họ và tên; để trống cũng được." },
      ],
    },
    holidays: {
      title: "Ngày nghỉ thêm",
      notes: ["Ngày nghỉ bù, ngày nghỉ riêng của cơ quan, ngoài thứ bảy, chủ nhật và ngày lễ: ngày/tháng/năm."],
      fields: [
        {
          heading: "Ngày nghỉ",
          needed: true,
          isDate: true,
          hint: "Mỗi ô một ngày, ví dụ 02/05/2025, hoặc một khoảng, ví dụ 28/01–03/02/2025.",
        },
      ],
    },
    workdays: {
      title: "Ngày làm bù",
      notes: ["Thứ bảy, chủ nhật hoặc ngày lễ mà cơ quan đi làm, thời hạn rơi vào đó thì không nhắc: ngày/tháng/năm."],
      fields: [
        {
          heading: "Ngày đi làm bù",
          needed: true,
          isDate: true,
          hint: "Mỗi ô một ngày, ví dụ 26/04/2025, hoặc một khoảng.",
        },
      ],
    },
    acceptances: {
      title: "Kết quả soát đã chấp nhận",
      notes: [
        "Mỗi dòng là một kết quả soát được chấp nhận kèm lý do. Người soát ghi “Đồng ý” hoặc “Không đồng ý”; để trống là chờ ý kiến.",
      ],
      fields: [
        {
          heading: "Mã kết quả",
          needed: true,
          hint: "Bảng soát tự ghi khi chấp nhận. Tự thêm dòng thì chép mã ở chi tiết của kết quả soát.",
        },
        { heading: "Loại kết quả", choice: "rules", hint: "Ghi như tên nhóm trong Kết quả soát." },
        { heading: "Nội dung", hint: "Những chữ đầu của nhiệm vụ, để người soát nhận ra." },
        { heading: "Lý do", needed: true, hint: "Vì sao được chấp nhận, viết cho người soát hiểu." },
        { heading: "Người chấp nhận", needed: true, hint: "Họ và tên." },
        { heading: "Ngày chấp nhận", needed: true, isDate: true, hint: "Ngày/tháng/năm, ví dụ 02/05/2025." },
        { heading: "Đến hết ngày", isDate: true, hint: "Ngày cuối cùng còn hiệu lực; để trống nếu không có hạn." },
        {
          heading: "Ý kiến người soát",
          choice: "reviews",
          hint: "Người soát chọn “Đồng ý” hoặc “Không đồng ý”; để trống là chờ ý kiến.",
        },
        { heading: "Người soát", hint: "Họ và tên người cho ý kiến." },
        { heading: "Ngày soát", isDate: true, hint: "Ngày người soát cho ý kiến: ngày/tháng/năm." },
        { heading: "Lý do không đồng ý", hint: "Người soát không đồng ý thì nên ghi vì sao; để trống cũng được." },
      ],
    },
  },
  loose: "Ghi chú khác của đơn vị",
  lists: {
    title: "Danh sách để chọn",
    note: "Chỉ để chọn và tra cứu khi ghi các bảng phía trên; sửa ở đây không có tác dụng.",
    roles: "Các ý nghĩa của cột",
    rules: "Các loại kết quả soát",
  },
};

/** A word of the sheet for comparing, as people retype it: without case, marks of any kind and punctuation. */
export const plain = (text: string): string =>
  bare(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

/** The tables in the order of the sheet. */
export const TABLES = Object.keys(words.tables) as readonly TableId[];

/** The labels in the order of the sheet. */
export const LABELS = Object.keys(words.labels) as readonly LabelId[];
