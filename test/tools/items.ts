import type { Table } from "../../src/core/model/appendix";
import type { Deadline } from "../../src/core/model/deadline";
import type { Item } from "../../src/core/model/item";

/** A deadline that ends on the given ISO date. */
export function due(to: string): Deadline {
  return { text: to, kind: "date", from: null, to, faults: [] };
}

const blank: Item = {
  row: 1,
  number: null,
  sections: [],
  text: "",
  owners: [],
  ownerKey: null,
  ownerFrom: "none",
  coordinators: [],
  leader: null,
  deadline: null,
  target: null,
  direction: "higher",
  unit: null,
  product: null,
  status: null,
  finished: null,
  plan: null,
  actual: null,
  percent: null,
};

/** An item with the given fields, every other one blank. */
export function item(fields: Partial<Item> = {}): Item {
  return { ...blank, ...fields };
}

/** A table of the given items, on sheet "PL01" unless said otherwise. */
export function table(items: readonly Item[], fields: Partial<Table> = {}): Table {
  return {
    sheet: "PL01",
    kind: "tasks",
    range: { top: 1, left: 1, bottom: 1, right: 1 },
    title: "",
    year: 2024,
    stated: null,
    headerRows: [],
    columns: [],
    sections: [],
    rows: [],
    items,
    ...fields,
  };
}
