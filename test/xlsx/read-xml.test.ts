import fc from "../tools/laws";
import { PartError } from "../../src/xlsx/errors";
import { numberAt } from "../../src/xlsx/read-number";
import { XmlScanner } from "../../src/xlsx/xml";

/** Every stop of a scanner over a text: event, name, and what lies between its offsets. */
function stops(text: string): string[] {
  const xml = new XmlScanner(text);
  const told: string[] = [];
  while (xml.next()) told.push(`${xml.event} ${xml.prefix}${xml.name} ${text.slice(xml.start, xml.end)}`);
  return told;
}

describe("walking XML", () => {
  test("tells tags and texts with their offsets, and passes over the rest", () => {
    expect(stops('<?xml version="1.0"?>\n<x:a b="1>2"><!-- <c> --> <b/>chữ<![CDATA[<&]]></x:a>')).toEqual([
      'start x:a <x:a b="1>2">',
      "start b <b/>",
      "end b ",
      "text b chữ",
      "text b <![CDATA[<&]]>",
      "end x:a </x:a>",
    ]);
  });

  test("tells a blank text only where it is all that an element holds", () => {
    expect(stops("<a> <t> </t> </a>")).toEqual(["start a <a>", "start t <t>", "text t  ", "end t </t>", "end a </a>"]);
  });

  test.each([
    ["b", "một > hai"],
    ["id", "r7"],
    ["c", 'x"y'],
    ["d", ""],
    ["missing", undefined],
    ["i", undefined],
  ])("the attribute %s", (name, value) => {
    const xml = new XmlScanner(`<a b="một > hai" r:id = 'r7'\n c='x"y' d=""/>`);
    xml.next();
    expect(xml.attribute(name)).toBe(value);
  });

  test.each([
    ["an element left open", "<a><b></b>"],
    ["tags that cross", "<a><b></a></b>"],
    ["an end without a start", "</a>"],
    ["a tag cut short", '<a b="'],
    ["a comment cut short", "<a><!-- "],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["more than 256 levels", "<a>".repeat(257) + "</a>".repeat(257)],
    ["a tag without a name", "<a>< </a>"],
  ])("%s is refused", (_, text) => expect(() => stops(text)).toThrow(PartError));
});

describe("reading numbers", () => {
  test("gives what Number gives", () => {
    const written = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer().map(String),
      fc.tuple(fc.integer({ min: -99999999, max: 99999999 }), fc.nat(9999999)).map(([a, b]) => `${a}.${b}`),
      fc.constantFrom("-0", "0.0", "00012", ".5", "5.", "-", ".", "1.2.3", "12a", "1e3", "+1"),
    );
    fc.assert(
      fc.property(written, (text) => expect(numberAt(`<v>${text}</v>`, 3, 3 + text.length)).toBe(Number(text))),
    );
  });

  test("finds none in a blank", () => expect(numberAt("  ", 0, 2)).toBeNaN());
});
