import type { HeadingWords } from "./entry";
import { figures } from "./figures";
import { papers } from "./papers";
import { people } from "./people";
import { results } from "./results";
import { rows } from "./rows";
import { times } from "./times";

export type { HeadingWords } from "./entry";
export { ratioWords } from "./figures";
export { daysGiven } from "./times";

/** Abbreviations in headings, word by word. */
export const abbreviations: Readonly<Record<string, string>> = {
  tg: "thời gian",
  tght: "thời gian hoàn thành",
  tgth: "thời gian thực hiện",
  cq: "cơ quan",
  đv: "đơn vị",
  ht: "hoàn thành",
  kq: "kết quả",
  sp: "sản phẩm",
  nv: "nhiệm vụ",
  vb: "văn bản",
  lđ: "lãnh đạo",
  lđvp: "lãnh đạo văn phòng",
  ph: "phối hợp",
  cn: "cá nhân",
  st: "soạn thảo",
  bđ: "bắt đầu",
  kt: "kết thúc",
  gc: "ghi chú",
  tđ: "tiến độ",
  nd: "nội dung",
  cqct: "cơ quan chủ trì",
  cqph: "cơ quan phối hợp",
  đvct: "đơn vị chủ trì",
  đvph: "đơn vị phối hợp",
  đvth: "đơn vị thực hiện",
  tt: "thứ tự",
  stt: "số thứ tự",
  tỉ: "tỷ",
};

/** Every wording by which a heading names a role. Case, tone placement and small typing errors are folded before matching. */
export const headingWords: readonly HeadingWords[] = [...rows, ...people, ...times, ...results, ...figures, ...papers];
