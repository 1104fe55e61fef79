import type { Role } from "../../../model/appendix";

/** Wordings of one role. `is` must be the whole heading, `starts` its beginning, `has` stand anywhere in it. */
export interface HeadingWords {
  readonly role: Role;
  /** How surely the wording means the role, 0–1; the column's contents decide between near ones. */
  readonly weight: number;
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly has?: readonly string[];
}
