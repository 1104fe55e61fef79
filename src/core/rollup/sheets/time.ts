import type { ChartPlan, SheetPlan } from "../../model/edit";
import type { SpanCount, Summary } from "../../model/summary";
import { NO_UNIT, sheetNames, titleYear } from "../words";
import { banner, cell, day, formula, row } from "./cells";
import { Page } from "./page";
import { dataColumn } from "./refs";
import { periodDays, periodName, SPAN_NOTE, spanHeadings, spanLine, spanName, type SpanLine } from "./spans";
import { landscape, styles } from "./styles";

const COLUMNS = 14;
/** So many months and quarters stand on the first page, below the periods. */
const SPANS_OF_A_PAGE = 18;

/** "Theo thời gian": what falls due and is finished by period, month and quarter, and by unit and month for the monthly grading. */
export function timeSheet(summary: Summary): SheetPlan {
  const page = new Page();
  page.merged("A:N", banner(`TIẾN ĐỘ THỰC HIỆN THEO THỜI GIAN${titleYear(summary)}`, styles.title, COLUMNS, 24));
  page.note("A:N", SPAN_NOTE);
  addSpans(page, "1. Kỳ báo cáo", periodLines(summary));
  page.add(row([null, cell("Kỳ tự chọn: sửa hai ngày ở ô màu, các con số tự tính lại.", styles.note)]));
  const months = addSpans(page, "2. Theo tháng đến hạn", lines(summary.byMonth));
  const charts = summary.byMonth.length ? [timeChart(months)] : [];
  // The chart covers the columns right of the table and some rows more than a short list has.
  while (charts.length && page.next <= months.top + CHART_ROWS) page.add(row([]));
  const quarters = page.next + 1;
  addSpans(page, "3. Theo quý đến hạn", lines(summary.byQuarter));
  const isLong = summary.byMonth.length + summary.byQuarter.length > SPANS_OF_A_PAGE;
  const breaks = isLong ? [quarters] : [];
  const evaluation = addEvaluation(page, summary);
  return {
    id: "time",
    name: sheetNames.time,
    columns: [5, 30, ...Array.from({ length: 12 }, () => 11)].map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: null,
    print: {
      ...landscape(evaluation.months),
      breaks: [...breaks, ...evaluation.breaks],
      headings: evaluation.headings,
    },
    tabColor: "1F4E79",
    charts,
  };
}

function periodLines({ periods, today }: Summary): SpanLine[] {
  const chosen = periods.find(({ kind }) => kind === "year");
  return [
    ...periods.map((count) => ({ name: periodName(count.kind, today), count, live: periodDays[count.kind] })),
    ...(chosen ? [{ name: cell("Kỳ tự chọn", styles.text), count: chosen, live: null, isInput: true as const }] : []),
  ];
}

const lines = (counts: readonly SpanCount[]): SpanLine[] =>
  counts.map((count) => ({ name: cell(spanName(count), styles.text), count, live: null }));

function addSpans(page: Page, title: string, spans: readonly SpanLine[]): { top: number; bottom: number } {
  page.block(title);
  if (spans.length === 0) {
    page.add(row([cell("Không có nhiệm vụ nào có thời hạn.", styles.note)]));
    return { top: page.next, bottom: page.next };
  }
  page.headings(spanHeadings, 34);
  const top = page.next;
  spans.forEach((span, i) => page.add(spanLine(i + 1, span, page.next)));
  return { top, bottom: page.next - 1 };
}

const CHART_ROWS = 14;

function timeChart({ top, bottom }: { readonly top: number; readonly bottom: number }): ChartPlan {
  const values = (column: string) => `${column}${top}:${column}${bottom}`;
  return {
    kind: "column",
    title: "Nhiệm vụ đến hạn và đã hoàn thành theo tháng",
    altText: "Biểu đồ cột theo tháng: số nhiệm vụ đến hạn, số đã hoàn thành và số chưa xong; số liệu ở bảng bên trái.",
    categories: values("B"),
    series: [
      { name: "Đến hạn", values: values("E"), color: "2E75B6" },
      { name: "Đã hoàn thành", values: values("F"), color: "548235" },
      { name: "Chưa xong", values: values("H"), color: "C55A11" },
    ],
    at: `J${top - 1}:M${Math.max(bottom, top + CHART_ROWS - 1)}`,
  };
}

const EVALUATION_NOTE =
  "Tỷ lệ = đã hoàn thành đúng hạn / (đã hoàn thành + chưa hoàn thành quá hạn), tính trên nhiệm vụ đến hạn trong tháng. Chỉ là số liệu phục vụ đánh giá hằng tháng, không xếp loại.";

/** Where the numbers for the monthly grading stand, as 1-based rows: the months above them, what begins a page, and the titles of their blocks. */
interface Evaluation {
  readonly months: readonly [number, number] | null;
  readonly breaks: readonly number[];
  readonly headings: readonly number[];
}

/** The monthly grading's numbers: the share done in time or ahead, and how many were late, by unit and month. Nothing where nothing is due in these months. */
function addEvaluation(page: Page, summary: Summary): Evaluation {
  const isDue = summary.evaluation.some(({ months }) => months.some(({ due }) => due > 0));
  if (!isDue) return { months: null, breaks: [], headings: [] };
  const title = page.block("4. Số liệu phục vụ đánh giá hằng tháng, theo đơn vị và tháng đến hạn");
  page.note("A:N", EVALUATION_NOTE);
  const head = addMonths(page, summary);
  const shares = addMatrix(page, summary, "Tỷ lệ hoàn thành đúng hạn hoặc trước hạn (%)", (unit, month) => {
    const { inTime, late } = summary.evaluation[unit]!.months[month]!;
    const kept = countIn(unit, month, head, '"Đã hoàn thành đúng hạn"');
    const missed = countIn(unit, month, head, '"*quá hạn"');
    const share = inTime + late === 0 ? "" : (inTime / (inTime + late)) * 100;
    return formula(`IF(${kept}+${missed}=0,"",${kept}/(${kept}+${missed})*100)`, share, styles.share);
  });
  const lates = addMatrix(
    page,
    summary,
    "Số nhiệm vụ đã hoàn thành quá hạn và chưa hoàn thành quá hạn",
    (unit, month) => {
      const late = countIn(unit, month, head, '"*quá hạn"');
      return formula(late, summary.evaluation[unit]!.months[month]!.late, styles.sparse);
    },
  );
  return { months: [head, head], breaks: [title], headings: [shares, lates] };
}

/** The heading row with the first day of each month; returns its 1-based number. */
function addMonths(page: Page, { months }: Summary): number {
  const head = page.next;
  const names = ["TT", "Đơn vị chủ trì"].map((text) => cell(text, styles.heading));
  page.add(row([...names, ...months.map(({ from }) => day(from, styles.monthHeading))], 20));
  return head;
}

/** A block of one figure for each unit and month; returns the row of its title. */
function addMatrix(
  page: Page,
  { byUnit }: Summary,
  title: string,
  figure: (unit: number, month: number) => ReturnType<typeof formula>,
): number {
  const heading = page.next;
  page.merged("A:N", banner(title, styles.group, COLUMNS, 20));
  byUnit.forEach(({ name }, unit) => {
    const months = Array.from({ length: 12 }, (_, month) => figure(unit, month));
    page.add(row([cell(unit + 1, styles.count), cell(name || NO_UNIT, styles.text), ...months]));
  });
  return heading;
}

function countIn(unit: number, month: number, head: number, condition: string): string {
  const first = `${String.fromCharCode(67 + month)}$${head}`;
  const due = dataColumn("Hạn cuối");
  const span = `${due},">="&${first},${due},"<"&EDATE(${first},1)`;
  return `COUNTIFS(${dataColumn("Mã đơn vị")},${unit + 1},${span},${dataColumn("Tình trạng")},${condition})`;
}
