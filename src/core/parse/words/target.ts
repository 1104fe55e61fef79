import type { TargetOp } from "../../model/target";

/** Words and signs before a figure that say how it binds; lower case, longest first within one meaning does not matter. */
export const COMPARATORS: Readonly<Record<string, TargetOp>> = {
  "≥": ">=",
  ">=": ">=",
  "=>": ">=",
  "> =": ">=",
  "< =": "<=",
  "≤": "<=",
  "<=": "<=",
  "=<": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
  "~": "~",
  "≈": "~",
  trên: ">",
  hơn: ">",
  "lớn hơn": ">",
  "cao hơn": ">",
  "nhiều hơn": ">",
  vượt: ">",
  "vượt trên": ">",
  dưới: "<",
  "nhỏ hơn": "<",
  "thấp hơn": "<",
  "ít hơn": "<",
  "tối thiểu": ">=",
  "tối thiểu đạt": ">=",
  "ít nhất": ">=",
  "thấp nhất": ">=",
  "không dưới": ">=",
  "không thấp hơn": ">=",
  "không ít hơn": ">=",
  "không nhỏ hơn": ">=",
  từ: ">=",
  "tối đa": "<=",
  "nhiều nhất": "<=",
  "cao nhất": "<=",
  "không quá": "<=",
  "không vượt quá": "<=",
  "không vượt": "<=",
  "không cao hơn": "<=",
  "không lớn hơn": "<=",
  "không nhiều hơn": "<=",
  khoảng: "~",
  "xấp xỉ": "~",
  "ước đạt": "~",
  ước: "~",
  gần: "~",
  đạt: "=",
  bằng: "=",
  là: "=",
};

/** Words before a rank: "nhóm 10", "top 5", "xếp thứ 3". Lower case. */
export const RANKS: readonly string[] = [
  "top",
  "tốp",
  "nhóm",
  "thứ",
  "hạng",
  "thứ hạng",
  "xếp hạng",
  "xếp thứ",
  "đứng thứ",
  "vị trí thứ",
  "vị trí",
];

/** Words that may stand before the first figure without making it anything else. Lower case. */
export const LEAD_WORDS: ReadonlySet<string> = new Set(
  (
    "đạt phấn đấu tỷ lệ tỉ tăng giảm duy trì giữ vững còn xuống lên mức thêm bình quân tổng có hoàn thành xây dựng thu hút " +
    "đào tạo giải quyết tổ chức thành lập cấp mới nằm trong thuộc xếp đứng vị trí được ban hành mỗi hằng năm hàng ít nhất " +
    "tối thiểu đa không quá từ trên dưới hơn khoảng và cả tới đến thực hiện triển khai hỗ trợ trồng cơ bản tiếp tục"
  ).split(" "),
);

/** Words right before a number that make it a name, a date or a level and no figure. Lower case. */
export const NOT_A_FIGURE: ReadonlySet<string> = new Set([
  ...[
    "năm",
    "quý",
    "tháng",
    "ngày",
    "đoạn",
    "độ",
    "số",
    "điều",
    "khoản",
    "mục",
    "lục",
    "pl",
    "khóa",
    "khoá",
    "kỳ",
    "lần",
  ],
  ...[
    "loại",
    "cấp",
    "bước",
    "nq",
    "qđ",
    "ctr",
    "điểm",
    "bảng",
    "biểu",
    "giai",
    "nhóm nhiệm vụ",
    "đợt",
    "tuần",
    "phiên",
  ],
]);

/** First words of units of measure, lower case: what follows a figure is its unit even where a column has another. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    "tỷ tỉ triệu nghìn ngàn trăm vạn đồng đ vnđ usd eur ha km km² km2 m m² m2 m³ m3 cm mm kg tấn tạ yến lít mw gw kw kwh mwh mwp tbps gbps mbps " +
    "người hộ lượt tuổi giường bác dự doanh dn xã phường huyện tỉnh thôn bản tổ cụm chợ khu ccn kcn kkt nhà căn trường lớp phòng " +
    "mô sản giấy hồ cuộc lần bài trang cái chiếc trạm cơ công điểm bậc ngày giờ phút tháng vụ việc đơn ca suất văn báo nghị kế " +
    "nhiệm lao hợp htx khách sinh học cán con cây máy đề lễ hội buổi tin chỉ thủ dịch sáng kiến đối tuyến sàn trung bến cầu"
  ).split(" "),
);

/** Measures of things that come whole, lower case first words: a comma in their figure can only group thousands. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "người hộ lượt dự doanh dn xã phường huyện thôn bản cụm chợ khu nhà căn trường lớp phòng mô sản giấy hồ cuộc lần bài " +
    "trang cái chiếc trạm cơ công vụ việc đơn suất văn báo lao hợp htx khách sinh học cán con cây máy tổ đồng vnđ"
  ).split(" "),
);

/** Words that end a unit: what follows tells about the figure. Lower case. */
export const AFTER_UNIT: ReadonlySet<string> = new Set(
  (
    "trở so với trong của được đạt vào năm tại cho mỗi theo trên đến từ và có là để khi do ở về nếu hoàn tăng giảm này đã bằng " +
    "chiếm gồm như nhằm"
  ).split(" "),
);

/** What a cell says where the figure is none at all, folded. */
export const ZERO_WORDS: ReadonlySet<string> = new Set(["không có", "không", "không phát sinh"]);
