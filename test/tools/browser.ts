import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

/** Where Chromium, Chrome or Edge usually stand; `CHROMIUM` in the environment comes first. */
const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** How long a page is waited for, in milliseconds: long, since a busy machine is no fault of the page. */
const PATIENCE = 120_000;

/** The path of an installed browser; throws with what to do when there is none. */
export function findBrowser(): string {
  const found = candidates.find((path) => path && existsSync(path));
  if (!found)
    throw new Error("No browser found. Install Chromium, Chrome or Edge, or name one in the variable CHROMIUM.");
  return found;
}

/**
 * Starts a headless browser that makes no requests of its own. `SLOW=8` in the environment makes its pages eight times as
 * slow: that is how a test is hunted that looks before the page is done.
 */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const slow = Number(process.env.SLOW ?? 1);
  browser.on("context", (context) => {
    context.setDefaultTimeout(PATIENCE);
    if (slow > 1) context.on("page", (page) => void slowDown(page, slow));
  });
  return browser;
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}
