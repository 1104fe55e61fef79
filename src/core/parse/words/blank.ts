/** What a cell says instead of repeating the one above, without spaces and punctuation. */
export const DITTO_WORDS: ReadonlySet<string> = new Set(["nt", "nhưtrên", "nhtrên", "nhưtren"]);

/** What a cell says where nothing is settled yet; folded. */
export const PLACEHOLDER_WORDS: readonly string[] = [
  "chưa xác định",
  "chưa rõ",
  "chưa có",
  "không xác định",
  "chưa xác định thời gian",
  "chưa xác định thời hạn",
  "chưa xác định thời gian xử lý",
  "chưa xác định thời gian thực hiện",
  "chưa xác định thời gian hoàn thành",
  "chưa xác định đơn vị",
  "chưa xác định cơ quan",
  "chưa rõ hạn",
  "chưa có hạn",
  "n/a",
  "tbd",
];
