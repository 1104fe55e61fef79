import { choiceColumns, hasLists, listEdits, type ChoiceColumn } from "../core/choices";
import { lossesOf } from "../core/edit/overwritten";
import type { Lang, Words } from "../core/model/language";
import { choiceName, choiceWords, listsRemoved, listsWritten, noChoiceColumns, noLists } from "../core/report/choices";
import { lossLines } from "../core/report/losses";
import { Refusal, type Call } from "./command";
import { writeBytes } from "./files";
import { open, openAppendix } from "./io";

const newFile: Words<(file: string) => string> = {
  vi: (file) => `Tệp mới: ${file}`,
  en: (file) => `New file: ${file}`,
};

/** Gives every column of leads and statuses that can have one its list, in a new file; returns what there is to tell, a line each. */
export function addLists({ paths, settings: called, out, lang }: Call): string[] {
  const opened = openAppendix(paths[0]!, called);
  const { file, workbook } = opened;
  const columns = choiceColumns(opened, file.validated());
  const fit = columns.filter(({ refusal }) => refusal === null);
  if (fit.length === 0) throw new Refusal({ vi: refusalOf(columns, "vi"), en: refusalOf(columns, "en") });
  const edits = listEdits(fit);
  const losses = lossLines(lossesOf(edits, workbook), workbook.date1904, lang);
  file.apply(edits);
  writeBytes(out, file.save());
  return [
    ...losses,
    ...columns.map((column) => lineOf(column, lang)),
    `${listsWritten[lang](fit)} ${newFile[lang](out)}`,
  ];
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

const refusalOf = (columns: readonly ChoiceColumn[], lang: Lang) =>
  [noChoiceColumns[lang], ...columns.map((column) => lineOf(column, lang))].join("\n");
