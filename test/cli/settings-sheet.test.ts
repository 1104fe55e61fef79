import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { defaultSettings, UNREVIEWED, type Settings } from "../../src/core/model/settings";
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
async function printed(command: "check" | "inspect", settings: Settings | null, ...more: readonly string[]) {
  const layout = { name: "PL01", columns: [], merges: [], freeze: null, print: null, tabColor: null };
  const cells = rows.map((line) => ({ height: null, cells: line.map((value) => ({ value })) }));
  const file = openXlsx(createXlsx([{ ...layout, rows: cells }]), "a.xlsx");
  if (settings) file.apply([{ kind: "put-sheet", plan: settingsSheet(settings) }]);
  const name = path.join(folder, "a.xlsx");
  writeFileSync(name, file.save());
  let out = "";
  await run([command, name, "--format", "json", "--today", "2024-06-30", ...more], {
    out: (text) => void (out += text),
    err: () => {},
  });
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

describe("an error accepted on the sheet", () => {
  interface Report {
    readonly files: readonly {
      readonly counts: { readonly error: number };
      readonly findings: { readonly key: string }[];
    }[];
  }
  const errors = async (settings: Settings | null, ...more: readonly string[]) =>
    (JSON.parse(await printed("check", settings, ...more)) as Report).files[0]!;

  test("counts until it is confirmed, but not while drafting: the sheet says so, and the call goes before it", async () => {
    const [{ key } = { key: "" }] = (await errors(null)).findings;
    const acceptance = {
      rule: "owner-missing",
      key,
      task: "Rà soát vị trí việc làm",
      reason: "Chờ phân công",
      by: "Nguyễn Văn A",
      on: "2024-06-01",
      until: null,
      ...UNREVIEWED,
    } as const;
    const accepted = { ...defaultSettings("2024-06-30"), acceptances: [acceptance] };
    const drafting = { ...accepted, preset: "soan-thao" } as const;
    expect((await errors(accepted)).counts.error).toBe(1);
    expect((await errors(drafting)).counts.error).toBe(0);
    expect((await errors(drafting, "--preset", "truoc-khi-trinh")).counts.error).toBe(1);
    expect((await errors(accepted, "--preset", "soan-thao")).counts.error).toBe(0);
  });
});
