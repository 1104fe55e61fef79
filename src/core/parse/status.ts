import type { IsoDate } from "../model/date";
import type { Status } from "../model/item";
import { onlyDay } from "./deadline/day";
import { fold } from "./text";
import { CANCELLED_WORDS, DONE_TAILS, DONE_WORDS, OPEN_WORDS, WHOLE_WORDINGS } from "../model/status-words";

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const begins = (words: readonly string[]) => new RegExp(`^(?:${longestFirst(words)})(?![\\p{L}\\d])`, "u");

const OPEN = begins(OPEN_WORDS);
const CANCELLED = begins(CANCELLED_WORDS);
const DONE = begins(DONE_WORDS);
/** What leaves "hoàn thành" standing: known words, a day, days late, "5/5 nội dung", a document it is told by, remarks in brackets. */
const TAIL = new RegExp(
  `^(?:[\\s,.;:–-]|\\((?:[^()]*)\\)|(?:${longestFirst(DONE_TAILS)})(?!\\p{L})|(?:vào |trong )?(?:ngày|tháng|quý|năm) [\\d/.ivx-]+|` +
    "\\d{1,2}/\\d{1,2}/\\d{4}|(?<!\\d)(?<all>\\d{1,4})/\\k<all>(?!\\d)(?: \\p{L}+){0,2}|(?:quá hạn|trễ|trễ hạn|chậm|chậm hạn|muộn) \\d+ ngày|(?:tại|theo|bằng) (?:quyết định|báo cáo|văn bản|công văn|tờ trình|kế hoạch|nghị quyết|thông báo)\\b.*)+$",
  "u",
);
const PERCENT = /^(\d{1,3}(?:[.,]\d+)?) ?%$/;

/**
 * What a status cell says, as far as it is certain: "Hoàn thành đúng hạn" is done, "Đang thực hiện" open, "Bị hủy"
 * cancelled. A sentence that leaves it open ("Đã trình", "Đã chỉnh sửa hoàn thành trình Sở Nội vụ") is "unclear", never open.
 */
export function readStatus(text: string): Status {
  const said = fold(text);
  const whole = WHOLE_WORDINGS.get(said.replace(/[\s.;,!]+$/, ""));
  if (whole) return whole;
  const words = said.replace(/^[-–—•*+✓✔☑\s]+/, "");
  const percent = PERCENT.exec(words);
  if (percent) return Number(percent[1]!.replace(",", ".")) >= 100 ? "done" : "open";
  if (CANCELLED.test(words)) return "cancelled";
  const done = DONE.exec(words);
  if (done && !OPEN.test(words))
    return isDone(words.slice(done[0].length)) ? "done" : partlyDone(words.slice(done[0].length));
  return OPEN.test(words) ? "open" : "unclear";
}

const isDone = (rest: string) => rest === "" || (rest.length <= 200 && TAIL.test(rest));

/** "Hoàn thành 80%" and "4/5 nội dung" are not done; "hoàn thành dự thảo" leaves open what is, "4/5" alone is a day as well. */
function partlyDone(rest: string): Status {
  const [, part, all] = /^ (\d{1,4})\/(\d{1,4}) \p{L}/u.exec(rest) ?? [];
  const isShare = /^ (\d{1,2}(?:[.,]\d+)?) ?%/.test(rest) || Number(part) < Number(all);
  return isShare ? "open" : "unclear";
}

/**
 * The day on which a task was finished, where a cell names just one: "Hoàn thành ngày 20/3/2024", "20/3/2024". A document's
 * date ("Quyết định số 12/QĐ-UBND ngày 15/3/2024") is none. `year` stands in where the day has no year of its own.
 */
export function finishedDate(text: string, year: number | null): IsoDate | null {
  return onlyDay(text, year);
}
