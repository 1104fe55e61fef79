import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../../test/tools/browser";
import { screenshotPane } from "./screenshots-pane";
import { serve } from "./serve";

const root = path.join(__dirname, "..", "..");
const SAMPLE = path.join(root, "assets", "samples", "ke-hoach-2024-loi.xlsx");

/** Takes the README's picture of the built workbench: the faulty sample checked and marked, one finding chosen. */
async function screenshotWorkbench(): Promise<void> {
  const server = await serve(path.join(root, "dist"), 0, SAMPLE, "2024-09-30");
  const { port } = server.address() as { port: number };
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByRole("button", { name: "Đánh dấu trên bảng" }).click();
    await page.getByRole("button", { name: "Bỏ đánh dấu" }).waitFor();
    await page.getByRole("button", { name: "Đóng" }).click();
    await page.locator('[role="treeitem"][aria-level="2"]').nth(1).click();
    await page.locator('[role="gridcell"][aria-selected="true"] [data-mark]').waitFor();
    const folder = path.join(root, "assets", "screenshots");
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, "ban-soat.png") });
  } finally {
    await browser.close();
    server.close();
  }
}

/** `npm run screenshots`: both pictures, from the pages that `npm run build` made. */
async function screenshots(): Promise<void> {
  await screenshotWorkbench();
  await screenshotPane();
}

void screenshots();
