/** Words that a status begins with where the task is surely not done; folded. */
export const OPEN_WORDS: readonly string[] = [
  ...[
    "đang",
    "chưa hoàn thành",
    "chưa thực hiện",
    "chưa triển khai",
    "chưa xong",
    "chưa làm",
    "chưa bắt đầu",
    "chưa xử lý",
  ],
  ...["chưa trình", "chưa ban hành", "chưa tham mưu", "chưa đạt", "chưa giải quyết", "không hoàn thành", "chưa ht"],
  ...[
    "trong hạn",
    "còn hạn",
    "quá hạn",
    "trễ hạn",
    "sắp đến hạn",
    "chậm tiến độ",
    "mở",
    "mới giao",
    "tiếp tục thực hiện",
  ],
  ...["hoàn thành một phần", "đã hoàn thành một phần", "chờ thực hiện", "chưa tổ chức", "chưa xây dựng"],
  ...["chưa th", "chưa t/h", "chưa đến hạn", "chưa tới hạn", "chưa hoàn tất", "chưa hoàn thiện"],
  ...["sắp hoàn thành", "sắp ht", "sắp xong", "gần hoàn thành", "gần xong"],
  ...["xin gia hạn", "đề nghị gia hạn", "xin lùi", "đề nghị lùi", "chuyển sang năm", "chuyển sang quý"],
];

/** What is certain only where nothing follows it: "Chưa", "Đã thực hiện", a tick; folded. */
export const WHOLE_WORDINGS: ReadonlyMap<string, "done" | "open"> = new Map([
  ...["chưa", "chậm", "trễ"].map((text) => [text, "open"] as const),
  ...["rồi", "đã thực hiện", "đã làm", "đã thực hiện rồi", "✓", "✔", "☑", "√"].map((text) => [text, "done"] as const),
]);

/** Words that a status begins with where the task is taken off the plan; folded. */
export const CANCELLED_WORDS: readonly string[] = [
  ...["bị hủy", "đã hủy", "hủy", "hủy bỏ", "dừng", "đã dừng", "dừng thực hiện", "không thực hiện", "không triển khai"],
  ...["rút khỏi", "đưa ra khỏi", "bãi bỏ nhiệm vụ", "đã rút"],
];

/** Words that say that a task is done; folded. What follows them must be one of `DONE_TAILS`. */
export const DONE_WORDS: readonly string[] = [
  ...["hoàn thành", "đã hoàn thành", "đã hoàn tất", "hoàn tất", "xong", "đã xong", "đã làm xong", "đã xử lý xong"],
  ...["đã thực hiện xong", "đã hoàn thành xong", "nhiệm vụ đã hoàn thành", "ht", "đã ht", "đã hoàn thành nhiệm vụ"],
];

/** What may follow the words of being done and leaves them standing: in time or late, how well, what all; folded. */
export const DONE_TAILS: readonly string[] = [
  ...[
    "đúng hạn",
    "trước hạn",
    "quá hạn",
    "trễ hạn",
    "chậm hạn",
    "muộn",
    "sớm",
    "trong hạn",
    "vượt tiến độ",
    "đúng tiến độ",
  ],
  ...["nhiệm vụ", "công việc", "tốt", "xuất sắc", "toàn bộ", "đầy đủ", "xong", "100%", "kế hoạch", "đạt", "yêu cầu"],
  ...["tốt nhiệm vụ", "xuất sắc nhiệm vụ", "nhiệm vụ được giao", "được giao", "theo kế hoạch", "so với kế hoạch"],
  ...["vượt mức", "vượt mức kế hoạch", "vượt kế hoạch", "đúng kế hoạch", "theo đúng kế hoạch", "theo yêu cầu"],
  ...["đúng thời hạn", "trước thời hạn", "theo tiến độ", "theo đúng tiến độ", "theo đúng thời hạn"],
];
