import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync, strFromU8 } from "fflate";
import type { Locator, Page } from "playwright-core";
import { lint } from "../../src/core/lint";
import { marksOf } from "../../src/core/marks";
import { MARK_SIGN } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import { readWorkbook } from "../../src/core/parse";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { axeFaults } from "../tools/axe";
import { dist, servedSite } from "../tools/site";
import { until } from "../tools/until";

const root = path.join(__dirname, "..", "..");
const SAMPLE = path.join(root, "assets", "samples", "ke-hoach-2024-loi.xlsx");

/** What the engine itself says of the sample; the page must say the same. */
const expected = (() => {
  const workbook = openXlsx(readFileSync(SAMPLE), "ke-hoach-2024-loi.xlsx").workbook();
  const settings = defaultSettings("2024-06-30");
  return lint(workbook, readWorkbook(workbook, settings), settings);
})();

const site = servedSite(SAMPLE);
let page: Page;
let requests: string[];

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${site.origin}/`);
});
afterEach(async () => {
  const foreign = requests.filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== site.origin);
  await page.close();
  expect(foreign).toEqual([]);
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const findings = () => page.locator('[role="treeitem"][aria-level="2"]');
const selected = () => page.locator('[role="gridcell"][aria-selected="true"]');
const bar = () => page.getByRole("status", { name: "Ô đang chọn" });
const choose = (files: Parameters<Locator["setInputFiles"]>[0]) =>
  page.locator('input[type="file"]').setInputFiles(files);

async function check(): Promise<void> {
  await button("Kiểm tra").click();
  await page.locator("[data-verdict]").waitFor();
}

/** Searches for a place and chooses the first finding there; until the list has followed the search, others are still in it. */
async function chooseFinding(place: string): Promise<void> {
  await page.getByRole("searchbox").fill(place);
  await findings().filter({ hasText: place }).first().click();
}

/** Whether a cell's beginning is in the grid's view: what the user would click there is the cell itself, not a heading over it. */
async function isInView(cell: Locator): Promise<boolean> {
  const [box, grid] = [await cell.boundingBox(), await page.getByRole("grid").boundingBox()];
  if (!box || !grid || box.y < grid.y || box.y + box.height > grid.y + grid.height) return false;
  return cell.evaluate((element, { x, y }) => element.contains(document.elementFromPoint(x, y)), {
    x: box.x + 8,
    y: box.y + box.height / 2,
  });
}

/** What axe finds on the page as it is. */
const axe = () => axeFaults(page);

test("the sample that the address names is opened, and a check says what the engine says", async () => {
  expect(await page.getByText("ke-hoach-2024-loi.xlsx").isVisible()).toBe(true);
  await check();
  const { counts } = expected;
  const verdict = await page.locator("[data-verdict]").innerText();
  expect(verdict).toContain(`Chưa đạt: ${counts.error} lỗi phải sửa trước khi trình`);
  if (counts.warning) expect(verdict).toContain(`${counts.warning} cảnh báo`);
});

test("choosing a finding outlines its cell and brings it into view; the line below tells the fault", async () => {
  await check();
  const last = expected.findings.filter(({ rule }) => rule === "owner-missing").at(-1)!;
  await chooseFinding(`${last.sheet}!${last.cell}`);
  expect(await selected().getAttribute("data-cell")).toBe(last.cell);
  await until(() => isInView(selected()));
  expect(await bar().innerText()).toContain("Chưa có đơn vị chủ trì");
});

test("every sheet's findings lead to that sheet", async () => {
  await check();
  for (const sheet of new Set(expected.findings.map((finding) => finding.sheet))) {
    await chooseFinding(`${sheet}!`);
    await page.getByRole("grid", { name: `Trang tính ${sheet}`, exact: true }).waitFor();
    await until(() => isInView(selected()));
  }
});

test("the grid is walked by keys, and the line below follows", async () => {
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  for (const key of ["PageDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  const cell = await selected().getAttribute("data-cell");
  expect(cell).toMatch(/^[B-Z]\d+$/);
  expect(await bar().innerText()).toContain(cell!);
  await until(() => isInView(selected()));
});

test("frozen headings stay in view when the sheet is scrolled to its end", async () => {
  const heading = page.getByRole("gridcell", { name: "STT", exact: true });
  await page.getByRole("grid").evaluate((grid) => grid.scrollTo({ top: grid.scrollHeight }));
  await page
    .getByRole("rowheader", { name: /^2[12]\d$/ })
    .first()
    .waitFor();
  await until(() => isInView(heading));
});

test("marks are drawn with a sign and saved in a new file, which opens again", async () => {
  await button("Đánh dấu trên bảng").click();
  await button("Bỏ đánh dấu").waitFor();
  await findings().first().click();
  await selected().locator("[data-mark]").waitFor();
  const download = page.waitForEvent("download");
  await button("Lưu thành tệp mới").click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("ke-hoach-2024-loi (đã soát).xlsx");
  const bytes = new Uint8Array(readFileSync(await saved.path()));
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith("xl/worksheets/sheet") });
  expect(Object.values(parts).some((part) => strFromU8(part).includes(MARK_SIGN))).toBe(true);
  expect(openXlsx(bytes, saved.suggestedFilename()).workbook().sheets).toHaveLength(4);
});

test("rolling up adds summary sheets beside the user's own and shows the figures", async () => {
  await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
  await button("Tổng hợp").click();
  await page.getByRole("table", { name: "Tình hình chung" }).waitFor();
  const sheets = page.getByRole("tablist", { name: "Các trang tính" });
  await sheets.getByRole("tab", { name: "Theo đơn vị" }).click();
  await page.getByRole("gridcell").filter({ hasText: "Phòng" }).first().waitFor();
});

test("the table fits the view at first, and zooms by keys from there", async () => {
  const zoom = page.getByRole("group", { name: "Thu phóng" });
  const wide = async () => (await page.getByRole("gridcell", { name: "STT", exact: true }).boundingBox())!.width;
  const [fitted, grid] = [await wide(), (await page.getByRole("grid").boundingBox())!];
  const last = (await page.getByRole("gridcell", { name: "Ngày hoàn thành" }).boundingBox())!;
  expect(last.x + last.width).toBeLessThanOrEqual(grid.x + grid.width);
  await zoom.getByRole("button", { name: "Phóng to" }).focus();
  await page.keyboard.press("Enter");
  await until(async () => (await wide()) > fitted);
  await zoom.getByRole("button", { name: /^Thu phóng: \d+%$/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitemradio", { name: "Vừa bảng" }).click();
  await until(async () => (await wide()) === fitted);
});

test("marks that a file brings are drawn before any check", async () => {
  const file = openXlsx(readFileSync(SAMPLE), "da-danh-dau.xlsx");
  file.apply([{ kind: "set-marks", marks: marksOf(expected.findings, file.workbook()) }]);
  await choose({ name: "da-danh-dau.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(file.save()) });
  await page.locator("[data-mark]").first().waitFor();
  expect(await page.locator("[data-verdict]").count()).toBe(0);
});

test("what a column means is chosen, written into the settings sheet, and held to by the next check", async () => {
  await check();
  await button("Cách hiểu bảng").click();
  const role = page.getByRole("combobox", { name: /^Ý nghĩa của cột D: Phân công › Đơn vị phối hợp/ }).first();
  await role.click();
  await page.getByRole("option", { name: "Đơn vị chủ trì", exact: true }).click();
  await page.getByText("do người dùng chọn").waitFor();
  expect(await axe()).toEqual([]);
  await button("Ghi vào Thiết lập soát").click();
  await page.getByText("Đã ghi trang tính “Thiết lập soát”").first().waitFor();
  await button("Quay lại").click();
  await button("Kiểm tra lại").click();
  await page.locator("[data-verdict]").waitFor();
  await button("Cách hiểu bảng").click();
  await page.getByText("do người dùng chọn").waitFor();
  expect(await role.textContent()).toBe("Đơn vị chủ trì");
  await page.getByRole("tab", { name: "Thiết lập soát" }).click();
  await page.getByRole("gridcell", { name: "Phân công › Đơn vị phối hợp", exact: true }).waitFor();
});

test("the line below tells how a deadline was read", async () => {
  await check();
  await page.getByRole("gridcell", { name: "Trước ngày 30/6/2024", exact: true }).first().click();
  expect(await bar().innerText()).toContain("Trước ngày 30/6/2024 → chậm nhất 30/06/2024");
});

test.each([
  ["ghi-chu.xlsx", Buffer.from("đây không phải là bảng tính"), "không phải là bảng tính Excel"],
  ["rong.xlsx", Buffer.alloc(0), "là tệp rỗng"],
  ["cu.xls", Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex"), "định dạng Excel cũ"],
])("a bad file (%s) is refused in a sentence, and the open one stays", async (name, buffer, sentence) => {
  await choose({ name, mimeType: "application/octet-stream", buffer });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain(`“${name}”`);
  expect(await alert.innerText()).toContain(sentence);
  expect(await page.getByRole("grid").isVisible()).toBe(true);
  expect(await axe()).toEqual([]);
});

test("a file dropped anywhere is opened", async () => {
  await page.goto(`${site.origin}/workbench.html`);
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], "tha-vao.xlsx"));
      return transfer;
    },
    [...readFileSync(SAMPLE)],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await page.getByRole("grid").waitFor();
  expect(await page.getByText("tha-vao.xlsx").isVisible()).toBe(true);
});

test("works from a file on disk, without a server", async () => {
  const offline = await site.browser.newPage();
  await offline.goto(pathToFileURL(path.join(dist, "workbench.html")).href);
  await offline.locator('input[type="file"]').setInputFiles(SAMPLE);
  await offline.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await offline.locator("[data-verdict]").waitFor();
  await offline.close();
});

test("5,000 findings stay quick to hand: only those in view are drawn", async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [index + 1, `Nhiệm vụ ${index + 1}`, null, "Tháng 2"]);
  const lines = [
    ["DANH MỤC NHIỆM VỤ NĂM 2024"],
    ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"],
    ...rows,
  ];
  const bytes = createXlsx([
    {
      name: "PL01",
      columns: [],
      rows: lines.map((line) => ({ height: null, cells: line.map((value) => (value === null ? null : { value })) })),
      merges: [],
      freeze: null,
      print: null,
      tabColor: null,
    },
  ]);
  await choose({ name: "lon.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByText("lon.xlsx").waitFor();
  await check();
  expect(await page.locator("[data-verdict]").innerText()).toContain("5.000 lỗi");
  expect(await page.getByRole("treeitem").count()).toBeLessThan(100);
  await page.getByRole("treeitem").first().focus();
  await page.keyboard.press("End");
  await page.getByText("PL01!C5002 · STT 5000").waitFor();
  await page.keyboard.press("Enter");
  expect(await selected().getAttribute("data-cell")).toBe("C5002");
  await until(() => isInView(selected()));
});

test("nothing takes the focus away from where the user put it", async () => {
  await check();
  const focused = page.locator(":focus");
  expect(await focused.innerText()).toContain("Kiểm tra lại");
  await findings().first().click();
  expect(await focused.getAttribute("role")).toBe("treeitem");
});

test("axe finds nothing in any state", async () => {
  const found: Record<string, string[]> = {};
  await page.getByRole("grid").waitFor();
  found.idle = await axe();
  await check();
  found.done = await axe();
  await findings().first().click();
  found.chosen = await axe();
  await page.getByRole("searchbox").fill("không có chữ này");
  await button("Bỏ lọc").waitFor();
  found.filtered = await axe();
  await button("Bỏ lọc").click();
  await button("Đánh dấu trên bảng").click();
  await button("Bỏ đánh dấu").waitFor();
  found.marked = await axe();
  await button("Cách hiểu bảng").click();
  await page.getByRole("heading", { name: "Cách hiểu bảng" }).waitFor();
  found.reading = await axe();
  await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
  found.rollUp = await axe();
  await button("Thêm lựa chọn").click();
  await page.getByRole("menuitem", { name: "Trợ giúp" }).click();
  await page.getByRole("dialog").waitFor();
  found.help = await axe();
  await page.goto(`${site.origin}/workbench.html`);
  await page.getByRole("heading", { name: "Kéo tệp phụ lục vào đây" }).waitFor();
  found.welcome = await axe();
  expect(Object.fromEntries(Object.entries(found).filter(([, violations]) => violations.length > 0))).toEqual({});
});

test("“Bổ sung” and a new appendix are added from the menu, each shown at once", async () => {
  await page.getByRole("grid").waitFor();
  await button("Thêm lựa chọn").click();
  await page.getByRole("menuitem", { name: "Lập trang “Bổ sung”" }).click();
  await page.getByText("Đã lập trang “Bổ sung” cho", { exact: false }).first().waitFor();
  await button("Thêm lựa chọn").click();
  await page.getByRole("menuitem", { name: "Tạo phụ lục mới" }).click();
  await page.getByRole("menuitem", { name: "Chỉ tiêu", exact: true }).click();
  await page.getByText("Đã thêm trang “CT”", { exact: false }).first().waitFor();
  expect(await bar().textContent()).toContain("B10");
  await page.getByRole("tab", { name: "Bổ sung", exact: true }).click();
  await page.getByRole("gridcell", { name: /Mã nhiệm vụ/ }).waitFor();
});

test("in English, the page says so and its words change", async () => {
  await button("Thêm lựa chọn").click();
  await page.getByRole("menuitem", { name: "Ngôn ngữ" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await button("Check").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});
