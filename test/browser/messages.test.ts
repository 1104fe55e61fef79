import path from "node:path";
import type { Page } from "playwright-core";
import { servedSite } from "../tools/site";

const root = path.join(__dirname, "..", "..");

const site = servedSite(path.join(root, "assets", "samples", "ke-hoach-2024-loi.xlsx"), "2024-09-30");

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).first().click();

/** What stands in the view of a page, of all that reads so. */
const inView = (page: Page, text: RegExp) =>
  page
    .getByText(text)
    .filter({ visible: true })
    .evaluateAll((found) =>
      found
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, top, bottom }) => width > 1 && top >= 0 && bottom <= innerHeight),
    );

test("what a write has done stays in view wherever the user has scrolled to, and the page itself never scrolls", async () => {
  const page = await site.browser.newPage({ viewport: { width: 1366, height: 500 }, reducedMotion: "reduce" });
  await page.goto(site.origin);
  await press(page, "Kiểm tra");
  await press(page, /^Sửa nhanh \(/);
  await page.getByRole("checkbox", { name: "Chọn tất cả" }).click();
  await page.getByRole("tabpanel").evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await press(page, /^Sửa \d+ ô$/);
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).waitFor();
  expect(await inView(page, /^Đã sửa \d+ ô\.$/)).toHaveLength(1);

  // A screen reader hears how many are left.
  expect(await page.getByRole("status").filter({ hasText: "Đã sửa" }).innerText()).toMatch(
    /^Đã sửa \d+ ô\. .*Chưa đạt: \d+ lỗi/,
  );
  await page.getByRole("button", { name: "Xóa từ tìm" }).waitFor({ state: "attached" });

  await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
  await page.getByRole("heading", { name: "Tình hình chung" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)).toBe(
    0,
  );
  await page.close();
});
