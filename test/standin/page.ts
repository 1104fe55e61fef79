import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { StandinBook } from "./book";
import type { RaisedEvent } from "./events";
import { Interpreter } from "./interpreter";
import { excel2021, type Profile } from "./profile";

declare const standinRaise: (event: RaisedEvent) => void;

const dist = path.join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Makes a page believe that it stands beside a workbook in Excel: the bridge before its scripts, and Microsoft's office.js
 * from the package in place of the CDN's. The page itself stays as it was built. Returns the addresses outside `origin` that
 * it asks for.
 */
export async function joinStandin(
  page: Page,
  origin: string,
  book: StandinBook,
  profile: Profile = excel2021,
): Promise<readonly string[]> {
  const outside: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) outside.push(url);
  });
  const interpreter = new Interpreter(book, profile);
  // A page that has gone hears nothing.
  const raise = (event: RaisedEvent) => page.evaluate((raised) => standinRaise(raised), event).catch(() => undefined);
  book.events.listener = (event) => void raise(event);
  await page.exposeFunction("standinExecute", async (body: string, flags: number) => {
    const answer = await interpreter.answer(body, flags);
    setImmediate(() => book.events.deliver());
    return answer;
  });
  const bridge = readFileSync(path.join(__dirname, "bridge.js"), "utf8");
  await page.addInitScript({ content: `globalThis.standinProfile = ${JSON.stringify(profile)};\n${bridge}` });
  await page.route(`${hosted}**`, (route) =>
    route.fulfill({
      path: path.join(dist, new URL(route.request().url()).pathname.split("/hosted/")[1]!),
      contentType: "text/javascript",
      headers: { "Access-Control-Allow-Origin": "*" },
    }),
  );
  return outside;
}
