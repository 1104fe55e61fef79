import { choiceColumns, hasLists, listEdits, type ChoiceColumn } from "../core/choices";
import { nameKey } from "../core/edit/names";
import { lossesOf } from "../core/edit/overwritten";
import type { Lang, Words } from "../core/model/language";
import { choiceName, choiceWords, listsRemoved, listsWritten, noChoiceColumns, noLists } from "../core/report/choices";
import { lossLines } from "../core/report/losses";
import { Refusal, type Call } from "./command";
import { writeBytes } from "./files";
import { open, openAppendix } from "./io";
import { namesIn } from "./named";

const takenOff: Words = {
  vi: "bỏ danh sách đã thêm trước đây, vì không nêu trong --columns",
  en: "the list from before is taken off, as --columns does not name it",
};

const newFile: Words<(file: string) => string> = {
  vi: (file) => `Tệp mới: ${file}`,
  en: (file) => `New file: ${file}`,
};

/**
 * Gives columns of leads and statuses their lists, in a new file: those that the call names, or all that can have one; other
 * lists of ours go. Returns what there is to tell, a line each. Throws a Refusal for a name that no such column has.
 */
export function addLists({ paths, settings: called, columns: names, out, lang }: Call): string[] {
  const opened = openAppendix(paths[0]!, called);
  const { file, workbook } = opened;
  const all = choiceColumns(opened, file.validated());
  const columns = chosenColumns(all, names);
  const dropped = all.filter((column) => column.isOurs && !columns.includes(column));
  const fit = columns.filter(({ refusal }) => refusal === null);
  if (fit.length === 0) throw new Refusal({ vi: refusalOf(columns, "vi"), en: refusalOf(columns, "en") });
  const edits = listEdits(fit);
  const losses = lossLines(lossesOf(edits, workbook), workbook.date1904, lang);
  file.apply(edits);
  writeBytes(out, file.save());
  return [
    ...losses,
    ...columns.map((column) => lineOf(column, lang)),
    ...dropped.map((column) => `– ${choiceName[lang](column)}: ${takenOff[lang]}`),
    `${listsWritten[lang](fit)} ${newFile[lang](out)}`,
  ];
}

/** The columns that are named as "PL01!C", by their heading or its last part, with or without the sheet; all where none is named. */
function chosenColumns(columns: readonly ChoiceColumn[], texts: readonly string[]): readonly ChoiceColumn[] {
  if (texts.length === 0) return columns;
  const called = (text: string) => columns.filter((column) => namesOf(column).has(nameKey(text)));
  const names = namesIn(texts, (text) => called(text).length > 0);
  const unknown = names.filter((name) => called(name).length === 0);
  if (unknown.length > 0)
    throw new Refusal({ vi: unknownWords(unknown, columns, "vi"), en: unknownWords(unknown, columns, "en") });
  const chosen = new Set(names.flatMap(called));
  return columns.filter((column) => chosen.has(column));
}

function namesOf({ key, sheet, header }: ChoiceColumn): ReadonlySet<string> {
  const headings = [header, header.split(" › ").at(-1)!];
  return new Set([key, ...headings.flatMap((heading) => [heading, `${sheet}!${heading}`])].map(nameKey));
}

/** Takes all lists of ours off, in a new file. */
export function takeListsOff({ paths, settings, out, lang }: Call): string[] {
  const { file, workbook } = open(paths[0]!, settings);
  if (!hasLists(workbook, file.validated())) throw new Refusal(noLists);
  file.apply(listEdits([]));
  writeBytes(out, file.save());
  return [`${listsRemoved[lang]} ${newFile[lang](out)}`];
}

const lineOf = (column: ChoiceColumn, lang: Lang) =>
  `${column.refusal === null ? "✔" : "–"} ${choiceName[lang](column)}: ${choiceWords(column, lang)}`;

function unknownWords(names: readonly string[], columns: readonly ChoiceColumn[], lang: Lang): string {
  const [wrong, right] = [names.join("”, “"), columns.map(({ key, header }) => `  ${key}  ${header}`).join("\n")];
  return lang === "vi"
    ? `Không có cột đơn vị chủ trì hay tình trạng nào là “${wrong}”. Ghi như “PL01!C” hoặc tiêu đề cột; tệp này có:\n${right}`
    : `There is no column of leads or statuses called “${wrong}”. Name it as “PL01!C” or by its heading; this file has:\n${right}`;
}

const refusalOf = (columns: readonly ChoiceColumn[], lang: Lang) =>
  [noChoiceColumns[lang], ...columns.map((column) => lineOf(column, lang))].join("\n");
