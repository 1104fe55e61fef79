/** The number format that most of some cells have, of equals the first; `otherwise` where there are none. */
export function commonFormat(formats: readonly string[], otherwise: string): string {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  let common = otherwise;
  for (const [format, count] of counts) if (count > (counts.get(common) ?? 0)) common = format;
  return common;
}
