import { dateSwapped } from "../../../src/core/rules/date-swapped";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];

testRule(dateSwapped, {
  accept: [
    { name: "TODO: what is all right", rows: [heading, [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"]] },
  ],
  reject: [
    {
      name: "TODO: what is found",
      rows: [heading, [1, "TODO", "Văn phòng Sở", "Quý I"]],
      found: [["B2", "“TODO”."]],
    },
  ],
});
