import { address, rangeName } from "../../src/core/model/cell";
import { toSerial } from "../../src/core/model/date";
import type { SheetLayout } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import { readWorkbook } from "../../src/core/parse";
import { summarise } from "../../src/core/rollup";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { testWithLibreOffice } from "../tools/libreoffice";
import { editsFor, expectAgreement, plansOf, REPORT_DATE_CELL, rolledUp, type Change } from "../tools/rollup";
import { shelfNames, shelfSheet } from "../tools/sheets";

/**
 * Real appendices of public offices (../shared/appendices beside the repository, not ours to copy) as workbooks: tasks with a
 * status in words, tasks with progress, documents, targets with several periods, and all of them together.
 */
const workbooks: Readonly<Record<string, readonly string[]>> = {
  "tasks with results": ["009_task_progress_nq71_cp_tiendo_t3_5_2025"],
  "tasks with progress": ["012_task_progress_laocai_pl3_ccn_vuongmac"],
  documents: ["070_vbqppl_daklak_vbqppl_chua_xu_ly"],
  "targets of three appendices": [
    "013_target_laocai_nq169_chitieu_chutri",
    "014_target_laocai_nq169_chitieu_phoihop",
    "039_form_target_laocai_mau_bc_nq169",
  ],
  "tasks beside targets": [
    "072_task_progress_daklak_ky_hop_hdnd_35_noidung",
    "006_task_nq03_cp_pl2_nhiemvu",
    "060_target_laocai_qht_pl1_ketqua_muctieu",
  ],
};

const TODAY = "2026-06-30";
const LATER = "2026-09-15";

function layoutOf(name: string, index: number): SheetLayout {
  const { rows, merges } = shelfSheet(`${name}.json`);
  const last = rows.at(-1)!.row;
  const values = new Map(rows.map((row) => [row.row, row.values]));
  return {
    name: `Phụ lục ${index + 1}`,
    columns: [],
    rows: Array.from({ length: last }, (_, i) => {
      const cells = (values.get(i + 1) ?? []).map((value) =>
        value == null ? null : { value: value as string | number },
      );
      return { height: null, cells };
    }),
    merges: merges.map(rangeName),
    freeze: null,
    print: null,
    tabColor: null,
  };
}

/** What a clerk types where every ninth task and fourth target stands: states, deadlines in months that the sheets list, figures. */
function changesOf(bytes: Uint8Array): Change[] {
  const settings = defaultSettings(TODAY);
  const { entries, targets } = summarise(readWorkbook(openXlsx(bytes, "ke-hoach.xlsx").workbook(), settings), settings);
  const months = new Map<string, number>();
  for (const { item } of entries) {
    const month = item.deadline?.to?.slice(0, 7);
    if (month) months.set(month, (months.get(month) ?? 0) + 1);
  }
  const statuses = ["Đã hoàn thành", "Chưa thực hiện", "Hoàn thành quá hạn", "Trình lại theo ý kiến thẩm định"];
  const changes = entries.flatMap(({ sheet, item }, i): Change[] => {
    if (i % 9 !== 0) return [];
    const { status, progress, deadline } = item.cells ?? {};
    const said = status ?? progress;
    const state = said ? [{ sheet, cell: address(said.row, said.column), after: statuses[(i / 9) % 4]! }] : [];
    const own = item.deadline?.to?.slice(0, 7);
    const other = [...months.keys()].find((month) => own && month !== own && month.startsWith(own.slice(0, 4)));
    if (!deadline || !own || !other || months.get(own)! < 2) return state;
    months.set(own, months.get(own)! - 1);
    const after = `Tháng ${Number(other.slice(5))}/${other.slice(0, 4)}`;
    return [...state, { sheet, cell: address(deadline.row, deadline.column), after }];
  });
  const figures = targets.flatMap(({ sheet, item }, i): Change[] => {
    const cells = [item.cells?.actual, ...(item.periods ?? []).map(({ cell }) => cell)];
    if (i % 4 !== 0) return [];
    return cells.flatMap((cell) => (cell ? [{ sheet, cell: address(cell.row, cell.column), after: 12 + i }] : []));
  });
  return [...new Map([...changes, ...figures].map((one) => [`${one.sheet}!${one.cell}`, one])).values()];
}

const onShelf = shelfNames(".json").length > 0;

describe("summary sheets of real appendices (skipped where the folder ../shared/appendices is absent)", () => {
  for (const [what, names] of Object.entries(onShelf ? workbooks : {})) {
    testWithLibreOffice(`LibreOffice computes every figure as the engine does: ${what}`, () => {
      const bytes = createXlsx(names.map(layoutOf));
      expectAgreement(rolledUp(bytes, TODAY), plansOf(openXlsx(bytes, "ke-hoach.xlsx").workbook(), TODAY));
    });

    testWithLibreOffice(`every figure follows states, deadlines, figures and the report date: ${what}`, () => {
      const bytes = createXlsx(names.map(layoutOf));
      const changes = changesOf(bytes);
      expect(changes.length).toBeGreaterThan(2);
      const edited = openXlsx(bytes, "ke-hoach.xlsx");
      const atFirst = plansOf(edited.workbook(), TODAY);
      edited.apply(editsFor(edited.workbook(), changes));
      // Findings are those of the time of writing, and say so.
      const now = plansOf(edited.workbook(), LATER).filter(({ id }) => id !== "findings");
      const moved = { sheet: "Tổng hợp", cell: REPORT_DATE_CELL, after: toSerial(LATER, false) };
      expectAgreement(rolledUp(bytes, TODAY, [...changes, moved]), now, atFirst);
    });
  }
  if (!onShelf) test.skip("no shelf", () => undefined);
});
