import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { openXlsx } from "../../src/xlsx";
import { StandinBook } from "../standin/book";
import { joinStandin } from "../standin/page";
import { launchBrowser } from "../tools/browser";
import { nginx, startNginx, type Site } from "../tools/nginx";

const root = path.join(__dirname, "..", "..");
const NAME = "ke-hoach-2024-loi.xlsx";
const SAMPLE = path.join(root, "assets", "samples", NAME);

/** The example of docs/trien-khai.md over the built pages, by a real nginx. */
const suite = nginx ? describe : describe.skip;
suite("pages served by nginx with the example configuration", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await startNginx(nginx!, path.join(root, "docs", "nginx.conf"), path.join(root, "dist"));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  /** A page in the browser, what it asks of other sites, and what its security policy refuses. */
  async function newPage(): Promise<{ page: Page; foreign: string[]; refused: string[] }> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce" });
    const page = await context.newPage();
    const [foreign, refused]: [string[], string[]] = [[], []];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.secure) && !/^(blob|data):/.test(request.url())) foreign.push(request.url());
    });
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    return { page, foreign, refused };
  }

  test("the plain address leads to the secure one", async () => {
    const response = await fetch(`${site.plain}/workbench.html?x=1`, { redirect: "manual" });
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("https://127.0.0.1/workbench.html?x=1");
  });

  test("the workbench opens and checks a file, and asks nothing of another site", async () => {
    const { page, foreign, refused } = await newPage();
    await page.goto(`${site.secure}/`);
    await page.locator('input[type="file"]').first().setInputFiles(SAMPLE);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.locator("[data-verdict]").waitFor();
    expect([foreign, refused]).toEqual([[], []]);
  });

  test("the pane starts and checks, and asks for nothing foreign but office.js", async () => {
    const { page, refused } = await newPage();
    const book = StandinBook.of(openXlsx(readFileSync(SAMPLE), NAME).workbook());
    const outside = await joinStandin(page, site.secure, book);
    await page.goto(`${site.secure}/taskpane.html`);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.locator("[data-verdict]").waitFor();
    expect(outside.filter((url) => !url.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/"))).toEqual([]);
    expect(refused).toEqual([]);
  });

  test("every answer names its policy; pages are asked for anew, scripts come compressed", async () => {
    const { page } = await newPage();
    const pane = await page.request.get(`${site.secure}/taskpane.html`);
    expect(pane.headers()["content-security-policy"]).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com;",
    );
    expect(pane.headers()["content-security-policy"]).not.toContain("frame-ancestors");
    const script = await page.request.get(`${site.secure}/workbench.js`, { headers: { "Accept-Encoding": "gzip" } });
    expect(script.headers()).toMatchObject({
      "content-encoding": "gzip",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    expect(script.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect((await page.request.get(`${site.secure}/manifest.xml`)).headers()["content-type"]).toContain("text/xml");
    expect((await page.request.get(`${site.secure}/icons/icon-32.png`)).headers()["content-type"]).toBe("image/png");
  });

  test.each([
    ["a file that is not there", "/khong-co.html", 404],
    ["a hidden file", "/.git/config", 404],
  ])("%s is refused", async (_, address, status) => {
    const { page } = await newPage();
    expect((await page.request.get(site.secure + address)).status()).toBe(status);
  });

  test("nothing can be sent to the server", async () => {
    const { page } = await newPage();
    expect((await page.request.post(`${site.secure}/workbench.html`, { data: "x" })).status()).toBe(403);
  });
});
