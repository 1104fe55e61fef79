/** Posts and forms of address that a person is written with; folded. */
export const PERSON_HEADS: readonly string[] = [
  "đ/c",
  "đ.c",
  "đc",
  "đồng chí",
  "ông",
  "bà",
  "thầy",
  "cô",
  "anh",
  "chị",
];

/** Family names, folded: the first word of a person's full name. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào mai trương tô hà lương cao tạ thái " +
    "châu chu đoàn lâm phùng vương trịnh quách hứa tống kiều nông triệu giàng lò sùng vàng thào hầu ma bế lục"
  ).split(" "),
);

/** Posts that stand for the person who holds them; folded. */
export const POSTS: readonly string[] = [
  ...["chủ tịch", "phó chủ tịch", "pct", "giám đốc", "phó giám đốc", "gđ", "pgđ"],
  ...["hiệu trưởng", "phó hiệu trưởng", "pht", "trưởng phòng", "phó trưởng phòng", "phó phòng"],
  ...["ptp", "chánh văn phòng", "phó chánh văn phòng", "cvp", "pcvp", "trưởng ban", "phó trưởng ban"],
  ...["phó ban", "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng", "bộ trưởng"],
  ...["thứ trưởng", "bí thư", "phó bí thư", "chuyên viên", "kế toán", "văn thư", "trưởng khoa"],
  ...["phó trưởng khoa", "tổ trưởng", "tổ phó", "viện trưởng", "giáo viên", "gvcn"],
];
