import { scores, type Score } from "./accuracy/score";
import { observeFile, shelfFiles } from "./accuracy/shelf";

/**
 * Says how well the parser reads the real appendices kept beside the repository in ../shared/appendices, against what a
 * person found in them (test/golden/shelf). `--verbose` lists every disagreement. Exits with 1 below a floor.
 */
function main(args: readonly string[]): void {
  const files = shelfFiles();
  if (files.length === 0) {
    process.stdout.write("The folder ../shared/appendices is absent beside the repository: nothing was measured.\n");
    return;
  }
  const observations = files.flatMap(observeFile);
  const table = scores(observations);
  process.stdout.write(`${files.length} files of ../shared/appendices\n\n${scoreTable(table)}\n`);
  const wrong = observations.filter(({ outcome }) => outcome !== "right");
  if (args.includes("--verbose")) {
    process.stdout.write(`\n${wrong.map((one) => `${one.measure}: ${one.where}: ${one.note}`).join("\n")}\n`);
  } else if (wrong.length > 0) process.stdout.write(`\n${wrong.length} disagreements; --verbose lists them.\n`);
  if (!table.every(({ passed }) => passed)) process.exitCode = 1;
}

const heads = ["measure", "right", "wrong", "missed", "extra", "precision", "recall", "floor", ""];

function scoreTable(list: readonly Score[]): string {
  const rows = [heads, ...list.map(scoreRow)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

function scoreRow({ measure, counts, precision, recall, floor, passed }: Score): string[] {
  const limit = `${floor.precision} %${floor.noneWrong ? ", wrong 0" : ""}`;
  const shares = [precision, recall].map((share) => `${share.toFixed(2)} %`);
  const { right, wrong, missed, extra } = counts;
  return [measure, ...[right, wrong, missed, extra].map(String), ...shares, limit, passed ? "pass" : "FAIL"];
}

main(process.argv.slice(2));
