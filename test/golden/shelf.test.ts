import { readdirSync } from "node:fs";
import path from "node:path";
import { scores } from "../../src/tools/accuracy/score";
import { observeFile, shelfFiles } from "../../src/tools/accuracy/shelf";

/**
 * Real appendices of public offices, kept beside the repository in ../shared/appendices (they are not ours to copy), against
 * what a person who read each table found in it (test/golden/shelf, one file a table; skipped where the folder is absent).
 */
const files = shelfFiles();
const ifShelf = files.length > 0 ? describe : describe.skip;

ifShelf("real appendices (skipped where the folder ../shared/appendices is absent)", () => {
  test("every file on the shelf has its expectation", () => {
    const written = readdirSync(path.join(__dirname, "shelf")).map((name) => path.parse(name).name);
    expect(written.sort()).toEqual(files.map((name) => path.parse(name).name).sort());
  });

  test.each(files)("%s is read as a person reads it", (name) => {
    const disagreements = observeFile(name).filter(({ outcome }) => outcome !== "right");
    expect(disagreements.map(({ measure, where, note }) => `${measure}: ${where}: ${note}`)).toEqual([]);
  });

  const table = files.length > 0 ? scores(files.flatMap(observeFile)) : [];
  test.each(table)("over the shelf, $measure reach their floor", ({ passed, precision, recall, floor, counts }) => {
    expect({ passed, precision, recall, floor, counts }).toMatchObject({ passed: true });
  });
});
