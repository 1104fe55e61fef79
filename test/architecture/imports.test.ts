import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const src = path.join(__dirname, "..", "..", "src");

/** Which folders of src each folder may import from, beside itself. The shape of the whole is in this one table. */
const folders: Readonly<Record<string, readonly string[]>> = {
  core: [],
  excel: ["core"],
  xlsx: ["core"],
  ui: ["core"],
  taskpane: ["core", "excel", "ui"],
  commands: ["core", "excel"],
  workbench: ["core", "xlsx", "ui"],
  cli: ["core", "xlsx"],
  tools: ["core", "xlsx", "cli"],
};

/** The same inside core, for its parts and its single files. */
const coreParts: Readonly<Record<string, readonly string[]>> = {
  model: [],
  edit: ["model", "digest.ts", "memo.ts"],
  "host.ts": ["model"],
  parse: ["model", "memo.ts"],
  rules: ["model", "parse", "memo.ts"],
  settings: ["model", "parse", "edit", "rules", "rollup"],
  "digest.ts": [],
  "memo.ts": [],
  "same-rows.ts": ["model", "memo.ts"],
  "fingerprint.ts": ["model", "parse", "rules", "edit", "digest.ts", "memo.ts"],
  "undo.ts": ["model", "edit", "settings"],
  "accept.ts": ["model"],
  "since.ts": ["model"],
  "lint.ts": ["model", "parse", "rules", "settings", "fingerprint.ts", "accept.ts"],
  "fix.ts": ["model", "edit", "parse", "lint.ts"],
  "marks.ts": ["model", "parse", "rules", "lint.ts"],
  rollup: ["model", "edit"],
  enrich: ["model", "parse", "rules", "rollup", "digest.ts", "memo.ts", "fingerprint.ts"],
  choices: ["model", "edit", "parse", "rules", "rollup"],
  template: ["model", "edit", "rollup"],
  report: ["model", "edit", "parse", "rules", "lint.ts", "accept.ts", "fix.ts", "since.ts", "rollup", "choices"],
};

/** Packages that core may import: small, pure and well kept. */
const corePackages: readonly string[] = [];

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const entry = path.join(folder, name);
    return statSync(entry).isDirectory() ? files(entry) : /\.tsx?$/.test(name) ? [entry] : [];
  });

/** `import … from "x"`, `export … from "x"` and `import("x")`, but no sentence that happens to say "from". */
const statement = /(?:^(?:import|export)\b(?:[^;"]*?\bfrom)?\s*|\bimport\()"([^"]+)"/gm;

const imports: Import[] = files(src).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(statement)].map((match) => ({
    file: path.relative(src, file),
    from: match[1]!.startsWith(".") ? path.relative(src, path.resolve(path.dirname(file), match[1]!)) : match[1]!,
  })),
);
const isLocal = ({ from }: Import) => Object.keys(folders).includes(first(from));
const first = (file: string) => file.split(path.sep)[0]!;

/** The part of core that a path belongs to: a folder, or a file of core's own. */
function corePart(file: string): string {
  const name = file.split(path.sep)[1] ?? "";
  return name in coreParts ? name : `${name}.ts`;
}

test("every folder of src stands in the table", () => {
  expect(readdirSync(src).filter((name) => !(name in folders))).toEqual([]);
});

test("imports between folders run one way", () => {
  const wrong = imports.filter(isLocal).filter(({ file, from }) => {
    const [own, other] = [first(file), first(from)];
    return own !== other && !folders[own]?.includes(other);
  });
  expect(wrong).toEqual([]);
});

test("imports inside core run one way", () => {
  const wrong = imports
    .filter(({ file, from }) => first(file) === "core" && first(from) === "core")
    .filter(({ file, from }) => {
      const [own, other] = [corePart(file), corePart(from)];
      return own !== other && !coreParts[own]?.includes(other);
    });
  expect(wrong).toEqual([]);
});

test("a rule never imports a rule", () => {
  const rules = path.join("core", "rules");
  const shared = ["rule", "plan", "index"];
  const isRule = (file: string) => path.dirname(file) === rules && !shared.includes(path.basename(file, ".ts"));
  expect(imports.filter(({ file, from }) => isRule(file) && isRule(from))).toEqual([]);
});

test("core imports no package but the listed ones", () => {
  const wrong = imports.filter(
    (entry) => first(entry.file) === "core" && !isLocal(entry) && !corePackages.includes(entry.from),
  );
  expect(wrong).toEqual([]);
});

test("only src/excel says `Excel.`", () => {
  const saying = files(src).filter((file) => /\bExcel\.(run|[A-Z])/.test(readFileSync(file, "utf8")));
  expect(saying.map((file) => path.relative(src, file)).filter((file) => first(file) !== "excel")).toEqual([]);
});
