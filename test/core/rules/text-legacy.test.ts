import type { Finding } from "../../../src/core/model/finding";
import { wordFinding } from "../../../src/core/lint";
import { textLegacy } from "../../../src/core/rules/text-legacy";
import { drawSheet, workbookOf } from "../../tools/sheets";
import { checkWorkbook, drawn, testRule, type Drawing } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
const tcvn3 = {
  heading: ["STT", "NhiÖm vô", "§¬n vÞ chñ tr×", "Thêi h¹n"],
  first: [1, "Rµ so¸t vÞ trÝ viÖc lµm", "Bé Néi vô", "Quý I"],
  second: [2, "Tæng kÕt c«ng t¸c n¨m", "V¨n phßng", "Th¸ng 12"],
};
const vni = {
  heading: ["STT", "Nhieäm vuï", "Ñôn vò chuû trì", "Thôøi haïn"],
  first: [1, "Raø soaùt vò trí vieäc laøm", "Boä Noäi vuï", "Quyù I"],
};

testRule(textLegacy, {
  accept: [
    { name: "Unicode", rows: [heading, [1, "Rà soát vị trí việc làm", "Bộ Nội vụ", "Quý I"]] },
    { name: "decomposed Unicode", rows: [heading.map((text) => text.normalize("NFD")), [1, "Báo cáo", "Sở", "Quý I"]] },
    { name: "signs and other languages", rows: [heading, [1, "Café « Thaï », 5 µm, ½, § 3, ©", "Văn phòng", "Quý I"]] },
    { name: "a sheet without an appendix", rows: [["C«ng t¸c tæ chøc"], ["KÕ ho¹ch ph¸t triÓn"]] },
  ],
  reject: [
    {
      name: "TCVN3, once for the sheet",
      rows: [tcvn3.heading, tcvn3.first, tcvn3.second],
      found: [["B1", "Trang tính có 8 ô dùng bảng mã cũ TCVN3 (.VnTime); ô đầu tiên ghi “NhiÖm vô”."]],
    },
    {
      name: "VNI, once for the sheet",
      rows: [vni.heading, vni.first],
      found: [["B1", "Trang tính có 6 ô dùng bảng mã cũ VNI (VNI-Times); ô đầu tiên ghi “Nhieäm vuï”."]],
    },
    {
      name: "rows in TCVN3 below a heading in Unicode",
      rows: [heading, [1, "Kiểm tra công vụ", "Thanh tra", "Quý I"], tcvn3.first, tcvn3.second],
      found: [["B3", "Trang tính có 5 ô dùng bảng mã cũ TCVN3 (.VnTime); ô đầu tiên ghi “Rµ so¸t vÞ trÝ viÖc lµm”."]],
    },
  ],
});

const findings = (...drawings: readonly Drawing[]): readonly Finding[] =>
  checkWorkbook(drawn(...drawings)).findings.filter(({ rule }) => rule === textLegacy.id);

test("nothing is told where no cell is mostly in the encoding", () => {
  const words = ["C«ng", "t¸c", "tæ", "chøc", "ho¹ch", "n¨m", "tØnh"];
  const rows = [heading, ...words.map((word, index) => [index + 1, `${word} café`, "Sở Nội vụ", "Tháng 6"])];
  expect(findings({ rows })).toEqual([]);
});

test("each sheet is told by itself, with its own encoding", () => {
  const found = findings(
    { rows: [tcvn3.heading, tcvn3.first], sheet: "A" },
    { rows: [heading, [1, "Báo cáo", "Sở Nội vụ", "Quý I"]], sheet: "B" },
    { rows: [vni.heading, vni.first], sheet: "C" },
  );
  expect(found.map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ["A", "B1"],
    ["C", "B1"],
  ]);
});

test("a sheet with several tables is told once", () => {
  const table = [tcvn3.heading, tcvn3.first, tcvn3.second];
  expect(findings({ rows: [...table, [], [], ["Phô lôc 2"], ...table] })).toHaveLength(1);
});

test("the fix converts every legacy cell of the sheet and nothing else", () => {
  const [finding] = findings({ rows: [heading, tcvn3.first, [2, "Kiểm tra", "Café", "Hà Nội"], tcvn3.second] });
  expect(finding!.fix).toEqual({
    kind: "suggested",
    edits: [
      { cell: "B2", before: "Rµ so¸t vÞ trÝ viÖc lµm", after: "Rà soát vị trí việc làm" },
      { cell: "C2", before: "Bé Néi vô", after: "Bộ Nội vụ" },
      { cell: "B4", before: "Tæng kÕt c«ng t¸c n¨m", after: "Tổng kết công tác năm" },
      { cell: "C4", before: "V¨n phßng", after: "Văn phòng" },
      { cell: "D4", before: "Th¸ng 12", after: "Tháng 12" },
    ],
  });
});

test("what a formula shows is counted but never overwritten", () => {
  const sheet = drawSheet([tcvn3.heading, tcvn3.first]);
  const rows = sheet.rows.map((row) => (row.row === 2 ? { ...row, formulas: [undefined, "Sheet2!A1"] } : row));
  const [finding] = checkWorkbook(workbookOf([{ ...sheet, rows }])).findings;
  expect(wordFinding(finding!, "en").message).toContain("5 cells");
  expect(finding!.fix!.edits.map(({ cell }) => cell)).toEqual(["B1", "C1", "D1", "C2"]);
});

test("after the fix nothing is left to find", () => {
  const rows = [tcvn3.heading, tcvn3.first, tcvn3.second];
  const after = new Map(findings({ rows })[0]!.fix!.edits.map((edit) => [edit.before, edit.after]));
  expect(findings({ rows: rows.map((row) => row.map((value) => after.get(value) ?? value)) })).toEqual([]);
});

test("the other rules see legacy cells as meant, and show no finding for a sheet that is in order otherwise", () => {
  const all = checkWorkbook(drawn({ rows: [tcvn3.heading, tcvn3.first, tcvn3.second] })).findings;
  expect(all.map(({ rule }) => rule)).toEqual([textLegacy.id]);
});
