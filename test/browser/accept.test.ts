import path from "node:path";
import type { Page } from "playwright-core";
import { servedSite } from "../tools/site";

const root = path.join(__dirname, "..", "..");
const SAMPLE = path.join(root, "assets", "samples", "ke-hoach-2024-loi.xlsx");

const site = servedSite(SAMPLE, "2024-09-30");
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  await page.goto(`${site.origin}/`);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).press("Enter");
  await page.locator("[data-verdict]").waitFor();
});
afterEach(() => page.close());

const lines = () => page.locator('[role="treeitem"][aria-level="2"]');
const focused = () => page.locator(":focus");

/** Accepts the first line that a search leaves, by keys alone. */
async function accept(search: string): Promise<void> {
  await page.getByRole("searchbox").fill(search);
  await page
    .getByText(/^Hiện \d+ trên/)
    .first()
    .waitFor();
  const line = lines().first();
  await line.press("Enter");
  await line.getByRole("button", { name: "Chấp nhận…" }).press("Enter");
  await page.getByLabel(/^Lý do/).fill("Đã xin ý kiến Giám đốc");
  await page.getByLabel(/^Người chấp nhận/).fill("Nguyễn Văn A");
  await page.getByLabel(/^Người chấp nhận/).press("Enter");
  await page
    .getByText(/^Đã ghi trang tính/)
    .first()
    .waitFor();
}

/** Until what was set is written too. */
const isIdle = () => page.locator('button[aria-disabled="true"]').first().waitFor({ state: "detached" });

test("once a finding is accepted and its line gone, the focus is on the line that took its place", async () => {
  await page.getByRole("searchbox").fill("Thiếu sản phẩm");
  await page
    .getByText(/^Hiện \d+ trên/)
    .first()
    .waitFor();
  const next = await lines().nth(1).innerText();
  await accept("Thiếu sản phẩm");
  expect(await focused().getAttribute("role")).toBe("treeitem");
  expect(await focused().innerText()).toBe(next);
});

test("the reviewer's word leaves the focus on what is beside it, and taking back or undoing never drops it", async () => {
  await accept("Thiếu đơn vị chủ trì");
  await page.getByText("Đã chấp nhận (1)").click();
  await page.getByRole("button", { name: /^Đồng ý: / }).press("Enter");
  await page.getByLabel(/^Người soát/).fill("Trần Văn B");
  await page.getByLabel(/^Người soát/).press("Enter");
  await page.getByText(/; đã đồng ý: Trần Văn B, /).waitFor();
  await isIdle();
  expect(await focused().getAttribute("aria-label")).toMatch(/^Không đồng ý: /);
  await page.getByRole("button", { name: /^Bỏ chấp nhận: / }).press("Enter");
  await page.getByText("Đã chấp nhận (1)").waitFor({ state: "detached" });
  expect(await focused().count()).toBe(1);
  await isIdle();
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Hoàn tác lần ghi này" }).press("Enter");
  await page
    .getByText(/^Đã hoàn tác/)
    .first()
    .waitFor();
  expect(await focused().count()).toBe(1);
});
