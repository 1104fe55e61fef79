import { nameKey } from "../core/edit/names";
import type { FixedCell } from "../core/fix";
import { isInRange, parseAddress, parseRange } from "../core/model/cell";
import type { Workbook } from "../core/model/sheet";
import { rules } from "../core/rules";
import { Refusal } from "./command";
import { namesIn } from "./named";

/** Cells that a call names: "PL01!C12" or "PL01!C12:C40". */
export interface NamedCells {
  /** As typed. */
  readonly text: string;
  readonly has: (cell: Pick<FixedCell, "sheet" | "cell">) => boolean;
}

/** Whether fixes of a rule are wanted, by its id or its title in either language; of all where none is named. Throws a Refusal for a name that no rule has. */
export function wantedRules(texts: readonly string[]): (rule: string) => boolean {
  if (texts.length === 0) return () => true;
  const ids = new Map(rules.flatMap(({ id, title }) => [id, title.vi, title.en].map((name) => [nameKey(name), id])));
  const wanted = new Set(
    namesIn(texts, (text) => ids.has(nameKey(text))).map((name) => ids.get(nameKey(name)) ?? refuseRule(name)),
  );
  return (rule) => wanted.has(rule);
}

function refuseRule(name: string): never {
  throw new Refusal({
    vi: `Không có loại lỗi “${name}”. Ghi mã hoặc tên của loại lỗi như trong docs/quy-tac, ví dụ --rule text-spaces hoặc --rule "Đơn vị lạ".`,
    en: `There is no rule “${name}”. Give a rule's id or title as in docs/quy-tac, for example --rule text-spaces or --rule "Unknown unit".`,
  });
}

/** The cells of a workbook that a call names, none where it names none. Throws a Refusal for what is no cell of the workbook. */
export function namedCells(texts: readonly string[], { sheets }: Workbook): NamedCells[] {
  const names = new Map(sheets.map(({ name }) => [nameKey(name), name]));
  const read = (text: string) => {
    const at = text.lastIndexOf("!");
    const sheet = names.get(nameKey(text.slice(0, at).replace(/^'(.*)'$/, "$1")));
    return { sheet, range: at > 0 ? parseRange(text.slice(at + 1)) : null };
  };
  return namesIn(texts, (text) => read(text).sheet !== undefined && read(text).range !== null).map((text) => {
    const { sheet, range } = read(text);
    if (range === null) return refuseCell(text);
    if (sheet === undefined)
      return refuseSheet(
        text,
        sheets.filter(({ ours }) => ours === null).map(({ name }) => name),
      );
    const isInside = (cell: string) => {
      const { row, column } = parseAddress(cell)!;
      return isInRange(range, row, column);
    };
    return { text, has: (cell) => cell.sheet === sheet && isInside(cell.cell) };
  });
}

function refuseCell(text: string): never {
  throw new Refusal({
    vi: `“${text}” không phải là địa chỉ ô. Ghi tên trang, dấu “!” rồi địa chỉ ô, ví dụ --only 'PL01!C12' hoặc --only 'PL01!C12:C40'.`,
    en: `“${text}” is no cell. Give the sheet, “!” and the address, for example --only 'PL01!C12' or --only 'PL01!C12:C40'.`,
  });
}

function refuseSheet(text: string, sheets: readonly string[]): never {
  const list = sheets.join(", ");
  throw new Refusal({
    vi: `Tệp không có trang nêu ở “${text}”. Các trang: ${list}.`,
    en: `The file has no such sheet as in “${text}”. Sheets: ${list}.`,
  });
}
