import { HostError } from "../core/host";
import { MARK_SIGN, type Mark } from "../core/model/edit";
import type { Severity } from "../core/model/finding";
import { areasOf } from "./areas";
import type { Catalogue } from "./catalogue";
import { refuseProtected, type Part } from "./part";

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

/** How a mark looks by severity: colours of at least 4.5:1, and beside them a face and a line that tell them apart without. */
const looks = {
  error: { fill: "#FFC7CE", text: "#9C0006", line: "#C00000", border: "Continuous", face: "bold" },
  warning: { fill: "#FFEB9C", text: "#7F6000", line: "#BF8F00", border: "Dash", face: "italic" },
  info: { fill: "#DDEBF7", text: "#1F4E79", line: "#2E75B6", border: "Dot", face: null },
} as const satisfies Readonly<Record<Severity, unknown>>;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function addMark(sheet: Excel.Worksheet, mark: Mark): void {
  const { fill, text, line, border, face } = looks[mark.severity];
  for (const { areas, formula } of areasOf(mark)) {
    const { rule, format } = sheet.getRanges(areas.join(",")).conditionalFormats.add("Custom").custom;
    rule.formula = `=${formula}`;
    format.fill.color = fill;
    format.font.color = text;
    if (face) format.font[face] = true;
    for (const edge of EDGES) {
      const side = format.borders.getItem(edge);
      side.style = border;
      side.color = line;
    }
  }
}
