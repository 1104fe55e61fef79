import { readWorkbook } from "../../../src/core/parse";
import { detectLegacy, fromLegacy, inUnicode, legacyOf } from "../../../src/core/parse/legacy";
import { drawSheet, readTable, settings, shelfNames, shelfSheet, workbookOf, type Drawn } from "../../tools/sheets";

/** Texts as old files have them, and as they were meant. Between them: every vowel with every tone, đ, capitals. */
const TCVN3: readonly (readonly [legacy: string, unicode: string])[] = [
  ["C«ng t¸c tæ chøc", "Công tác tổ chức"],
  ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
  ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
  ["Thêi gian hoµn thµnh", "Thời gian hoàn thành"],
  ["®\u00adîc, ng\u00adêi, n\u00adíc", "được, người, nước"],
  ["§\u00adîc duyÖt tr\u00adíc ngµy 15/3/2004", "Được duyệt trước ngày 15/3/2004"],
  ["¸ µ ¶ · ¹", "á à ả ã ạ"],
  ["¨ ¾n » ¼n ½n Æ", "ă ắn ằ ẳn ẵn ặ"],
  ["© Ê Ç È É Ë", "â ấ ầ ẩ ẫ ậ"],
  ["Ð Ì Î Ï Ñ", "é è ẻ ẽ ẹ"],
  ["ª Õ Ò Ó Ô Ö", "ê ế ề ể ễ ệ"],
  ["Ý n×n nØn Ü Þ", "í nìn nỉn ĩ ị"],
  ["ã ß á â ä", "ó ò ỏ õ ọ"],
  ["« è å æ ç é", "ô ố ồ ổ ỗ ộ"],
  ["¬ í ê ë ì î", "ơ ớ ờ ở ỡ ợ"],
  ["ó ï ñ ò ô", "ú ù ủ ũ ụ"],
  ["\u00ad ø õ ö n÷ ù", "ư ứ ừ ử nữ ự"],
  ["ý ú û ü þ", "ý ỳ ỷ ỹ ỵ"],
  ["¡ ¢ £ ¤ ¥ ¦ §", "Ă Â Ê Ô Ơ Ư Đ"],
  ["®", "đ"],
  ["¡n uèng, ¢m nh¹c, £ ®ª, ¤ t«, ¥n, ¦u tiªn", "Ăn uống, Âm nhạc, Ê đê, Ô tô, Ơn, Ưu tiên"],
  ["ban hµnh QuyÕt ®Þnh sè 12/Q§-UBND", "ban hành Quyết định số 12/QĐ-UBND"],
  ["Së Lao ®éng, Th\u00ad¬ng binh vµ X· héi", "Sở Lao động, Thương binh và Xã hội"],
  ["Uû ban nh©n d©n tØnh B¾c K¹n", "Uỷ ban nhân dân tỉnh Bắc Kạn"],
  ["Trung t©m Gi¸o dôc th\u00adêng xuyªn", "Trung tâm Giáo dục thường xuyên"],
  ["quý I, quý IV; hµng th¸ng", "quý I, quý IV; hàng tháng"],
  ["Tû lÖ hé nghÌo gi¶m 1,5%/n¨m", "Tỷ lệ hộ nghèo giảm 1,5%/năm"],
  ["NguyÔn V¨n ThiÖn; Ph¹m ThÞ Hu©n; Hµ Huy T\u00adëng", "Nguyễn Văn Thiện; Phạm Thị Huân; Hà Huy Tưởng"],
  [
    "KÕ ho¹ch ph¸t triÓn n«ng nghiÖp vµ\nb¶o vÖ m«i tr\u00adêng",
    "Kế hoạch phát triển nông nghiệp và\nbảo vệ môi trường",
  ],
];

const TCVN3_CAPITALS: typeof TCVN3 = [
  ["NéI VôN", "NỘI VỤN"],
  ["Së NéI Vô", "SỞ NỘI VỤ"],
  ["DANH MôC NHIÖM Vô TRäNG T¢M N¡M 2004", "DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2004"],
  ["PHÇN I: §Ò ¸n cña tØnh", "PHẦN I: Đề án của tỉnh"],
  ["UBND X· §«ng Hµ", "UBND Xã Đông Hà"],
  ["Bé L§TBXH", "Bộ LĐTBXH"],
  ["H§ND tØnh, UBND huyÖn", "HĐND tỉnh, UBND huyện"],
];

const VNI: typeof TCVN3 = [
  ["Coâng taùc toå chöùc", "Công tác tổ chức"],
  ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
  ["Thôøi gian hoaøn thaønh", "Thời gian hoàn thành"],
  ["Ñöôïc duyeät tröôùc ngaøy 15/3/2004", "Được duyệt trước ngày 15/3/2004"],
  ["aù aø aû aõ aï", "á à ả ã ạ"],
  ["aê aé aè aú aü aë", "ă ắ ằ ẳ ẵ ặ"],
  ["aâ aá aà aå aã aä", "â ấ ầ ẩ ẫ ậ"],
  ["eù eø eû eõ eï", "é è ẻ ẽ ẹ"],
  ["eâ eá eà eå eã eä", "ê ế ề ể ễ ệ"],
  ["í ì æ ó ò", "í ì ỉ ĩ ị"],
  ["où oø oû oõ oï", "ó ò ỏ õ ọ"],
  ["oâ oá oà oå oã oä", "ô ố ồ ổ ỗ ộ"],
  ["ô ôù ôø ôû ôõ ôï", "ơ ớ ờ ở ỡ ợ"],
  ["uù uø uû uõ uï", "ú ù ủ ũ ụ"],
  ["ö öù öø öû öõ öï", "ư ứ ừ ử ữ ự"],
  ["yù yø yû yõ î", "ý ỳ ỷ ỹ ỵ"],
  ["AÙ AØ AÛ AÕ AÏ AÊ AÉ AÈ AÚ AÜ AË AÂ AÁ AÀ AÅ AÃ AÄ", "Á À Ả Ã Ạ Ă Ắ Ằ Ẳ Ẵ Ặ Â Ấ Ầ Ẩ Ẫ Ậ"],
  ["EÙ EØ EÛ EÕ EÏ EÂ EÁ EÀ EÅ EÃ EÄ Í Ì Æ Ó Ò", "É È Ẻ Ẽ Ẹ Ê Ế Ề Ể Ễ Ệ Í Ì Ỉ Ĩ Ị"],
  ["OÙ OØ OÛ OÕ OÏ OÂ OÁ OÀ OÅ OÃ OÄ Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ", "Ó Ò Ỏ Õ Ọ Ô Ố Ồ Ổ Ỗ Ộ Ơ Ớ Ờ Ở Ỡ Ợ"],
  ["UÙ UØ UÛ UÕ UÏ Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ YÙ YØ YÛ YÕ Î", "Ú Ù Ủ Ũ Ụ Ư Ứ Ừ Ử Ữ Ự Ý Ỳ Ỷ Ỹ Ỵ"],
  ["ñ Ñ", "đ Đ"],
  ["UÛY BAN NHAÂN DAÂN TÆNH ÑOÀNG NAI", "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI"],
  ["Sôû Lao ñoäng, Thöông binh vaø Xaõ hoäi", "Sở Lao động, Thương binh và Xã hội"],
  ["ban haønh Quyeát ñònh soá 12/QÑ-UBND", "ban hành Quyết định số 12/QĐ-UBND"],
  ["Trung taâm Giaùo duïc thöôøng xuyeân", "Trung tâm Giáo dục thường xuyên"],
  ["Tyû leä hoä ngheøo giaûm 1,5%/naêm", "Tỷ lệ hộ nghèo giảm 1,5%/năm"],
  ["Nguyeãn Vaên Thieän; Phaïm Thò Huaân", "Nguyễn Văn Thiện; Phạm Thị Huân"],
];

test.each(TCVN3)("TCVN3 “%s” is “%s”", (legacy, unicode) => expect(fromLegacy(legacy, "tcvn3")).toBe(unicode));
test.each(TCVN3_CAPITALS)("TCVN3 “%s”, part of it in a font of capitals, is “%s”", (legacy, unicode) =>
  expect(fromLegacy(legacy, "tcvn3")).toBe(unicode),
);
test.each(VNI)("VNI “%s” is “%s”", (legacy, unicode) => expect(fromLegacy(legacy, "vni")).toBe(unicode));

test.each(["3 × 4 m", "20×30", "6 ÷ 2", "Ø 110", "Ø110", "2½", "½", "25°C", "5 m²", "± 2", "80%", "(a) - b_c"])(
  "signs stay: %s",
  (text) => expect(fromLegacy(text, "tcvn3")).toBe(text),
);

describe("detection", () => {
  test("of each encoding, from a few cells", () => {
    expect(detectLegacy(["NhiÖm vô", "§¬n vÞ chñ tr×", "Thêi h¹n"])).toBe("tcvn3");
    expect(detectLegacy(["Nhieäm vuï", "Ñôn vò chuû trì", "Thôøi haïn"])).toBe("vni");
  });

  test("of all the known texts of an encoding", () => {
    expect(detectLegacy(TCVN3.map(([legacy]) => legacy))).toBe("tcvn3");
    expect(detectLegacy(VNI.map(([legacy]) => legacy))).toBe("vni");
  });

  test("among Unicode cells", () => {
    const unicode = ["Kế hoạch năm 2024", "Thông tin", "Hà Giang", "Báo cáo tháng", "Sở Nội vụ", "và", "là"];
    expect(detectLegacy([...unicode, "C«ng t¸c tæ chøc", "Quý I"])).toBe("tcvn3");
    expect(detectLegacy([...unicode, "Coâng taùc toå chöùc", "Quý I"])).toBe("vni");
  });

  const OTHERS: Readonly<Record<string, readonly string[]>> = {
    "plain ASCII": ["STT", "Ke hoach nam 2024", "So Noi vu", "1.234,5"],
    "Unicode of letters that other languages have too": [
      ...["Thông tin", "Hà Giang", "Tháng", "Báo cáo", "Công tác", "Bình Thuân", "BÁO CÁO", "CÔNG AN", "Cà Mau"],
      ...["trình", "và", "là", "có", "không", "cho", "khí thông", "bán lúa", "hòa", "Yên Bái", "Bé", "Sè", "Tô"],
    ],
    "Unicode in small and capital letters mixed": ["CÔnG tÁc", "THôNG tin", "BáO CáO", "KHôNG có"],
    "decomposed Unicode": ["Công tác tổ chức", "Đơn vị chủ trì", "Thời hạn"].map((text) => text.normalize("NFD")),
    English: ["naïve café résumé", "façade", "coöperate", "Zoë", "© 2024 Acme® — 5 µm", "£5 · ½ ¶ § 3 «x»", "Mª"],
    French: [
      ...["Où êtes-vous allés cet été ? À l’école, bien sûr.", "« Très bien », dit le maître à l’élève.", "maïs, haï"],
      ...["thaï, caïd, naïf, Noël, Israël, Moïse, ambiguë", "dû, mû, crû, goût, août, coût, bûche", "né, dés, très"],
      ...["Les députés ont adopté la loi à l’unanimité.", "français, garçon, ça et là", "côté, tôt, hôpital, rôle"],
      ...["ÉCOLE, ÊTRE, À, Ç", "Élève", "aîné, île, dîner, naître", "œuvre, cœur"],
    ],
    German: [
      "Größe, über, für, schön",
      "Maßnahmen, Bürger, Öffentlichkeit",
      "Zuständige Behörde",
      "Straße, müssen, höher",
    ],
    "Spanish and Portuguese": ["año, niño, señor, más, así, sí, él", "São Paulo, não, ação, informações", "¿Qué? ¡Sí!"],
    Danish: ["på, så, må, gå, når, også", "Århus, København, Ærø", "gældende år, grøn, større, få"],
    signs: [
      "±5 %",
      "25 °C",
      "5 m²",
      "½ ¼ ¾",
      "© ® ™",
      "« »",
      "§ 12",
      "→ ✓ ●",
      "×",
      "10 µg",
      "3 × 4",
      "·",
      "¹ ² ³",
      "Ø 110",
    ],
    "UTF-8 taken for Windows-1252": ["CÃ´ng tÃ¡c tá»• chá»©c", "Ä\u0090Æ¡n vá»‹", "Thá»\u009di háº¡n"],
    "soft hyphens": ["im\u00adple\u00admen\u00adta\u00adtion", "co\u00adop", "n\u00adước", "nă\u00adm"],
  };
  test.each(Object.entries(OTHERS))("not of %s", (_, texts) => {
    expect(detectLegacy(texts)).toBeNull();
    expect(detectLegacy(texts.flatMap((text) => text.split(" ")))).toBeNull();
    expect(detectLegacy(["Đơn vị chủ trì", "Thời hạn", ...texts])).toBeNull();
  });

  const tables = shelfNames(".json");
  (tables.length > 0 ? test : test.skip)("not of any appendix on the shelf (skipped where it is absent)", () => {
    expect(tables.filter((name) => legacyOf(shelfSheet(name)) !== null)).toEqual([]);
  });
});

const UNICODE: readonly (readonly Drawn[])[] = [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2004"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Phối hợp", "Thời hạn hoàn thành"],
  ["I", "Công tác tổ chức"],
  [1, "Rà soát vị trí việc làm", "Sở Nội vụ", "Văn phòng", "Quý I"],
  [2, "Kiểm tra công vụ", "Bộ Nội vụ", "nt", "Trước ngày 15/6"],
  [3, "Tổng kết công tác năm", "nt", null, "Tháng 12"],
];
const TCVN3_SHEET: readonly (readonly Drawn[])[] = [
  ["DANH MôC NHIÖM Vô TRäNG T¢M N¡M 2004"],
  ["STT", "NhiÖm vô", "§¬n vÞ chñ tr×", "Phèi hîp", "Thêi h¹n hoµn thµnh"],
  ["I", "C«ng t¸c tæ chøc"],
  [1, "Rµ so¸t vÞ trÝ viÖc lµm", "Së Néi vô", "V¨n phßng", "Quý I"],
  [2, "KiÓm tra c«ng vô", "Bé Néi vô", "nt", "Tr\u00adíc ngµy 15/6"],
  [3, "Tæng kÕt c«ng t¸c n¨m", "nt", null, "Th¸ng 12"],
];
const VNI_SHEET: readonly (readonly Drawn[])[] = [
  ["DANH MUÏC NHIEÄM VUÏ TROÏNG TAÂM NAÊM 2004"],
  ["STT", "Nhieäm vuï", "Ñôn vò chuû trì", "Phoái hôïp", "Thôøi haïn hoaøn thaønh"],
  ["I", "Coâng taùc toå chöùc"],
  [1, "Raø soaùt vò trí vieäc laøm", "Sôû Noäi vuï", "Vaên phoøng", "Quyù I"],
  [2, "Kieåm tra coâng vuï", "Boä Noäi vuï", "nt", "Tröôùc ngaøy 15/6"],
  [3, "Toång keát coâng taùc naêm", "nt", null, "Thaùng 12"],
];

describe("a sheet", () => {
  test.each([
    ["TCVN3", TCVN3_SHEET],
    ["VNI", VNI_SHEET],
  ])("in %s is read as the same sheet in Unicode", (_, rows) => {
    expect(readTable(rows)).toEqual(readTable(UNICODE));
  });

  test.each([
    ["TCVN3", TCVN3_SHEET],
    ["VNI", VNI_SHEET],
  ])("half in %s and half in Unicode is read as one in Unicode", (_, rows) => {
    for (let from = 1; from < rows.length - 1; from++) {
      expect(readTable([...rows.slice(0, from), ...UNICODE.slice(from)])).toEqual(readTable(UNICODE));
      expect(readTable([...UNICODE.slice(0, from), ...rows.slice(from)])).toEqual(readTable(UNICODE));
    }
  });

  test("has its cells in Unicode, another language or neither left as they are", () => {
    const { read } = legacyOf(drawSheet([...TCVN3_SHEET, ["Đã duyệt năm 2024"], ["Phòng Tổ chức"], ["Kế hoạch"]]))!;
    expect(["Thông tin", "Hà Giang", "café", "½ × 3", "Kế hoạch", "STT", "Công an", "Quý I"].map(read)).toEqual(
      Array(8).fill(null),
    );
    expect(["Bé Néi vô", "H§ND", "§/c Hoa", "5.000 tr®", "«ng", "thèng kª"].map(read)).toEqual([
      ...["Bộ Nội vụ", "HĐND", "Đ/c Hoa", "5.000 trđ", "ông", "thống kê"],
    ]);
  });

  test("in Unicode is left as the very object it is", () => {
    const sheet = drawSheet(UNICODE);
    expect(inUnicode(sheet)).toBe(sheet);
  });

  test("in an old encoding stays as it is in the workbook", () => {
    const sheet = drawSheet(TCVN3_SHEET);
    const before = JSON.stringify(sheet);
    readWorkbook(workbookOf([sheet]), settings);
    expect(JSON.stringify(sheet)).toBe(before);
  });

  test("is known by its headings, and by rows far down", () => {
    const many = Array.from({ length: 30_000 }, (_, index) => [index + 1, `Rà soát lần ${index}`, "Văn phòng"]);
    expect(legacyOf(drawSheet([...TCVN3_SHEET, ...many]))?.encoding).toBe("tcvn3");
    expect(legacyOf(drawSheet([...UNICODE, ...many]))).toBeNull();
    const old = Array.from({ length: 3_000 }, () => [1, "Tæng kÕt c«ng t¸c n¨m", "V¨n phßng"]);
    expect(legacyOf(drawSheet([...UNICODE, ...many, ...old]))?.encoding).toBe("tcvn3");
  });
});
