import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/xlsx";
import { openBook } from "../standin/file";
import { joinStandin } from "../standin/page";
import { excel2021 } from "../standin/profile";
import { axeFaults } from "../tools/axe";
import { servedSite } from "../tools/site";
import { differences } from "../xlsx/write-support";

const root = path.join(__dirname, "..", "..");
const NAME = "ke-hoach-2024-loi.xlsx";
const SAMPLE = path.join(root, "assets", "samples", NAME);

/** The sample with a validation of the user's own on all leads of PL02 and on some of PL01. */
const bytes = (() => {
  const file = openXlsx(readFileSync(SAMPLE), NAME);
  const own = (sheet: string, area: string) => ({ sheet, areas: [area], source: "CUA_TOI", title: "Của tôi" });
  file.apply([{ kind: "set-lists", lists: [own("PL01", "C12:C14"), own("PL02", "E1:E400")] }]);
  return file.save();
})();

const site = servedSite();

async function newPage(width: number): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 700 }, reducedMotion: "reduce" });
  return page;
}

/** Chooses from “⋯”. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}
const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Danh sách chọn" });
const shows = (page: Page, text: RegExp) => page.getByText(text).first().waitFor();

/** The file that the workbench saves. */
async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu thành tệp mới" }).click(),
  ]);
  return readFileSync(await download.path());
}
const ours = (file: Uint8Array) => [
  ...new Set(
    openXlsx(file, NAME)
      .validated()
      .flatMap(({ sheet, range, isOurs }) => (isOurs ? [`${sheet} ${range.left}`] : [])),
  ),
];

test("in the workbench, columns are chosen by keys alone, written into the file that is saved, and taken off again whole", async () => {
  const page = await newPage(1366);
  await page.goto(`${site.origin}/workbench.html`);
  await page.locator('input[type="file"]').setInputFiles({ name: NAME, mimeType: "", buffer: Buffer.from(bytes) });
  await choose(page, "Danh sách chọn…");
  const dialog = dialogOf(page);
  await dialog.waitFor();
  const boxes = dialog.getByRole("checkbox");
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect(await dialog.getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/^PL02, cột E: Đơn vị chủ trì soạn thảo: các ô đã có danh sách hoặc/),
  ]);
  await dialog
    .getByText("192 ô, 9 nội dung để chọn; để nguyên 3 ô đã có danh sách hoặc điều kiện nhập riêng")
    .waitFor();

  await boxes.first().focus();
  await page.keyboard.press("Space");
  await dialog.getByRole("button", { name: "Ghi danh sách cho 3 cột" }).waitFor();
  await page.keyboard.press("Enter");
  await shows(page, /^Đã thêm danh sách chọn cho 3 cột: PL01!H, PL03!E, Chỉ tiêu!E\./);
  expect(ours(await saved(page))).toEqual(["PL01 8", "PL03 5", "Chỉ tiêu 5"]);

  await choose(page, "Danh sách chọn…");
  await dialog.waitFor();
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-haspopup") === "menu");

  await choose(page, "Bỏ danh sách chọn");
  await shows(page, /^Đã bỏ mọi danh sách chọn/);
  expect(differences(bytes, await saved(page))).toEqual([]);
  await page.close();
});

test("in the pane the dialog fits, axe finds nothing in it, and Excel gets the lists that are chosen", async () => {
  const page = await newPage(350);
  const book = openBook(bytes, NAME);
  await joinStandin(page, site.origin, book, excel2021);
  await page.goto(`${site.origin}/taskpane.html`);
  await choose(page, "Danh sách chọn…");
  await dialogOf(page).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(book.writes).toEqual([]);

  await dialogOf(page).getByRole("button", { name: "Ghi danh sách cho 4 cột" }).click();
  await shows(page, /^Đã thêm danh sách chọn cho 4 cột/);
  const sources = (sheet: string) => book.sheet(sheet).validations.map(({ source }) => source);
  expect(sources("PL01")).toEqual(["=CUA_TOI", "=_soat_phu_luc_list_units", "=_soat_phu_luc_list_status"]);
  expect(sources("PL02")).toEqual(["=CUA_TOI"]);
  expect(book.sheet("Danh sách chọn").visibility).toBe("Hidden");

  await choose(page, "Bỏ danh sách chọn");
  await shows(page, /^Đã bỏ mọi danh sách chọn/);
  expect(sources("PL01")).toEqual(["=CUA_TOI"]);
  await choose(page, "Bỏ danh sách chọn");
  await shows(page, /^Tệp không có danh sách chọn nào/);
  await page.close();
});
