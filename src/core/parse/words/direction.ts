/** Measures where less is better, whatever is said about them: late, slow, left undone. Folded. */
export const LOWER_ALWAYS: readonly string[] = [
  ...["quá hạn", "trễ hạn", "chậm hạn", "chậm tiến độ", "chậm muộn", "tồn đọng"],
  ...["thời gian giải quyết", "thời gian xử lý", "thời gian chờ", "thời gian thông quan", "thời gian trung bình"],
];

/** Measures that are better lower unless the name says that something is done about them. Folded. */
export const LOWER: readonly string[] = [
  ...[
    "hộ nghèo",
    "cận nghèo",
    "nghèo đa chiều",
    "tỷ lệ nghèo",
    "khiếu nại",
    "tố cáo",
    "tai nạn",
    "tội phạm",
    "phạm pháp",
  ],
  ...[
    "vi phạm",
    "tử vong",
    "chết",
    "bị thương",
    "suy dinh dưỡng",
    "thấp còi",
    "thất nghiệp",
    "ô nhiễm",
    "nợ xấu",
    "nợ đọng",
  ],
  ...["nợ thuế", "thất thoát", "thất thu", "hao hụt", "bỏ học", "lưu ban", "mù chữ", "tái mù", "tảo hôn", "con thứ 3"],
  ...[
    "con thứ ba",
    "tỷ số giới tính",
    "mắc mới",
    "tỷ lệ mắc",
    "lây nhiễm",
    "phát thải",
    "tiêu hao",
    "tổn thất",
    "icor",
  ],
  ...[
    "lạm phát",
    "chỉ số giá tiêu dùng",
    "gini",
    "thiệt hại",
    "cháy",
    "nhà tạm",
    "nhà dột nát",
    "chi phí không chính thức",
  ],
];

/** Words that turn such a measure round: it counts what was done about it. Folded. */
export const TURNED: readonly string[] = [
  ...["giảm", "giải quyết", "xử lý", "khắc phục", "thu hồi", "khám phá", "điều tra", "được", "thoát", "không còn"],
  ...[
    "không có",
    "kiểm soát",
    "phát hiện",
    "xóa",
    "xoá",
    "phòng ngừa",
    "phòng chống",
    "hỗ trợ",
    "đào tạo",
    "tiếp nhận",
  ],
];
