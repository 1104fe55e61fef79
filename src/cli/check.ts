import manifest from "../../package.json";
import { HostError, hostErrorWords } from "../core/host";
import { lint, type CheckResult } from "../core/lint";
import type { Preset } from "../core/model/settings";
import { checkJson, type CheckedFile } from "../core/report/check-json";
import { checkSarif } from "../core/report/check-sarif";
import { checkText } from "../core/report/check-text";
import { Refusal, type Call, type Command, type Terminal } from "./command";
import { checkExit } from "./exit-code";
import { workbooksOf } from "./files";
import { openAppendix } from "./io";
import { earlierOf, leftOut, otherStage, readEarlier, sinceEarlier, type Earlier } from "./since";

/** `soat check FILE|FOLDER…`: what is wrong in each workbook. One that cannot be read does not stop the others. */
export const check: Command = {
  options: {
    format: { type: "string" },
    preset: { type: "string" },
    since: { type: "string" },
    "max-warnings": { type: "string" },
    codes: { type: "boolean" },
  },
  formats: ["text", "json", "sarif"],
  most: Infinity,
  writes: false,
  async run(call, terminal) {
    const files = workbooksOf(call.paths);
    const earlier = call.since === "" ? null : readEarlier(call.since);
    const checked: CheckedFile[] = [];
    const met = new Set<Earlier[number] | null>();
    for (const file of files) {
      const found = checkOne(file, call, terminal);
      if (!found) continue;
      const { result, preset } = found;
      const then = earlier && earlierOf(earlier, file, files.length === 1);
      met.add(then);
      const isComparable = then === null || then.preset === undefined || then.preset === preset;
      if (!isComparable) terminal.err(`${otherStage(file, then.preset, preset)[call.lang]}\n`);
      const since = earlier && isComparable ? { since: sinceEarlier(then, file, result) } : {};
      const one: CheckedFile = { file, result, preset, ...since };
      if (call.format === "text") terminal.out((checked.length ? "\n" : "") + checkText(one, call.lang, call.codes));
      checked.push(one);
    }
    const gone = files.length > 1 ? (earlier ?? []).filter((one) => !met.has(one)) : [];
    if (gone.length > 0) terminal.err(`${leftOut(gone.map(({ file }) => file))[call.lang]}\n`);
    if (call.format === "json") terminal.out(checkJson(checked, call.lang));
    if (call.format === "sarif") terminal.out(checkSarif(checked, manifest.version, call.lang));
    return checkExit(
      checked.map(({ result }) => result.counts),
      { unread: files.length - checked.length, maxWarnings: call.maxWarnings },
    );
  },
};

/** One file's check and the stage it was for, or null after saying why there is none. */
function checkOne(file: string, call: Call, terminal: Terminal): { result: CheckResult; preset: Preset } | null {
  try {
    const { workbook, reading, settings } = openAppendix(file, call.settings);
    return { result: lint(workbook, reading, settings), preset: settings.preset };
  } catch (error) {
    if (error instanceof HostError) terminal.err(`${hostErrorWords(error, call.lang)}\n`);
    else if (error instanceof Refusal) terminal.err(`${error.words[call.lang]}\n`);
    else throw error;
    return null;
  }
}
