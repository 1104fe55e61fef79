import { chartName, chartRange } from "../../core/edit/chart";
import type { ChartPlan } from "../../core/model/edit";
import { attribute } from "./escape";
import { DECLARATION, type Namespaces } from "./namespaces";

/** The anchor of a chart over its cells (ECMA-376 part 1, 20.5.2.33), with every namespace declared so that it fits any drawing. */
export function anchorXml(chart: ChartPlan, id: number, relation: string, names: Namespaces): string {
  const { top, left, bottom, right } = chartRange(chart.at);
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const words =
    attribute("name", chartName(chart)) + attribute("descr", chart.altText) + attribute("title", chart.title);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${names.drawings}/spreadsheetDrawing" xmlns:a="${names.drawings}/main">` +
    corner("from", left - 1, top - 1) +
    corner("to", right, bottom) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}"${words}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.drawings}/chart"><c:chart xmlns:c="${names.drawings}/chart" xmlns:r="${names.relationships}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** A drawing with nothing in it. */
export function emptyDrawing({ drawings }: Namespaces): string {
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main"></xdr:wsDr>`;
}
