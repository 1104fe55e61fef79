import { bare } from "../parse/text";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** How many pieces of work the row lists. */
  readonly count: number;
  /** The first words of the second. */
  readonly second: string;
}

/** Verbs that a piece of work begins with in plans; without diacritics. */
const VERBS =
  "xay dung|tham muu|to chuc|trien khai|ra soat|ban hanh|kiem tra|thanh tra|tong hop|bao cao|phoi hop|huong dan|thuc hien|" +
  "danh gia|tuyen dung|hoan thien|hoan thanh|trinh|de xuat|so hoa|cap nhat|don doc|tuyen truyen|quan ly|bo tri|giai quyet|" +
  "nang cap|mua sam|sua chua|sua doi|khao sat|thanh lap|sap xep|kien toan|phat dong|tham dinh|lap dat|van hanh|cong bo|lap";
const BEGINS_WORK = new RegExp(`^(?:tiep tuc |chu dong )?(?:${VERBS})(?![a-z])`);
/** "(1)", "1." before a piece of work within a line. */
const INLINE = /\(\d{1,2}\)\s*|(?:^|\s)\d{1,2}[.)]\s+(?=\p{Lu})/u;
/** What is done next with the first piece: steps of one work. */
const STEP =
  /^(?:trinh|tong hop|bao cao|trien khai|thuc hien|to chuc (?:trien khai|thuc hien)|hoan thien|hoan thanh|don doc|phoi hop|huong dan|de xuat|ban hanh|cap nhat|danh gia)(?![a-z])/;
/** Fewer words than these are no work of their own. */
const FEWEST_WORDS = 4;
/** "1.", "a)", "-", "+" before a piece of work on a line of its own. */
const BULLET = /^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ][.)])\s*/iu;

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    const column = table.column("task")?.column;
    if (column === undefined || table.table.kind !== "tasks") continue;
    for (const { row, text, status } of table.table.items) {
      const works = status === "cancelled" ? [] : worksIn(text);
      if (works.length < 2) continue;
      yield { table, row, column, facts: { count: works.length, second: short(works[1]!, 40) } };
    }
  }
}

/** Most texts have one line and one sentence. */
const PERHAPS_SEVERAL = /\n|[;.]\s|2\)/;

/** The pieces of work that a text lists, one a line, a sentence or a number in brackets; what only says more of the first is none. */
function worksIn(text: string): string[] {
  if (!PERHAPS_SEVERAL.test(text)) return [];
  const lines = text.split("\n").filter((line) => BULLET.test(line));
  if (lines.length > 1) return allWorks(lines.map((line) => line.trim().replace(BULLET, "")));
  const line = text.replaceAll("\n", " ");
  const numbered = line.split(INLINE).slice(1);
  if (numbered.length > 1) return allWorks(numbered);
  const sentences = allWorks(line.split(/[;.]\s+(?=\p{Lu})/u));
  return sentences.length > 0 ? sentences : allWorks(line.split(/;\s+/), isWorkOfItsOwn);
}

/** The pieces, or none where one of them is no work, or one behind the first none of its own. */
function allWorks(pieces: readonly string[], isOwn: (piece: string) => boolean = () => true): string[] {
  const isList = pieces.length > 1 && pieces.every((piece) => BEGINS_WORK.test(bare(piece)));
  return isList && pieces.slice(1).every(isOwn) ? pieces.map((piece) => piece.replace(/[;.,\s]+$/, "")) : [];
}

const isWorkOfItsOwn = (piece: string) => !STEP.test(bare(piece)) && piece.trim().split(/\s+/).length >= FEWEST_WORDS;

/** Several pieces of work in one row. */
export const taskSeveral = defineRule<Facts>({
  id: "task-several",
  severity: "info",
  levels: { "bao-cao": "off" },
  title: { vi: "Nhiều việc trong một dòng", en: "Several tasks in one row" },
  needs: [],
  words: {
    vi: ({ count, second }) => ({
      message: `Dòng này gồm ${count} việc; việc thứ hai là “${second}”.`,
      why: "Nhiều việc chung một thời hạn và một trạng thái thì không biết việc nào xong, việc nào chậm.",
      hint: "Tách mỗi việc thành một dòng có đơn vị chủ trì, thời hạn và sản phẩm riêng; nếu chỉ là các bước của một việc thì bỏ qua.",
    }),
    en: ({ count, second }) => ({
      message: `The row holds ${count} pieces of work; the second is “${second}”.`,
      why: "Where several share one deadline and one status, nobody can tell which is done and which is late.",
      hint: "Give each a row with its own lead, deadline and product; where they are only the steps of one task, pass over this.",
    }),
  },
  check,
});
