import { listSource, NOT_LISTED } from "../core/edit/inputs";
import type { InputHelp } from "../core/model/edit";

/** Gives cells their lists to choose from, and the remarks that show while they are selected (ExcelApi 1.8). */
export function putInputs(sheet: Excel.Worksheet, inputs: readonly InputHelp[]): void {
  for (const { range, title, hint, values } of inputs) {
    const { dataValidation } = sheet.getRange(range);
    if (values) {
      dataValidation.rule = { list: { inCellDropDown: true, source: listSource(values) } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title, message: NOT_LISTED };
    }
    dataValidation.prompt = { showPrompt: true, title, message: hint };
  }
}
