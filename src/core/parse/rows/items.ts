import type { Column, Role } from "../../model/appendix";
import type { Deadline } from "../../model/deadline";
import type { Item, OwnerFrom, Status } from "../../model/item";
import type { Row } from "../../model/sheet";
import { isFilled, type Grid } from "../grid";
import { heldAt, joined, type Held } from "./held";
import { PATH_SEPARATOR } from "../columns/headings";
import { isDayGiven } from "../columns/wording";
import { periodOf } from "../columns/matrix";
import { unitInHeading } from "../columns/unit-in-heading";
import { numberStyle } from "../number";
import { periodReader } from "./periods";
import { readersOf, yearOfDeadlines, type Readers } from "./readers";
import type { ClassifiedRow } from "./classify";
import type { Features } from "./features";
import type { OpenSection, SectionTree } from "./sections";
import { Above } from "./above";
import { keptItems } from "./kept";
import { sourceReader } from "./sources";
import { directionOf } from "../target";
import { looksLikeUnit } from "../units";

/** An item's row, the rows that continue it, and the sections around it. */
interface Source {
  readonly row: Features;
  readonly tails: readonly Row[];
  readonly sections: readonly OpenSection[];
  readonly titles: readonly string[];
  /** All that an item takes from them, as one text. */
  readonly path: string;
}

/** Where to read what; left out where the table has no such column. `unitSaid` is the unit that the target's heading gives for all rows. */
type Places = Readonly<Partial<Record<Role, number>>> & {
  readonly matrix: readonly Column[];
  readonly unitSaid: string | null;
};

/** Reads a table's items: cells, what merges, dittos and sections lend them, and the rows that continue them. */
export function itemsOf(
  grid: Grid,
  columns: readonly Column[],
  rows: readonly ClassifiedRow[],
  tree: SectionTree,
  year: number | null,
): Item[] {
  const places = placesOf(columns);
  const sources = sourcesOf(rows, tree);
  const habits = {
    year: year ?? deadlineYear(grid, places, sources),
    date1904: grid.date1904,
    style: numberStyle(figureTexts(grid, places, sources)),
  };
  const readers = readersOf(habits);
  const above = new Above();
  const carried = carrier(above, readers.repeatsAbove);
  const isMatrix = places.matrix.length > 0;
  const cellsOf = sourceReader(
    grid,
    (field) => (field === "deadline" && isMatrix ? undefined : places[field]),
    readers.repeatsAbove,
    above,
  );
  const periodsOf = periodReader(grid, columns, readers);
  return keptItems(sources, grid, columns, habits, above, (source) => {
    const { line } = source.row;
    return itemOf(grid, places, source, readers, carried, periodsOf(line), cellsOf(line, source.tails));
  });
}

function placesOf(columns: readonly Column[]): Places {
  const places: Partial<Record<Role, number>> = {};
  const surestFirst = [...columns].sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  for (const { role, column, header } of surestFirst) {
    if (role !== "start" || !isDayGiven(header)) places[role] ??= column;
  }
  const deadlines = columns.filter((column) => column.role === "deadline");
  const target = columns.find(({ column }) => column === places.target);
  const unitSaid = places.unit === undefined && target ? unitInHeading(target.header) : null;
  return { ...places, matrix: deadlines.length > 1 ? deadlines : [], unitSaid };
}

function sourcesOf(rows: readonly ClassifiedRow[], tree: SectionTree): Source[] {
  const sources: (Source & { tails: Row[] })[] = [];
  rows.forEach(({ kind, shown }, i) => {
    const sections = tree.pathOf[i]!;
    const last = sources.at(-1);
    if (kind === "item") {
      const { titles, path } = last?.sections === sections ? last : around(sections);
      sources.push({ row: shown, tails: [], sections, titles, path });
    } else if (kind === "continuation") last?.tails.push(shown.line);
  });
  return sources;
}

/** What items take from the sections around them. */
function around(sections: readonly OpenSection[]): Pick<Source, "titles" | "path"> {
  const path = JSON.stringify(sections.map(({ title, unit }) => [title, unit]));
  return { titles: sections.map(({ title }) => title), path };
}

function* deadlineCells(grid: Grid, places: Places, sources: readonly Source[]): Iterable<Held> {
  for (const { row } of sources) yield heldAt(grid, row.line, places.deadline ?? null);
}

/** The figures that are typed as text, from which the table's separators are told. */
function* figureTexts(grid: Grid, places: Places, sources: readonly Source[]): Iterable<string> {
  for (const role of ["target", "plan", "actual"] as const) {
    const column = places[role];
    if (column === undefined) continue;
    for (const { row } of sources) {
      const value = row.line.values[column - 1];
      if (typeof value === "string") yield grid.text(row.line, column);
    }
  }
}

function deadlineYear(grid: Grid, places: Places, sources: readonly Source[]): number | null {
  return places.matrix.length > 0 ? null : yearOfDeadlines(deadlineCells(grid, places, sources), grid.date1904);
}

/** Where "nt" repeats the cell above and nothing else, so that a blank cell above stays blank. */
const MAY_BE_MISSING: readonly Role[] = ["owner", "coordinator", "deadline", "start"];

/** The content that a role's cell stands for. */
type Carrier = (role: Role, held: Held) => Held;

/** "nt" and the like repeat the cell of the item above; of a unit and the like, the last one written. */
function carrier(above: Above, repeatsAbove: (text: string) => boolean): Carrier {
  return (role, held) => {
    if (held.text !== "" && repeatsAbove(held.text)) {
      const last = above.take(role) as Held | undefined;
      return last ? { ...last, from: "ditto" } : { ...held, text: "", value: null };
    }
    if (held.text !== "" || MAY_BE_MISSING.includes(role)) above.leave(role, held);
    return held;
  };
}

function itemOf(
  grid: Grid,
  places: Places,
  source: Source,
  readers: Readers,
  carried: Carrier,
  periods: Item["periods"],
  cells: Item["cells"],
): Item {
  const { line } = source.row;
  const plain = (role: Role) => withTails(grid, source, places[role], " ");
  const repeated = (role: Role) => carried(role, plain(role));
  const textOf = (role: Role) => repeated(role).text || null;
  const unit = wordsOf(textOf("unit"), readers);
  const statusCell = plain("status");
  const ownerCell = withTails(grid, source, places.owner, "; ");
  const text = plain("task").text;
  const target = readers.target(plain("target"), unit ?? places.unitSaid);
  const lead = ownersOf(carried("owner", ownerCell), repeated("coordinator"), source.sections, readers);
  const time = timeOf(places, source, readers, repeated);
  // Every field by its name: objects that are spread together take twice as long to make, and to read ever after.
  return {
    row: line.row,
    number: source.row.label === "" ? null : source.row.label,
    sections: source.titles,
    text,
    owners: lead.owners,
    ownerKey: lead.ownerKey,
    ownerFrom: lead.ownerFrom,
    coordinators: lead.coordinators,
    coordinatorKeys: lead.coordinatorKeys,
    leader: wordsOf(textOf("leader"), readers),
    deadline: time.deadline,
    start: time.start,
    target,
    direction: places.target === undefined ? "higher" : directionOf(text, target),
    unit,
    product: wordsOf(textOf("product"), readers),
    status: statusOf(statusCell, plain("progress"), readers),
    finished: readers.finished(plain("finished")) ?? finishedIn(statusCell, readers),
    plan: readers.figure(plain("plan")),
    actual: readers.figure(plain("actual")),
    percent: readers.figure(plain("percent")),
    periods,
    cells,
  };
}

/** A cell with what the continuation rows add to it. A tail that opens with a unit's name is a further unit. */
function withTails(grid: Grid, source: Source, column: number | undefined, separator: " " | "; "): Held {
  const held = heldAt(grid, source.row.line, column ?? null);
  if (column === undefined || source.tails.length === 0) return held;
  return source.tails.reduce((whole, line) => {
    if (!isFilled(line.values[column - 1])) return whole;
    const { text } = heldAt(grid, line, column);
    return joined(whole, text, separator === "; " && !looksLikeUnit(text) ? " " : separator);
  }, held);
}

const wordsOf = (text: string | null, readers: Readers) =>
  text === null || text === "" || readers.saysNothing(text) ? null : text;

function ownersOf(
  owner: Held,
  coordinator: Held,
  sections: readonly OpenSection[],
  readers: Readers,
): Pick<Item, "owners" | "ownerKey" | "ownerFrom" | "coordinators" | "coordinatorKeys"> {
  const cell = readers.owners(owner.text);
  const helping = wordsOf(coordinator.text, readers);
  const coordinators = helping === null ? cell.coordinators : [...cell.coordinators, ...readers.units(helping)];
  const coordinatorKeys = coordinators.map(readers.unitKey);
  const lead = (owners: readonly string[], ownerFrom: OwnerFrom) => {
    const ownerKey = owners[0] === undefined ? null : readers.unitKey(owners[0]);
    return { owners, ownerKey, ownerFrom, coordinators, coordinatorKeys };
  };
  if (cell.owners.length > 0) return lead(cell.owners, owner.from);
  const unit = sections.reduce<string | null>((found, section) => section.unit ?? found, null);
  return unit !== null && owner.text === "" ? lead(readers.owners(unit).owners, "section") : lead([], "none");
}

/** The deadline, and what a start column says beside it: the deadline's own first day, where the two do not contradict. */
function timeOf(
  places: Places,
  source: Source,
  readers: Readers,
  repeated: (role: Role) => Held,
): Pick<Item, "deadline" | "start"> {
  if (places.matrix.length > 0) return { deadline: matrixDeadline(places.matrix, source.row.line, readers) };
  const end = readers.deadline(repeated("deadline"));
  const said = places.start === undefined ? null : readers.deadline(repeated("start"));
  const start = said?.from ?? said?.to ?? null;
  if (start === null) return { deadline: end };
  const isDated = end?.kind === "date" || end?.kind === "period";
  const holds = isDated && (end.to === null || start <= end.to);
  return { deadline: holds ? { ...end, from: start } : end, start };
}

/** The marked quarters or months of a row, from the first one's first day to the last one's last. */
function matrixDeadline(matrix: readonly Column[], line: Row, readers: Readers): Deadline | null {
  const marked = matrix.filter(({ column }) => isFilled(line.values[column - 1]));
  const texts = marked.map(({ header }) => periodOf(header.split(PATH_SEPARATOR)));
  const [first, last] = [texts[0], texts[texts.length - 1]];
  if (first === undefined || last === undefined) return null;
  const read = (text: string) => readers.deadline({ value: text, format: undefined, text, from: "cell" });
  const start = read(first);
  const end = read(last);
  return start && end ? { ...end, text: texts.join(", "), from: start.from } : null;
}

/** The status cell decides; without such a column, a progress cell that says for certain. */
function statusOf(status: Held, progress: Held, readers: Readers): Status | null {
  if (status.text !== "") return readers.saysNothing(status.text) ? null : readers.status(status.text);
  if (progress.text === "" || readers.saysNothing(progress.text)) return null;
  const said = readers.status(progress.text);
  return said === "unclear" ? null : said;
}

const finishedIn = (status: Held, readers: Readers) =>
  typeof status.value === "string" && /\d/.test(status.text) && readers.status(status.text) === "done"
    ? readers.finished(status)
    : null;
