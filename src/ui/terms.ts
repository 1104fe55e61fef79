import type { TableKind } from "../core/model/appendix";
import type { Words } from "../core/model/language";
import type { TargetEntry, TaskState } from "../core/model/summary";
import { standingWords as official, stateWords as national } from "../core/rollup/words";

/** The national status words, with their English. */
export const stateWords: Words<Readonly<Record<TaskState, string>>> = {
  vi: national,
  en: {
    "done-in-time": "Done in time",
    "done-late": "Done late",
    "open-in-time": "Open in time",
    "open-late": "Open late",
    unclear: "Unclear",
    cancelled: "Cancelled",
  },
};

/** How a target stands. */
export const standingWords: Words<Readonly<Record<TargetEntry["standing"], string>>> = {
  vi: official,
  en: { met: "Met", behind: "Behind", unknown: "No figures yet" },
};

/** What a table is for. */
export const kindWords: Words<Readonly<Record<TableKind, string>>> = {
  vi: { tasks: "Nhiệm vụ", documents: "Văn bản", targets: "Chỉ tiêu", other: "Không phải phụ lục" },
  en: { tasks: "Tasks", documents: "Documents", targets: "Targets", other: "No appendix" },
};
