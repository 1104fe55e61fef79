import { freeSheetName } from "../../edit/names";
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
  page.add(nowRow(summary));
  page.add(row([]));
  page.headings(headings);
  const head = page.next - 1;
  const units = chasedByUnit(summary);
  for (const [unit, chased] of units) addUnit(page, unit, chased);
  if (units.length === 0) page.add(row([cell("Không có.", styles.note)]));
  return {
    ...layout(sheetNames.chase, page),
    id: "chase",
    freeze: { rows: head, columns: 0 },
    print: landscape([head, head]),
    tabColor: "C55A11",
  };
}

const layout = (name: string, { rows, merges }: Page): SheetLayout => ({
  name,
  columns: widths.map((width) => ({ width })),
  rows,
  merges,
  freeze: null,
  print: landscape(null),
  tabColor: null,
});

const LIST_NOTE =
  "Danh sách lập khi bấm “Tổng hợp”; số ngày trễ và tình trạng tự cập nhật theo phụ lục. Số âm là số ngày còn lại.";

/** How many there are now, against how many are listed: tells that the list is to be made anew. */
function nowRow(summary: Summary): PlannedRow {
  // Days late stand only where somebody has to act.
  const count = `COUNTIFS(${dataColumn("Số ngày trễ")},">=-${summary.dueSoonDays}")`;
  const listed = LISTS.reduce((sum, list) => sum + summary[list].length, 0);
  const text = `"Hiện có "&${count}&" nhiệm vụ cần đôn đốc; danh sách có ${listed}."&IF(${count}=${listed},""," Bấm “Tổng hợp” để lập lại danh sách.")`;
  return row([formula(text, `Hiện có ${listed} nhiệm vụ cần đôn đốc; danh sách có ${listed}.`, styles.strong)]);
}

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

function addUnit(page: Page, unit: string, chased: readonly Chased[]): void {
  const counts = LISTS.flatMap((list) => {
    const count = chased.filter((one) => one.list === list).length;
    return count ? [`${chaseWords.vi[list].toLowerCase()} ${count}`] : [];
  });
  page.merged("A:H", banner(`${unit}: ${counts.join(", ")}`, styles.group, headings.length, 20));
  chased.forEach((one, i) => page.add(line(i + 1, one)));
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
    chased.forEach((one, i) => page.add(withoutFormulas(line(i + 1, one))));
    const name = freeSheetName(unit, names);
    names.push(name);
    return { ...layout(name, page), id: freeId(unit, ids) };
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
