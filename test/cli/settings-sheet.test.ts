import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { defaultSettings, type Settings } from "../../src/core/model/settings";
import { settingsSheet } from "../../src/core/settings";
import { createXlsx, openXlsx } from "../../src/xlsx";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "soat-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const rows = [
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đầu mối", "Thời gian hoàn thành"],
  [1, "Rà soát vị trí việc làm", null, "Thanh tra Sở", "Quý I/2025"],
];

/** What a command prints as JSON about an appendix whose workbook holds these settings, or none. */
async function printed(command: "check" | "inspect", settings: Settings | null) {
  const layout = { name: "PL01", columns: [], merges: [], freeze: null, print: null, tabColor: null };
  const cells = rows.map((line) => ({ height: null, cells: line.map((value) => ({ value })) }));
  const file = openXlsx(createXlsx([{ ...layout, rows: cells }]), "a.xlsx");
  if (settings) file.apply([{ kind: "put-sheet", plan: settingsSheet(settings) }]);
  const name = path.join(folder, "a.xlsx");
  writeFileSync(name, file.save());
  let out = "";
  await run([command, name, "--format", "json"], { out: (text) => void (out += text), err: () => {} });
  return out;
}

const settings: Settings = {
  ...defaultSettings("2024-06-30"),
  year: 2024,
  roles: [{ sheet: "PL01", header: "Đầu mối", role: "owner" }],
};

test("a workbook's own settings sheet says what columns mean, and is no appendix itself", async () => {
  const { sheets } = JSON.parse(await printed("inspect", settings)) as { sheets: { tables: unknown[] }[] };
  expect(sheets).toHaveLength(1);
  expect(sheets[0]!.tables[0]).toMatchObject({ year: 2024, items: [{ owners: ["Thanh tra Sở"] }] });
});

test("a check goes by it", async () => {
  const rules = async (with_: Settings | null) => {
    const report = JSON.parse(await printed("check", with_)) as { files: { findings: { rule: string }[] }[] };
    return report.files[0]!.findings.map(({ rule }) => rule);
  };
  expect(await rules(null)).toEqual(["owner-missing"]);
  expect(await rules(settings)).toEqual(["deadline-outside-plan"]);
});
