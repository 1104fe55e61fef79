import type { Finding, Severity } from "../model/finding";
import type { Lang } from "../model/language";
import { parseAddress } from "../model/cell";
import type { Acceptance } from "../model/settings";
import { wordFinding } from "../lint";
import { rules } from "../rules";
import { acceptedBy, saidOf } from "./accepted";
import type { CheckedFile, EarlierFinding } from "./check-json";
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
    results: files.flatMap((file) => resultsOf(file, lang)),
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

/**
 * The findings of a file, those that someone accepted with the reason (a result is suppressed where all of its suppressions
 * are accepted, SARIF 3.27.23), and those that are gone since an
 * earlier check.
 */
function resultsOf({ file, result, since }: CheckedFile, lang: Lang) {
  const said = saidOf(result);
  const still = new Set(since?.still.map(({ key }) => key));
  const baseline = (isKnown: boolean) => (since === undefined ? {} : { baselineState: isKnown ? "unchanged" : "new" });
  const worded = (finding: Finding, isKnown: boolean) => {
    const { message, hint } = wordFinding(finding, lang);
    return { ...resultOf(file, finding, `${message} ${hint}`), ...baseline(isKnown) };
  };
  return [
    ...result.findings.map((finding) => {
      const acceptance = said.get(finding);
      const suppressions = acceptance && {
        suppressions: [suppression(acceptance, acceptance.review === "refused" ? "rejected" : "underReview", lang)],
      };
      return { ...worded(finding, still.has(finding.key)), ...suppressions };
    }),
    ...result.accepted.map(({ finding, acceptance }) => ({
      ...worded(finding, true),
      suppressions: [suppression(acceptance, "accepted", lang)],
    })),
    ...(since?.fixed ?? []).map((earlier) => ({
      ...resultOf(file, { ...earlier, column: parseAddress(earlier.cell)?.column ?? 1 }, earlier.message),
      baselineState: "absent",
    })),
  ];
}

const suppression = (acceptance: Acceptance, status: "accepted" | "underReview" | "rejected", lang: Lang) => ({
  kind: "external",
  status,
  justification: `${acceptance.reason} (${acceptedBy(acceptance, lang)})`,
});

function resultOf(
  file: string,
  finding: Omit<EarlierFinding, "number" | "message"> & { column: number },
  text: string,
) {
  const { rule, key, severity, sheet, cell, row, column } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text },
    partialFingerprints: { "soatKey/v1": key },
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
