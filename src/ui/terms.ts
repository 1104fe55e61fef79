import type { TableKind } from "../core/model/appendix";
import type { Words } from "../core/model/language";

/** What a table is for. */
export const kindWords: Words<Readonly<Record<TableKind, string>>> = {
  vi: { tasks: "Nhiệm vụ", documents: "Văn bản", targets: "Chỉ tiêu", other: "Không phải phụ lục" },
  en: { tasks: "Tasks", documents: "Documents", targets: "Targets", other: "No appendix" },
};
