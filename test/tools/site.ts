import type { Server } from "node:http";
import path from "node:path";
import type { Browser } from "playwright-core";
import { serve } from "../../src/tools/serve";
import { launchBrowser } from "./browser";

/** Where the built pages lie. */
export const dist = path.join(__dirname, "..", "..", "dist");

/** A browser, and the address of the built pages without a slash at its end. */
export interface Site {
  readonly browser: Browser;
  readonly origin: string;
}

/**
 * Serves the built pages to a browser of their own for all tests of a file: at "/" the workbench, with a workbook open where
 * one is given, as of a report date. To be called where tests are declared; what it returns is there once they run.
 */
export function servedSite(workbook: string | null = null, today: string | null = null): Site {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(dist, 0, workbook, today);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    },
  };
}
