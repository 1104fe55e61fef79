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
  const tags = plainTags("si", prefix);
  for (;;) {
    const end = plainEnd(text, at, tags);
    if (end < 0) return at;
    strings.push(plainText(text, at, end, tags));
    at = end + tags.close.length;
  }
}

/** What a plain string begins and ends with. */
export interface PlainTags {
  readonly open: string;
  readonly close: string;
}

/** The tags around a plain string of an element (`si` or `is`), with its prefix and colon. */
export function plainTags(element: string, prefix: string): PlainTags {
  return { open: `<${prefix}${element}><${prefix}t`, close: `</${prefix}t></${prefix}${element}>` };
}

/** Where the text of the plain string at `at` ends; -1 when there is none. */
export function plainEnd(text: string, at: number, tags: PlainTags): number {
  if (!text.startsWith(tags.open, at)) return -1;
  const end = text.indexOf("<", at + tags.open.length);
  return text.startsWith(tags.close, end) ? end : -1;
}

/** The text of the plain string at `at`, which ends at `end`. */
export function plainText(text: string, at: number, end: number, tags: PlainTags): string {
  const start = text.indexOf(">", at + tags.open.length) + 1;
  return decodeEscapes(decodeEntities(text.slice(start, end)));
}
