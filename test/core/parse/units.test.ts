import {
  isDitto,
  isPlaceholder,
  looksLikePerson,
  looksLikeUnit,
  readOwnerCell,
  readUnits,
  unitKey,
} from "../../../src/core/parse/units";

describe("one name stays whole", () => {
  test.each([
    "Sở Văn hóa và Thể thao",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "UBND các xã, phường",
    "Các bộ, ngành, địa phương",
    "Các Sở, ban, ngành và các địa phương liên quan",
    "Bộ Lao động - Thương binh và Xã hội",
    "Văn phòng HĐND và UBND tỉnh",
    "Đảng ủy, UBND xã",
    "Khoa Y – Dược",
    "Phòng TCCB&CTHSSV",
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    "Sở Y tế, Nội vụ, GD&ĐT, NN&MT",
    "Bộ, ngành, địa phương",
    "VTV, VOV, TTXVN",
    "BPVPĐU",
  ])("%s", (name) => {
    expect(readUnits(name)).toEqual([name]);
  });

  test.each([
    ["Sở Nông nghiệp\nvà Môi trường", "Sở Nông nghiệp và Môi trường"],
    ["\n\nPhòng  TC-KH ", "Phòng TC-KH"],
    ["Văn phòng\nUBND tỉnh", "Văn phòng UBND tỉnh"],
    ["Phòng Tài chính -\nKế hoạch", "Phòng Tài chính - Kế hoạch"],
    ["- Sở Nội vụ.", "Sở Nội vụ"],
    ["Bộ Giáo dục và Đào tạo (NĐ do Bộ Nội vụ chủ trì, Bộ Y tế góp ý)", "Bộ Giáo dục và Đào tạo"],
    ["**Phòng QLCN**", "Phòng QLCN"],
  ])("%j is %s", (text, name) => {
    expect(readUnits(text)).toEqual([name]);
  });
});

describe("several units in one cell", () => {
  test.each([
    ["Thống kê tỉnh; Sở Tài chính", ["Thống kê tỉnh", "Sở Tài chính"]],
    ["Bộ Công an, Bộ Tài chính", ["Bộ Công an", "Bộ Tài chính"]],
    ["Vụ GDĐH và Vụ GDTrH", ["Vụ GDĐH", "Vụ GDTrH"]],
    ["- Sở Nội vụ\n- Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["1. Sở Nội vụ\n2. Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    [
      "Viện KHGDVN, Dự án Hỗ trợ đổi mới giáo dục phổ thông",
      ["Viện KHGDVN", "Dự án Hỗ trợ đổi mới giáo dục phổ thông"],
    ],
    ["Các Sở, ban, ngành và UBND các xã, phường", ["Các Sở, ban, ngành", "UBND các xã, phường"]],
    [
      "Bộ Công an, Bộ Thông tin và Truyền thông và các bộ, ngành",
      ["Bộ Công an", "Bộ Thông tin và Truyền thông", "các bộ, ngành"],
    ],
    ["Vụ KHTC, Vụ TCCB, thanh tra Bộ, Cục KTKĐ", ["Vụ KHTC", "Vụ TCCB", "thanh tra Bộ", "Cục KTKĐ"]],
    ["Ban Giám hiệu, GVCN các lớp", ["Ban Giám hiệu", "GVCN các lớp"]],
    ["Sở Nội vụ (Phòng A, Phòng B); Sở Y tế", ["Sở Nội vụ", "Sở Y tế"]],
    ["Chưa xác định/Sở NNMT", ["Sở NNMT"]],
    ["Đ/c Toàn, Đ/c Nam", ["Đ/c Toàn", "Đ/c Nam"]],
  ])("%j", (text, names) => {
    expect(readUnits(text)).toEqual(names);
    expect(readUnits(text.normalize("NFD"))).toEqual(names);
  });

  test.each(["", "\u00a0", "-", "…", "Chưa xác định", "Chưa rõ", "nt", '"'])("%j names none", (text) => {
    expect(readUnits(text)).toEqual([]);
    expect(readOwnerCell(text)).toEqual({ owners: [], coordinators: [] });
  });
});

describe("who leads and who helps in one cell", () => {
  test.each([
    [
      "Chủ trì: Sở Công Thương (thẩm định). Phối hợp: Sở Tài chính, Sở Xây dựng (ý kiến); UBND xã Xuân Ái.",
      ["Sở Công Thương"],
      ["Sở Tài chính", "Sở Xây dựng", "UBND xã Xuân Ái"],
    ],
    [
      "Chủ trì: UBND phường Yên Bái; phối hợp UBND phường Văn Phú; Sở Công Thương hướng dẫn chuyên môn.",
      ["UBND phường Yên Bái"],
      ["UBND phường Văn Phú", "Sở Công Thương"],
    ],
    [
      "Chủ trì: UBND xã Hưng Khánh; Sở Xây dựng (tuyến đường); Sở Tài chính bố trí ngân sách.",
      ["UBND xã Hưng Khánh"],
      ["Sở Xây dựng", "Sở Tài chính"],
    ],
    ["- Đơn vị chủ trì: Phòng Nội vụ\n- Đơn vị phối hợp: Phòng Kinh tế", ["Phòng Nội vụ"], ["Phòng Kinh tế"]],
    ["CHỦ TRÌ: Sở Nội vụ PHỐI HỢP: Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]],
    ["CT: Sở Nội vụ; PH: Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]],
    ["Phòng QLCN (CN) chủ trì; Phòng QLNL phối hợp", ["Phòng QLCN"], ["Phòng QLNL"]],
    ["Sở Nội vụ chủ trì, Sở Tài chính, Sở Y tế phối hợp", ["Sở Nội vụ"], ["Sở Tài chính", "Sở Y tế"]],
    ["Phòng Kinh tế chủ trì, phối hợp với Phòng Nội vụ", ["Phòng Kinh tế"], ["Phòng Nội vụ"]],
    ["Phòng QLCN phối hợp BQL KKT", ["Phòng QLCN"], ["BQL KKT"]],
    ["Sở Nội vụ; Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"], []],
    ["Phối hợp: Sở Nội vụ", [], ["Sở Nội vụ"]],
  ])("%j", (text, owners, coordinators) => {
    expect(readOwnerCell(text)).toEqual({ owners, coordinators });
  });
});

describe("spellings of one unit have one key", () => {
  test.each([
    ["Bộ Công an", "Bộ Công An", "BỘ CÔNG AN", "Bộ  Công\u00a0an"],
    ["Phòng TC-KH", "Phòng TCKH", "\nPhòng TC - KH", "Phòng Tài chính - Kế hoạch", "P. Tài chính – Kế hoạch"],
    ["Phòng TCBC", "P. TCBC", "P.TCBC", "P-TCBC"],
    ["Văn phòng Sở", "VP Sở"],
    ["Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KHCN", "Sở Khoa học & Công nghệ"],
    ["Sở Văn hóa và Thể thao", "Sở Văn hoá và Thể thao", "Sở Văn hóa và Thể thao".normalize("NFD")],
    ["Ban Quản lý chợ", "BQL chợ", "Ban QL chợ"],
    ["Công an tỉnh", "Công an"],
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh", "Uỷ ban Nhân dân tỉnh"],
    ["Bộ Chỉ huy Quân sự tỉnh", "Bộ CHQS tỉnh", "BCH Quân sự tỉnh"],
    ["Sở Nội vụ", "SNV", "Sở Nội vụ (chủ trì)", "Sở Nội vụ."],
  ])("%s", (...names) => {
    expect(new Set(names.map(unitKey)).size).toBe(1);
  });

  test("different units have different keys", () => {
    const names = [
      ...["Sở Nội vụ", "Phòng Nội vụ", "Sở Tài chính", "Sở Văn hóa và Thể thao", "Sở Du lịch", "Thanh tra tỉnh"],
      ...["Thanh tra Bộ", "UBND tỉnh", "UBND xã Yên Bình", "UBND xã Văn Phú", "BCH Công đoàn", "BCH Đoàn Trường"],
      ...["Bộ Chỉ huy Quân sự tỉnh", "Văn phòng Sở", "Văn phòng UBND tỉnh", "Vụ GDTH", "Vụ GDTX", "Vụ GDTrH"],
    ];
    expect(new Set(names.map(unitKey)).size).toBe(names.length);
  });
});

test.each([
  ...["PHÒNG QUẢN LÝ ĐÔ THỊ", "Sở Nội vụ", "P. TCBC", "Văn phòng", "Công an tỉnh", "UBND các xã, phường", "Vụ GDĐH"],
  ...["Các bộ, ngành", "BQL chợ TV", "Bộ Chỉ huy quân sự tỉnh", "Ban của Hội đồng nhân dân tỉnh", "SNV", "Thuế tỉnh"],
])("%s looks like a unit", (text) => {
  expect(looksLikeUnit(text)).toBe(true);
});

test.each([
  ...[
    "Ban hành quyết định",
    "Phòng, chống tham nhũng",
    "Phòng cháy chữa cháy",
    "Tổ chức bộ máy",
    "Khoa học và công nghệ",
  ],
  ...[
    "Trường hợp khác",
    "Hội nghị tổng kết",
    "Bộ tiêu chí",
    "Trung tâm dữ liệu quốc gia",
    "Cụm",
    "Tỷ đồng",
    "Doanh nghiệp",
  ],
  ...["Tổng hợp báo cáo", "Thanh tra việc chấp hành pháp luật", "Các nhiệm vụ trọng tâm", "Báo cáo", "", "Quý I"],
])("%j does not look like a unit", (text) => {
  expect(looksLikeUnit(text)).toBe(false);
});

test.each([
  ["Đ/c Toàn - PCVP", true],
  ["Thầy Lê Thanh Cường", true],
  ["Hiệu trưởng", true],
  ["Phó Hiệu trưởng Nguyễn Minh Trí", true],
  ["Nguyễn Văn An", true],
  ["PCT Phan Trung Bá", true],
  ["Sở Nội vụ", false],
  ["Thái Nguyên", false],
  ["Bàn giao hồ sơ", false],
])("%s looks like a person: %s", (text, person) => {
  expect(looksLikePerson(text)).toBe(person);
});

test.each(["nt", "Nt", "-nt-", "n.t", "như trên", "Như trên", '"', "”", "''", "//", '- " -'])(
  "%j says as above",
  (text) => {
    expect(isDitto(text)).toBe(true);
    expect(isPlaceholder(text)).toBe(false);
  },
);

test.each(["", " ", "-", "–", "…", "...", "/", "Chưa xác định", "(chưa rõ)", "Chưa xác định thời gian xử lý"])(
  "%j says nothing",
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
    expect(isDitto(text)).toBe(false);
  },
);

test.each(["0", "x", "%", "Chưa đề xuất", "Không"])("%j says something", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

describe("lists of who helps, with slashes, suppliers and what each does", () => {
  test.each<[string, string[], string[]]>([
    [
      "Chủ trì: Phòng CNTT. Phối hợp: các Tổng công ty, phòng/ban nghiệp vụ.",
      ["Phòng CNTT"],
      ["các Tổng công ty, phòng/ban nghiệp vụ"],
    ],
    [
      "Chủ trì: A1. Phối hợp: Văn phòng, các phòng/ban lập báo cáo.",
      ["A1"],
      ["Văn phòng", "các phòng/ban lập báo cáo"],
    ],
    [
      "Chủ trì: A1. Phối hợp: Các đơn vị vận hành, nhà cung cấp giải pháp.",
      ["A1"],
      ["Các đơn vị vận hành, nhà cung cấp giải pháp"],
    ],
    ["Văn phòng Sở + Phòng QLCN cung cấp nội dung ngành", ["Văn phòng Sở", "Phòng QLCN"], []],
    ["Phòng Kế hoạch tổng hợp", ["Phòng Kế hoạch tổng hợp"], []],
  ])("%s", (text, owners, coordinators) => expect(readOwnerCell(text)).toEqual({ owners, coordinators }));
});
