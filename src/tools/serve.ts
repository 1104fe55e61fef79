import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file of a folder that an address names, or null when there is none or the address leaves the folder. */
function fileAt(folder: string, pathname: string): string | null {
  const file = path.join(folder, decodeURIComponent(pathname));
  const inside = file.startsWith(folder + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/**
 * Answers requests from the files of a folder. `/` goes to the workbench; `/open/NAME` is the one workbook at `open`, which
 * the workbench then shows, as of the report date `today` where there is one.
 */
export function staticFiles(folder: string, open: string | null, today: string | null = null): RequestListener {
  const query = new URLSearchParams();
  const opened = open ? `/open/${encodeURIComponent(path.basename(open))}` : null;
  if (opened) query.set("open", opened);
  if (today) query.set("today", today);
  const start = query.size > 0 ? `/workbench.html?${query}` : "/workbench.html";
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") {
      response.writeHead(302, { Location: start });
      response.end();
      return;
    }
    const file = open && pathname === opened ? open : fileAt(path.resolve(folder), pathname);
    if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("Không có trang này.");
      return;
    }
    response.writeHead(200, {
      "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-store",
    });
    createReadStream(file).pipe(response);
  };
}

/** Serves a built folder on this machine only; resolves when it listens. Port 0 takes any free one. */
export function serve(folder: string, port: number, open: string | null, today: string | null = null): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(staticFiles(folder, open, today));
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
