import { HostError } from "../core/host";
import { parseAddress } from "../core/model/cell";
import { MARK_SIGN, type Mark } from "../core/model/edit";
import type { Severity } from "../core/model/finding";
import type { Catalogue } from "./catalogue";
import { refuseProtected, type Part } from "./part";
import { shiftFormula } from "./shift";

/** Excel cuts an address at 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** Plans to replace all marks of ours by these. Takes one sync, to learn which formats have a formula at all. */
export async function planMarks(
  context: Excel.RequestContext,
  { sheets }: Catalogue,
  marks: readonly Mark[],
): Promise<Part> {
  const formats = sheets.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/type,items/id");
    return { sheet, conditionalFormats };
  });
  await context.sync();
  const rules = formats.flatMap(({ sheet, conditionalFormats }) =>
    conditionalFormats.items
      .filter((format) => format.type === "Custom")
      .map((format) => {
        const { rule } = format.custom;
        rule.load("formula");
        return { sheet, format, rule };
      }),
  );
  const ours = () => rules.filter(({ rule }) => rule.formula.includes(MARK_SIGN));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    verify: () => {
      ours().forEach(({ sheet }) => refuseProtected(sheet));
      for (const { sheet, cells } of marks) {
        if (!byName.has(sheet)) throw new HostError("changed", `${sheet}!${cells[0]}`);
        refuseProtected(byName.get(sheet)!);
      }
    },
    queue: () => {
      ours().forEach(({ format }) => format.delete());
      for (const mark of marks) addMark(byName.get(mark.sheet)!, mark);
    },
  };
}

/** Fill and text of a marked cell, dark on light for at least 4.5:1. */
const colors: Readonly<Record<Severity, { readonly fill: string; readonly text: string }>> = {
  error: { fill: "#FFC7CE", text: "#9C0006" },
  warning: { fill: "#FFEB9C", text: "#7F4F00" },
  info: { fill: "#DDEBF7", text: "#1F4E79" },
};

/** One conditional format for each address list that Excel takes whole; the formula follows the first cell of each. */
function addMark(sheet: Excel.Worksheet, { cells, formula, severity }: Mark): void {
  const home = parseAddress(cells[0]!)!;
  for (const addresses of chunks(cells)) {
    const first = parseAddress(addresses[0]!)!;
    const { custom } = sheet.getRanges(addresses.join(",")).conditionalFormats.add("Custom");
    custom.rule.formula = `=${shiftFormula(formula, first.row - home.row, first.column - home.column)}`;
    custom.format.fill.color = colors[severity].fill;
    custom.format.font.color = colors[severity].text;
  }
}

function chunks(cells: readonly string[]): string[][] {
  const lists: string[][] = [];
  let length = Infinity;
  for (const cell of cells) {
    length += cell.length + 1;
    if (length > LONGEST_ADDRESS) {
      lists.push([]);
      length = cell.length;
    }
    lists.at(-1)!.push(cell);
  }
  return lists;
}
