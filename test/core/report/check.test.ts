import type { CheckResult } from "../../../src/core/lint";
import type { Finding, NotChecked } from "../../../src/core/model/finding";
import type { Lang } from "../../../src/core/model/language";
import { UNREVIEWED, type Acceptance } from "../../../src/core/model/settings";
import { checkJson, type CheckReport } from "../../../src/core/report/check-json";
import { checkSarif } from "../../../src/core/report/check-sarif";
import { checkText } from "../../../src/core/report/check-text";
import { findingsReport } from "../../../src/core/report/summary-findings";
import { notCheckedWords } from "../../../src/core/report/words";
import { sinceThen } from "../../../src/core/since";

const missing: Finding = {
  rule: "owner-missing",
  key: "7KQ2M-9XW4D",
  severity: "error",
  sheet: "PL01",
  cell: "C12",
  row: 12,
  column: 3,
  number: "4",
  task: "Rà soát, sắp xếp đơn vị hành chính",
  header: "Đơn vị chủ trì",
  owners: [],
  facts: { kind: "tasks", rows: 1, lastRow: 12, text: "" },
  fix: null,
};

const outside: Finding = {
  ...missing,
  key: "3HT8P-Z0C6R",
  rule: "deadline-outside-plan",
  severity: "warning",
  cell: "D13",
  row: 13,
  column: 4,
  number: null,
  task: "",
  facts: {
    deadline: { text: "Quý I/2025", kind: "period", from: "2025-01-01", to: "2025-03-31", faults: [] },
    years: { first: 2024, last: 2024 },
    side: "after",
  },
};

const result = (findings: readonly Finding[], notChecked: readonly NotChecked[] = []): CheckResult => ({
  findings,
  accepted: [],
  awaiting: [],
  refused: [],
  notChecked,
  counts: {
    error: findings.filter(({ severity }) => severity === "error").length,
    warning: findings.filter(({ severity }) => severity === "warning").length,
    info: 0,
  },
  checkedRows: 1271,
  asked: [],
  clarity: null,
  tables: 1,
});

const textOf = (file: string, checked: CheckResult, lang: Lang) => checkText({ file, result: checked }, lang);

const unchecked: NotChecked = { sheet: "PL02", reason: "no-column", detail: "deadline" };

describe("text", () => {
  test("a table without a row is neither passed nor failed", () => {
    const empty = textOf("mau.xlsx", { ...result([]), checkedRows: 0 }, "vi");
    expect(empty.split("\n")[0]).toBe("○ Chưa có gì để soát: bảng mới có tiêu đề, chưa có dòng nào");
  });

  test("gives the verdict first, then each finding: where, what, how", () => {
    expect(textOf("ke-hoach.xlsx", result([missing, outside], [unchecked]), "vi")).toBe(
      [
        "✖ Chưa đạt: 1 lỗi phải sửa trước khi trình",
        "  ke-hoach.xlsx · 1 cảnh báo",
        "",
        "PL01",
        "  ✖ Lỗi · C12 · STT 4 · “Rà soát, sắp xếp đơn vị hành chính”",
        "      Chưa có đơn vị chủ trì.",
        "      Cách sửa: Ghi tên một đơn vị chủ trì. Nếu cùng đơn vị với dòng trên thì ghi “nt” hoặc gộp ô.",
        "  ▲ Cảnh báo · D13",
        "      Thời hạn “Quý I/2025” nằm sau năm kế hoạch 2024.",
        "      Cách hiểu: Quý I/2025 → chậm nhất 31/03/2025",
        "      Cách sửa: Sửa lại năm, hoặc ghi mốc phải xong trong năm 2024; nếu đúng là kéo dài thì ghi từ khi nào đến khi nào.",
        "",
        "Không soát được",
        "  · PL02: bảng không có cột thời hạn.",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["vi", [], "✔ Đạt: đã kiểm tra 1.271 dòng, không có lỗi\n  a.xlsx\n"],
    ["en", [], "✔ Passed: 1,271 rows checked, no errors\n  a.xlsx\n"],
  ] as const)("says that nothing is wrong (%s)", (lang, findings, text) => {
    expect(textOf("a.xlsx", result(findings), lang)).toBe(text);
  });

  test("passes with warnings alone, and says how many", () => {
    expect(textOf("a.xlsx", result([outside]), "vi")).toContain(
      "✔ Đạt: đã kiểm tra 1.271 dòng, không có lỗi\n  a.xlsx · 1 cảnh báo\n",
    );
  });

  test("is English when asked", () => {
    expect(textOf("a.xlsx", result([missing, missing]), "en")).toContain("✖ Not passed: 2 errors to put right first");
  });
});

test("the text tells how clear the tasks are together, and of a task with findings what it lacks, once for its row", () => {
  const clearness = { of: 5, lacks: ["person", "duty"] as const };
  const unclear = { ...missing, clearness };
  const clarity = { tasks: 196, clear: 180, lacking: [["person", 16] as const] };
  const checked = { ...result([unclear, { ...unclear, column: 4, cell: "D12" }]), clarity };
  const text = textOf("ke-hoach.xlsx", checked, "vi");
  expect(text).toContain("\n  Đủ “5 rõ”: 180/196 nhiệm vụ; chưa rõ người (16)\n");
  expect(text.split("\n      5 rõ: 3/5, chưa rõ người, rõ trách nhiệm\n")).toHaveLength(2);
});

test("in JSON a date that a fix writes is as its cell will show it, with the number format that goes with it", () => {
  const format = { before: "@", after: "dd/mm/yyyy" };
  const edit = { cell: "E12", before: "29/4/2024", after: 45411, shown: "29/04/2024", format };
  const dated: Finding = { ...missing, fix: { kind: "safe", edits: [edit] } };
  const report = JSON.parse(checkJson([{ file: "a.xlsx", result: result([dated]) }], "vi")) as CheckReport;
  expect(report.files[0]!.findings[0]!.fix).toEqual({
    kind: "safe",
    edits: [{ cell: "E12", before: "29/4/2024", after: "29/04/2024", format }],
  });
});

test("JSON keeps the contract", () => {
  const fixed: Finding = {
    ...missing,
    fix: { kind: "suggested", edits: [{ cell: "C12", before: null, after: "Văn phòng Sở" }] },
  };
  expect(JSON.parse(checkJson([{ file: "a/b.xlsx", result: result([fixed, outside], [unchecked]) }], "vi"))).toEqual({
    files: [
      {
        file: "a/b.xlsx",
        counts: { error: 1, warning: 1, info: 0 },
        acceptances: { accepted: 0, awaiting: 0, refused: 0 },
        findings: [
          {
            rule: "owner-missing",
            key: "7KQ2M-9XW4D",
            severity: "error",
            sheet: "PL01",
            cell: "C12",
            row: 12,
            number: "4",
            header: "Đơn vị chủ trì",
            message: "Chưa có đơn vị chủ trì.",
            hint: "Ghi tên một đơn vị chủ trì. Nếu cùng đơn vị với dòng trên thì ghi “nt” hoặc gộp ô.",
            fix: { kind: "suggested", edits: [{ cell: "C12", before: "", after: "Văn phòng Sở" }] },
          },
          expect.objectContaining({ rule: "deadline-outside-plan", cell: "D13", number: null, fix: null }),
        ],
        accepted: [],
        notChecked: ["PL02: bảng không có cột thời hạn."],
        rules: [],
      },
    ],
  });
});

test("SARIF names each rule, level, file and cell", () => {
  const log = JSON.parse(checkSarif([{ file: "kế hoạch.xlsx", result: result([missing, outside]) }], "1.0.0", "en"));
  const [run] = log.runs;
  expect(log.version).toBe("2.1.0");
  expect(run.results.map((found: { ruleId: string; level: string }) => [found.ruleId, found.level])).toEqual([
    ["owner-missing", "error"],
    ["deadline-outside-plan", "warning"],
  ]);
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe("owner-missing");
  expect(run.results[0].locations[0]).toEqual({
    physicalLocation: {
      artifactLocation: { uri: "k%E1%BA%BF%20ho%E1%BA%A1ch.xlsx" },
      region: { startLine: 12, startColumn: 3 },
    },
    logicalLocations: [{ name: "C12", fullyQualifiedName: "PL01!C12", kind: "element" }],
  });
});

const acceptance: Acceptance = {
  rule: "deadline-outside-plan",
  key: outside.key,
  task: "",
  reason: "Kéo dài theo Nghị quyết 12",
  by: "Nguyễn Văn A",
  on: "2024-06-01",
  until: "2024-12-31",
  review: "confirmed",
  reviewer: "Trần Văn B",
  reviewedOn: "2024-06-12",
  objection: null,
};
const pending: Acceptance = { ...acceptance, until: null, ...UNREVIEWED };

describe("what was accepted", () => {
  const checked: CheckResult = {
    ...result([missing]),
    accepted: [{ finding: outside, acceptance }],
    awaiting: [{ finding: missing, acceptance: pending }],
  };

  test("is counted in the text, with reason, name, days and review", () => {
    expect(textOf("a.xlsx", checked, "vi")).toBe(
      [
        "✖ Chưa đạt: 1 lỗi phải sửa trước khi trình",
        "  a.xlsx · 1 đã chấp nhận · 1 chờ người soát",
        "",
        "PL01",
        "  ✖ Lỗi · C12 · STT 4 · “Rà soát, sắp xếp đơn vị hành chính”",
        "      Chưa có đơn vị chủ trì.",
        "      Cách sửa: Ghi tên một đơn vị chủ trì. Nếu cùng đơn vị với dòng trên thì ghi “nt” hoặc gộp ô.",
        "      Đã chấp nhận, còn chờ người soát: Kéo dài theo Nghị quyết 12 (Nguyễn Văn A, 01/06/2024)",
        "",
        "Đã chấp nhận",
        "  ▲ PL01!D13: Thời hạn “Quý I/2025” nằm sau năm kế hoạch 2024.",
        "      Lý do: Kéo dài theo Nghị quyết 12 (Nguyễn Văn A, 01/06/2024, đến hết 31/12/2024; đã đồng ý: Trần Văn B, 12/06/2024)",
        "",
      ].join("\n"),
    );
  });

  test("stands apart in JSON, and outside the counts", () => {
    const [file] = JSON.parse(checkJson([{ file: "a.xlsx", result: checked }], "vi")).files;
    const { reason, by, on, until, review, reviewer, reviewedOn, objection } = acceptance;
    const said = { reason, by, on, until, review, reviewer, reviewedOn, objection };
    expect(file.counts).toEqual({ error: 1, warning: 0, info: 0 });
    expect(file.acceptances).toEqual({ accepted: 1, awaiting: 1, refused: 0 });
    expect(file.accepted).toEqual([expect.objectContaining({ cell: "D13", acceptance: said })]);
    expect(file.findings[0].acceptance).toMatchObject({ review: "pending" });
  });

  test("is suppressed in SARIF, under review until confirmed", () => {
    const { results } = JSON.parse(checkSarif([{ file: "a.xlsx", result: checked }], "1.0.0", "vi")).runs[0];
    expect(results.map((one: { suppressions: unknown }) => one.suppressions)).toEqual([
      [
        {
          kind: "external",
          status: "underReview",
          justification: "Kéo dài theo Nghị quyết 12 (Nguyễn Văn A, 01/06/2024; chờ ý kiến người soát)",
        },
      ],
      [
        {
          kind: "external",
          status: "accepted",
          justification:
            "Kéo dài theo Nghị quyết 12 (Nguyễn Văn A, 01/06/2024, đến hết 31/12/2024; đã đồng ý: Trần Văn B, 12/06/2024)",
        },
      ],
    ]);
  });

  test("has its block on the summary sheet of findings", () => {
    expect(findingsReport(checked, "vi").accepted).toEqual([
      expect.objectContaining({
        cell: "D13",
        reason:
          "Kéo dài theo Nghị quyết 12 (Nguyễn Văn A, 01/06/2024, đến hết 31/12/2024; đã đồng ý: Trần Văn B, 12/06/2024)",
      }),
    ]);
  });
});

test("codes are in the text on request, of what can be accepted", () => {
  const about: Finding = {
    ...missing,
    rule: "acceptance-unused",
    key: "22222-22222",
    facts: { task: "", expired: null },
  };
  const file = { file: "a.xlsx", result: result([missing, about]) };
  expect(checkText(file, "vi")).not.toContain("Mã kết quả");
  expect(checkText(file, "vi", true).match(/Mã kết quả: .*/g)).toEqual([`Mã kết quả: ${missing.key}`]);
});

describe("since an earlier check", () => {
  const gone = { ...missing, key: "00000-00000", cell: "C9", row: 9, number: "1", message: "Chưa có đơn vị chủ trì." };
  const fresh: Finding = { ...outside, key: "11111-11111" };
  const checked = result([missing, fresh]);
  const since = { ...sinceThen([{ ...missing, message: "" }, gone], checked), askedOnce: ["number-gap"] };
  const file = { file: "a.xlsx", result: checked, since };

  test("the text says how many were fixed, are new and are still there, and which", () => {
    const text = checkText(file, "vi");
    expect(text).toContain("  So với lần trước: 1 đã sửa · 1 mới · 1 còn lại\n");
    expect(text).toContain("  ✖ Lỗi · C12");
    expect(text).toContain("  ▲ Cảnh báo · mới · D13");
    expect(text).toContain("\n\nĐã sửa từ lần trước\n  ✔ PL01!C9 · STT 1: Chưa có đơn vị chủ trì.\n");
    expect(text).toContain("  Không so 1 loại chỉ soát ở một trong hai lần: “Số thứ tự bị thiếu”\n");
    expect(checkText({ ...file, since: null }, "vi")).toContain("  Lần trước chưa kiểm tra tệp này\n");
  });

  test("JSON says it of each finding, and tells those that are gone", () => {
    const [report] = JSON.parse(checkJson([file], "vi")).files;
    expect(report.since.counts).toEqual({ fixed: 1, new: 1, still: 1, accepted: 0 });
    expect(report.since.fixed).toEqual([expect.objectContaining({ key: "00000-00000", cell: "C9" })]);
    expect(report.findings.map((one: { since: string }) => one.since)).toEqual(["still", "new"]);
  });

  test("SARIF has it as the state against the baseline", () => {
    const { results } = JSON.parse(checkSarif([file], "1.0.0", "vi")).runs[0];
    expect(
      results.map((one: { baselineState: string; partialFingerprints: object }) => [
        one.baselineState,
        ...Object.values(one.partialFingerprints),
      ]),
    ).toEqual([
      ["unchanged", missing.key],
      ["new", "11111-11111"],
      ["absent", "00000-00000"],
    ]);
  });
});

test.each<[NotChecked, string]>([
  [{ sheet: "Bìa", reason: "no-table", detail: "Trang trống." }, "Bìa: không có bảng phụ lục. Trang trống."],
  [{ sheet: "Bìa", reason: "no-table", detail: "" }, "Bìa: không có bảng phụ lục."],
  [{ sheet: "PL01", reason: "no-column", detail: "owner" }, "PL01: bảng không có cột đơn vị chủ trì."],
  [
    { sheet: "PL01", reason: "no-year", detail: "" },
    "PL01: không rõ năm kế hoạch, nên chưa soát thời hạn ngoài năm; hãy ghi năm ở tiêu đề.",
  ],
  [{ sheet: "Biểu", reason: "unread-sheet", detail: "chart" }, "Biểu: trang biểu đồ, không có ô để soát."],
  [
    { sheet: "PL01", reason: "no-stored-values", detail: "C4" },
    "PL01: có công thức chưa có kết quả (từ ô C4); hãy mở tệp trong Excel và lưu lại.",
  ],
])("says what could not be checked: %j", (notChecked, text) => {
  expect(notCheckedWords(notChecked, "vi")).toBe(text);
});
