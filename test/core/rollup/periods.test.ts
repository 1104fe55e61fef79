import type { PeriodKind } from "../../../src/core/model/summary";
import { paceOf } from "../../../src/core/rollup/targets";
import { periodAt } from "../../../src/core/rollup/periods";

/** Kind, a day in it → first and last day. */
test.each<[PeriodKind, string, string, string]>([
  ["week", "2024-09-30", "2024-09-30", "2024-10-06"],
  ["week", "2024-10-06", "2024-09-30", "2024-10-06"],
  ["week", "2024-02-29", "2024-02-26", "2024-03-03"],
  ["month", "2024-02-10", "2024-02-01", "2024-02-29"],
  ["quarter", "2024-12-31", "2024-10-01", "2024-12-31"],
  ["half-year", "2024-09-30", "2024-01-01", "2024-06-30"],
  ["nine-months", "2024-02-01", "2024-01-01", "2024-09-30"],
  ["year", "2023-02-01", "2023-01-01", "2023-12-31"],
])("the %s of %s is %s to %s", (kind, day, from, to) => {
  expect(periodAt(kind, day)).toEqual({ from, to });
});

test.each([
  ["2023-12-31", 0],
  ["2024-12-31", 100],
  ["2025-06-01", 100],
  ["2024-06-30", (182 / 366) * 100],
])("by %s, %f %% of 2024 have passed", (day, share) => {
  expect(paceOf([2024, 2024], day)).toBeCloseTo(share, 9);
});
