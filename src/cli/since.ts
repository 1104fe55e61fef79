import path from "node:path";
import type { CheckResult } from "../core/lint";
import type { Words } from "../core/model/language";
import { presetName } from "../core/model/preset-name";
import { PRESETS, type Preset } from "../core/model/settings";
import type { EarlierFinding, SinceFile } from "../core/report/check-json";
import { sinceThen } from "../core/since";
import { Refusal } from "./command";
import { readText } from "./files";

/** A file of a former report: its open findings, and the stage they were for (reports of old do not say). */
interface EarlierFile {
  readonly file: string;
  readonly preset?: Preset;
  /** The rules that were asked (reports of old do not say). */
  readonly rules?: readonly string[];
  readonly findings: readonly EarlierFinding[];
}

/** A former report, by file. */
export type Earlier = readonly EarlierFile[];

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
 * The earlier file that a file is to be compared with: the one whose path ends most like its own (a folder may have moved, or
 * be called from elsewhere), else, where one file is compared with one (`isAlone`), that one: corrected plans get new names.
 * Null where there is none, or several fit alike.
 */
export function earlierOf(earlier: Earlier, file: string, isAlone: boolean): EarlierFile | null {
  const alike = earlier.map((one) => ({ one, parts: partsAlike(one.file, file) }));
  const most = Math.max(0, ...alike.map(({ parts }) => parts));
  const best = alike.filter(({ parts }) => parts === most);
  return best.length === 1 && (most > 0 || isAlone) ? best[0]!.one : null;
}

/** What has become of a file's findings; null where the earlier report does not know the file. */
export function sinceEarlier(then: EarlierFile | null, file: string, result: CheckResult): SinceFile | null {
  if (!then) return null;
  const isCommon = ({ rule }: { readonly rule: string }) =>
    result.asked.includes(rule) && (then.rules ?? [rule]).includes(rule);
  const since = sinceThen(then.findings.filter(isCommon), {
    findings: result.findings.filter(isCommon),
    accepted: result.accepted.filter(({ finding }) => isCommon(finding)),
  });
  const once = [...then.findings, ...result.findings].filter((one) => !isCommon(one));
  const askedOnce = [...new Set(once.map(({ rule }) => rule))];
  const isRenamed = path.basename(then.file) !== path.basename(file);
  return { ...since, askedOnce, ...(isRenamed ? { then: then.file } : {}) };
}

/** Said of a file that was checked for another stage then, so that what is missing now may only not be asked. */
export const otherStage = (file: string, then: Preset, now: Preset): Words => ({
  vi: `Không so “${file}” với lần trước: lần ấy kiểm tra ở giai đoạn “${presetName.vi[then]}”, lần này “${presetName.vi[now]}”. Muốn so, hãy thêm --preset ${then}.`,
  en: `“${file}” is not compared: the earlier check was for the stage “${presetName.en[then]}”, this one for “${presetName.en[now]}”. To compare, add --preset ${then}.`,
});

/** Said of files of the earlier report that are not among those checked now. */
export const leftOut = (files: readonly string[]): Words => ({
  vi: `Lần trước có kiểm tra, lần này không: ${files.join(", ")}.`,
  en: `Checked then and not now: ${files.join(", ")}.`,
});

/** How many parts of two paths are the same, from the file's name up. */
function partsAlike(one: string, other: string): number {
  const [a, b] = [one, other].map((file) => path.normalize(file).split(/[\\/]/).reverse());
  const differs = a!.findIndex((part, at) => part !== b![at]);
  return differs < 0 ? a!.length : differs;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readText(file);
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
    const { file, preset, rules, findings } = (one ?? {}) as Readonly<Record<string, unknown>>;
    const isStage = preset === undefined || (PRESETS as readonly unknown[]).includes(preset);
    const areRules = rules === undefined || (Array.isArray(rules) && rules.every((id) => typeof id === "string"));
    return typeof file === "string" && isStage && areRules && Array.isArray(findings) && findings.every(isFinding);
  });

function isFinding(value: unknown): boolean {
  const one = (value ?? {}) as Readonly<Record<string, unknown>>;
  const texts = ["rule", "key", "sheet", "cell", "message"].every((name) => typeof one[name] === "string");
  const isLevel = ["error", "warning", "info"].includes(String(one.severity));
  return texts && isLevel && Number.isInteger(one.row) && (one.number === null || typeof one.number === "string");
}
