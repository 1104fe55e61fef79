import { PRESETS, type Preset } from "./settings";
import type { Words } from "./language";

/** What the stages of a plan are called. */
export const presetName: Words<Readonly<Record<Preset, string>>> = {
  vi: { "soan-thao": "Soạn thảo", "truoc-khi-trinh": "Trước khi trình", "bao-cao": "Báo cáo" },
  en: { "soan-thao": "Drafting", "truoc-khi-trinh": "Before submission", "bao-cao": "Reporting" },
};

/** The Vietnamese names of all stages: "Soạn thảo; Trước khi trình; Báo cáo". */
export const presetNames = PRESETS.map((preset) => presetName.vi[preset]).join("; ");
