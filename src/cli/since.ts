import { readFileSync } from "node:fs";
import path from "node:path";
import type { CheckResult } from "../core/lint";
import type { EarlierFinding } from "../core/report/check-json";
import { sinceThen, type Since } from "../core/since";
import { Refusal } from "./command";

/** The open findings of a former report, by file. */
type Earlier = readonly { readonly file: string; readonly findings: readonly EarlierFinding[] }[];

/** Reads a former `soat check --format json`. Throws a {@link Refusal} for anything else. */
export function readEarlier(file: string): Earlier {
  const report = readJson(file) as { readonly files?: unknown } | null;
  if (report !== null && typeof report === "object" && isEarlier(report.files)) return report.files;
  throw new Refusal({
    vi: `“${file}” không phải kết quả của “soat check --format json” bản này. Hãy chạy lại lệnh ấy để có tệp so sánh.`,
    en: `“${file}” is no result of this version's “soat check --format json”. Run that first to have one to compare with.`,
  });
}

/**
 * What has become of a file's findings. The earlier file is the one of the same path, else the only one of the same name (a
 * folder may have moved), else, where one file is compared with one (`isAlone`), that one: corrected plans get new names.
 * Null where there is none.
 */
export function sinceEarlier(
  earlier: Earlier,
  file: string,
  result: CheckResult,
  isAlone: boolean,
): Since<EarlierFinding> | null {
  const name = path.basename(file);
  const only = (files: Earlier) => (files.length === 1 ? files[0] : undefined);
  const then =
    earlier.find((one) => one.file === file) ??
    only(earlier.filter((one) => path.basename(one.file) === name)) ??
    (isAlone ? only(earlier) : undefined);
  return then ? sinceThen(then.findings, result) : null;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Refusal({
      vi: `Không mở được tệp so sánh “${file}”. Hãy kiểm tra lại đường dẫn và quyền đọc tệp.`,
      en: `The file to compare with, “${file}”, cannot be opened. Check the path and that you may read the file.`,
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isEarlier = (files: unknown): files is Earlier =>
  Array.isArray(files) &&
  files.every((one) => {
    const { file, findings } = (one ?? {}) as Readonly<Record<string, unknown>>;
    return typeof file === "string" && Array.isArray(findings) && findings.every(isFinding);
  });

function isFinding(value: unknown): boolean {
  const one = (value ?? {}) as Readonly<Record<string, unknown>>;
  const texts = ["rule", "key", "sheet", "cell", "message"].every((name) => typeof one[name] === "string");
  const isLevel = ["error", "warning", "info"].includes(String(one.severity));
  return texts && isLevel && Number.isInteger(one.row) && (one.number === null || typeof one.number === "string");
}
