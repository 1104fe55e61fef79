import { LIST_SIGN } from "../../core/model/edit";
import { columnNumber, parseRange, type Range } from "../../core/model/cell";
import { LIMITS } from "../limits";
import { attributeOf, child, contentOf, type XmlElement } from "./tree";

/** Deep enough for the validations that Excel keeps in a sheet's extensions. */
export const VALIDATION_DEPTH = 7;

/** One validation on a sheet (`dataValidation`), whichever list of the part it stands in. */
export interface ValidationXml {
  readonly ranges: readonly Range[];
  readonly isOurs: boolean;
}

/** All validations of a sheet, its extensions counted in; `element` is read {@link VALIDATION_DEPTH} deep. */
export function validationsIn(text: string, element: XmlElement): ValidationXml[] {
  if (element.name !== "dataValidation") return element.children.flatMap((part) => validationsIn(text, part));
  return [{ ranges: rangesOf(text, element), isOurs: isOurList(text, element) }];
}

/** Whether a validation is a list that draws on a name of ours. */
export function isOurList(text: string, validation: XmlElement): boolean {
  const formula = child(validation, "formula1");
  return formula !== undefined && contentOf(text, formula).includes(LIST_SIGN);
}

/** An extension has its ranges in an element of their own. */
function rangesOf(text: string, validation: XmlElement): Range[] {
  const inside = child(validation, "sqref");
  const list = attributeOf(text, validation, "sqref") ?? (inside ? contentOf(text, inside) : "");
  return list
    .split(/\s+/)
    .filter((ref) => ref !== "")
    .map((ref) => parseRange(ref) ?? wholeLines(ref));
}

/** The range of "C:D" or "3:7"; the whole sheet for what cannot be read, since nobody knows what is free there. */
function wholeLines(ref: string): Range {
  const whole = { top: 1, left: 1, bottom: LIMITS.rows, right: LIMITS.columns };
  const [, first, last] = /^\$?([A-Z]+|\d+):\$?([A-Z]+|\d+)$/i.exec(ref) ?? [];
  if (first === undefined || last === undefined) return whole;
  return /\d/.test(ref)
    ? { ...whole, top: Number(first), bottom: Number(last) }
    : { ...whole, left: columnNumber(first), right: columnNumber(last) };
}
