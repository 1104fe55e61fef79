import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { showDate } from "../core/model/date";
import { serve } from "./serve";

const PORT = 3000;
const root = path.join(__dirname, "..", "..");
const SAMPLE = path.join(root, "assets", "samples", "ke-hoach-2024-loi.xlsx");
/** The sample's own report date: on a later day all its tasks would be long past. */
const SAMPLE_DAY = "2024-09-30";
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

/** Builds everything, checks and rolls up one workbook in the terminal, then opens it in the workbench; `day` is the report date, null for today. */
async function start(file: string, day: string | null): Promise<void> {
  if (!existsSync(file)) fail(`Không thấy tệp “${file}”.\nNo such file: ${file}`);
  print("Đang dựng chương trình… / Building…");
  run([path.join(root, "node_modules", "webpack", "bin", "webpack.js")]);
  const out = path.join(root, "out", `${path.basename(file, path.extname(file))} (tổng hợp).xlsx`);
  mkdirSync(path.dirname(out), { recursive: true });
  const today = day === null ? [] : ["--today", day];
  if (day !== null) {
    print(`Tệp mẫu, ngày báo cáo ${showDate(day)}. Soát tệp khác: npm start -- TỆP.xlsx`);
    print(`The sample as of ${day}. Another file: npm start -- FILE.xlsx\n`);
  }
  run([soat, "check", file, ...today], [0, 1]);
  run([soat, "rollup", file, "--out", out, ...today]);
  await serve(path.join(root, "dist"), PORT, file, day).catch((error: NodeJS.ErrnoException) =>
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

const [file] = process.argv.slice(2);
void (file === undefined ? start(SAMPLE, SAMPLE_DAY) : start(path.resolve(file), null));
