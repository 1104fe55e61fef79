import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { axeFaults } from "../tools/axe";
import { dist, servedSite } from "../tools/site";

const root = path.join(__dirname, "..", "..");
const FAULTY = path.join(root, "assets", "samples", "ke-hoach-2024-loi.xlsx");
const CLEAN = path.join(root, "assets", "samples", "ke-hoach-2024.xlsx");

const site = servedSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  await page.goto(`${site.origin}/workbench.html`);
});
afterEach(() => page.close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const choose = (files: string) => page.locator('input[type="file"]').setInputFiles(files);
const shows = (text: string) => page.getByText(text).first().waitFor();
/** What takes part in the layout where the focus is: the grid, the sheet tabs, the pane, the bar. */
const place = () =>
  page.evaluate(() => {
    const region = document.activeElement?.closest("[data-region]");
    return region?.tagName === "HEADER" ? "bar" : (region?.getAttribute("aria-label") ?? "grid");
  });

async function mark(): Promise<void> {
  await choose(FAULTY);
  await button("Đánh dấu trên bảng").click();
  await shows("chưa lưu");
}

/** Has files dropped on the page. */
async function drop(files: readonly string[]): Promise<void> {
  const data = await page.evaluateHandle(
    (dropped) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of dropped) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    files.map((file) => ({ name: path.basename(file), bytes: [...readFileSync(file)] })),
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

test("from nothing, a blank appendix is made and saved under a name of its own", async () => {
  await button("Tạo phụ lục mới").click();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("menuitem", { name: "Nhiệm vụ (Phụ lục 01)" }).click();
  await shows("Đây là phụ lục trống");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+S");
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("Phụ lục mới.xlsx");
  const { sheets } = openXlsx(new Uint8Array(readFileSync(await saved.path())), "moi.xlsx").workbook();
  expect(sheets.map(({ name }) => name)).toEqual(["PL01"]);
  await shows("Đã lưu “Phụ lục mới.xlsx”");
  expect(await axeFaults(page)).toEqual([]);
});

test("the sample is tried as of its own day, also from a page on the disk", async () => {
  await page.goto(pathToFileURL(path.join(dist, "workbench.html")).href);
  await button("Xem thử với tệp mẫu").click();
  await button("Kiểm tra").click();
  await shows("tính đến ngày 30/09/2024");
  expect(await page.locator("[data-verdict]").innerText()).toContain("Chưa đạt");
});

test("the first page speaks the other language too", async () => {
  await button("English").click();
  await page.getByRole("heading", { name: "Drop an appendix workbook here" }).waitFor();
  await button("Tiếng Việt").click();
  await page.getByRole("heading", { name: "Kéo tệp phụ lục vào đây" }).waitFor();
});

test("what was not saved is asked about before another file is opened; Esc keeps everything", async () => {
  await mark();
  await choose(CLEAN);
  const dialog = page.getByRole("alertdialog", { name: "Lưu thay đổi trước khi mở tệp khác?" });
  await dialog.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await button("Bỏ đánh dấu").isVisible()).toBe(true);

  await choose(CLEAN);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Lưu rồi mở" }).click();
  expect((await download).suggestedFilename()).toBe("ke-hoach-2024-loi (đã soát).xlsx");
  await page.getByText("ke-hoach-2024.xlsx", { exact: true }).waitFor();
  expect(await page.getByText("chưa lưu").count()).toBe(0);
});

test("the browser asks before the page is left with what was not saved, and not after saving", async () => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await mark();
  const download = page.waitForEvent("download");
  await button("Lưu thành tệp mới").click();
  await download;
  await page.reload();
  expect(asked).toEqual([]);
  await mark();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("of several files dropped the first is opened, and the page says so", async () => {
  await drop([CLEAN, FAULTY]);
  await shows("đã mở “ke-hoach-2024.xlsx”, còn 1 tệp chưa mở");
  expect(await page.getByRole("grid").isVisible()).toBe(true);
});

test("F6 goes around the page and comes back to where it was; Ctrl+O opens", async () => {
  await choose(FAULTY);
  await page.getByRole("grid").focus();
  const places: string[] = [];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press("F6");
    places.push(await place());
  }
  expect(places).toEqual(["Các trang tính", "Bảng soát", "bar", "grid"]);
  await button("Kiểm tra").focus();
  await page.keyboard.press("Shift+F6");
  expect(await place()).toBe("Các trang tính");
  await page.keyboard.press("F6");
  expect(await page.locator(":focus").innerText()).toBe("Kiểm tra");

  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Control+O");
  await chooser;
});

test("F8 goes from finding to finding, Shift+F8 back, and the focus stays where the user works", async () => {
  await choose(FAULTY);
  await button("Kiểm tra").click();
  const findings = page.locator('[role="treeitem"][aria-level="2"]');
  await findings.first().waitFor();
  const chosen = page.locator('[role="treeitem"][aria-selected="true"]');
  const cell = () => page.locator('[role="gridcell"][aria-selected="true"]').getAttribute("data-cell");
  await page.keyboard.press("F8");
  await chosen.getByText("PL01!C23").waitFor();
  expect(await cell()).toBe("C23");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "treeitem");

  await page.getByRole("grid").focus();
  await page.keyboard.press("F8");
  await chosen.getByText("PL01!C95").waitFor();
  expect(await cell()).toBe("C95");
  expect(await page.locator(":focus").getAttribute("role")).toBe("grid");
  expect(await findings.getByText("Vì sao").count()).toBe(1);
  await page.keyboard.press("Shift+F8");
  await chosen.getByText("PL01!C23").waitFor();
  // Around the end, into a group that was closed.
  await page.keyboard.press("Shift+F8");
  await chosen.getByText("Lưu ý").waitFor();
  expect(await chosen.isVisible()).toBe(true);
});

test("after a roll-up one press leads to the sheet that was written", async () => {
  await choose(FAULTY);
  await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
  await button("Tổng hợp").click();
  await button("Xem trang này").click();
  await page.getByRole("grid", { name: "Trang tính Tổng hợp", exact: true }).waitFor();
});

test("the tab of a sheet that a finding leads to comes into view", async () => {
  const lines = [
    ["DANH MỤC NHIỆM VỤ NĂM 2024"],
    ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"],
    [1, "Xây dựng kế hoạch", null, "Tháng 2"],
  ];
  const rows = lines.map((line) => ({ height: null, cells: line.map((value) => (value === null ? null : { value })) }));
  const names = Array.from({ length: 30 }, (_, index) => `Phòng chuyên môn số ${index + 1}`);
  const plain = { columns: [], merges: [], freeze: null, print: null, tabColor: null };
  const buffer = Buffer.from(createXlsx(names.map((name) => ({ ...plain, name, rows }))));
  const file = { name: "nhieu-trang.xlsx", mimeType: "application/octet-stream", buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await button("Kiểm tra").click();
  await page.getByRole("searchbox").fill("Phòng chuyên môn số 30!C3");
  await page.getByRole("treeitem", { level: 2 }).filter({ hasText: "số 30!C3" }).click();
  const tab = page.getByRole("tab", { name: "Phòng chuyên môn số 30", exact: true });
  await page.waitForFunction(
    (name) => {
      const found = [...document.querySelectorAll("[role=tab]")].find(({ textContent }) => textContent === name)!;
      const { left, right } = found.getBoundingClientRect();
      return left >= 0 && right <= document.querySelector("main")!.getBoundingClientRect().right;
    },
    await tab.textContent(),
  );
});

test("a workbook without an appendix is told what to do next", async () => {
  const plain = { columns: [], merges: [], freeze: null, print: null, tabColor: null };
  const buffer = Buffer.from(createXlsx([{ ...plain, name: "Sheet1", rows: [] }]));
  const file = { name: "trong.xlsx", mimeType: "application/octet-stream", buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await button("Kiểm tra").click();
  await shows("chọn “Tạo phụ lục mới”");
  expect(await axeFaults(page)).toEqual([]);
});

test("axe finds nothing while the list of zooms is open", async () => {
  await choose(FAULTY);
  await page.getByRole("button", { name: /^Thu phóng: \d+%$/ }).click();
  await page.getByRole("menuitemradio", { name: "Vừa bảng" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test("a long name leaves the buttons whole", async () => {
  const name = `${"Kế hoạch công tác năm 2024 của Sở Nội vụ (dự thảo lần 3) ".repeat(4)}.xlsx`;
  const height = async () => (await button("Mở tệp").boundingBox())!.height;
  const before = await height();
  const buffer = readFileSync(CLEAN);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("grid").waitFor();
  expect(await height()).toBe(before);
});
