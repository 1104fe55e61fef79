import type { Range } from "../../src/core/model/cell";
import { Refusal } from "./book";
import { meet } from "./ranges";
import type { StandinSheet } from "./sheet";

/** A data validation on a sheet; no two of them share a cell. */
export interface StandinValidation {
  readonly areas: readonly Range[];
  /** "List", "WholeNumber" …; "None" where there is only a remark. */
  readonly type: string;
  /** A list's values or formula, "" for anything else. */
  readonly source: string;
  /** Remark and warning, one line each. */
  readonly look: readonly string[];
}

type Content = Omit<StandinValidation, "areas">;

const NOTHING: Content = { type: "None", source: "", look: [] };
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;

/** `dataValidation` of a range or of several. */
export class DataValidationObject {
  constructor(
    readonly sheet: StandinSheet,
    readonly areas: readonly Range[],
    readonly write: (what: string) => void,
  ) {}
  /** What all cells have in common; "MixedCriteria" where some have none, "Inconsistent" where they differ. */
  get Type(): string {
    const there = this.#there();
    if (there.length === 0) return "None";
    if (new Set(there.map(contentOf)).size > 1) return "Inconsistent";
    const covered = there.flatMap(({ areas }) => areas.flatMap((area) => this.areas.map((own) => shared(area, own))));
    return sum(covered) < sum(this.areas.map(size)) ? "MixedCriteria" : there[0]!.type;
  }
  get Rule(): { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } } | null {
    return this.Type === "List" ? { list: { inCellDropDown: true, source: this.#there()[0]!.source } } : null;
  }
  set Rule(value: { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } }) {
    this.write("DataValidation.Rule");
    const source = value.list?.source ?? "";
    // A string of values that commas part, in at most 255 characters, or a formula: "=Names!$A$1:$A$3" (add-ins/excel-add-ins-data-validation).
    if (source === "" || source.length > LONGEST_LIST) throw new Refusal("InvalidArgument");
    this.#put((before) => ({ ...before, type: "List", source }));
  }
  set Prompt({ title, message }: { readonly title: string; readonly message: string }) {
    this.write("DataValidation.Prompt");
    const line = `prompt ${fit(title, LONGEST_TITLE)}: ${fit(message, LONGEST_LIST)}`;
    this.#put((before) => ({ ...before, look: [...before.look, line] }));
  }
  set ErrorAlert(value: { readonly title: string; readonly message: string; readonly style: string }) {
    this.write("DataValidation.ErrorAlert");
    const line = `alert ${value.style} ${fit(value.title, LONGEST_TITLE)}: ${fit(value.message, LONGEST_LIST)}`;
    this.#put((before) => ({ ...before, look: [...before.look, line] }));
  }
  Clear(): void {
    this.write("DataValidation.Clear");
    this.#takeOff();
  }

  #there(): readonly StandinValidation[] {
    return this.sheet.validations.filter(({ areas }) =>
      areas.some((area) => this.areas.some((own) => meet(area, own))),
    );
  }

  #put(next: (before: Content) => Content): void {
    const [before = NOTHING] = this.Type === "MixedCriteria" || this.Type === "Inconsistent" ? [] : this.#there();
    const { type, source, look } = before;
    this.#takeOff();
    this.sheet.validations.push({ areas: this.areas, ...next({ type, source, look }) });
  }

  #takeOff(): void {
    const without = (area: Range) =>
      this.areas.reduce((rest, own) => rest.flatMap((part) => cutOut(part, own)), [area]);
    this.sheet.validations = this.sheet.validations
      .map((validation) => ({ ...validation, areas: validation.areas.flatMap(without) }))
      .filter(({ areas }) => areas.length > 0);
  }
}

const contentOf = ({ type, source, look }: Content) => JSON.stringify([type, source, look]);
const size = ({ top, bottom, left, right }: Range) => (bottom - top + 1) * (right - left + 1);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How many cells two ranges share. */
const shared = (a: Range, b: Range) =>
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1) *
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1);

/** What is left of a range without the cells of another. */
function cutOut(range: Range, hole: Range): Range[] {
  if (!meet(range, hole)) return [range];
  const [top, bottom] = [Math.max(range.top, hole.top), Math.min(range.bottom, hole.bottom)];
  return [
    { ...range, bottom: top - 1 },
    { ...range, top: bottom + 1 },
    { ...range, top, bottom, right: hole.left - 1 },
    { ...range, top, bottom, left: hole.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function fit(text: string, longest: number): string {
  if (text.length > longest) throw new Refusal("InvalidArgument");
  return text;
}
