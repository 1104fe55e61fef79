import type { StandinBook } from "./book";

/** What goes wrong with one request to Excel. */
export type Fault =
  /** Excel refuses the whole request before it looks at it, with one of office.js's own numbers. */
  | { readonly kind: "refused"; readonly osf: number }
  /** Excel carries the request out, and the add-in gets this number in place of the answer. */
  | { readonly kind: "unanswered"; readonly osf: number }
  /** Excel stops at the first use of a member ("Range.formulas"), with one of its codes; what went before is done. */
  | { readonly kind: "stopped"; readonly at: string; readonly code: string }
  /** Somebody changes the workbook just before the request. */
  | { readonly kind: "meanwhile"; readonly happens: (book: StandinBook) => void };

const refused = (osf: number): Fault => ({ kind: "refused", osf });

/** Faults by name; states of the workbook itself (protected, being typed into, not the active one) are the book's. */
export const FAULTS = {
  accessDenied: refused(7000),
  dialogOpen: refused(5016),
  busy: refused(5102),
  requestTooLarge: refused(5103),
  answerTooLarge: { kind: "unanswered", osf: 5104 },
  sessionGone: refused(5012),
  timedOut: { kind: "unanswered", osf: 5012 },
} as const satisfies Readonly<Record<string, Fault>>;
