import type { Item } from "../model/item";
import { fold } from "../parse/text";
import { DOCUMENT_TYPES } from "../parse/words/documents";
import { withoutCounterpart } from "./kit/counterparts";
import { rowList } from "./kit/phrases";
import { together, type RowsFacts } from "./kit/together";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

/** Kinds that offices register beforehand; reports, plans and letters are written without, as are decisions on single cases. */
const REGISTERED = [
  ...["NQ", "CT", "ĐA", "QC", "QyĐ"].map((type) => fold(DOCUMENT_TYPES[type]!)),
  "chương trình hành động",
];
/** What parts the documents of one product: "Đề án, dự thảo Nghị quyết". */
const BETWEEN = /[,;+/\n]|(?:^|\s)và\s/;

function* check(plan: Plan): Generator<Located<RowsFacts>> {
  const listed = listedTypes(plan);
  for (const { table, items } of withoutCounterpart(plan, "tasks", "documents")) {
    const rows = items.filter((item) => typesOf(item).some((type) => listed.has(type))).map(({ row }) => row);
    yield* together(table, "product", rows);
  }
}

/** The kinds of documents that a task's product names. */
function typesOf({ product }: Item): string[] {
  const parts = fold(product ?? "").split(BETWEEN);
  const names = parts.map((part) => part.trim().replace(/^(?:hồ sơ|dự thảo)\s/, ""));
  return REGISTERED.filter((type) => names.some((name) => name.startsWith(type)));
}

/** The kinds that the appendices of documents list at all, by their type columns, section titles and names. */
function listedTypes({ tables }: Plan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const table of tables.filter((candidate) => candidate.table.kind === "documents")) {
    const column = table.column("documentType")?.column;
    for (const { row, text, sections } of table.table.items) {
      const type = column === undefined ? "" : String(table.cells.value(row, column) ?? "");
      const names = fold([type, text, ...sections].join("\n"));
      for (const registered of REGISTERED) if (names.includes(registered)) found.add(registered);
    }
  }
  return found;
}

/** Tasks whose product is a document that the appendices of documents do not list. */
export const productNotListed = defineRule<RowsFacts>({
  id: "product-not-listed",
  severity: "info",
  levels: { "bao-cao": "off" },
  title: { vi: "Sản phẩm chưa có trong danh mục văn bản", en: "Product not among the documents" },
  needs: [],
  words: {
    vi: ({ rows }) => ({
      message: `Danh mục văn bản không có văn bản là sản phẩm của ${rows.length} nhiệm vụ ở ${rowList(rows, "vi")}.`,
      why: "Văn bản không đăng ký thì không được xếp lịch trình và không có trong báo cáo xây dựng văn bản.",
      hint: "Xem từng dòng: bổ sung văn bản vào phụ lục danh mục văn bản; dòng nào đã có nhưng ghi bằng lời khác thì bỏ qua.",
    }),
    en: ({ rows }) => ({
      message: `The appendices of documents do not list what ${rows.length} of the tasks produce: ${rowList(rows, "en")}.`,
      why: "A document that is not registered gets no place on an agenda and is missing from reports on drafting.",
      hint: "Look at each row: add the document to its appendix; pass over those that are there in other words.",
    }),
  },
  check,
});
