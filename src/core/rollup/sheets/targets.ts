import { columnName } from "../../model/cell";
import type { PlannedCell, SheetPlan } from "../../model/edit";
import type { Item, PeriodFigure } from "../../model/item";
import type { Summary, TargetEntry } from "../../model/summary";
import { sheetNames, standingWords, titleYear } from "../words";
import { banner, cell, formula, row, sourceLink } from "./cells";
import { figureFormula, paceFormula } from "./data-target";
import { Page } from "./page";
import { dataCell } from "./refs";
import { figureStyle, landscape, styles } from "./styles";

/** One line of the sheet: a target with its id in the data table, its 1-based row, and where the named columns stand. */
interface Line {
  readonly entry: TargetEntry;
  readonly number: number;
  readonly id: number;
  readonly at: (heading: string) => string;
}

interface TargetColumn {
  readonly heading: string;
  readonly width: number;
  /** The column is left out where no target has anything in it, nor a cell that it could come from. */
  readonly holds?: (item: Item) => boolean;
  readonly cell: (line: Line) => PlannedCell;
}

const live = (id: number, name: string, value: string | number | null, style: PlannedCell["style"]) =>
  formula(dataCell(name, id), value ?? "", style!);

const hasTypedPercent = ({ percent, cells }: Item) => percent !== null || cells?.percent !== undefined;

const NAMED: readonly TargetColumn[] = [
  { heading: "TT", width: 5, cell: ({ number }) => cell(number, styles.count) },
  { heading: "Chỉ tiêu", width: 42, cell: ({ entry: { item } }) => cell(item.text, styles.text) },
  {
    heading: "Đơn vị tính",
    width: 11,
    cell: ({ entry: { item } }) => cell(item.target?.unit ?? item.unit, styles.centred),
  },
  {
    heading: "Đơn vị chủ trì",
    width: 22,
    holds: (item) => item.owners.length > 0,
    cell: ({ entry: { item } }) => cell(item.owners[0] ?? null, styles.text),
  },
  {
    heading: "Chỉ tiêu giao",
    width: 14,
    cell: ({ entry: { item } }) => cell(item.target?.text ?? null, styles.centred),
  },
  {
    heading: "Kế hoạch",
    width: 10,
    cell: ({ id, entry: { plan } }) => live(id, "Kế hoạch", plan, figureStyle(plan)),
  },
];

const REACHED: readonly TargetColumn[] = [
  {
    heading: "Thực hiện",
    width: 10,
    cell: ({ id, entry: { actual } }) => live(id, "Thực hiện", actual, figureStyle(actual)),
  },
  {
    heading: "% đạt",
    width: 9,
    cell: ({ id, entry: { percent } }) => live(id, "Phần trăm", percent, styles.share),
  },
  {
    heading: "% theo tiến độ",
    width: 8.5,
    cell: ({ entry: { pace, years } }) =>
      pace === null ? cell("–", styles.centred) : formula(paceFormula(years), pace, styles.share),
  },
  {
    heading: "Chiều tốt",
    width: 8,
    cell: ({ entry: { item } }) => cell(item.direction === "lower" ? "Thấp hơn" : "Cao hơn", styles.centred),
  },
  {
    heading: "Mức đạt",
    width: 16,
    cell: ({ id, entry: { standing } }) => live(id, "Tình trạng", standingWords.vi[standing], styles.centred),
  },
  {
    heading: "% ghi trong phụ lục",
    width: 9,
    holds: hasTypedPercent,
    cell: ({ id, entry: { item } }) => live(id, "Phần trăm ghi", item.percent, styles.share),
  },
  {
    heading: "Chênh lệch",
    width: 7.5,
    holds: hasTypedPercent,
    cell: ({ at, entry: { item, percent } }) => {
      const [own, typed] = [at("% đạt"), at("% ghi trong phụ lục")];
      const gap = item.percent === null || percent === null ? "" : percent - item.percent;
      return formula(`IF(OR(${own}="",${typed}=""),"",${own}-${typed})`, gap, styles.gap);
    },
  },
  { heading: "Dòng gốc", width: 6.5, cell: ({ entry: { sheet, item } }) => sourceLink(sheet, item.row) },
];

const NOTES = [
  "% đạt = thực hiện / kế hoạch; chỉ tiêu càng thấp càng tốt: kế hoạch / thực hiện. % theo tiến độ = phần đã qua của năm (hoặc của cả giai đoạn, khi chỉ tiêu giao cho nhiều năm) đến ngày báo cáo; chưa đạt nhưng không thấp hơn mức này là đúng tiến độ.",
  "Chênh lệch = % tính được trừ % ghi trong phụ lục. Bấm vào số ở cột “Dòng gốc” để tới dòng của chỉ tiêu.",
];

/** "Tổng hợp chỉ tiêu": every target with plan, what was reached by period and in all, percent and the pace that the report date asks for, beside what the appendix itself says. */
export function targetsSheet(summary: Summary): SheetPlan {
  const columns = [...NAMED, ...periodColumns(summary.targets), ...REACHED].filter(
    ({ holds }) => !holds || summary.targets.some(({ item }) => holds(item)),
  );
  const last = columnName(columns.length);
  const page = new Page();
  const title = `TÌNH HÌNH THỰC HIỆN CHỈ TIÊU${titleYear(summary)}`;
  page.merged(`A:${last}`, banner(title, styles.title, columns.length, 24));
  for (const note of NOTES) page.note(`A:${last}`, note);
  page.headings(
    columns.map(({ heading }) => heading),
    66,
  );
  const head = page.next - 1;
  const letters = new Map(columns.map(({ heading }, index) => [heading, columnName(index + 1)]));
  summary.targets.forEach((entry, i) => {
    const place = page.next;
    const at = (heading: string) => letters.get(heading)! + place;
    const line = { entry, number: i + 1, id: summary.entries.length + i + 1, at };
    page.add(row(columns.map((column) => column.cell(line))));
  });
  const percent = letters.get("% đạt")!;
  return {
    id: "targets",
    name: sheetNames.targets,
    columns: columns.map(({ width }) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: head, columns: 2 },
    print: landscape([head, head]),
    tabColor: "548235",
    bars: [{ range: `${percent}${head + 1}:${percent}${page.next - 1}`, color: "A9D18E", max: 100 }],
  };
}

/** A page holds so many periods; a table with more of them shows the last ones. */
const MOST_PERIODS = 12;

/** The figures of periods that are neither the plan nor the actual of their line, one column for each heading in the appendices. */
function periodColumns(targets: readonly TargetEntry[]): TargetColumn[] {
  const names = new Set(targets.flatMap((entry) => besides(entry).map(({ period }) => period)));
  return [...names].slice(-MOST_PERIODS).map((name) => ({
    // A heading of ours keeps its column to itself.
    heading: [...NAMED, ...REACHED].some(({ heading }) => heading === name) ? `${name} (kỳ)` : name,
    width: 10,
    cell: ({ entry }) => {
      const figure = besides(entry).find(({ period }) => period === name);
      if (!figure) return cell(null, styles.plainFigure);
      const { value, cell: source } = figure;
      if (!source) return cell(value, figureStyle(value));
      return formula(figureFormula(entry.sheet, source, value), value ?? "", figureStyle(value));
    },
  }));
}

function besides({ item }: TargetEntry): readonly PeriodFigure[] {
  const { plan, actual } = item.cells ?? {};
  const shown = [actual?.column, ...(item.target?.value == null ? [plan?.column] : [])];
  return (item.periods ?? []).filter(({ column }) => !shown.includes(column));
}
