/** The name of a rule's constant: "deadline-weekend" → "deadlineWeekend". */
function constantOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A new rule's source: complete, compiling, and to be filled in where it says TODO. */
export function ruleSource(id: string): string {
  return `import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

/** What the messages need to know: data only, never sentences. */
interface Facts {
  readonly text: string;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("task")?.column;
    if (column === undefined) continue;
    for (const { row, text } of table.table.items) {
      if (text === "TODO") yield { table, row, column, facts: { text } };
    }
  }
}

/** TODO: what it finds, in one sentence. */
export const ${constantOf(id)} = defineRule<Facts>({
  id: "${id}",
  severity: "warning",
  title: { vi: "TODO", en: "TODO" },
  needs: [{ role: "task", kinds: ["tasks"] }],
  words: {
    vi: ({ text }) => ({ message: \`“\${text}”.\`, why: "TODO.", hint: "TODO." }),
    en: ({ text }) => ({ message: \`“\${text}”.\`, why: "TODO.", hint: "TODO." }),
  },
  check,
});
`;
}

/** A new rule's document. Its two tables are checked by the tests: the first must pass, the second must not. */
export function document(id: string): string {
  return `# ${id}

TODO: tìm gì, trong một câu. Mức: **cảnh báo**, vì TODO.

## Vì sao

TODO.

## Cách sửa

TODO.

## Đạt

| STT | Nhiệm vụ                | Chủ trì      | Thời hạn |
| --- | ----------------------- | ------------ | -------- |
| 1   | Rà soát vị trí việc làm | Văn phòng Sở | Quý I    |

## Chưa đạt

| STT | Nhiệm vụ | Chủ trì      | Thời hạn |
| --- | -------- | ------------ | -------- |
| 1   | TODO     | Văn phòng Sở | Quý I    |

## In English

TODO: what it finds, why it is a warning, what it leaves alone on purpose.
`;
}

/** A new rule's test: one table of sheets that are all right and sheets that are not. */
export function testSource(id: string): string {
  return `import { ${constantOf(id)} } from "../../../src/core/rules/${id}";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];

testRule(${constantOf(id)}, {
  accept: [
    { name: "TODO: what is all right", rows: [heading, [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"]] },
  ],
  reject: [
    {
      name: "TODO: what is found",
      rows: [heading, [1, "TODO", "Văn phòng Sở", "Quý I"]],
      found: [["B2", "“TODO”."]],
    },
  ],
});
`;
}

/** The source of the list of rules with one more: its import beside the others, its place at the end. */
export function withRule(index: string, id: string): string {
  const constant = constantOf(id);
  const lines = index.split("\n");
  const after = lines.findIndex((line) => line.startsWith("import") && line > `import { ${constant}`);
  const at = after >= 0 ? after : lines.findIndex((line) => !line.startsWith("import"));
  lines.splice(at, 0, `import { ${constant} } from "./${id}";`);
  lines.splice(lines.indexOf("];"), 0, `  ${constant},`);
  return lines.join("\n");
}
