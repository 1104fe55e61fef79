import type { Range } from "../../src/core/model/cell";
import { Refusal, type StandinBook } from "./book";
import { DataBarConditionalFormatObject, RangeFormatObject } from "./format-objects";
import { meet } from "./ranges";
import type { StandinRule, StandinSheet } from "./sheet";

/** `conditionalFormats` of a range or of areas. */
export class ConditionalFormatCollectionObject {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
    readonly areas: readonly Range[],
  ) {}
  get Items(): ConditionalFormatObject[] {
    return this.sheet.rules
      .filter((rule) => rule.areas.some((area) => this.areas.some((mine) => meet(mine, area))))
      .map((rule) => new ConditionalFormatObject(this.book, this.sheet, rule));
  }
  GetItem(id: string): ConditionalFormatObject {
    const found = this.Items.find((format) => format.Id === id);
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  }
  Add(type: string): ConditionalFormatObject {
    if (this.sheet.isProtected) throw new Refusal("AccessDenied");
    this.book.writes.push(`ConditionalFormats.Add ${this.sheet.name}`);
    const rule = { id: this.book.nextId(), type, areas: this.areas, formula: "", look: [] };
    this.sheet.rules.unshift(rule);
    return new ConditionalFormatObject(this.book, this.sheet, rule);
  }
}

/** A conditional format, and in the stand-in also its `custom`, its `rule` and its `format`. */
class ConditionalFormatObject {
  #isMoved = false;
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
    readonly rule: StandinRule,
  ) {}
  get Id(): string {
    return this.rule.id;
  }
  get Type(): string {
    return this.rule.type;
  }
  get Priority(): number {
    return this.sheet.rules.indexOf(this.rule);
  }
  /** A place among the sheet's formats, from the back when negative; beyond either end, that end. */
  set Priority(value: number) {
    this.book.writes.push(`ConditionalFormat.Priority ${this.sheet.name}`);
    const { rules } = this.sheet;
    rules.splice(rules.indexOf(this.rule), 1);
    const place = value < 0 ? rules.length + 1 + value : value;
    rules.splice(Math.max(0, Math.min(rules.length, place)), 0, this.rule);
    this.#isMoved = true;
  }
  get Custom(): CustomConditionalFormatObject {
    // "You have to re-fetch a new copy of the object", says the documentation of `priority`.
    if (this.#isMoved) throw new Refusal("InvalidReference");
    if (this.rule.type !== "Custom") throw new Refusal("InvalidOperation");
    return new CustomConditionalFormatObject(this.rule);
  }
  get DataBar(): DataBarConditionalFormatObject {
    if (this.rule.type !== "DataBar") throw new Refusal("InvalidOperation");
    return new DataBarConditionalFormatObject((setting) => this.rule.look.push(setting));
  }
  Delete(): void {
    this.book.writes.push(`ConditionalFormat.Delete ${this.sheet.name}`);
    this.sheet.rules.splice(this.sheet.rules.indexOf(this.rule), 1);
  }
}

class CustomConditionalFormatObject {
  constructor(readonly data: StandinRule) {}
  get Rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.data);
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject((setting) => this.data.look.push(setting));
  }
}

class ConditionalFormatRuleObject {
  constructor(readonly data: StandinRule) {}
  get Formula(): string {
    return this.data.formula;
  }
  set Formula(value: string) {
    this.data.formula = value;
  }
}
