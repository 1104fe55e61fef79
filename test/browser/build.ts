import { execFileSync } from "node:child_process";
import path from "node:path";

/** Builds the pages once before the browser tests, the way `npm run build` does. */
export default function build(): void {
  if (process.env.SKIP_BUILD) return;
  execFileSync(process.execPath, [path.join("node_modules", "webpack", "bin", "webpack.js"), "--config-name", "web"], {
    cwd: path.join(__dirname, "..", ".."),
    stdio: "inherit",
  });
}
