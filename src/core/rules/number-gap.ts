import { countsUp, meant, type Numbered, type Run } from "./kit/numbering";
import { mayBeLeftOut, spell } from "./kit/ordinal";
import { numberFix } from "./kit/renumber";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** The number that the row bears, as written. */
  readonly found: string;
  /** First and last missing number, spelt as their neighbours; equal where one is missing. */
  readonly first: string;
  readonly last: string;
}

interface Gap extends Pick<Located<Facts>, "row" | "column" | "facts"> {
  /** The row that bears a wrong number in place of the missing one; absent where no row does. */
  readonly slip?: Numbered;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  /** Ends of the counts in earlier tables: an appendix may go on in the next table or sheet. */
  const ends = new Set<string>();
  for (const table of plan.tables) {
    const runs = table.numbering().map(inOrder);
    for (const { slip, ...gap } of runs.flatMap((run) => gapsOf(run, ends))) {
      yield { table, ...gap, fix: slip && (numberFix(table, slip) ?? undefined) };
    }
    for (const run of runs) ends.add(endOf(run[0]!.key, meant(run[run.length - 1]!)));
  }
}

const inOrder = (run: Run) => (countsUp(run) ? run : [...run].sort((a, b) => meant(a) - meant(b)));

const endOf = (key: string, value: number) => `${key} ${value}`;

/** The gaps of a run that is sorted by the numbers meant. */
function gapsOf(run: Run, ends: ReadonlySet<string>): Gap[] {
  const gaps: Gap[] = [];
  let before = countedFrom(run, ends);
  for (const entry of run) {
    if (meant(entry) > before + 1) gaps.push(...gapBetween(entry, before + 1, meant(entry) - 1));
    before = meant(entry);
  }
  // Numbers that jump about are no count at all: registration numbers, codes.
  if (gaps.length > Math.max(2, run.length / 4)) return [];
  const slips = run.filter(({ expected, sameAs }) => expected !== null && sameAs === null);
  return [...gaps, ...slips.flatMap(slipGap)];
}

const slipGap = (slip: Numbered) =>
  gapBetween(slip, slip.expected!, slip.expected!).map((gap): Gap => ({ ...gap, slip }));

/** The number before the first: 0, or what an earlier table, or another file, is taken to have ended with. */
function countedFrom(run: Run, ends: ReadonlySet<string>): number {
  const { key } = run[0]!;
  const before = meant(run[0]!) - 1;
  const goesOn = ends.has(endOf(key, before)) || before >= run.length || run.length === 1;
  return goesOn ? before : 0;
}

function gapBetween(entry: Numbered, first: number, last: number): Gap[] {
  const { key, row, column, text } = entry;
  while (first <= last && mayBeLeftOut({ key, value: first })) first++;
  while (last >= first && mayBeLeftOut({ key, value: last })) last--;
  if (first > last) return [];
  const write = (value: number) => spell({ key, value }, text);
  return [{ row, column, facts: { found: text, first: write(first), last: write(last) } }];
}

/** Numbers left out in the middle of a count. */
export const numberGap = defineRule<Facts>({
  id: "number-gap",
  severity: "warning",
  title: { vi: "Số thứ tự bị thiếu", en: "Numbers left out" },
  needs: [{ role: "number", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ found, first, last }) => ({
      message: `Số thứ tự nhảy đến ${found}, thiếu ${first === last ? `số ${first}` : `từ số ${first} đến số ${last}`}.`,
      why: "Số bị thiếu có thể do xóa nhầm một dòng; số lượng và viện dẫn theo số thứ tự sẽ sai.",
      hint: "Xem lại có bỏ sót dòng nào không, rồi đánh lại số thứ tự từ dòng này.",
    }),
    en: ({ found, first, last }) => ({
      message: `The numbers jump to ${found}; ${first === last ? `${first} is` : `${first} to ${last} are`} left out.`,
      why: "A row may have been deleted by mistake; counts and references by number will be wrong.",
      hint: "See whether a row was lost, then renumber from this row on.",
    }),
  },
  check,
});
