/** First words of a title block's lines; a title starts at the last of them above the table. */
export const titleStarts = ["phụ lục", "biểu mẫu", "biểu số", "biểu", "mẫu số", "mẫu", "bảng", "danh mục", "phụ biểu"];

/** First words of lines above a table that are no title: the agency block, the motto, remarks on units. */
export const letterheads = [
  "cộng hòa xã hội chủ nghĩa",
  "cộng hoà xã hội chủ nghĩa",
  "độc lập - tự do",
  "độc lập – tự do",
  "ủy ban nhân dân",
  "uỷ ban nhân dân",
  "ubnd",
  "sở ",
  "bộ ",
  "đơn vị tính",
  "đơn vị:",
  "đvt",
  "tỉnh ",
  "ban ",
  "số:",
];

/** What the name of an agency on a letterhead begins with where no motto beside it tells. */
export const agencyStarts = [
  "ủy ban nhân dân",
  "uỷ ban nhân dân",
  "ubnd",
  "hội đồng nhân dân",
  "hđnd",
  "tỉnh ủy",
  "tỉnh uỷ",
  "thành ủy",
  "đảng ủy",
  "sở",
];

/** What a signature block, a note or a page's foot begins with. */
export const footerStarts = [
  "nơi nhận",
  "người lập",
  "người tổng hợp",
  "người báo cáo",
  "ghi chú:",
  "ghi chú",
  "nguồn:",
  "lưu ý:",
  "chú thích",
  "kt.",
  "tm.",
  "tl.",
  "tuq.",
  "q.",
  "(đã ký)",
  "đã ký",
  "(ký",
  "ký tên",
  "xác nhận của",
  "*)",
  "(*)",
  "trang ",
  "như trên;",
  "- như trên",
  "- lưu",
];

/** Posts that sign: a line that is nothing but one of them, or opens with it and is short. */
export const signers = [
  "giám đốc",
  "phó giám đốc",
  "chủ tịch",
  "phó chủ tịch",
  "thủ trưởng",
  "thủ trưởng đơn vị",
  "thủ trưởng cơ quan",
  "chánh văn phòng",
  "phó chánh văn phòng",
  "trưởng phòng",
  "phó trưởng phòng",
  "lãnh đạo đơn vị",
  "lãnh đạo phòng",
  "hiệu trưởng",
  "cục trưởng",
  "vụ trưởng",
  "chi cục trưởng",
  "trưởng ban",
  "bộ trưởng",
  "thứ trưởng",
  "kế toán trưởng",
  "viện trưởng",
];

/** What a total row is called. Anything more than a remark behind it makes the row a task or a target of its own. */
export const totals = [
  "tổng",
  "tổng số",
  "tổng cộng",
  "cộng",
  "tổng chung",
  "cộng chung",
  "tổng toàn tỉnh",
  "tổng cộng chung",
];

/** What a count in a title may be of ("DANH MỤC 196 NHIỆM VỤ"). */
export const counted = [
  "nhiệm vụ",
  "công việc",
  "đầu việc",
  "nội dung",
  "văn bản",
  "chỉ tiêu",
  "đề án",
  "dự án",
  "chương trình",
  "nghị quyết",
  "quyết định",
  "hoạt động",
  "danh mục",
];
