import { CHART, chartLook, inkOn, type ChartLook } from "../../core/edit/chart";
import type { ChartPlan } from "../../core/model/edit";
import { categoriesXml, numbersXml, type ChartSource } from "./chart-data";
import { attribute, xml } from "./escape";
import { DECLARATION, type Namespaces } from "./namespaces";

/** The ids by which a chart's two axes name each other. */
const [CATEGORIES, VALUES] = [111_111_111, 222_222_222];

/** The whole chart part of a planned chart (ECMA-376 part 1, 21.2). */
export function chartXml(chart: ChartPlan, source: ChartSource, { drawings, relationships }: Namespaces): string {
  const look = chartLook(source.layout, chart);
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main" xmlns:r="${relationships}">`,
    `<c:date1904 val="${source.date1904 ? 1 : 0}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(chart, source, look)}${axesXml(chart, look)}</c:plotArea>`,
    look.legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "",
    // Rows that a filter hides still count.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${fillXml("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr>`,
    textXml(fontXml("defRPr", CHART.size)),
    "</c:chartSpace>",
  ].join("");
}

const fillXml = (color: string) => `<a:solidFill><a:srgbClr${attribute("val", color.toUpperCase())}/></a:solidFill>`;
const lineXml = (color: string, width = 9525) => `<a:ln w="${width}">${fillXml(color)}</a:ln>`;

function fontXml(tag: "defRPr" | "rPr", size: number, bold = false): string {
  const language = tag === "rPr" ? ' lang="vi-VN"' : "";
  const face = `<a:latin typeface="${CHART.font}"/><a:cs typeface="${CHART.font}"/>`;
  return `<a:${tag}${language} sz="${size * 100}" b="${bold ? 1 : 0}">${fillXml(CHART.text)}${face}</a:${tag}>`;
}

const textXml = (font: string) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

function titleXml(title: string): string {
  const text = `<a:r>${fontXml("rPr", CHART.titleSize, true)}<a:t>${xml(title)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${fontXml("defRPr", CHART.titleSize, true)}</a:pPr>${text}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(chart: ChartPlan, source: ChartSource, look: ChartLook): string {
  const { kind, stacked, series } = chart;
  const grouping = `<c:grouping val="${stacked ? "stacked" : kind === "line" ? "standard" : "clustered"}"/>`;
  const all = series.map((_, index) => seriesXml(chart, index, source, look)).join("");
  const axes = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;
  if (kind === "line") {
    return `<c:lineChart>${grouping}<c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = `<c:barDir val="${kind === "bar" ? "bar" : "col"}"/>`;
  const room = `<c:gapWidth val="${look.gap}"/>${look.overlap ? `<c:overlap val="${look.overlap}"/>` : ""}`;
  return `<c:barChart>${direction}${grouping}<c:varyColors val="0"/>${all}${room}${axes}</c:barChart>`;
}

function seriesXml(chart: ChartPlan, index: number, source: ChartSource, look: ChartLook): string {
  const { name, values, color } = chart.series[index]!;
  const isLine = chart.kind === "line";
  const shape = isLine
    ? `<c:spPr>${lineXml(color, 28_575)}</c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fillXml(color)}${lineXml(color)}</c:spPr></c:marker>`
    : `<c:spPr>${fillXml(color)}</c:spPr><c:invertIfNegative val="0"/>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xml(name)}</c:v></c:tx>${shape}`,
    labelsXml(chart, color, look),
    `<c:cat>${categoriesXml(source, chart.categories)}</c:cat><c:val>${numbersXml(source, values)}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

/** Labels stand on a piece of a stack in whichever of black and white can be read there, else beside the point. */
function labelsXml({ kind, stacked }: ChartPlan, color: string, look: ChartLook): string {
  const flags = (shown: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="${shown}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  if (!look.labels) return `<c:dLbls>${flags(0)}</c:dLbls>`;
  const isInside = stacked && kind !== "line";
  const text = isInside ? inkOn(color) : CHART.text;
  const font = fontXml("defRPr", CHART.size).replace(fillXml(CHART.text), fillXml(text));
  const place = isInside ? "ctr" : kind === "line" ? "t" : "outEnd";
  return (
    `<c:dLbls><c:numFmt${attribute("formatCode", look.labelFormat)} sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    textXml(font) +
    `<c:dLblPos val="${place}"/>${flags(1)}</c:dLbls>`
  );
}

function axesXml({ kind }: ChartPlan, look: ChartLook): string {
  const isBar = kind === "bar";
  const ids = (own: number, other: number) => ({ id: `<c:axId val="${own}"/>`, cross: `<c:crossAx val="${other}"/>` });
  const [names, values] = [ids(CATEGORIES, VALUES), ids(VALUES, CATEGORIES)];
  // Bars are read from the top down, as the table beside them is.
  const order = `<c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling>`;
  const scale = `<c:scaling><c:orientation val="minMax"/>${look.fromZero ? '<c:min val="0"/>' : ""}</c:scaling>`;
  const grid = look.labels ? "" : `<c:majorGridlines><c:spPr>${lineXml(CHART.grid)}</c:spPr></c:majorGridlines>`;
  return [
    `<c:catAx>${names.id}${order}<c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:spPr>${lineXml(CHART.axis)}</c:spPr>${textXml(fontXml("defRPr", look.nameSize))}${names.cross}<c:crosses val="autoZero"/><c:auto val="0"/>`,
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx>${values.id}${scale}<c:delete val="${look.labels ? 1 : 0}"/><c:axPos val="${isBar ? "b" : "l"}"/>${grid}`,
    `<c:numFmt${attribute("formatCode", look.format)} sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${values.cross}<c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}
