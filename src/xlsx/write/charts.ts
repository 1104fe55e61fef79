import { isOurChart } from "../../core/edit/chart";
import { orBroken } from "../errors";
import type { ChartSource } from "./chart-data";
import { chartXml } from "./chart-xml";
import { addContentType } from "./content-types";
import type { Draft } from "./draft";
import { anchorXml, emptyDrawing } from "./drawing-xml";
import { contentTypes, type Namespaces } from "./namespaces";
import { applyChanges } from "./patch";
import { addRelation, dropRelation, freePath, relationsOf } from "./relations";
import { append, attributeOf, readTree, removal, type XmlElement } from "./tree";
import { openBook } from "./workbook";

/** Takes our charts out of a sheet's drawing, and the drawing with them where nothing else is in it. */
export function dropCharts(draft: Draft, sheet: string): void {
  const drawing = relationsOf(draft, sheet).find(({ kind, target }) => kind === "drawing" && draft.has(target));
  if (!drawing) return;
  const { target } = drawing;
  const text = draft.text(target);
  const root = orBroken(draft.name, target, () => readTree(text, 8));
  const ours = root.children.filter((anchor) => isOurChart(nameOf(text, anchor)));
  if (ours.length === root.children.length) return dropRelation(draft, sheet, drawing);
  const charts = ours.map((anchor) => chartId(text, anchor));
  draft.set(target, applyChanges(text, ours.map(removal)));
  for (const relation of relationsOf(draft, target)) {
    if (charts.includes(relation.id)) dropRelation(draft, target, relation);
  }
}

/** Puts the charts of a planned sheet into its drawing, made where there is none; returns its relationship's id, or null without any drawing. */
export function putCharts(draft: Draft, sheet: string, source: ChartSource, names: Namespaces): string | null {
  const charts = source.layout.charts ?? [];
  const present = relationsOf(draft, sheet).find(({ kind }) => kind === "drawing");
  if (charts.length === 0) return present?.id ?? null;
  const workbook = openBook(draft).path;
  const drawing = present?.target ?? freePath(draft, workbook, "drawings", "drawing");
  if (!present) {
    draft.set(drawing, emptyDrawing(names));
    addContentType(draft, drawing, contentTypes.drawing);
  }
  const ids = charts.map((chart) => {
    const path = freePath(draft, workbook, "charts", "chart");
    draft.set(path, chartXml(chart, source, names));
    addContentType(draft, path, contentTypes.chart);
    return addRelation(draft, drawing, "chart", path, names);
  });
  draft.patch(drawing, (text) => {
    const root = readTree(text, 0);
    const first = highestId(text) + 1;
    const anchors = charts.map((chart, index) => anchorXml(chart, first + index, ids[index]!, names));
    return applyChanges(text, append(text, root, anchors.join("")));
  });
  return present?.id ?? addRelation(draft, sheet, "drawing", drawing, names);
}

function* inside(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const part of element.children) yield* inside(part);
}

function nameOf(text: string, anchor: XmlElement): string {
  const words = [...inside(anchor)].find(({ name }) => name === "cNvPr");
  return (words && attributeOf(text, words, "name")) ?? "";
}

function chartId(text: string, anchor: XmlElement): string {
  const chart = [...inside(anchor)].find(({ name }) => name === "chart");
  return (chart && attributeOf(text, chart, "id")) ?? "";
}

/** The highest id of an object in a drawing, 1 without any: Excel keeps 1 for the drawing itself. */
function highestId(text: string): number {
  const ids = [...text.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid\s*=\s*["'](\d{1,9})["']/g)].map(([, id]) => Number(id));
  return ids.reduce((highest, id) => Math.max(highest, id), 1);
}
