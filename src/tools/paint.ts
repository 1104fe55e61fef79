import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { StandinBook } from "../../test/standin/book";
import { launchBrowser } from "../../test/tools/browser";
import { createXlsx, openXlsx } from "../xlsx";
import { joinSite, servePane } from "./bench/pane-site";
import { benchSheet } from "./bench/sheet";

/**
 * Measures the built pane in Chromium, Excel being the tests' stand-in: when it first shows something with a warm cache,
 * and for how long a check of 10,000 rows keeps the page from answering. Needs `npm run build`.
 */

const SAMPLE = path.join(__dirname, "..", "..", "assets", "samples", "ke-hoach-2024.xlsx");
const RUNS = 5;
const ROWS = 10_000;

const print = (line: string) => process.stdout.write(`${line}\n`);
const ms = (times: readonly number[]) => times.map((time) => time.toFixed(0)).join(", ");

/** Does something with the pane beside a workbook. */
async function beside<T>(browser: Browser, bytes: Uint8Array, measure: (open: () => Promise<Page>) => Promise<T>) {
  const site = await servePane(StandinBook.of(openXlsx(bytes, "bench.xlsx").workbook()));
  const context: BrowserContext = await browser.newContext({ viewport: { width: 350, height: 700 } });
  await joinSite(context);
  try {
    return await measure(async () => {
      const page = await context.newPage();
      await page.addInitScript(watchLongTasks);
      await page.goto(`${site.origin}/taskpane.html`);
      await page.getByRole("button", { name: "Kiểm tra" }).waitFor();
      return page;
    });
  } finally {
    await context.close();
    site.close();
  }
}

/** Runs in the page: collects the tasks of more than 50 ms, in milliseconds. */
function watchLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
}

/** When the pane first showed something, in milliseconds after it was opened; one run before warms the cache. */
function firstPaints(browser: Browser): Promise<number[]> {
  return beside(browser, readFileSync(SAMPLE), async (open) => {
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const page = await open();
      const [paint] = await page.evaluate(() =>
        performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime),
      );
      if (run > 0) times.push(paint!);
      await page.close();
    }
    return times;
  });
}

/** The tasks of more than 50 ms in a check, in milliseconds. */
function longTasks(browser: Browser): Promise<number[]> {
  return beside(browser, createXlsx([benchSheet(ROWS)]), async (open) => {
    const page = await open();
    const taken = () => page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
    await page.waitForTimeout(1000);
    await taken();
    await page.getByRole("button", { name: "Kiểm tra" }).click();
    await page.locator("[data-verdict]").waitFor({ timeout: 120_000 });
    await page.waitForTimeout(1000);
    return taken();
  });
}

async function measure(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const paints = await firstPaints(browser);
    print(`first paint, warm cache     ${ms([Math.min(...paints)])} ms   (to reach: 500; all: ${ms(paints)})`);
    const tasks = await longTasks(browser);
    print(`longest task, ${ROWS} rows   ${ms([Math.max(0, ...tasks)])} ms   (to reach: 50; all above: ${ms(tasks)})`);
  } finally {
    await browser.close();
  }
}

void measure();
