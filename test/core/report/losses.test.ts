import { lossLines } from "../../../src/core/report/losses";

const loss = { sheet: "Theo đơn vị", cell: "C5", before: "ghi chú" };

test("each cell is told with its sheet and what it shows", () => {
  const losses = [
    loss,
    { ...loss, cell: "D5", before: 45565, format: "dd/mm/yyyy" },
    { ...loss, cell: "E5", before: 9, formula: "4+5" },
  ];
  expect(lossLines(losses, false, "vi")).toEqual([
    "Không giữ lại trong bản sao:",
    "  Theo đơn vị!C5: “ghi chú”",
    "  Theo đơn vị!D5: “30/09/2024”",
    "  Theo đơn vị!E5: “=4+5”",
  ]);
});

test("twenty are named, and the others counted", () => {
  const lines = lossLines(Array(1021).fill(loss), false, "vi");
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe("  và 1.001 ô nữa");
});

test("nothing lost, nothing told", () => expect(lossLines([], false, "vi")).toEqual([]));
