import { countsUp, meant, type Numbered, type Run } from "./kit/numbering";
import { mayBeLeftOut, spell } from "./kit/ordinal";
import { numberFix } from "./kit/renumber";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** The number that the row bears, as written. */
  readonly found: string;
  /** First and last missing number, spelt as their neighbours; equal where one is missing. */
  readonly first: string;
  readonly last: string;
  /** Whether the row itself has no number, where the missing one belongs. */
  readonly blank: boolean;
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
      yield atBlank(table, gap) ?? { table, ...gap, fix: slip && (numberFix(table, slip) ?? undefined) };
    }
    for (const run of runs) ends.add(endOf(run[0]!.key, meant(run[run.length - 1]!)));
  }
}

/** The same at the one row without a number above it, where one number is missing. */
function atBlank(table: PlanTable, { row, column, facts }: Gap): Located<Facts> | null {
  const { items } = table.table;
  const next = items.findIndex((item) => item.row >= row);
  const [before, blank] = [items[next - 2], items[next - 1]];
  if (!blank || blank.number !== null || before?.number === null || facts.first !== facts.last) return null;
  const place = table.cells.anchor(blank.row, column);
  return place.row === blank.row ? { table, ...place, facts: { ...facts, blank: true } } : null;
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
  // Numbers that jump about are no count at all: registration numbers, codes, an extract of a longer list.
  const leftOut = meant(run.at(-1)!) - countedFrom(run, ends) - run.length;
  if (gaps.length > Math.max(2, run.length / 4) || (gaps.length > 1 && leftOut > run.length)) return [];
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
  const facts = { found: text.replace(/[.)\s]+$/, ""), first: write(first), last: write(last), blank: false };
  return [{ row, column, facts }];
}

/** Numbers left out in the middle of a count. */
export const numberGap = defineRule<Facts>({
  id: "number-gap",
  severity: "warning",
  title: { vi: "Số thứ tự bị thiếu", en: "Numbers left out" },
  needs: [{ role: "number", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ found, first, last, blank }) => ({
      message: blank
        ? `Dòng này chưa có số thứ tự, theo thứ tự là số ${first}.`
        : `Số thứ tự nhảy đến ${found}, thiếu ${first === last ? `số ${first}` : `từ số ${first} đến số ${last}`}.`,
      why: blank
        ? "Dòng không có số thứ tự thì không viện dẫn được, và dễ bị coi là phần tiếp của dòng trên."
        : "Số bị thiếu có thể do xóa nhầm một dòng; số lượng và viện dẫn theo số thứ tự sẽ sai.",
      hint: blank
        ? `Ghi số ${first} vào ô này; nếu là phần tiếp của dòng trên thì gộp vào dòng trên và đánh lại số.`
        : "Xem lại có bỏ sót dòng nào không, rồi đánh lại số thứ tự từ dòng này.",
    }),
    en: ({ found, first, last, blank }) => ({
      message: blank
        ? `The row has no number; in its place ${first} is left out.`
        : `The numbers jump to ${found}; ${first === last ? `${first} is` : `${first} to ${last} are`} left out.`,
      why: blank
        ? "A row without a number cannot be referred to, and is easily taken for the rest of the row above."
        : "A row may have been deleted by mistake; counts and references by number will be wrong.",
      hint: blank
        ? `Write ${first} into this cell; where it is the rest of the row above, join the two and renumber.`
        : "See whether a row was lost, then renumber from this row on.",
    }),
  },
  check,
});
