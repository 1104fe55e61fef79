import { areasOf } from "../core/edit/areas";
import { gravestFirst, MARK_LOOKS } from "../core/edit/mark-look";
import { HostError } from "../core/host";
import { MARK_SIGN, type Mark } from "../core/model/edit";
import type { Catalogue } from "./catalogue";
import { refuseProtected, type Part } from "./part";

/**
 * Plans to replace all marks of ours by these, behind the user's own conditional formats and graver ones first. Takes one
 * sync, to learn which formats have a formula at all. Refuses to mark a protected sheet. Marks that one has keep standing
 * while others are written; taking all marks off is refused, for some would stay.
 */
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
      if (marks.length === 0) ours().forEach(({ sheet }) => refuseProtected(sheet));
      for (const { sheet, cells } of marks) {
        if (!byName.has(sheet)) throw new HostError("changed", `${sheet}!${cells[0]}`);
        refuseProtected(byName.get(sheet)!);
      }
    },
    *queue() {
      for (const { sheet, format } of ours()) {
        yield DELETE_BYTES;
        if (!sheet.protection.protected) format.delete();
      }
      for (const mark of gravestFirst(marks)) yield* addMark(byName.get(mark.sheet)!, mark);
    },
  };
}

/** About what a mark takes in a request beside its addresses and formula, and what taking one off takes, in bytes. */
const MARK_BYTES = 7_000;
const DELETE_BYTES = 1_000;

const LINES = { dashed: "Dash", dashDot: "DashDot", dotted: "Dot" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function* addMark(sheet: Excel.Worksheet, mark: Mark): Generator<number> {
  const { fill, color, line, border, bold, italic } = MARK_LOOKS[mark.severity];
  for (const { areas, formula } of areasOf(mark)) {
    yield MARK_BYTES + areas.length * 16 + formula.length * 3;
    const added = sheet.getRanges(areas.join(",")).conditionalFormats.add("Custom");
    const { rule, format } = added.custom;
    rule.formula = `=${formula}`;
    format.fill.color = `#${fill}`;
    format.font.color = `#${color}`;
    if (bold) format.font.bold = true;
    if (italic) format.font.italic = true;
    for (const edge of EDGES) {
      const side = format.borders.getItem(edge);
      side.style = LINES[border];
      side.color = `#${line}`;
    }
    // Excel puts a new format before all others; −1 is the last place. The object is good for nothing afterwards.
    added.priority = -1;
  }
}
