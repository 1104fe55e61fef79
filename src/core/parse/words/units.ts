/**
 * Words that a unit's name begins with, folded. A name goes on after them ("sở nội vụ"); those under `ALONE` may also
 * stand by themselves.
 */
export const UNIT_HEADS: readonly string[] = [
  ...["sở", "ban", "phòng", "p.", "bộ", "cục", "tổng cục", "chi cục", "vụ", "trung tâm", "viện"],
  ...["học viện", "hv", "trường", "đại học", "khoa", "tổ", "đội", "hội", "liên đoàn", "liên minh"],
  ...["hiệp hội", "liên hiệp", "xí nghiệp", "nhà máy", "bưu điện", "điện lực"],
  ...["đoàn", "tập đoàn", "tổng công ty", "công ty", "cty", "hợp tác xã", "hạt", "bệnh viện"],
  ...["trạm y tế", "đài", "báo", "cảng vụ", "quỹ", "quân khu", "chi nhánh", "liên danh", "ngân hàng"],
  ...["kho bạc", "bảo hiểm xã hội", "bhxh", "thuế", "thống kê", "hải quan", "tòa án", "tand"],
  ...["viện kiểm sát", "vksnd", "chi bộ", "các chi bộ", "đảng bộ", "hđnd", "thường trực", "tiểu ban"],
  ...["đại diện", "lãnh đạo"],
];

/** Undertakings that stand as a unit in lists of units, though a title may begin with them too; folded. */
export const PROJECT_HEADS: readonly string[] = ["dự án", "đề án", "chương trình"];

/** Unit words that make a name of their own, folded. */
export const ALONE: readonly string[] = [
  ...["văn phòng", "vp", "ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "ubmttq"],
  ...["ủy ban mặt trận tổ quốc", "mặt trận tổ quốc", "công an", "quân sự", "biên phòng", "thanh tra"],
  ...["kiểm toán", "đảng ủy", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "tỉnh ủy", "thành ủy"],
  ...["huyện ủy", "quận ủy", "thị ủy", "cấp ủy", "ủy ban", "ban quản lý", "ban ql", "bql", "bqlda"],
  ...["ban chỉ đạo", "bcđ", "ban chỉ huy", "ban giám hiệu", "ban giám đốc", "bgh", "ban chấp hành"],
  ...["bộ chỉ huy", "bch", "bchqs", "bộ đội biên phòng", "công đoàn", "đoàn thanh niên"],
  ...["đoàn trường", "hội đồng", "kho bạc nhà nước", "bảo tàng", "thư viện", "gvcn"],
];

/**
 * What may follow a unit word and then makes it no unit: "phòng, chống tham nhũng", "ban hành", "tổ chức", "khoa học",
 * "bộ máy". Folded, whole words.
 */
export const NOT_A_UNIT: Readonly<Record<string, readonly string[]>> = {
  ban: ["hành", "bố", "đầu", "ngày", "đêm", "ngành", "tặng"],
  phòng: ["chống", "ngừa", "cháy", "tránh", "thủ", "vệ", "trừ", "ban", "họp", "dịch bệnh", "ngủ", "khi"],
  bộ: [
    ...["máy", "phận", "tiêu chí", "tiêu chuẩn", "chỉ số", "chỉ tiêu", "thủ tục", "dữ liệu", "sưu tập", "tài liệu"],
    ...["câu hỏi", "sách", "mã", "quy tắc", "quy trình", "quy chế", "hồ sơ", "nhận diện", "công cụ", "giải pháp"],
  ],
  tổ: ["chức", "quốc"],
  khoa: ["học"],
  sở: ["hữu", "thích", "ban"],
  vụ: ["việc", "án", "mùa", "đông", "xuân", "hè", "thu", "lợi", "vi phạm", "tai nạn", "cháy"],
  cục: ["bộ"],
  viện: ["trợ", "dẫn", "phí"],
  trường: ["hợp", "lớp", "học", "quay"],
  đoàn: ["viên", "kết", "thể", "tàu"],
  đội: ["ngũ", "hình"],
  hội: ["nghị", "thảo", "nhập", "họp", "thi", "chợ", "chẩn", "tụ", "viên", "trường", "đàm", "diễn"],
  thuế: ["suất", "thu", "giá", "xuất", "nhập", "tiêu thụ", "tài nguyên", "sử dụng", "bảo vệ", "môn bài"],
  "thống kê": ["số", "các", "tình hình", "danh", "những", "và", "báo cáo", "việc", "đất đai"],
  "thanh tra": [
    ...["việc", "các", "công tác", "công vụ", "trách nhiệm", "chuyên đề", "chuyên ngành", "đột xuất"],
    ...["chấp hành", "về", "hành chính", "theo", "toàn diện", "đối với"],
  ],
  "kiểm toán": ["các", "báo cáo", "việc"],
  "trung tâm": ["dữ liệu quốc gia", "dữ liệu vùng"],
  báo: ["cáo", "động", "hiệu", "giá", "chí"],
  đài: ["thọ", "tưởng"],
  quỹ: ["đất", "tiền", "nhà", "lương", "thời gian"],
  hạt: ["nhân", "giống", "điều"],
  "dự án": ["đầu tư", "luật", "xây dựng", "có", "do", "thu hút", "mới", "đã", "đang", "trọng điểm"],
  "đề án": ["của", "đã", "đang", "về", "vị trí"],
  "chương trình": ["công tác", "hành động", "kế hoạch", "làm việc"],
  "công đoàn": ["phí", "viên"],
  "đại diện": ["chủ", "cho", "các"],
  "lãnh đạo": ["chỉ đạo", "thực hiện", "công tác", "và", "triển khai", "toàn diện", "việc", "các"],
  "văn phòng": ["phẩm", "điện tử"],
  "thư viện": ["số", "điện tử"],
  "bảo tàng": ["số"],
  "thường trực": ["sẵn sàng", "trong", "cứu nạn"],
  "tập đoàn": ["kinh tế"],
};

/** What no unit's name goes on with after its first word: "các phòng, trung tâm thuộc Sở". Folded. */
export const NEVER_NEXT: readonly string[] = ["thuộc", "trực thuộc", "có", "liên quan", "trên", "khác", "được", "phải"];

/** Governing bodies that share the place written after the last of them: "HĐND, UBND tỉnh". Folded. */
export const BODIES: readonly string[] = [
  "hđnd",
  "ubnd",
  "hội đồng nhân dân",
  "ủy ban nhân dân",
  "đoàn đbqh",
  "đoàn đại biểu quốc hội",
  "đảng ủy",
  "ubmttq",
  "mặt trận tổ quốc",
];

/** Nouns that name many units at once behind "các"; folded. */
export const COLLECTIVES: readonly string[] = [
  ...["sở", "ban", "bộ", "ngành", "phòng", "đơn vị", "cơ quan", "địa phương", "huyện", "xã"],
  ...["phường", "tỉnh", "thành phố", "thị xã", "trường", "khoa", "vụ", "cục", "đoàn thể", "tổ chức"],
  ...[
    "cá nhân",
    "phòng ban",
    "phòng chuyên môn",
    "ban ngành",
    "bộ phận",
    "doanh nghiệp",
    "thành viên",
    "chi bộ",
    "cấp ủy",
    "hội",
    "tổ",
    "tổng công ty",
    "phòng/ban",
  ],
];

/** What a lead begins with that is everybody, or the heads of all; folded. */
export const EVERYBODY: readonly string[] = [
  ...["toàn thể", "toàn cơ quan", "toàn đơn vị", "toàn ngành", "toàn sở", "toàn trường", "toàn đảng bộ", "mọi người"],
  ...["tất cả", "cán bộ, công chức", "công chức, viên chức", "cán bộ, đảng viên", "cbccvc", "các đ/c", "các đồng chí"],
  ...["(?:thủ trưởng|lãnh đạo|người đứng đầu|giám đốc|trưởng|chủ tịch ubnd) (?:các|cơ quan, đơn vị)"],
];

/** What a unit does in "Sở Công Thương hướng dẫn": the name ends before these words; folded. */
export const ACTIONS: readonly string[] = [
  ...["hướng dẫn", "bố trí", "thẩm định", "cung cấp", "tổng hợp", "góp phần", "tham gia", "theo dõi"],
  ...["tham mưu", "phê duyệt", "làm việc với", "xử lý", "hỗ trợ", "chịu trách nhiệm"],
];

/** Who may be told by what they do, "nhà cung cấp", "đơn vị hỗ trợ": there the name goes on with the action; as typed. */
export const DOERS: readonly string[] = ["[Nn]hà", "đơn vị", "cơ quan", "bên", "bộ phận", "tổ chức", "cá nhân"];
