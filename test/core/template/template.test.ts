import { strFromU8, unzipSync } from "fflate";
import { lint } from "../../../src/core/lint";
import { defaultSettings } from "../../../src/core/model/settings";
import { readWorkbook } from "../../../src/core/parse";
import { templates, templateSheet, type TemplateKind } from "../../../src/core/template";
import { createXlsx, openXlsx } from "../../../src/xlsx";
import { convert, testWithLibreOffice } from "../../tools/libreoffice";

const kinds = Object.keys(templates) as TemplateKind[];
const options = { year: 2025, units: ["Văn phòng Sở", "Thanh tra Sở"] };
const settings = defaultSettings("2025-01-02");
const bytes = createXlsx(kinds.map((kind) => templateSheet(kind, options)));

/** The workbook of all templates, with rows filled in from a cell's row on. */
function fill(rows: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) {
  const file = openXlsx(bytes, "mau.xlsx");
  file.apply(
    Object.entries(rows).flatMap(([sheet, lines]) =>
      lines.flatMap((cells, down) =>
        cells.map((after, right) => ({
          kind: "set-cell" as const,
          sheet,
          cell: `${String.fromCharCode(66 + right)}${10 + down}`,
          before: null,
          after,
        })),
      ),
    ),
  );
  return file;
}

const filled = (rows: Parameters<typeof fill>[0] = {}) => fill(rows).workbook();

test("every template is read as what it is for, in its year, before anything is filled in", () => {
  const read = readWorkbook(filled(), settings).sheets.map(({ sheet, tables }) => [
    sheet,
    tables.map(({ kind, year, range }) => [kind, year, range.top, range.bottom]),
  ]);
  expect(read).toEqual([
    ["PL01", [["tasks", 2025, 8, 9]]],
    ["PL02", [["documents", 2025, 8, 9]]],
    ["PL03", [["documents", 2025, 8, 9]]],
    ["CT", [["targets", 2025, 8, 9]]],
  ]);
});

test("checking an untouched template tells nothing", () => {
  const workbook = filled();
  const { findings, notChecked } = lint(workbook, readWorkbook(workbook, settings), settings);
  expect([findings, notChecked]).toEqual([[], []]);
});

testWithLibreOffice(
  "rows number themselves once they are filled in; rows left over are passed over, and only what is wrong is told",
  () => {
    const task = (text: string, deadline: string) => [
      text,
      "Văn phòng Sở",
      "Thanh tra Sở",
      "Đ/c An",
      deadline,
      "Báo cáo",
    ];
    const target = (text: string) => [text, "%", 98, 97, "Văn phòng Sở", "Báo cáo tháng"];
    const paper = (text: string) => ["Kế hoạch", text, "UBND tỉnh", "Văn phòng Sở", "Thanh tra Sở", "Tháng 6/2025"];
    const computed = convert(
      fill({
        PL01: [
          task("Rà soát vị trí việc làm", "6/2025"),
          ["", "Văn phòng Sở"],
          task("Thanh tra công vụ", "Quý IV/2025"),
        ],
        PL02: [paper("Tinh giản biên chế năm 2025"), paper("Chuyển đổi số năm 2025")],
        PL03: [paper("Tổ chức đại hội thi đua"), paper("Sắp xếp đơn vị sự nghiệp")],
        CT: [target("Tỷ lệ hồ sơ đúng hạn"), target("Tỷ lệ văn bản ký số")],
      }).save(),
      "xlsx",
    );
    const workbook = openXlsx(computed, "mau.xlsx").workbook();
    const reading = readWorkbook(workbook, settings);
    const read = reading.sheets.map(({ tables }) => tables[0]!.items.map(({ row, number }) => [row, number]));
    expect(read).toEqual([
      [
        [10, "1"],
        [11, "2"],
        [12, "3"],
      ],
      ...Array.from({ length: 3 }, () => [
        [10, "1"],
        [11, "2"],
      ]),
    ]);
    expect(lint(workbook, reading, settings).findings.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual([
      ["task-missing", "PL01", "B11"],
      ["document-without-task", "PL02", "C10"],
      ["document-without-task", "PL03", "C10"],
      ["target-without-task", "CT", "B10"],
    ]);
  },
);

test("what is filled in is read by its columns", () => {
  const workbook = filled({
    PL01: [["Rà soát vị trí việc làm", "Văn phòng Sở", "Thanh tra Sở", "Đ/c An", "6/2025", "Báo cáo", "Bị hủy"]],
    CT: [["Tỷ lệ hồ sơ đúng hạn", "%", 98, 97, "Văn phòng Sở", "Báo cáo tháng"]],
  });
  const [tasks, , , targets] = readWorkbook(workbook, settings).sheets.map(({ tables }) => tables[0]!.items);
  expect(tasks![0]).toMatchObject({
    text: "Rà soát vị trí việc làm",
    owners: ["Văn phòng Sở"],
    coordinators: ["Thanh tra Sở"],
    leader: "Đ/c An",
    deadline: { kind: "period", from: "2025-06-01", to: "2025-06-30" },
    product: "Báo cáo",
    status: "cancelled",
  });
  expect(targets![0]).toMatchObject({ unit: "%", target: { value: 98 }, actual: 97, owners: ["Văn phòng Sở"] });
});

test("units to choose from are the office's; cells are free where there are none, or where not all of them fit", () => {
  const input = (units: readonly string[]) =>
    templateSheet("tasks", { year: 2025, units }).inputs!.find(({ title }) => title === "Đơn vị chủ trì")!;
  expect(input(options.units)).toMatchObject({ range: "C10:C29", values: ["Văn phòng Sở", "Thanh tra Sở"] });
  expect(input([])).not.toHaveProperty("values");
  expect(input(["Phòng Văn hóa, Thể thao", "Thanh tra Sở"])).not.toHaveProperty("values");
  expect(input(Array.from({ length: 40 }, (_, index) => `Phòng số ${index}`))).not.toHaveProperty("values");
});

test("titles and remarks are as long as Excel takes", () => {
  const inputs = kinds.flatMap((kind) => templateSheet(kind, options).inputs!);
  expect(inputs.filter(({ title, hint }) => title.length > 32 || hint.length > 255)).toEqual([]);
});

testWithLibreOffice("LibreOffice opens the templates, each on one page, and keeps the lists", () => {
  const pdf = convert(bytes, "pdf").toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  const kept = convert(bytes, "xlsx");
  const { sheets } = openXlsx(kept, "mau.xlsx").workbook();
  expect(sheets.map(({ name }) => name)).toEqual(["PL01", "PL02", "PL03", "CT"]);
  const validations = strFromU8(unzipSync(kept)["xl/worksheets/sheet1.xml"]!).split("<dataValidations")[1]!;
  expect(validations).toContain("Văn phòng Sở,Thanh tra Sở");
});
