import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { StandinBook } from "../../test/standin/book";
import { joinStandin } from "../../test/standin/page";
import { launchBrowser } from "../../test/tools/browser";
import { openXlsx } from "../xlsx";
import { serve } from "./serve";

const root = path.join(__dirname, "..", "..");
const SAMPLE = "ke-hoach-2024-loi.xlsx";

/** The pane's usual size beside a sheet on a screen of 1366 × 768, at twice the dots for print. */
const VIEW = { viewport: { width: 350, height: 620 }, deviceScaleFactor: 2 };

/**
 * Takes the README's picture of the built pane after a check of the faulty sample, with the first finding open. Excel
 * is the tests' stand-in. Needs `npm run build` before.
 */
export async function screenshotPane(): Promise<void> {
  const server = await serve(path.join(root, "dist"), 0, null);
  const address = server.address() as { port: number };
  const origin = `http://127.0.0.1:${address.port}`;
  const browser = await launchBrowser();
  try {
    const bytes = readFileSync(path.join(root, "assets", "samples", SAMPLE));
    const page = await browser.newPage(VIEW);
    await joinStandin(page, origin, StandinBook.of(openXlsx(bytes, SAMPLE).workbook()));
    await page.goto(`${origin}/taskpane.html?do=check`);
    await page.getByRole("treeitem", { level: 2 }).first().click();
    const folder = path.join(root, "assets", "screenshots");
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, "bang-soat.png") });
  } finally {
    await browser.close();
    server.close();
  }
}
