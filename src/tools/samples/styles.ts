import type { CellStyle } from "../../core/model/edit";

const FACE = "Times New Roman";

const BODY_SIZE = 12;

const line = (font: CellStyle["font"]): CellStyle => ({
  font: { name: FACE, size: 13, ...font },
  horizontal: "center",
  vertical: "center",
  wrap: true,
});

/** Lines of the blocks above and below the table. */
export const LINES = {
  plain: line({}),
  bold: line({ bold: true }),
  motto: line({ bold: true, underline: true }),
  title: line({ bold: true, size: 14 }),
  italic: line({ italic: true }),
  note: { ...line({ italic: true, size: 12 }), horizontal: "left" },
} satisfies Record<string, CellStyle>;

const boxed = (style: CellStyle, font: CellStyle["font"]): CellStyle => ({
  border: "thin",
  vertical: "center",
  wrap: true,
  ...style,
  font: { name: FACE, size: BODY_SIZE, ...font },
});

/** Cells of the headings and of section rows. */
export const HEADING = boxed({ horizontal: "center", fill: "DDEBF7" }, { bold: true });
export const COLUMN_NUMBER = boxed({ horizontal: "center" }, { italic: true, size: 10 });
export const SECTION = {
  number: boxed({ horizontal: "center", fill: "F2F2F2" }, { bold: true }),
  title: boxed({ horizontal: "left", fill: "F2F2F2" }, { bold: true }),
};

const bodies = new Map<string, CellStyle>();

/** The style of an item's cell; equal ones are the same object. */
export function bodyStyle(horizontal: CellStyle["horizontal"], numberFormat?: string): CellStyle {
  const key = `${horizontal}|${numberFormat}`;
  const known = bodies.get(key) ?? boxed({ horizontal, ...(numberFormat ? { numberFormat } : {}) }, {});
  bodies.set(key, known);
  return known;
}
