import type { Deadline, DeadlineFault } from "../../model/deadline";
import { readDeadline } from "../../parse/deadline";

/** How each typing fault is put right: what was typed, and what should stand there. */
const CORRECTIONS: Readonly<Record<DeadlineFault, readonly (readonly [typed: RegExp, right: string])[]>> = {
  "double-slash": [[/\/\s?\//g, "/"]],
  "stray-slash": [[/\s?\/\s?(?=năm(?!\p{L}))/giu, " "]],
  "two-digit-year": [[/(?<=[/.-]\s?)(\d\d)(?![\d/.-])/g, "20$1"]],
  spelling: [
    [/(?<!\p{L})T[hH][aA][nN][gG](?=\s?\d)/gu, "Tháng"],
    [/(?<!\p{L})thang(?=\s?\d)/gu, "tháng"],
    [/(?<!\p{L})Q[uúùủũụUÚ][yýYiíIÍ](?=\s?[IVX\d])/gu, "Quý"],
    [/(?<!\p{L})q[uúùủũụ][yýií](?=\s?[IVX\d])/gu, "quý"],
  ],
};

/**
 * A deadline's wording without its typing faults, or null where the correction would not be read as the same days. `year` is
 * the table's, for a wording that names none.
 */
export function respell(deadline: Deadline, year: number | null): string | null {
  const better = deadline.faults
    .flatMap((fault) => CORRECTIONS[fault])
    .reduce((text, [typed, right]) => text.replace(typed, right), deadline.text.normalize("NFC"));
  // A table may take its year from its other deadlines; the day's own year does for comparing.
  const said = deadline.to ?? deadline.from;
  const again = readDeadline(better, year ?? (said === null ? null : Number(said.slice(0, 4))));
  const isSame = again?.faults.length === 0 && again.from === deadline.from && again.to === deadline.to;
  return isSame ? better : null;
}
