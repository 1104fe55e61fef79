import { isPeriod } from "../tables/block";
import type { TableKind } from "../../model/appendix";
import type { Heading } from "./headings";
import type { Evidence } from "./kind";
import { bare } from "../text";

/**
 * The columns of a deadline matrix: three or more quarters, months or weeks side by side whose cells are marked ("x") or
 * blank. Where all are blank (offices also colour them), their parent heading must speak of time, and the table of work.
 */
export function matrixColumns(columns: readonly Evidence[], kind: TableKind): readonly number[] {
  let run: Evidence[] = [];
  let best: Evidence[] = [];
  for (const column of columns) {
    run = isPeriodColumn(column) ? [...run, column] : [];
    if (run.length > best.length) best = run;
  }
  const marked = best.some(({ profile }) => profile.filled > 0 && profile.mark >= 0.6);
  const coloured = kind === "tasks" && best.every(({ heading }) => TIMES.test(parentsOf(heading)));
  return best.length >= 3 && (marked || coloured) ? best.map(({ heading }) => heading.column) : [];
}

const TIMES = /thang|thoi gian|thoi han|tien do/;
const parentsOf = (heading: Heading) => bare(heading.path.slice(0, -1).join(" "));

function isPeriodColumn({ heading, profile }: Evidence): boolean {
  const leaf = heading.path[heading.path.length - 1] ?? "";
  const month = /^\d{1,2}$/.test(leaf) && TIMES.test(parentsOf(heading));
  return (isPeriod(leaf) || month) && (profile.filled === 0 || profile.mark >= 0.6);
}

/** What a marked cell of a matrix column says as a deadline: "Quý I/2024", "Tháng 3". */
export function periodOf(path: readonly string[]): string {
  const leaf = path[path.length - 1] ?? "";
  const parents = path.slice(0, -1).join(" ");
  const year = /\b(20\d\d)\b/.exec(leaf) ? null : /\b(20\d\d)\b/.exec(parents)?.[1];
  const short = /^[Tt]\.?\s?(\d{1,2})$/.exec(leaf) ?? /^(\d{1,2})$/.exec(leaf);
  const period = short ? `Tháng ${short[1]}` : leaf.replace(/^[Qq]\.?\s?(?=[IVX\d])/, "Quý ");
  return year ? `${period}/${year}` : period;
}
