import type { Words } from "../core/model/language";
import { templates, templateSheet, type TemplateKind } from "../core/template";
import { createXlsx } from "../xlsx";
import { Refusal, type Command } from "./command";
import { refuseOutput, writeBytes } from "./files";

const written: Words<(sheets: string, file: string) => string> = {
  vi: (sheets, file) => `Đã tạo phụ lục mới (${sheets}). Tệp mới: ${file}`,
  en: (sheets, file) => `New appendices made (${sheets}). New file: ${file}`,
};

const KINDS = Object.keys(templates).join(", ");

/** `soat new KIND… --out FILE.xlsx`: a new workbook with a blank appendix of each kind, laid out and ready to print. */
export const newAppendix: Command = {
  options: { out: { type: "string" } },
  formats: ["text"],
  most: Object.keys(templates).length,
  writes: true,
  unnamed: { vi: `Chưa nói mẫu nào. Các mẫu: ${KINDS}.`, en: `No template is named. Templates: ${KINDS}.` },
  async run({ paths, settings, out, lang }, terminal) {
    refuseOutput(out, []);
    const year = settings.year ?? Number(settings.today.slice(0, 4));
    const units = (settings.units ?? []).map(({ name }) => name);
    const layouts = paths.map((kind) => templateSheet(kindOf(kind), { year, units }));
    writeBytes(out, createXlsx(layouts));
    terminal.out(`${written[lang](layouts.map(({ name }) => name).join(", "), out)}\n`);
    return 0;
  },
};

function kindOf(word: string): TemplateKind {
  if (Object.hasOwn(templates, word)) return word as TemplateKind;
  throw new Refusal({
    vi: `Không có mẫu phụ lục “${word}”. Các mẫu: ${KINDS}.`,
    en: `There is no template “${word}”. Templates: ${KINDS}.`,
  });
}
