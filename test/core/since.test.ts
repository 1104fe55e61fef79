import type { Acceptance } from "../../src/core/model/settings";
import { sinceCounts, sinceThen } from "../../src/core/since";
import { finding } from "../ui/support";

const open = (key: string) => finding({ key });
const accepted = (key: string) => ({ finding: finding({ key }), acceptance: {} as Acceptance });

test("findings are followed by their keys, whatever else has changed", () => {
  const since = sinceThen([{ key: "A" }, { key: "B" }, { key: "C" }], {
    findings: [finding({ key: "B", cell: "C99", row: 99 }), open("D")],
    accepted: [accepted("C"), accepted("E")],
  });
  expect(since.fixed).toEqual([{ key: "A" }]);
  expect(since.still.map(({ key }) => key)).toEqual(["B"]);
  expect(since.fresh.map(({ key }) => key)).toEqual(["D"]);
  expect(since.accepted.map(({ finding: { key } }) => key)).toEqual(["C"]);
  expect(sinceCounts(since)).toEqual({ fixed: 1, fresh: 1, still: 1, accepted: 1 });
});
