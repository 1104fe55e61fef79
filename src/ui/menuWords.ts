import type { Lang } from "../core/model/language";
import { inLanguage, type Catalogue, type Entry } from "./catalogue";

const words = {
  enrich: { vi: "Lập trang “Bổ sung”", en: "Write the sheet “Bổ sung”" },
  unenrich: { vi: "Bỏ trang “Bổ sung”", en: "Take out the sheet “Bổ sung”" },
  chooseLists: { vi: "Danh sách chọn…", en: "Lists to choose from…" },
  dropLists: { vi: "Bỏ danh sách chọn", en: "Take lists off" },
  newAppendix: { vi: "Tạo phụ lục mới", en: "New appendix" },
  newTasks: { vi: "Nhiệm vụ (Phụ lục 01)", en: "Tasks (Phụ lục 01)" },
  newDocuments: { vi: "Văn bản (Phụ lục 02, 03)", en: "Documents (Phụ lục 02, 03)" },
  newTargets: { vi: "Chỉ tiêu", en: "Targets" },
} satisfies Readonly<Record<string, Entry>>;

/** What can be asked for behind "⋯", in a language; the first script need not know it. */
export const menuWords = (lang: Lang): Catalogue<typeof words> => inLanguage(words, lang);
