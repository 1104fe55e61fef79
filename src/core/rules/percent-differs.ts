import type { Item } from "../model/item";
import { eachCell } from "./kit/each";
import { agree } from "../parse/number";
import { farExceeded, isComparable } from "./kit/measures";
import { showNumber } from "./kit/numbers";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly written: number;
  readonly actual: number;
  readonly plan: number;
  readonly computed: number;
}

/** Percentages are written with one place or none; a whole point off is no rounding any more. */
const PLAY = 1;
/** A column holds percentages (66,7), or the shares themselves (0,667). */
const SCALES = [1, 100] as const;

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    const compared = [...eachCell(table, "percent")].filter(({ item }) => basesOf(item).length > 0);
    const readings = SCALES.map((scale) =>
      compared.flatMap(({ item, row, column }) => {
        const facts = differenceOf(item, scale);
        return facts ? [{ item, table, row, column, facts }] : [];
      }),
    );
    // Where most rows differ either way, the column is a share of something else ("so cùng kỳ", "(10)=(9)/(8)*100").
    const differing = readings.find((found) => found.length * 2 <= compared.length) ?? [];
    // A result ten times the plan is told by a rule of its own.
    for (const { item, ...problem } of differing) if (farExceeded(item) === null) yield problem;
  }
}

/** What the result may be held against: the plan of the period, the figure of the year; none where a figure cannot be read. */
function basesOf(item: Item): number[] {
  const { percent, actual, plan, target } = item;
  if (percent === null || actual === null || target?.value === null || !isComparable(item)) return [];
  return [plan, target?.value ?? null].filter((base): base is number => base !== null && base !== 0);
}

/** Null where the percent agrees with the plan of the period or of the year, straight or, for "lower is better", turned round. */
function differenceOf(item: Item, scale: number): Facts | null {
  const [percent, actual, bases] = [item.percent! * scale, item.actual!, basesOf(item)];
  const possible = bases.flatMap((base) => [
    (actual / base) * 100,
    (actual / base - 1) * 100,
    ...(item.direction === "lower" && actual !== 0 ? [(base / actual) * 100] : []),
  ]);
  if (possible.some((one) => agree(one, percent, PLAY))) return null;
  return { written: percent, actual, plan: bases.at(-1)!, computed: (actual / bases.at(-1)!) * 100 };
}

/** A typed percent that is not what was reached over what was planned. */
export const percentDiffers = defineRule<Facts>({
  id: "percent-differs",
  severity: "warning",
  title: { vi: "Tỷ lệ không khớp thực hiện trên kế hoạch", en: "Percent is not actual over plan" },
  needs: [],
  words: {
    vi: ({ written, actual, plan, computed }) => ({
      message: `Tỷ lệ ghi ${showNumber(written, "vi")}%, nhưng thực hiện ${showNumber(actual, "vi")} so với kế hoạch ${showNumber(plan, "vi")} là ${showNumber(computed, "vi")}%.`,
      why: "Người đọc dùng tỷ lệ để biết đạt hay chưa đạt; tỷ lệ sai làm kết luận sai.",
      hint: "Kiểm tra lại ba con số, rồi thay tỷ lệ bằng công thức: thực hiện chia kế hoạch.",
    }),
    en: ({ written, actual, plan, computed }) => ({
      message: `The percent says ${showNumber(written, "en")}%, but ${showNumber(actual, "en")} reached of ${showNumber(plan, "en")} planned is ${showNumber(computed, "en")}%.`,
      why: "Readers go by the percent to tell whether the target is met; a wrong one makes a wrong conclusion.",
      hint: "Check the three figures, then let a formula take its place: actual divided by plan.",
    }),
  },
  check,
});
