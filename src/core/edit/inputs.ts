import { parseRange } from "../model/cell";
import type { InputHelp } from "../model/edit";
import { absoluteRange } from "./extent";

/** What is said where something else than a listed value is typed; it may stand all the same. */
export const NOT_LISTED = "Nội dung này không có trong danh sách gợi ý.";

/** Listed values as Excel keeps them: a text of at most 255 characters that commas part. */
export const listSource = (values: NonNullable<InputHelp["values"]>) => values.join(",");

/** What Excel takes for a list: the cells that hold it as a formula without "=", else the values in quotes; null for a remark alone. */
export function listFormula({ values, from }: InputHelp): string | null {
  if (from !== undefined) return absoluteRange(parseRange(from)!);
  return values ? `"${listSource(values)}"` : null;
}

const LONGEST = 255;

/** Whether Excel can keep these values as a list: a part of them would be warned against as if it were all. */
export function isListable(values: readonly string[]): boolean {
  const { length } = listSource(values);
  return length > 0 && length <= LONGEST && !values.some((value) => value.includes(","));
}
