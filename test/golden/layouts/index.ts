import { documents } from "./documents";
import { figures } from "./figures";
import { headings } from "./headings";
import type { Layout } from "./layout";
import { more } from "./more";
import { others } from "./others";
import { parties } from "./parties";
import { places } from "./places";
import { provinces } from "./provinces";
import { rows } from "./rows";
import { schools } from "./schools";
import { targets } from "./targets";
import { tasks } from "./tasks";

export type { ExpectedTable, Layout } from "./layout";
export { rolesIn, rowsIn } from "./layout";

/** Every drawn layout. */
export const layouts: readonly Layout[] = [
  ...tasks,
  ...documents,
  ...targets,
  ...rows,
  ...places,
  ...headings,
  ...others,
  ...more,
  ...provinces,
  ...parties,
  ...schools,
  ...figures,
];
