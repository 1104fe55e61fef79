import { freeSheetName } from "../../edit/names";
import { showDate } from "../../model/date";
import type { PlannedRow, SheetLayout, SheetPlan } from "../../model/edit";
import type { UnitSheet } from "../../model/sheet";
import type { Entry, Summary } from "../../model/summary";
import { bare } from "../plain";
import { chaseWords, NO_UNIT, sheetNames, stateWords } from "../words";
import { banner, cell, day, formula, row, sourceLink } from "./cells";
import { Page } from "./page";
import { dataCell, dataColumn } from "./refs";
import { landscape, styles } from "./styles";

const headings = ["TT", "Nội dung", "Phụ lục", "Dòng", "Thời hạn", "Hạn cuối", "Số ngày trễ", "Tình trạng hiện nay"];
const widths = [6, 60, 14, 7, 18, 12, 9, 27];
const LISTS = ["overdue", "unconfirmed", "dueSoon"] as const;

/** A task to chase with its id in the data table. */
interface Chased {
  readonly entry: Entry;
  readonly id: number;
  readonly list: (typeof LISTS)[number];
}

/** "Đôn đốc": what is late and what falls due soon, by unit, the most pressing first, with a link to each source row. */
export function chaseSheet(summary: Summary): SheetPlan {
  const page = new Page();
  page.merged("A:H", banner("DANH SÁCH NHIỆM VỤ CẦN ĐÔN ĐỐC", styles.title, headings.length, 24));
  page.note("A:H", LIST_NOTE);
  page.add(...nowRows(summary));
  page.add(row([]));
  page.headings(headings);
  const head = page.next - 1;
  const units = chasedByUnit(summary);
  const unitRows = units.map(([unit, chased]) => addUnit(page, unit, chased));
  if (units.length === 0) page.add(row([cell("Không có.", styles.note)]));
  return {
    ...layout(sheetNames.chase, page, head, unitRows),
    id: "chase",
    freeze: { rows: head, columns: 0 },
    tabColor: "C55A11",
  };
}

const layout = (name: string, { rows, merges }: Page, head: number, unitRows: readonly number[] = []): SheetLayout => ({
  name,
  columns: widths.map((width) => ({ width })),
  rows,
  merges,
  freeze: null,
  print: { ...landscape([head, head]), headings: unitRows },
  tabColor: null,
});

const LIST_NOTE =
  "Số ngày trễ và tình trạng tự cập nhật theo phụ lục và ngày báo cáo; số âm là số ngày còn lại. Tình trạng ghi sau này bằng câu chữ chưa rõ nghĩa được tính là “Chưa rõ”. Các việc có trong danh sách là của ngày lập.";

const LATE = dataColumn("Số ngày trễ");
const STATE = dataColumn("Tình trạng");

/** How many of each list there are now, against how many are listed: tells that the list is to be made anew. */
function nowRows(summary: Summary): PlannedRow[] {
  const counts = {
    overdue: `COUNTIFS(${STATE},"${stateWords.vi["open-late"]}")`,
    unconfirmed: `COUNTIFS(${STATE},"${stateWords.vi.unclear}",${LATE},">0")`,
    // Days late stand only where somebody has to act.
    dueSoon: `COUNTIFS(${LATE},"<=0",${LATE},">=-${summary.dueSoonDays}")`,
  };
  const said = (list: (typeof LISTS)[number]) => `${summary[list].length} ${sentence[list]}`;
  const made = `Danh sách lập cho ngày ${showDate(summary.today)}: ${LISTS.map(said).join(", ")}.`;
  const live = LISTS.map((list) => `${counts[list]}&" ${sentence[list]}`).join(`, "&`);
  const same = LISTS.map((list) => `${counts[list]}=${summary[list].length}`).join(",");
  const text = `"Hiện có "&${live}."&IF(AND(${same}),""," Bấm “Tổng hợp” để lập lại danh sách.")`;
  const value = `Hiện có ${LISTS.map(said).join(", ")}.`;
  return [row([cell(made, styles.plain)]), row([formula(text, value, styles.strong)])];
}

const sentence: Readonly<Record<(typeof LISTS)[number], string>> = {
  overdue: "việc quá hạn",
  unconfirmed: "việc đã qua hạn chưa rõ kết quả",
  dueSoon: "việc sắp đến hạn",
};

/** The tasks to chase by leading unit, in the plan's order of units; those without a unit last. */
function chasedByUnit(summary: Summary): (readonly [string, readonly Chased[]])[] {
  const ids = new Map(summary.entries.map((entry, i) => [entry, i + 1]));
  const units = summary.byUnit.map(({ name }) => ({ name, chased: [] as Chased[] }));
  for (const list of LISTS)
    for (const entry of summary[list]) units[entry.place.unit]!.chased.push({ entry, id: ids.get(entry)!, list });
  return [...units.filter(({ name }) => name), ...units.filter(({ name }) => !name)]
    .filter(({ chased }) => chased.length > 0)
    .map(({ name, chased }) => [name || NO_UNIT, chased] as const);
}

/** Returns the row that names the unit. */
function addUnit(page: Page, unit: string, chased: readonly Chased[]): number {
  const heading = page.next;
  const counts = LISTS.flatMap((list) => {
    const count = chased.filter((one) => one.list === list).length;
    return count ? [`${chaseWords.vi[list].toLowerCase()} ${count}`] : [];
  });
  page.merged("A:H", banner(`${unit}: ${counts.join(", ")}`, styles.group, headings.length, 20));
  chased.forEach((one, i) => page.add(line(i + 1, one)));
  return heading;
}

function line(number: number, { entry, id }: Chased): PlannedRow {
  const { sheet, item, state, daysLate } = entry;
  return row([
    cell(number, styles.count),
    cell(item.text, styles.text),
    cell(sheet, styles.centred),
    sourceLink(sheet, item.row),
    cell(item.deadline?.text ?? null, styles.centred),
    { ...day(item.deadline?.to ?? null), formula: dataCell("Hạn cuối", id) },
    formula(dataCell("Số ngày trễ", id), daysLate ?? "", styles.count),
    formula(dataCell("Tình trạng", id), stateWords.vi[state], styles.centred),
  ]);
}

/**
 * On request, one sheet a unit to send to it: what it has to chase, as values alone, so that each can stand in a file of its
 * own. Each is known by its unit's name, so that it is found again whatever units come and go.
 */
export function unitChaseSheets(summary: Summary): SheetPlan[] {
  const names: string[] = [];
  const ids = new Set<UnitSheet>();
  return chasedByUnit(summary).map(([unit, chased]) => {
    const page = new Page();
    page.merged("A:H", banner("DANH SÁCH NHIỆM VỤ CẦN ĐÔN ĐỐC", styles.title, headings.length, 24));
    page.merged("A:H", banner(unit, styles.subtitle, headings.length));
    page.add(row([null, cell("Đến ngày báo cáo:", styles.label), day(summary.today, styles.date)]), row([]));
    page.headings(headings);
    const head = page.next - 1;
    chased.forEach((one, i) => page.add(withoutFormulas(line(i + 1, one))));
    const name = freeSheetName(unit, names);
    names.push(name);
    return { ...layout(name, page, head), id: freeId(unit, ids) };
  });
}

/** Part of a defined name, which takes at most 255 characters. */
const LONGEST_ID = 100;

function freeId(unit: string, taken: Set<UnitSheet>): UnitSheet {
  const plain = bare(unit)
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, LONGEST_ID);
  let id: UnitSheet = `chase_${plain}`;
  for (let number = 2; taken.has(id); number++) id = `chase_${plain}_${number}`;
  taken.add(id);
  return id;
}

const withoutFormulas = ({ height, cells }: PlannedRow): PlannedRow =>
  row(
    cells.map((planned) => planned && { ...planned, formula: undefined, link: undefined }),
    height,
  );
