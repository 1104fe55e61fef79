import type { Measure, Observation, Outcome } from "./observation";

/** The least that a measure may be, in percent. */
interface Floor {
  readonly precision: number;
  readonly recall: number;
  /** Whether not one may be wrong. */
  readonly noneWrong?: true;
}

const both = (percent: number): Floor => ({ precision: percent, recall: percent });

/** What the project promises of its reading. Where no promise names a measure (tables, kinds, sections, targets), it takes its neighbour's. */
const floors: Readonly<Record<Measure, Floor>> = {
  tables: both(100),
  kinds: both(98),
  "heading rows": both(98),
  "roles, all": both(98),
  "role owner": both(100),
  "role deadline": both(100),
  "role task": both(98),
  "role target": both(98),
  "item rows": both(99.5),
  "section rows": both(98),
  "missing owner": both(99),
  "missing deadline": both(99),
  deadlines: { ...both(98), noneWrong: true },
  targets: both(98),
};

/** How well one measure was met over all tables. Percentages are 0–100. */
export interface Score {
  readonly measure: Measure;
  readonly floor: Floor;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly precision: number;
  readonly recall: number;
  readonly passed: boolean;
}

/** The score of every measure, in the order of the floors. A measure of which nothing was seen is met. */
export function scores(observations: readonly Observation[]): Score[] {
  return (Object.keys(floors) as Measure[]).map((measure) => {
    const counts: Record<Outcome, number> = { right: 0, missed: 0, extra: 0, wrong: 0 };
    for (const one of observations) if (one.measure === measure) counts[one.outcome]++;
    const precision = percent(counts.right, counts.right + counts.extra + counts.wrong);
    const recall = percent(counts.right, counts.right + counts.missed + counts.wrong);
    const floor = floors[measure];
    const enough = precision >= floor.precision && recall >= floor.recall;
    return { measure, floor, counts, precision, recall, passed: enough && !(floor.noneWrong && counts.wrong > 0) };
  });
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
