/**
 * What the words around a deadline's dates mean, folded. A longer phrase is tried before a shorter one, so "không quá"
 * is a limit though "không" says that something is not so.
 */
export const DEADLINE_PHRASES = {
  /** The day named still counts, the month named does not. */
  before: ["trước"],
  /** Up to and with what is named. */
  until: [
    ...["chậm nhất", "chậm nhất là", "muộn nhất", "muộn nhất là", "trễ nhất", "trễ nhất là"],
    ...["không quá", "không muộn hơn", "không chậm hơn", "không trễ hơn", "hạn cuối", "hạn chót"],
  ],
  /** The same, and between two dates the word that joins them. */
  to: ["đến", "tới", "cho đến", "cho tới"],
  /** Up to the last day of what is named. */
  end: ["hết", "cuối"],
  within: ["trong", "vào", "cả", "suốt", "dịp", "nhân dịp", "vào dịp"],
  /** Introduces years only. */
  stage: ["giai đoạn", "thời kỳ", "các"],
  since: ["từ", "kể từ", "bắt đầu từ", "bắt đầu"],
  and: ["và"],
  or: ["hoặc", "hay"],
  ongoing: ["thường xuyên", "liên tục", "quanh năm", "tx", "th xuyên"],
  recurring: [
    "định kỳ",
    "thường kỳ",
    "thường niên",
    ...["tháng cuối quý", "tháng cuối của quý", "tháng đầu quý sau", "tháng đầu của quý sau", "tháng đầu quý"],
    ...["hằng", "hàng", "mỗi"].flatMap((every) =>
      ["ngày", "tuần", "tháng", "quý", "năm", "kỳ", "học kỳ", "nửa năm"].map((time) => `${every} ${time}`),
    ),
  ],
  conditional: [
    ...["sau khi", "ngay sau khi", "ngay sau", "ngay khi", "khi", "trước khi", "đến khi", "cho đến khi", "tới khi"],
    ...["theo", "tùy", "tùy theo", "tùy thuộc", "phụ thuộc", "đột xuất", "kể từ khi"],
  ],
  session: ["kỳ họp", "phiên họp"],
  /** Not a plan for the future: done already, or said not to be. */
  denied: ["đã", "chưa", "không"],
  after: ["sau"],
  /** Part of a month, quarter or year that has no known last day. */
  vague: ["đầu", "giữa"],
  week: ["tuần", "trung tuần", "thượng tuần", "hạ tuần"],
  lunar: ["âm lịch"],
  /** And what follows, without end. */
  onward: [
    ...[
      "trở đi",
      "về sau",
      "những năm tiếp theo",
      "các năm tiếp theo",
      "năm tiếp theo",
      "những năm sau",
      "các năm sau",
    ],
    ...["những năm tới", "các năm tới", "các tháng tiếp theo", "các quý tiếp theo", "hàng năm tiếp theo"],
  ],
  now: ["từ nay", "từ bây giờ"],
  broken: ["đến nay", "năm sau", "năm tới", "năm trước", "tháng sau", "tháng trước", "tháng tới", "trở về trước"],
  /** Papers and figures that a date may belong to instead of the task. */
  paper: [
    ...[
      "nghị quyết",
      "quyết định",
      "thông báo",
      "công văn",
      "tờ trình",
      "thông tư",
      "nghị định",
      "chỉ thị",
      "kết luận",
    ],
    ...["văn bản", "biên bản", "luật", "hợp đồng", "công điện", "giấy mời", "giấy phép", "kế hoạch", "chương trình"],
    ...["báo cáo", "đề án", "kết quả", "số liệu", "dự toán", "kinh phí", "nhiệm vụ", "công tác", "chỉ tiêu", "phiếu"],
    ...["số", "lương", "quyết toán", "tình hình", "kỳ báo cáo", "hiệu lực", "niên khóa", "nhiệm kỳ", "năm học"],
  ],
  /** Words that only introduce the date. */
  soft: [
    ...["thời gian", "thời hạn", "thời điểm", "hạn", "hạn hoàn thành", "hoàn thành", "thực hiện", "xong", "dự kiến"],
    ...["đăng ký", "trình", "ban hành", "mốc", "tiến độ", "triển khai", "phải", "xử lý", "ngay", "nộp", "gửi", "cần"],
    ...["phấn đấu", "yêu cầu", "hoàn tất", "gia hạn", "kết thúc", "là", "có", "danh sách", "ds"],
  ],
} as const;

/** Words for the parts of a date, folded. */
export const DATE_WORDS = { day: ["ngày"], month: ["tháng", "th"], quarter: ["quý", "quí"], year: ["năm"] } as const;

/** The same words with their marks left out or misplaced, bare: read, and reported as a spelling fault. */
export const MISTYPED = { month: "thang", quarter: ["quy", "qui"] } as const;

/** Quarters as written, folded. */
export const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

/** Units of time that a number before them makes a duration or a clock time: "25 ngày", "8 giờ". */
export const DURATIONS: ReadonlySet<string> = new Set([
  ...["ngày", "tuần", "giờ", "h", "g", "phút", "tháng", "năm", "buổi", "quý"],
]);

/** What follows a number and "tháng" from the year's start or to its end. */
export const YEAR_EDGES: Readonly<Record<string, "start" | "end">> = { đầu: "start", cuối: "end" };
