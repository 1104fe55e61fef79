import type { Reading, SheetReading } from "../model/appendix";
import type { Item } from "../model/item";
import type { LeftOut } from "../model/summary";

/** Where an office's own form says that a figure goes (see the placeholders of the form). */
const PLACEHOLDER = /\{\{[^{}]+\}\}/;

// Almost no text holds a brace, and looking for one character is quickest.
const holdsPlaceholder = (text: string | null | undefined) =>
  text !== null && text !== undefined && text.includes("{") && PLACEHOLDER.test(text);

/** Whether a sheet is an office's own form to fill in rather than an appendix: what was read of it holds placeholders. */
export function isForm({ tables, isForm: isKnown }: SheetReading): boolean {
  return (
    isKnown === true || tables.some(({ items, title }) => holdsPlaceholder(title) || items.some(isPlaceholderItem))
  );
}

function isPlaceholderItem({ text, owners, product, number, deadline, target }: Item): boolean {
  return (
    holdsPlaceholder(text) ||
    owners.some(holdsPlaceholder) ||
    holdsPlaceholder(product) ||
    holdsPlaceholder(number) ||
    holdsPlaceholder(deadline?.text) ||
    holdsPlaceholder(target?.text)
  );
}

/** What no figure counts, `forms` being the offices' own forms among the sheets: sheets without a table, tables of another kind, numbered rows with nothing in them, total rows. */
export function leftOutOf(reading: Reading, forms: ReadonlySet<SheetReading>): LeftOut[] {
  return reading.sheets.flatMap((sheet): LeftOut[] => {
    const name = sheet.sheet;
    if (forms.has(sheet)) return [{ sheet: name, reason: "form", rows: 0 }];
    if (sheet.tables.length === 0) return [{ sheet: name, reason: "no-table", rows: 0 }];
    const kinds = { "other-table": 0, "numbered-blank": 0, total: 0 };
    for (const { kind, items, rows } of sheet.tables) {
      if (kind === "other") kinds["other-table"] += items.length;
      for (const row of rows) if (row.kind === "numbered-blank" || row.kind === "total") kinds[row.kind]++;
    }
    const reasons = ["other-table", "numbered-blank", "total"] as const;
    return reasons.flatMap((reason) => (kinds[reason] ? [{ sheet: name, reason, rows: kinds[reason] }] : []));
  });
}
