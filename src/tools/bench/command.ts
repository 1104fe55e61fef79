import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const SOAT = path.join(__dirname, "..", "..", "..", "dist", "cli", "soat.js");

/** Gives `measure` a call of the built `soat rollup` on a workbook, start-up and all, as its user waits for it; needs `npm run build`. */
export function withRollup<T>(workbook: Uint8Array, measure: (rollup: () => void) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "soat-bench-"));
  const [given, out] = [path.join(folder, "bench.xlsx"), path.join(folder, "rolled-up.xlsx")];
  writeFileSync(given, workbook);
  const call = [SOAT, "rollup", given, "--out", out, "--today", "2024-09-30"];
  try {
    return measure(() => execFileSync(process.execPath, call, { stdio: ["ignore", "ignore", "inherit"] }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
