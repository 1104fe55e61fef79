import { formulaError } from "../../../src/core/rules/formula-error";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ghi chú"];
const error = (text: string) => ({ error: text });

testRule(formulaError, {
  accept: [
    { name: "no error", rows: [heading, [1, "Rà soát", "Sở", "Quý I", "#1"]] },
    { name: "a sheet without an appendix", rows: [["Nháp"], [error("#REF!")]] },
  ],
  reject: [
    {
      name: "errors, once for each column and kind",
      rows: [
        heading,
        [1, "Rà soát", "Sở", "Quý I", error("#REF!")],
        [2, "Báo cáo", "Sở", "Quý I", error("#REF!")],
        [3, "Kiểm tra", "Sở", "Quý I", error("#SPILL!")],
      ],
      found: [
        ["E2", "Ô hiện #REF! (2 ô trong cột này): công thức trỏ tới ô đã bị xóa."],
        ["E4", "Ô hiện #SPILL!."],
      ],
    },
  ],
});
