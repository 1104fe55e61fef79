import { bare } from "../parse/text";
import { isPlaceholder } from "../parse/units";
import { eachCell } from "./kit/each";
import { shown } from "./kit/missing";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

function* check({ tables }: Plan): Generator<Located> {
  for (const table of tables) {
    if (table.table.kind !== "documents") continue;
    for (const { item, row, column, value } of eachCell(table, "issuer")) {
      if (item.text === "" || !isPlaceholder(shown(value)) || item.sections.some(namesIssuer)) continue;
      yield { table, row, column, facts: null };
    }
  }
}

/** "NGHỊ QUYẾT CỦA HĐND TỈNH": a heading that says which one body issues what stands under it. */
const namesIssuer = (title: string) => ISSUER.test(bare(title)) && !/,|(?<![a-z])va(?![a-z])/.test(bare(title));

const ISSUER =
  /(?<![a-z])(hdnd|hoi dong nhan dan|ubnd|uy ban nhan dan|uy ban thuong vu|quoc hoi|chinh phu|thu tuong|chu tich|bo truong|giam doc|tinh uy|thanh uy|huyen uy|dang uy|ban thuong vu)(?![a-z])/;

/** A document to draft without the body or level that is to issue it. */
export const issuerMissing = defineRule({
  id: "issuer-missing",
  severity: "warning",
  title: { vi: "Thiếu cấp ban hành", en: "Issuing body missing" },
  needs: [],
  words: {
    vi: () => ({
      message: "Chưa ghi cơ quan (cấp) ban hành văn bản.",
      why: "Không rõ cấp ban hành thì không biết trình ai, qua những bước nào và mất bao lâu.",
      hint: "Ghi cấp ban hành: HĐND tỉnh, UBND tỉnh, Chủ tịch UBND tỉnh, Giám đốc Sở…",
    }),
    en: () => ({
      message: "The body that is to issue the document is not written.",
      why: "Unless the level is clear nobody knows to whom to submit it, by which steps and how long that takes.",
      hint: "Write the issuing body: HĐND tỉnh, UBND tỉnh, Chủ tịch UBND tỉnh, Giám đốc Sở…",
    }),
  },
  check,
});
