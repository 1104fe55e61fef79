import type { InputHelp } from "../../core/model/edit";
import { listFormula, NOT_LISTED } from "../../core/edit/inputs";
import { attribute, xml } from "./escape";

/** The element `dataValidations` of a planned sheet: a list and a remark, or a remark alone (ECMA-376 part 1, 18.3.1.32). */
export function inputsXml(inputs: readonly InputHelp[]): string {
  return `<dataValidations${attribute("count", inputs.length)}>${inputs.map(inputXml).join("")}</dataValidations>`;
}

function inputXml(input: InputHelp): string {
  const { range, title, hint } = input;
  const formula = listFormula(input);
  const list = formula ? attribute("type", "list") + attribute("errorStyle", "warning") : "";
  const shown = 'allowBlank="1" showInputMessage="1"' + (formula ? ' showErrorMessage="1"' : "");
  const alert = formula ? attribute("errorTitle", title) + attribute("error", NOT_LISTED) : "";
  const remark = attribute("promptTitle", title) + attribute("prompt", hint);
  const source = formula ? `<formula1>${xml(formula)}</formula1>` : "";
  return `<dataValidation${list} ${shown}${alert}${remark}${attribute("sqref", range)}>${source}</dataValidation>`;
}
