import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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

/** The path of an installed browser; throws with what to do when there is none. */
export function findBrowser(): string {
  const found = candidates.find((path) => path && existsSync(path));
  if (!found)
    throw new Error("No browser found. Install Chromium, Chrome or Edge, or name one in the variable CHROMIUM.");
  return found;
}

/** Starts a headless browser that makes no requests of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
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
}
