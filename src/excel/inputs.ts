import { listFormula, listSource, NOT_LISTED } from "../core/edit/inputs";
import type { InputHelp } from "../core/model/edit";

/** Gives cells their lists to choose from, and the remarks that show while they are selected (ExcelApi 1.8). */
export function putInputs(sheet: Excel.Worksheet, inputs: readonly InputHelp[]): void {
  for (const input of inputs) {
    const { range, title, hint, values } = input;
    const { dataValidation } = sheet.getRange(range);
    const formula = listFormula(input);
    if (formula !== null) {
      const source = values ? listSource(values) : `=${formula}`;
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title, message: NOT_LISTED };
    }
    dataValidation.prompt = { showPrompt: true, title, message: hint };
  }
}
