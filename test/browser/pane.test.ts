import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { MARK_SIGN } from "../../src/core/model/edit";
import { openXlsx } from "../../src/xlsx";
import { StandinBook } from "../standin/book";
import { joinStandin } from "../standin/page";
import { excel2021 } from "../standin/profile";
import { axeFaults } from "../tools/axe";
import { servedSite } from "../tools/site";
import { until } from "../tools/until";

const root = path.join(__dirname, "..", "..");
const NAME = "ke-hoach-2024-loi.xlsx";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const site = servedSite();

const sample = () =>
  StandinBook.of(openXlsx(readFileSync(path.join(root, "assets", "samples", NAME)), NAME).workbook());

/** The built pane in a page of a pane's size, and what it asks of other sites. */
async function openPane(book: StandinBook, query = "", profile = excel2021) {
  const page = await site.browser.newPage({ viewport: { width: 350, height: 700 }, reducedMotion: "reduce" });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const outside = await joinStandin(page, site.origin, book, profile);
  await page.goto(`${site.origin}/taskpane.html${query}`);
  return { page, outside, errors };
}

const findings = (page: Page) => page.getByRole("treeitem", { level: 2 });

test("a clerk checks, goes to a cell, marks, unmarks and rolls up", async () => {
  const book = sample();
  const { page, outside, errors } = await openPane(book);
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await page.getByRole("heading", { name: /^Chưa đạt: \d+ lỗi/ }).waitFor();
  await findings(page).first().waitFor();
  expect(page.workers().map((worker) => worker.url())).toEqual([`${site.origin}/engine.js`]);
  expect(book.writes).toEqual([]);
  expect(book.selection).toBe("");
  expect(await axeFaults(page)).toEqual([]);

  await findings(page).filter({ hasText: "PL01!C23" }).click();
  await until(() => book.selection !== "");
  expect(book.selection).toBe("PL01!C23");

  await page.getByRole("button", { name: "Đánh dấu trên bảng" }).click();
  await page
    .getByText(/^Đã đánh dấu \d+ ô/)
    .first()
    .waitFor();
  const marks = book.sheets.flatMap(({ rules }) => rules).filter(({ formula }) => formula.includes(MARK_SIGN));
  expect(marks.length).toBeGreaterThan(0);
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole("button", { name: "Bỏ đánh dấu" }).click();
  await page.getByText("Đã bỏ mọi dấu của Soát Phụ lục.").first().waitFor();
  expect(book.sheets.flatMap(({ rules }) => rules)).toEqual([]);

  const names = book.sheets.map(({ name }) => name);
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await page
    .getByText(/^Đã ghi các trang tính/)
    .first()
    .waitFor();
  expect(book.sheets.length).toBeGreaterThan(names.length);
  expect(book.sheets.slice(0, names.length).map(({ name }) => name)).toEqual(names);
  expect(await axeFaults(page)).toEqual([]);

  expect(outside.filter((url) => !url.startsWith(OFFICE_JS))).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test("while a cell is being typed the pane says what to do, and goes on when it is done", async () => {
  const book = sample();
  const { page } = await openPane(book);
  book.startTyping();
  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await page.getByText("Nếu đang gõ dở một ô, hãy gõ xong rồi nhấn Enter.").waitFor();
  book.endTyping();
  await page.getByRole("heading", { name: /^Chưa đạt: \d+ lỗi/ }).waitFor();
  // Excel 2021 forgets the user's steps at each write of an add-in's.
  await page.getByText("Ghi xong, Excel này không Ctrl+Z được nữa").click();
  await page.getByText("sẽ xóa danh sách Hoàn tác (Ctrl+Z) của Excel").waitFor();
  await page.close();
});

test("the ribbon's Kiểm tra and Tổng hợp act as the pane opens, and a reload does not act again", async () => {
  const book = sample();
  const { page } = await openPane(book, "?do=check");
  await page.getByRole("heading", { name: /^Chưa đạt: \d+ lỗi/ }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Kiểm tra" }).waitFor();
  expect(await page.getByRole("heading", { name: /^Chưa đạt/ }).count()).toBe(0);
  await page.goto(`${site.origin}/taskpane.html?do=roll-up`);
  await page
    .getByText(/^Đã ghi các trang tính/)
    .first()
    .waitFor();
  expect(book.sheets.map(({ name }) => name)).toContain("Tổng hợp");
  await page.close();
});

test("the pane speaks Office's language and wears its theme", async () => {
  const theme = { ...excel2021.theme, bodyBackgroundColor: 0x262626 };
  const { page } = await openPane(sample(), "", { ...excel2021, language: "en-US", theme });
  await page.getByRole("button", { name: "Check" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  const background = await page
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((element) => getComputedStyle(element).getPropertyValue("--colorNeutralBackground1"));
  expect(background.trim()).toBe("#292929");
  expect(await axeFaults(page)).toEqual([]);
  await page.close();
});

test("a cell that is being typed is a sentence with a way on, and trying again works", async () => {
  const book = sample();
  const { page } = await openPane(book);
  await page.getByRole("button", { name: "Kiểm tra" }).waitFor();
  book.failAlways({ kind: "refused", osf: 5004 });
  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await page.getByText("Hãy gõ xong ô đang nhập rồi nhấn Enter").first().waitFor();
  expect(await axeFaults(page)).toEqual([]);
  book.failAlways(null);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByRole("heading", { name: /^Chưa đạt: \d+ lỗi/ }).waitFor();
  await page.close();
});

test("another user's edit marks the results as out of date, quietly, and checking again reads it; our own writes do not", async () => {
  const book = sample();
  const { page, errors } = await openPane(book);
  const stale = page.getByText("Bảng đã thay đổi").first();
  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await page.getByRole("heading", { name: /^Chưa đạt: \d+ lỗi/ }).waitFor();
  await page.getByRole("button", { name: "Đánh dấu trên bảng" }).click();
  await page
    .getByText(/^Đã đánh dấu \d+ ô/)
    .first()
    .waitFor();
  expect(await stale.count()).toBe(0);
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  book.userEdits("PL01", "C12", "Văn phòng", true);
  await stale.waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
  await page.getByRole("button", { name: "Kiểm tra lại" }).click();
  await stale.waitFor({ state: "detached" });
  expect(errors).toEqual([]);
  await page.close();
});

describe("where the pane cannot run it says why and points to the workbench", () => {
  const link = (page: Page) => page.locator("#root").getByRole("link").getAttribute("href");

  test("an Excel below ExcelApi 1.14", async () => {
    const { page } = await openPane(sample(), "", { ...excel2021, sets: { ExcelApi: "1.13" } });
    await page.locator("#root").getByText("Bản Excel này quá cũ").waitFor();
    expect(await link(page)).toBe("workbench.html");
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test("a network without office.js", async () => {
    const page = await site.browser.newPage();
    await page.route(`${OFFICE_JS}**`, (route) => route.abort());
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByText("Chưa tải được thư viện Office").waitFor();
    expect(await link(page)).toBe("workbench.html");
    await page.close();
  });

  test("a browser in which no part of the pane runs shows the page's own words", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route("**/taskpane.html", async (route) => {
      const response = await route.fetch();
      // Engines that do not know "inset" pass the whole rule over.
      await route.fulfill({
        response,
        body: (await response.text()).replace("@supports (inset:0)", "@supports (no:no)"),
      });
    });
    await page.route(`${OFFICE_JS}**`, (route) => route.abort());
    await page.goto(`${site.origin}/taskpane.html`);
    expect(await page.locator("#too-old").isVisible()).toBe(true);
    expect(await page.locator("#too-old").innerText()).toContain("Excel 2021 trở lên");
    await context.close();
  });
});
