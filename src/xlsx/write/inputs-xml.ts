import type { InputHelp } from "../../core/model/edit";
import { listSource, NOT_LISTED } from "../../core/edit/inputs";
import { attribute, xml } from "./escape";

/** The element `dataValidations` of a planned sheet: a list and a remark, or a remark alone (ECMA-376 part 1, 18.3.1.32). */
export function inputsXml(inputs: readonly InputHelp[]): string {
  return `<dataValidations${attribute("count", inputs.length)}>${inputs.map(inputXml).join("")}</dataValidations>`;
}

function inputXml({ range, title, hint, values }: InputHelp): string {
  const list = values ? attribute("type", "list") + attribute("errorStyle", "warning") : "";
  const shown = 'allowBlank="1" showInputMessage="1"' + (values ? ' showErrorMessage="1"' : "");
  const alert = values ? attribute("errorTitle", title) + attribute("error", NOT_LISTED) : "";
  const remark = attribute("promptTitle", title) + attribute("prompt", hint);
  const source = values ? `<formula1>${xml(`"${listSource(values)}"`)}</formula1>` : "";
  return `<dataValidation${list} ${shown}${alert}${remark}${attribute("sqref", range)}>${source}</dataValidation>`;
}
