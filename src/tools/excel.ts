import { spawn } from "node:child_process";
import { createServer } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { staticFiles } from "./serve";

const PORT = 3000;
const BASE_URL = `https://localhost:${PORT}`;
const root = path.join(__dirname, "..", "..");
const manifest = path.join("dist", "manifest.xml");

/**
 * Microsoft's side-loading tool, fetched when it is needed: installed with the rest it would keep `npm ci` from working on a
 * bare Linux. Pinned, like every other dependency.
 */
const SIDE_LOADER = "office-addin-debugging@7.0.0";

/** Builds the add-in, serves it over https with a development certificate, and opens it in Excel on this machine. */
async function excel(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    return fail(
      "Lệnh này mở Excel trên Windows hoặc Mac; máy này không có. Hãy dùng trang Soát Phụ lục: npm start.",
      "This command opens Excel on Windows or Mac, and this machine has none. Use the workbench instead: npm start.",
    );
  }
  await run("webpack", ["--config-name", "web"], { BASE_URL });
  const certificates = await getHttpsServerOptions();
  const server = createServer(certificates, staticFiles(path.join(root, "dist"), null));
  server.once("error", (error: NodeJS.ErrnoException) =>
    error.code === "EADDRINUSE"
      ? fail(`Cổng ${PORT} đang có chương trình khác dùng.`, `Port ${PORT} is taken.`)
      : fail(error.message),
  );
  await new Promise<void>((resolve) => server.listen(PORT, "localhost", resolve));
  await run(SIDE_LOADER, ["start", manifest, "desktop", "--app", "excel", "--no-debug"]);
  print(`Excel đang mở bảng soát từ ${BASE_URL}. Dừng: Ctrl+C, rồi npx ${SIDE_LOADER} stop ${manifest}`);
  print(`Excel loads the pane from ${BASE_URL}. To end: Ctrl+C, then npx ${SIDE_LOADER} stop ${manifest}`);
}

/** Runs a package's program through npx beside the server and shows what it prints; its failure ends this command too. */
function run(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<void> {
  const options = {
    cwd: root,
    stdio: "inherit" as const,
    env: { ...process.env, ...more },
    shell: process.platform === "win32",
  };
  return new Promise((resolve) => {
    const child = spawn("npx", ["--yes", program, ...args], options);
    child.once("exit", (status) => (status === 0 ? resolve() : process.exit(status ?? 2)));
  });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(...sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exit(2);
}

void excel();
