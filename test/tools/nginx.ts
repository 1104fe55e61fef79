import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** nginx's program, or null where it is not installed. */
export const nginx: string | null =
  [process.env.NGINX, "/usr/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"].find(
    (file) => file && existsSync(file),
  ) ?? null;

/** A running nginx; `stop` ends it and takes its files away. */
export interface Site {
  readonly plain: string;
  readonly secure: string;
  readonly stop: () => Promise<void>;
}

/**
 * Runs nginx with a site's configuration as an administrator would have it: only its ports, its certificate and its folder
 * are put in place of the example's. Throws when nginx refuses the configuration.
 */
export async function startNginx(program: string, configuration: string, pages: string): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  const certificate = selfSigned(folder);
  const [plain, secure] = [await freePort(), await freePort()];
  const site = replaceAll(readFileSync(configuration, "utf8"), [
    ["listen 80;", `listen 127.0.0.1:${plain};`],
    ["listen 443 ", `listen 127.0.0.1:${secure} `],
    ["/etc/ssl/certs/soat.example.gov.vn.pem", certificate.public],
    ["/etc/ssl/private/soat.example.gov.vn.key", certificate.private],
    ["/var/www/soat-phu-luc", pages],
  ]);
  const main = path.join(folder, "nginx.conf");
  writeFileSync(main, around(site, folder));
  execFileSync(program, ["-t", "-q", "-p", folder, "-c", main], { stdio: "pipe" });
  const child = spawn(program, ["-p", folder, "-c", main], { stdio: "ignore" });
  await listening(secure, child);
  return {
    plain: `http://127.0.0.1:${plain}`,
    secure: `https://127.0.0.1:${secure}`,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true });
    },
  };
}

/** What Debian's own nginx.conf puts around a site. */
const around = (site: string, folder: string) => `daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${site}
}
`;

function replaceAll(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((done, [from, to]) => {
    if (!done.includes(from)) throw new Error(`The configuration does not say “${from}” any more`);
    return done.replaceAll(from, to);
  }, text);
}

function selfSigned(folder: string): { readonly public: string; readonly private: string } {
  const files = { public: path.join(folder, "site.pem"), private: path.join(folder, "site.key") };
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"];
  execFileSync("openssl", [...request, "-out", files.public, "-keyout", files.private], { stdio: "pipe" });
  return files;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx ended before it answered");
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
