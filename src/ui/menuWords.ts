import type { Lang } from "../core/model/language";
import type { TemplateKind } from "../core/template";
import { inLanguage, type Catalogue, type Entry } from "./catalogue";

const words = {
  enrich: { vi: "Lập trang “Bổ sung”", en: "Write the sheet “Bổ sung”" },
  unenrich: { vi: "Bỏ trang “Bổ sung”", en: "Take out the sheet “Bổ sung”" },
  chooseLists: { vi: "Danh sách chọn…", en: "Lists to choose from…" },
  dropLists: { vi: "Bỏ danh sách chọn", en: "Take lists off" },
  newAppendix: { vi: "Tạo phụ lục mới", en: "New appendix" },
  tasks: { vi: "Nhiệm vụ (Phụ lục 01)", en: "Tasks (Phụ lục 01)" },
  documents: { vi: "Văn bản tham mưu ban hành (Phụ lục 02)", en: "Documents to draft (Phụ lục 02)" },
  directives: { vi: "Văn bản chỉ đạo, triển khai (Phụ lục 03)", en: "Documents that direct (Phụ lục 03)" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
} satisfies Readonly<Record<string, Entry>>;

/** The new appendices that can be asked for, in the order of a plan. */
export const APPENDICES = ["tasks", "documents", "directives", "targets"] as const satisfies readonly TemplateKind[];

/** What can be asked for behind "⋯", in a language; the first script need not know it. */
export const menuWords = (lang: Lang): Catalogue<typeof words> => inLanguage(words, lang);
