import type { SourceCell } from "../../model/item";
import type { TargetEntry } from "../../model/summary";
import type { Target } from "../../model/target";
import { askedOf, isCeiling } from "../targets";
import { standingWords } from "../words";
import { cell, formula } from "./cells";
import { dataColumns, type DataCells } from "./columns";
import { quoted, reference, sourceFormula, tidyFormula, tidyText } from "./live";
import { OWN_REPORT_DATE, REPORT_DATE } from "./refs";
import { figureStyle, styles } from "./styles";

const { at } = dataColumns;

/** A blank that other formulas see as no figure, not as 0. */
const NOTHING = formula('""', "", styles.plainFigure);

/** What a target's row follows live: plan, actual and percent from their source cells, and how the target stands. */
export function targetCells(entry: TargetEntry): DataCells {
  const { sheet, item, plan, actual, percent, standing } = entry;
  const { target, plan: planned, actual: reached, percent: typed } = item.cells ?? {};
  const planCell = item.target?.value != null ? target : planned && item.plan !== null ? planned : (target ?? planned);
  const figure = (source: SourceCell | undefined, value: number | null) =>
    source
      ? formula(figureFormula(sheet, source, value), value ?? "", figureStyle(value))
      : value === null
        ? NOTHING
        : cell(value, figureStyle(value));
  return {
    "Kế hoạch": figure(planCell, plan),
    "Thực hiện": figure(reached, actual),
    "Phần trăm ghi": figure(typed, item.percent),
    "Phần trăm": formula(percentFormula(entry), percent ?? "", styles.share),
    "Tình trạng": formula(standingFormula(entry), standingWords.vi[standing], styles.centred),
  };
}

/** No text in a formula may be longer than 255 characters. */
const LONGEST_LITERAL = 250;

/**
 * A figure of a source cell: a number on the engine's scale (percentages 0–100); for a text that was read, its figure as
 * long as the text stays; "" for any other text.
 */
export function figureFormula(sheet: string, source: SourceCell, value: number | null): string {
  const place = reference(sheet, source);
  const scale = typeof source.value === "number" && source.value !== 0 && value !== null ? value / source.value : 1;
  const number = Math.abs(scale - 100) < 1e-6 ? `${place}*100` : place;
  const text = typeof source.value === "string" ? tidyText(source.value) : "";
  const isKnown = text !== "" && text.length <= LONGEST_LITERAL && value !== null;
  const known = isKnown ? `IF(${tidyFormula(sourceFormula(sheet, source))}=${quoted(text)},${value},"")` : '""';
  return `IFERROR(IF(ISNUMBER(${place}),${number},${known}),"")`;
}

function percentFormula({ item }: TargetEntry): string {
  const [plan, actual] = [at("Kế hoạch"), at("Thực hiện")];
  const typed = at("Phần trăm ghi");
  const none = `OR(${plan}="",${actual}="",${plan}=0)`;
  const share = item.direction === "lower" ? `IF(${actual}=0,100,${plan}/${actual}*100)` : `${actual}/${plan}*100`;
  return `IF(${none},IF(${typed}="","",${typed}),${share})`;
}

/** The share of the first to the last year that has passed by the report date, 0–100. */
export function paceFormula([first, last]: readonly [number, number], today = REPORT_DATE): string {
  const passed = `(${today}-DATE(${first},1,1)+1)/(DATE(${last + 1},1,1)-DATE(${first},1,1))`;
  return `MAX(0,MIN(1,${passed}))*100`;
}

const comparison: Readonly<
  Record<Target["op"], (actual: string, plan: string, target: Target, lower: boolean) => string>
> = {
  "=": (actual, plan, _, lower) => `${actual}${lower ? "<=" : ">="}${plan}`,
  "~": (actual, plan, _, lower) => `${actual}${lower ? "<=" : ">="}${plan}`,
  ">": (actual, plan) => `${actual}>${plan}`,
  ">=": (actual, plan) => `${actual}>=${plan}`,
  "<": (actual, plan) => `${actual}<${plan}`,
  "<=": (actual, plan) => `${actual}<=${plan}`,
  between: (actual, plan, { max }, lower) => (lower ? `${actual}<=${max}` : `${actual}>=${plan}`),
  rank: (actual, plan) => `${actual}<=${plan}`,
  words: () => "FALSE",
};

function standingFormula({ item, plan, years }: TargetEntry): string {
  const words = standingWords.vi;
  const [planCell, actual, percent] = [at("Kế hoạch"), at("Thực hiện"), at("Phần trăm")];
  const asked = askedOf(item, plan);
  if (asked.op === "words") return quoted(words.unknown);
  const met = comparison[asked.op](actual, planCell, asked, item.direction === "lower");
  const kept = `IF(${percent}="",FALSE,${percent}>=${paceFormula(years, OWN_REPORT_DATE)})`;
  const short = isCeiling(item) ? quoted(words.behind) : `IF(${kept},"${words["on-the-way"]}","${words.behind}")`;
  return `IF(OR(${planCell}="",${actual}=""),"${words.unknown}",IF(${met},"${words.met}",${short}))`;
}
