import type { Finding, Severity } from "../model/finding";
import type { Lang } from "../model/language";
import { wordFinding } from "../lint";
import { rules } from "../rules";
import type { CheckedFile } from "./check-json";
import { notCheckedWords } from "./words";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * A check of one or more files as a SARIF 2.1.0 log (OASIS), for tools that gather results of many checkers. A cell is a
 * logical location "PL01!C12"; for viewers that know only text, its row and column stand as line and column.
 */
export function checkSarif(files: readonly CheckedFile[], version: string, lang: Lang): string {
  const run = {
    tool: {
      driver: { name: "Soát Phụ lục", version, language: lang, rules: rules.map((rule) => ruleEntry(rule, lang)) },
    },
    columnKind: "utf16CodeUnits",
    results: files.flatMap(({ file, result }) => result.findings.map((finding) => resultOf(file, finding, lang))),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: files.flatMap(({ file, result }) =>
          result.notChecked.map((notChecked) => ({
            level: "note",
            message: { text: notCheckedWords(notChecked, lang) },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
          })),
        ),
      },
    ],
  };
  return JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2) + "\n";
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const ruleEntry = ({ id, title, severity }: (typeof rules)[number], lang: Lang) => ({
  id,
  shortDescription: { text: title[lang] },
  defaultConfiguration: { level: levels[severity] },
});

function resultOf(file: string, finding: Finding, lang: Lang) {
  const { message, hint } = wordFinding(finding, lang);
  const { rule, severity, sheet, cell, row, column } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: row, startColumn: column },
        },
        logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: "element" }],
      },
    ],
  };
}

/** A path as a relative URI reference. */
const uriOf = (file: string) => encodeURI(file.replace(/\\/g, "/")).replace(/[?#]/g, encodeURIComponent);
