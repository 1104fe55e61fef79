import { lossesOf } from "../core/edit/overwritten";
import { enrichSheet } from "../core/enrich";
import type { Edit } from "../core/model/edit";
import type { Words } from "../core/model/language";
import { lossLines } from "../core/report/losses";
import { summarise } from "../core/rollup";
import { Refusal, type Call, type Command } from "./command";
import { refuseOutput, writeBytes } from "./files";
import { open, openAppendix } from "./io";
import { addLists, takeListsOff } from "./lists";

const written: Words<(tasks: number, file: string) => string> = {
  vi: (tasks, file) => `Đã bổ sung cho ${tasks} nhiệm vụ và văn bản trên trang “Bổ sung”. Tệp mới: ${file}`,
  en: (tasks, file) => `${tasks} tasks and documents told more of on the sheet “Bổ sung”. New file: ${file}`,
};

const removed: Words<(file: string) => string> = {
  vi: (file) => `Đã bỏ trang “Bổ sung”. Tệp mới: ${file}`,
  en: (file) => `The sheet “Bổ sung” is taken out. New file: ${file}`,
};

const nothing: Words = {
  vi: "Tệp không có trang “Bổ sung” nào do Soát Phụ lục lập, nên không có gì để bỏ.",
  en: "The file has no sheet “Bổ sung” of ours, so there is nothing to take out.",
};

const columnsAlone: Words = {
  vi: "--columns chỉ đi cùng --lists để chọn cột thêm danh sách, không đi cùng --remove. Muốn bỏ danh sách ở một số cột thì dùng --lists với --columns là các cột còn giữ.",
  en: "--columns goes with --lists only, to choose the columns that get one, and not with --remove. To take lists off some columns, use --lists with --columns naming those that keep theirs.",
};

/**
 * `soat enrich FILE --out FILE.xlsx [--lists] [--remove]`: a copy with the sheet "Bổ sung" beside the appendices, or with
 * `--lists` with lists to choose from on their own columns, all or those of `--columns`; or without either again.
 */
export const enrich: Command = {
  options: {
    out: { type: "string" },
    lists: { type: "boolean" },
    columns: { type: "string", multiple: true },
    remove: { type: "boolean" },
  },
  formats: ["text"],
  most: 1,
  writes: true,
  async run(call, terminal) {
    refuseOutput(call.out, call.paths);
    if (call.columns.length > 0 && (!call.lists || call.remove)) throw new Refusal(columnsAlone);
    const [add, remove] = call.lists ? [addLists, takeListsOff] : [putIn, takeOut];
    const lines = (call.remove ? remove : add)(call);
    terminal.out([...lines, ""].join("\n"));
    return 0;
  },
};

function putIn({ paths, settings: called, out, lang }: Call): string[] {
  const { file, workbook, reading, settings } = openAppendix(paths[0]!, called);
  const edits: Edit[] = [{ kind: "put-sheet", plan: enrichSheet(workbook, reading, settings) }];
  const losses = lossLines(lossesOf(edits, workbook), workbook.date1904, lang);
  file.apply(edits);
  writeBytes(out, file.save());
  return [...losses, written[lang](summarise(reading, settings).entries.length, out)];
}

function takeOut({ paths, settings, out, lang }: Call): string[] {
  const { file, workbook } = open(paths[0]!, settings);
  if (!workbook.sheets.some(({ ours }) => ours === "enrich")) throw new Refusal(nothing);
  const edits: Edit[] = [{ kind: "drop-sheet", id: "enrich" }];
  const losses = lossLines(lossesOf(edits, workbook), workbook.date1904, lang);
  file.apply(edits);
  writeBytes(out, file.save());
  return [...losses, removed[lang](out)];
}
