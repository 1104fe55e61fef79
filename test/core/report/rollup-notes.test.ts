import type { Edit } from "../../../src/core/model/edit";
import { formNotes } from "../../../src/core/report/rollup-notes";

const cell = (row: number) => ({ sheet: "Mẫu", cell: `B${row}` });
const set: Edit = { kind: "set-cell", ...cell(1), before: null, after: 5 };

test("says how many cells were filled, which words are not known, and which cells were left to what was typed", () => {
  const forms = {
    edits: [set, { kind: "drop-sheet", id: "form" } as const],
    unknown: [{ ...cell(2), text: "{{gì đó}}" }],
    kept: [cell(3), cell(4)],
  };
  expect(formNotes(forms, "vi")).toEqual([
    "Đã điền 1 ô của biểu mẫu riêng.",
    "Chưa điền Mẫu!B2: không hiểu “{{gì đó}}”.",
    "Giữ nguyên nội dung gõ tay ở Mẫu!B3, Mẫu!B4; xóa nội dung ô để lần sau điền lại.",
  ]);
});

test("of many cells the first ten are named", () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ ...cell(at + 1), text: "soat_x" }));
  const notes = formNotes({ edits: [], unknown: many, kept: many }, "vi");
  expect(notes).toHaveLength(12);
  expect(notes[10]).toBe("và 2 ô nữa.");
  expect(notes[11]).toContain("Mẫu!B10, và 2 ô nữa; xóa");
});

test("without a form there is nothing to say", () => {
  expect(formNotes({ edits: [], unknown: [], kept: [] }, "vi")).toEqual([]);
});
