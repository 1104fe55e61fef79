import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, Zip, ZipDeflate, strToU8, strFromU8 } from "fflate";
import { encodeXml } from "../../src/xlsx/encoding";
import { PartError } from "../../src/xlsx/errors";
import { Package } from "../../src/xlsx/package";
import { readZip } from "../../src/xlsx/zip";
import { utf16, zipped } from "./handmade";

const appendices = path.join(__dirname, "..", "..", "..", "shared", "appendices");
const files = existsSync(appendices) ? readdirSync(appendices).filter((name) => name.endsWith(".xlsx")) : [];
const sum = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const packed = (bytes: Uint8Array) =>
  readZip(bytes).map(({ path: name, method, crc, size, time, date, data }) => [
    name,
    method,
    crc,
    size,
    time,
    date,
    sum(data),
  ]);

const parts = { "[Content_Types].xml": "<Types/>", "xl/a.xml": "<a>một</a>", "xl/pic.png": new Uint8Array([1, 2, 3]) };
const open = (bytes: Uint8Array) => Package.open(bytes, "thu.xlsx");

/** An archive as streaming writers make it: sizes unknown at first, so they follow the data. */
function streamed(name: string, content: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  const entry = new ZipDeflate(name);
  zip.add(entry);
  entry.push(strToU8(content), true);
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

describe("saving what was opened", () => {
  if (files.length === 0) test.skip("the real appendices are not beside the repository", () => undefined);
  test.each(files)("keeps every entry of %s: order, date and compressed bytes", (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(appendices, file)));
    expect(packed(open(bytes).save())).toEqual(packed(bytes));
  });

  test("changes only the part that was set, and keeps its place and date", () => {
    const bytes = zipped(parts);
    const edited = open(bytes);
    edited.set("xl/a.xml", strToU8("<a>hai</a>"));
    const saved = edited.save();
    const before = packed(bytes);
    const after = packed(saved);
    expect(after.map(([name, , , , time, date]) => [name, time, date])).toEqual(
      before.map(([name, , , , time, date]) => [name, time, date]),
    );
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(strFromU8(unzipSync(saved)["xl/a.xml"]!)).toBe("<a>hai</a>");
  });

  test("gives the same bytes for the same edits", () => {
    const make = () => {
      const edited = open(zipped(parts));
      edited.set("xl/new.xml", strToU8("<n/>"));
      return sum(edited.save());
    };
    expect(make()).toBe(make());
  });

  test("reads entries whose sizes follow their data, and writes them with sizes in front", () => {
    const saved = open(streamed("xl/a.xml", "<a>một</a>")).save();
    expect(open(saved).text("xl/a.xml")).toBe("<a>một</a>");
    expect(saved[6]! & 8).toBe(0);
  });
});

describe("parts", () => {
  test("a new package holds what was set, content types first", () => {
    const made = Package.create();
    made.set("xl/a.xml", strToU8("<a/>"));
    made.set("[Content_Types].xml", strToU8("<Types/>"));
    expect(Object.keys(unzipSync(made.save()))).toEqual(["[Content_Types].xml", "xl/a.xml"]);
  });

  test("are found whatever the case of their path", () => {
    const opened = open(zipped(parts));
    expect(opened.text("XL/A.XML")).toBe("<a>một</a>");
    opened.set("XL/a.xml", strToU8("<a/>"));
    expect(opened.paths()).toEqual(["[Content_Types].xml", "xl/a.xml", "xl/pic.png"]);
  });

  test("a removed part is gone, a missing one is said to be missing", () => {
    const opened = open(zipped(parts));
    opened.remove("xl/a.xml");
    expect(opened.has("xl/a.xml")).toBe(false);
    expect(Object.keys(unzipSync(opened.save()))).toEqual(["[Content_Types].xml", "xl/pic.png"]);
    expect(() => opened.text("xl/a.xml")).toThrow(PartError);
  });

  const words = `<?xml version="1.0" encoding="UTF-16"?><a>Phụ lục</a>`;
  test.each([
    ["UTF-8", strToU8(words)],
    ["UTF-8 with a byte-order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(words)])],
    ["UTF-16, little-endian", utf16(words, true)],
    ["UTF-16, big-endian", utf16(words, false)],
    ["UTF-16 without a byte-order mark", utf16(words, true).subarray(2)],
  ])("text in %s is decoded", (_, bytes) => {
    expect(open(zipped({ "a.xml": bytes })).text("a.xml")).toBe(words);
  });

  test("text that was UTF-16 is written as UTF-8 and says so", () => {
    const opened = open(zipped({ "a.xml": utf16(words, true) }));
    opened.set("a.xml", encodeXml(opened.text("a.xml"), false));
    expect(strFromU8(opened.bytes("a.xml"))).toBe(`<?xml version="1.0" encoding="UTF-8"?><a>Phụ lục</a>`);
  });
});
