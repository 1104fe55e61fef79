import { decodeEntities, decodeEscapes, XmlScanner } from "./xml";

/** From a start tag of a string (`si`, `is`): moves to its end and returns its text. Rich text is joined, phonetic guides are left out. */
export function readRichText(xml: XmlScanner): string {
  let text = "";
  for (const depth = xml.depth; xml.depth >= depth && xml.next();) {
    if (xml.event !== "start") continue;
    if (xml.name === "t") text += xml.content();
    else if (xml.name === "rPh") xml.skip();
  }
  return decodeEscapes(text);
}

/** The shared strings of a workbook, by index. Throws PartError on damaged XML. */
export function readStrings(text: string): string[] {
  const strings: string[] = [];
  const xml = new XmlScanner(text);
  while (xml.next()) {
    if (xml.event !== "start") continue;
    if (xml.name === "sst") xml.jump(readPlain(text, xml.end, xml.prefix, strings));
    else if (xml.name === "si") {
      strings.push(readRichText(xml));
      xml.jump(readPlain(text, xml.end, xml.prefix, strings));
    }
  }
  return strings;
}

/** Reads as many plain strings (`<si><t>…</t></si>`) as follow one another at `at`; returns the offset of what is not one. */
function readPlain(text: string, at: number, prefix: string, strings: string[]): number {
  const open = `<${prefix}si><${prefix}t`;
  const close = `</${prefix}t></${prefix}si>`;
  while (text.startsWith(open, at)) {
    const start = text.indexOf(">", at + open.length) + 1;
    const end = text.indexOf("<", start);
    if (start === 0 || !text.startsWith(close, end)) break;
    strings.push(decodeEscapes(decodeEntities(text.slice(start, end))));
    at = end + close.length;
  }
  return at;
}
