import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/xlsx";
import { StandinBook } from "../standin/book";
import { joinStandin } from "../standin/page";
import { excel2021 } from "../standin/profile";
import { axeFaults } from "../tools/axe";
import { servedSite } from "../tools/site";

const root = path.join(__dirname, "..", "..");
const NAME = "ke-hoach-2024-loi.xlsx";

const site = servedSite();

test("before a roll-up overwrites what was typed, the pane asks: by keys alone, with the focus given back", async () => {
  const book = StandinBook.of(openXlsx(readFileSync(path.join(root, "assets", "samples", NAME)), NAME).workbook());
  const page = await site.browser.newPage({ viewport: { width: 350, height: 700 }, reducedMotion: "reduce" });
  await joinStandin(page, site.origin, book, excel2021);
  await page.goto(`${site.origin}/taskpane.html?do=roll-up`);
  const written = page.getByText(/^Đã ghi các trang tính/).first();
  await written.waitFor();
  const chase = book.sheet("Đôn đốc");
  for (let column = 3; column <= 8; column++)
    for (let row = 1; row <= 4; row += 3) chase.put(row, column, { value: `hỏi lại Văn phòng Sở ${column}` });

  const button = page.getByRole("button", { name: "Tổng hợp", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "Ghi đè lên nội dung đã gõ?" });
  await dialog.waitFor();
  expect(await dialog.getByRole("listitem").first().innerText()).toBe("Đôn đốc!C1: “hỏi lại Văn phòng Sở 3”");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Giữ nguyên, không tổng hợp");
  expect(await axeFaults(page)).toEqual([]);
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(fits).toBe(true);

  const writes = book.writes.length;
  await page.keyboard.press("Escape");
  await page
    .getByText(/^Chưa ghi gì/)
    .first()
    .waitFor();
  expect(book.writes.length).toBe(writes);
  await page.waitForFunction(() => document.activeElement?.textContent === "Tổng hợp");

  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "Ghi đè" }).click();
  await written.waitFor();
  expect(chase.cell(4, 4).value).toBe("");
  await page.close();
});
