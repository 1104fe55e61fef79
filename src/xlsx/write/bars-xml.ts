import type { SheetLayout } from "../../core/model/edit";
import { attribute } from "./escape";

type Bar = NonNullable<SheetLayout["bars"]>[number];

/** The extensions of Excel 2010, by which a bar has one colour all along: bars that fade out cannot be compared. */
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const EXTENSION = { rule: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", sheet: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" };

/** A bar's length runs over the whole cell, from nothing. */
const LENGTH = 'minLength="0" maxLength="100"';

/** The name that a bar has in both of its places. */
const idOf = (index: number) => `{50A70000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
const rgb = (color: string) => attribute("rgb", `FF${color.toUpperCase()}`);

/** The `conditionalFormatting` elements of planned data bars: from nothing to the highest figure or to what is planned. */
export function barsXml(bars: readonly Bar[], firstPriority: number): string {
  const each = bars.map(({ range, color, max }, index) => {
    const most = max === undefined ? '<cfvo type="max"/>' : `<cfvo type="num"${attribute("val", max)}/>`;
    const bar = `<dataBar ${LENGTH}><cfvo type="num" val="0"/>${most}<color${rgb(color)}/></dataBar>`;
    const more = `<extLst><ext ${X14} uri="${EXTENSION.rule}"><x14:id>${idOf(index)}</x14:id></ext></extLst>`;
    const rule = `<cfRule type="dataBar"${attribute("priority", firstPriority + index)}>${bar}${more}</cfRule>`;
    return `<conditionalFormatting${attribute("sqref", range)}>${rule}</conditionalFormatting>`;
  });
  return each.join("");
}

/** A sheet's extensions with what they say of planned data bars, put behind what others said; "" for neither. */
export function withBarExtensions(extensions: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return extensions;
  const ours = bars.map(extensionXml).join("");
  const list = extensions.lastIndexOf("</", extensions.lastIndexOf("conditionalFormattings>"));
  if (list >= 0 && extensions.includes("conditionalFormattings>")) return insert(extensions, list, ours);
  const own = `<ext ${X14} uri="${EXTENSION.sheet}"><x14:conditionalFormattings>${ours}</x14:conditionalFormattings></ext>`;
  const end = extensions.lastIndexOf("</extLst>");
  return end >= 0 ? insert(extensions, end, own) : `<extLst>${own}</extLst>`;
}

const insert = (text: string, at: number, added: string) => text.slice(0, at) + added + text.slice(at);

function extensionXml({ range, color, max }: Bar, index: number): string {
  const value = (type: string, formula?: number) =>
    formula === undefined ? `<x14:cfvo type="${type}"/>` : `<x14:cfvo type="num"><xm:f>${formula}</xm:f></x14:cfvo>`;
  const bounds = value("num", 0) + value("max", max);
  // A negative figure's colour and the axis are said, as Excel takes no bar without them.
  const colors = `<x14:negativeFillColor${rgb(color)}/><x14:axisColor rgb="FF000000"/>`;
  return (
    `<x14:conditionalFormatting ${X14} ${XM}><x14:cfRule type="dataBar" id="${idOf(index)}">` +
    `<x14:dataBar ${LENGTH} gradient="0">${bounds}${colors}</x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`
  );
}
