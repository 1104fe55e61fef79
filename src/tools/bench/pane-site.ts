import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import type { StandinBook } from "../../../test/standin/book";
import { Interpreter } from "../../../test/standin/interpreter";
import { excel2021 } from "../../../test/standin/profile";

const root = path.join(__dirname, "..", "..", "..");
const dist = path.join(root, "dist");
const officeJs = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The built pane on a server of its own, and how to close it. */
export interface PaneSite {
  readonly origin: string;
  readonly close: () => void;
}

/**
 * Serves the built pane, office.js and the stand-in for Excel from one place, so that the browser keeps its cache and Excel's
 * answers come by the network alone: Playwright's own ways take the cache away and hold the page for as long as an answer is large.
 */
export async function servePane(book: StandinBook): Promise<PaneSite> {
  const interpreter = new Interpreter(book, excel2021);
  const server = createServer((request, response) => {
    if (request.url === "/standin") void answer(interpreter, request, response);
    else send(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Has the pages of a context take that server for Excel. */
export async function joinSite(context: BrowserContext): Promise<void> {
  const bridge = readFileSync(path.join(root, "test", "standin", "bridge.js"), "utf8");
  const execute = `(body, flags) =>
    fetch("/standin", { method: "POST", body: JSON.stringify({ body, flags }) }).then((answer) => answer.json())`;
  await context.addInitScript({
    content: `globalThis.standinProfile = ${JSON.stringify(excel2021)}; globalThis.standinExecute = ${execute};\n${bridge}`,
  });
}

async function answer(interpreter: Interpreter, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { body, flags } = JSON.parse(Buffer.concat(parts).toString()) as { body: string; flags: number };
  response.end(JSON.stringify(await interpreter.answer(body, flags)));
}

/** A file, unless the browser has it already. */
function send(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url!, "http://127.0.0.1");
  const file = pathname.startsWith("/lib/") ? path.join(officeJs, pathname.slice(5)) : path.join(dist, pathname);
  if (!existsSync(file)) return void response.writeHead(404).end();
  const tag = `"${statSync(file).mtimeMs}"`;
  if (request.headers["if-none-match"] === tag) return void response.writeHead(304).end();
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache", ETag: tag });
  const bytes = readFileSync(file);
  if (type !== "text/html") return void response.end(bytes);
  // The page as it was built, but for where office.js comes from and that it may ask its own server.
  response.end(bytes.toString().replaceAll(HOSTED, "/lib/").replace("default-src 'none'", "default-src 'self'"));
}
