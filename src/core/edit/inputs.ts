import type { InputHelp } from "../model/edit";

/** What is said where something else than a listed value is typed; it may stand all the same. */
export const NOT_LISTED = "Nội dung này không có trong danh sách gợi ý.";

/** Listed values as Excel keeps them: a text of at most 255 characters that commas part. */
export const listSource = (values: NonNullable<InputHelp["values"]>) => values.join(",");

/** The values that a list can hold, in their order: none with a comma, and no more than fit; none at all is undefined. */
export function listable(values: readonly string[]): readonly string[] | undefined {
  const found: string[] = [];
  for (const value of values) {
    if (value.includes(",") || found.includes(value)) continue;
    if (listSource([...found, value]).length > LONGEST) break;
    found.push(value);
  }
  return found.length > 0 ? found : undefined;
}

const LONGEST = 255;
