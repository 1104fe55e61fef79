import { defaultSettings } from "../../../src/core/model/settings";
import { rollupText } from "../../../src/core/report/rollup-text";
import { summarise } from "../../../src/core/rollup";
import { due, item, table } from "../../tools/items";

const task = (row: number, fields: Parameters<typeof item>[0]) =>
  item({
    row,
    number: String(row),
    text: `Việc ${row}`,
    owners: ["Văn phòng Sở"],
    ownerKey: "văn phòng sở",
    ...fields,
  });

const summaryOf = (items: readonly ReturnType<typeof item>[]) =>
  summarise(
    { file: "a.xlsx", sheets: [{ sheet: "PL01", kind: "tasks", tables: [table(items)], why: null }] },
    defaultSettings("2024-06-30"),
  );

test("gives the totals by state, the units, what is late and what falls due", () => {
  const summary = summaryOf([
    task(1, { deadline: due("2024-03-31"), status: "done", finished: "2024-03-20" }),
    task(2, { deadline: due("2024-05-31"), status: "open" }),
    task(3, { deadline: due("2024-07-10"), status: "open", owners: [], ownerKey: null }),
  ]);
  expect(rollupText(summary, "vi")).toBe(
    [
      "Tổng hợp đến ngày 30/06/2024: 3 nhiệm vụ và văn bản",
      "  Đã hoàn thành đúng hạn: 1",
      "  Đã hoàn thành quá hạn: 0",
      "  Chưa hoàn thành trong hạn: 1",
      "  Chưa hoàn thành quá hạn: 1",
      "  Chưa rõ: 0",
      "  Bị hủy: 0",
      "",
      "Theo đơn vị chủ trì (2)",
      "  Văn phòng Sở: 2 (đã hoàn thành đúng hạn 1, chưa hoàn thành quá hạn 1)",
      "  (chưa có đơn vị chủ trì): 1 (chưa hoàn thành trong hạn 1)",
      "",
      "Quá hạn (1)",
      "  PL01 · 2. Việc 2 · Văn phòng Sở · quá hạn 30 ngày",
      "",
      "Sắp đến hạn (1)",
      "  PL01 · 3. Việc 3 · (chưa có đơn vị chủ trì) · còn 10 ngày",
      "",
    ].join("\n"),
  );
});

test("shows the first of a long list, and how many more there are", () => {
  const summary = summaryOf(
    Array.from({ length: 14 }, (_, index) => task(index + 1, { deadline: due("2024-05-31"), status: "open" })),
  );
  expect(rollupText(summary, "vi")).toContain("Quá hạn (14)\n");
  expect(rollupText(summary, "vi")).toContain("  … và 4 dòng nữa trong bảng tổng hợp\n");
});

test("tells what falls due today, and what is past with no word on it", () => {
  const summary = summaryOf([
    task(1, { deadline: due("2024-06-30"), status: "open" }),
    task(2, { deadline: due("2024-06-29"), status: null }),
  ]);
  expect(rollupText(summary, "vi")).toContain("Việc 1 · Văn phòng Sở · đến hạn hôm nay\n");
  expect(rollupText(summary, "vi")).toContain(
    "Đã qua hạn, chưa rõ kết quả (1)\n  PL01 · 2. Việc 2 · Văn phòng Sở · quá hạn 1 ngày\n",
  );
  expect(rollupText(summary, "en")).toContain("Việc 1 · Văn phòng Sở · due today\n");
  expect(rollupText(summary, "en")).toContain("Việc 2 · Văn phòng Sở · 1 day late\n");
});
