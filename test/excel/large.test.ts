import { defaultSettings } from "../../src/core/model/settings";
import type { Edit } from "../../src/core/model/edit";
import type { Row, Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { summarise, summarySheets } from "../../src/core/rollup";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { openInStandin, useStandin } from "../standin/office";
import { drawSheet, workbookOf } from "../tools/sheets";

useStandin();

const MOST = 5 * 1024 * 1024;

/** A plan of so many tasks, with texts as long as offices write them. */
function planOf(tasks: number): Workbook {
  const rows = Array.from({ length: tasks }, (_, index) => [
    index + 1,
    `Tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch triển khai thực hiện nhiệm vụ số ${index + 1} về cải cách hành chính, chuyển đổi số và nâng cao chất lượng phục vụ người dân, doanh nghiệp`,
    `Phòng Xây dựng chính quyền và công tác thanh niên ${index % 40}`,
    "Các sở, ban, ngành; Ủy ban nhân dân các huyện, thị xã, thành phố",
    "Quý II/2024",
    "Kế hoạch, báo cáo",
    "Đang thực hiện",
  ]);
  const head = [
    "STT",
    "Nhiệm vụ",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Thời gian hoàn thành",
    "Sản phẩm",
    "Tình trạng",
  ];
  return workbookOf([drawSheet([["DANH MỤC NHIỆM VỤ NĂM 2024"], head, ...rows])]);
}

function rollUp(tasks: number): { workbook: Workbook; edits: Edit[] } {
  const workbook = planOf(tasks);
  const settings = defaultSettings("2024-06-30");
  const plans = summarySheets(summarise(readWorkbook(workbook, settings), settings));
  return { workbook, edits: plans.map((plan) => ({ kind: "put-sheet", plan })) };
}

test("the summary of 1,500 tasks is more than one request takes, and is written in several", async () => {
  const { workbook, edits } = rollUp(1_500);
  const book = openInStandin(StandinBook.of(workbook));
  await excelHost().write(edits);
  const sent = book.requests.map(({ bytesIn }) => bytesIn);
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(MOST);
  expect(Math.max(...sent)).toBeLessThan(MOST);
  const data = edits.flatMap((edit) => (edit.kind === "put-sheet" && edit.plan.id === "data" ? [edit.plan] : []))[0]!;
  const { sheets } = await excelHost().read();
  expect(sheets.find(({ ours }) => ours === "data")!.rows.at(-1)!.row).toBe(data.rows.length);
});

test("the summary of 100 tasks is written with the third request", async () => {
  const { workbook, edits } = rollUp(100);
  const book = openInStandin(StandinBook.of(workbook));
  await excelHost().write(edits);
  expect(book.syncs).toBe(3);
});

test("ten thousand long texts are read and put right in requests and answers that Excel takes", async () => {
  const text = "Rà soát, đôn đốc việc thực hiện nhiệm vụ được giao ".repeat(6);
  const rows = Array.from({ length: 10_000 }, (_, index): Row => ({ row: index + 1, values: [`${text}${index}`] }));
  const book = openInStandin(StandinBook.of(workbookOf([{ ...drawSheet([]), rows }])));
  await excelHost().write(
    rows.map(({ row, values }) => ({
      kind: "set-cell",
      sheet: "PL01",
      cell: `A${row}`,
      before: values[0]!,
      after: `${String(values[0])}.`,
    })),
  );
  const sizes = book.requests.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]);
  expect(Math.max(...sizes)).toBeLessThan(MOST);
  const sheet = book.sheet("PL01");
  expect(rows.filter(({ row, values }) => sheet.cell(row, 1).value !== `${String(values[0])}.`)).toEqual([]);
});
