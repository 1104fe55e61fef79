import manifest from "../../package.json";
import { HostError, hostErrorWords } from "../core/host";
import { lint, type CheckResult } from "../core/lint";
import { checkJson, type CheckedFile } from "../core/report/check-json";
import { checkSarif } from "../core/report/check-sarif";
import { checkText } from "../core/report/check-text";
import { Refusal, type Call, type Command, type Terminal } from "./command";
import { checkExit } from "./exit-code";
import { workbooksOf } from "./files";
import { openAppendix } from "./io";
import { readEarlier, sinceEarlier } from "./since";

/** `soat check FILE|FOLDER…`: what is wrong in each workbook. One that cannot be read does not stop the others. */
export const check: Command = {
  options: {
    format: { type: "string" },
    preset: { type: "string" },
    since: { type: "string" },
    "max-warnings": { type: "string" },
  },
  formats: ["text", "json", "sarif"],
  most: Infinity,
  writes: false,
  async run(call, terminal) {
    const files = workbooksOf(call.paths);
    const earlier = call.since === "" ? null : readEarlier(call.since);
    const checked: CheckedFile[] = [];
    for (const file of files) {
      const result = checkOne(file, call, terminal);
      if (!result) continue;
      const one: CheckedFile = {
        file,
        result,
        ...(earlier && { since: sinceEarlier(earlier, file, result, files.length === 1) }),
      };
      if (call.format === "text") terminal.out((checked.length ? "\n" : "") + checkText(one, call.lang));
      checked.push(one);
    }
    if (call.format === "json") terminal.out(checkJson(checked, call.lang));
    if (call.format === "sarif") terminal.out(checkSarif(checked, manifest.version, call.lang));
    return checkExit(
      checked.map(({ result }) => result.counts),
      { unread: files.length - checked.length, maxWarnings: call.maxWarnings },
    );
  },
};

/** One file's check, or null after saying why there is none. */
function checkOne(file: string, call: Call, terminal: Terminal): CheckResult | null {
  try {
    const { workbook, reading, settings } = openAppendix(file, call.settings);
    return lint(workbook, reading, settings);
  } catch (error) {
    if (error instanceof HostError) terminal.err(`${hostErrorWords(error, call.lang)}\n`);
    else if (error instanceof Refusal) terminal.err(`${error.words[call.lang]}\n`);
    else throw error;
    return null;
  }
}
