import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { document, ruleSource, testSource, withRule } from "./rule-template";

const root = path.join(__dirname, "..", "..");
const rules = path.join(root, "src", "core", "rules");

/** Writes a new rule's three files and its place in the list, then says what to do next. */
function main(id: string | undefined): void {
  if (!id || !/^[a-z]+(-[a-z]+)+$/.test(id)) {
    return fail("Name the rule by its thing and what is wrong with it: npm run new-rule -- deadline-weekend");
  }
  const files: readonly (readonly [string, string])[] = [
    [path.join(rules, `${id}.ts`), ruleSource(id)],
    [path.join(rules, `${id}.md`), document(id)],
    [path.join(root, "test", "core", "rules", `${id}.test.ts`), testSource(id)],
  ];
  const there = files.find(([file]) => existsSync(file));
  if (there) return fail(`${path.relative(root, there[0])} is there already; nothing was written.`);
  for (const [file, text] of files) writeFileSync(file, text);
  const index = path.join(rules, "index.ts");
  writeFileSync(index, withRule(readFileSync(index, "utf8"), id));
  process.stdout.write(nextSteps(files.map(([file]) => path.relative(root, file))));
}

const nextSteps = (files: readonly string[]) => `Written:
${files.map((file) => `  ${file}`).join("\n")}
and the rule stands last in src/core/rules/index.ts; move it to where its findings should be told.

Next:
  1. the test: draw sheets that are all right and sheets that are not, with the exact cells and messages
  2. the rule: facts are data, words are made of facts, one cause is told once
  3. the document: what, why, how, and the two examples (they are run by the tests)
  4. npm run rule-table, then npm test
`;

function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
}

main(process.argv[2]);
