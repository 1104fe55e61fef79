import type { Mark } from "../model/edit";
import type { Severity } from "../model/finding";

/** How a mark looks. Font, fill and line colours: six hexadecimal digits. */
export interface MarkLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string;
  readonly line: string;
  readonly border: "dashed" | "dashDot" | "dotted";
}

/**
 * A mark's look by severity, gravest first: colours of at least 4.5:1, and beside them a line and a face that tell them
 * apart without colour. No line is a plain one, which would not show in a table that has borders.
 */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { bold: true, italic: false, color: "9C0006", fill: "FFC7CE", line: "C00000", border: "dashed" },
  warning: { bold: false, italic: true, color: "7F6000", fill: "FFEB9C", line: "BF8F00", border: "dashDot" },
  info: { bold: false, italic: false, color: "1F4E79", fill: "DDEBF7", line: "2E75B6", border: "dotted" },
};

const SEVERITIES = Object.keys(MARK_LOOKS) as readonly Severity[];

/** Marks with graver ones before lighter ones, as conditional formats take precedence over those behind them. */
export function gravestFirst(marks: readonly Mark[]): Mark[] {
  return SEVERITIES.flatMap((severity) => marks.filter((mark) => mark.severity === severity));
}
