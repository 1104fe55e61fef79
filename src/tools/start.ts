import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { serve } from "./serve";

const PORT = 3000;
const root = path.join(__dirname, "..", "..");
const soat = path.join(root, "dist", "cli", "soat.js");

/** Runs a program of this project and shows what it prints; a check that finds faults (exit 1) is no failure here. */
function run(args: readonly string[], tolerated: readonly number[] = [0]): void {
  try {
    execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  } catch (error) {
    const status = (error as { status?: number | null }).status ?? 2;
    if (!tolerated.includes(status)) process.exit(status);
  }
}

/** Builds everything, checks and rolls up one workbook in the terminal, then opens it in the workbench. */
async function start(file: string): Promise<void> {
  if (!existsSync(file)) fail(`Không thấy tệp “${file}”.\nNo such file: ${file}`);
  run([path.join(root, "node_modules", "webpack", "bin", "webpack.js")]);
  const out = path.join(root, "out", `${path.basename(file, path.extname(file))} (tổng hợp).xlsx`);
  mkdirSync(path.dirname(out), { recursive: true });
  run([soat, "check", file], [0, 1]);
  run([soat, "rollup", file, "--out", out]);
  await serve(path.join(root, "dist"), PORT, file).catch((error: NodeJS.ErrnoException) =>
    fail(
      error.code === "EADDRINUSE"
        ? `Cổng ${PORT} đang có chương trình khác dùng.\nPort ${PORT} is taken.`
        : String(error),
    ),
  );
  print(`\nBàn soát / Workbench: http://localhost:${PORT}   (Ctrl+C để dừng / to stop)`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

void start(path.resolve(process.argv[2] ?? path.join(root, "assets", "samples", "ke-hoach-2024-loi.xlsx")));
