import { zipSync } from "fflate";
import { LIMITS } from "../../src/xlsx/limits";
import { openXlsx } from "../../src/xlsx/index";
import { refusal, sheetsOf, workbookParts, worksheet, zipped, type Parts } from "./handmade";

const read = (bytes: Uint8Array) => refusal(() => openXlsx(bytes, "thu.xlsx").workbook());
const text = (content: string) => new TextEncoder().encode(content);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oleWith = (name: string) => new Uint8Array([...OLE, ...new Uint8Array(504), ...Buffer.from(name, "utf16le")]);
const good = workbookParts([worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')]);
const without = (path: string): Parts => Object.fromEntries(Object.entries(good).filter(([key]) => key !== path));

/** Bytes with every occurrence of an ASCII word changed to another of the same length. */
function swapped(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1"));
}

/** Bytes with one bit turned over in the data of the first stored entry that holds `word`. */
function damaged(bytes: Uint8Array, word: string): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[Buffer.from(bytes).indexOf(word)]! ^= 1;
  return copy;
}

describe("a file that is no workbook is refused, saying what it is", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(0), "empty-file"],
    ["a text", text("STT;Nhiệm vụ\n1;Ban hành kế hoạch"), "not-a-workbook"],
    ["a web page that calls itself .xls", text("<html><table><tr><td>1</td></tr></table></html>"), "not-a-workbook"],
    ["a PDF", text("%PDF-1.7"), "not-a-workbook"],
    ["a ZIP archive of something else", zipped({ "word.txt": "x" }), "not-a-workbook"],
    ["an empty ZIP archive", zipped({}), "not-a-workbook"],
    ["a workbook under a password", oleWith("EncryptedPackage"), "encrypted"],
    ["an old .xls", oleWith("Workbook"), "legacy-xls"],
    ["a still older .xls", new Uint8Array([9, 8, 8, 0, 0, 5, 5, 0]), "legacy-xls"],
    [
      "a Word document",
      zipped({
        "_rels/.rels": (good["_rels/.rels"] as string).replace("xl/workbook.xml", "word/document.xml"),
        "word/document.xml": "<document/>",
      }),
      "not-a-workbook",
    ],
    [
      "a binary workbook (.xlsb)",
      zipped({
        "_rels/.rels": (good["_rels/.rels"] as string).replace("workbook.xml", "workbook.bin"),
        "xl/workbook.bin": new Uint8Array([1, 2, 3]),
      }),
      "not-a-workbook",
    ],
  ])("%s", (_, bytes, code) => expect(read(bytes)).toBe(code));
});

describe("a damaged workbook is refused", () => {
  test.each<[string, Uint8Array]>([
    ["cut off in the middle", zipped(good).subarray(0, 900)],
    ["no workbook part", zipped(without("xl/workbook.xml"))],
    ["shared strings named but missing", zipped(without("xl/sharedStrings.xml"))],
    ["a workbook part cut short", zipped({ ...good, "xl/workbook.xml": "<workbook><sheets>" })],
    ["shared strings that are no XML", zipped({ ...good, "xl/sharedStrings.xml": "<sst><si></sst>" })],
    ["a bit turned over in the workbook part", damaged(zipped(good, 0), "workbook xmlns")],
  ])("%s", (_, bytes) => expect(read(bytes)).toBe("broken-file"));
});

describe("a broken sheet leaves the others readable", () => {
  const fine = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  test.each([
    ["cut short", fine.slice(0, -40)],
    ["cut short inside a cell's end tag", fine.slice(0, fine.indexOf("</c>") + 3)],
    ["cut short inside an attribute", fine.slice(0, fine.indexOf('"A1"') + 2)],
    ["empty", ""],
    ["not XML", "một hai ba"],
    ["tags that do not match", fine.replace("</worksheet>", "</sheet>")],
    ["a shared string that is not there", worksheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>')],
    ["a cell type that is none", worksheet('<row r="1"><c r="A1" t="x"><v>5</v></c></row>')],
    ["a row beyond the last", worksheet('<row r="1048577"><c><v>5</v></c></row>')],
    ["a column beyond the last", worksheet('<row r="1"><c r="XFE1"><v>5</v></c></row>')],
    ["a row that is no number", worksheet('<row r="x"><c><v>5</v></c></row>')],
    ["a document type with entities", `<!DOCTYPE x [<!ENTITY a "b">]>${fine}`],
    ["a document type among the rows", fine.replace("<row", '<!DOCTYPE x [<!ENTITY a "b">]><row')],
    ["elements 300 deep", worksheet("", "<extLst>".repeat(300) + "</extLst>".repeat(300))],
    ["elements 300 deep in a cell", worksheet(`<row><c>${"<x>".repeat(300)}${"</x>".repeat(300)}</c></row>`)],
  ])("%s", (_, broken) => {
    const [first, second] = sheetsOf([broken, fine]);
    expect([first!.unread, first!.rows, second!.unread, second!.rows[0]!.values]).toEqual(["broken", [], null, [1]]);
  });

  test("a million unknown elements are walked through, not climbed into", () => {
    const [sheet] = sheetsOf([
      worksheet(`${"<x/>".repeat(200_000)}<row>${"<y/>".repeat(200_000)}<c><v>7</v></c></row>`),
    ]);
    expect(sheet!.rows).toEqual([{ row: 1, values: [7] }]);
  });

  test("claims about columns cost no more than the columns there are", () => {
    const cols = `<cols>${'<col min="1" max="99999999" hidden="1"/>'.repeat(20_000)}</cols>`;
    const [sheet] = sheetsOf([worksheet("", "", cols)]);
    expect(sheet!.hiddenColumns.size).toBe(LIMITS.columns);
  });
});

describe("an archive made to harm is refused before it is unpacked", () => {
  const blank = " ".repeat(3_000_000);
  const entries = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`a/${index}.bin`, new Uint8Array(0)]),
  );
  const twice = { ...good, "xl/wOrkbook.xml": "<a/>" };
  test.each<[string, Uint8Array, string]>([
    ["a part that unpacks to a thousand times its size", zipped({ ...good, "xl/blank.xml": blank }), "too-large"],
    ["more than 10,000 entries", zipSync({ ...entries }, { level: 0 }), "too-large"],
    [
      "two entries of one name",
      swapped(zipped({ ...good, "xl/workbook.xmm": "<a/>" }), "workbook.xmm", "workbook.xml"),
      "broken-file",
    ],
    ["two entries that differ in case only", zipped(twice), "broken-file"],
    ["an entry above the folder", zipped({ ...good, "../evil.xml": "<a/>" }), "broken-file"],
    [
      "an entry above the folder, with back strokes",
      zipped({ ...good, "xl\\..\\..\\evil.xml": "<a/>" }),
      "broken-file",
    ],
    ["an entry at the root of the disk", zipped({ ...good, "/etc/evil.xml": "<a/>" }), "broken-file"],
    ["an entry on a drive", zipped({ ...good, "C:/evil.xml": "<a/>" }), "broken-file"],
  ])("%s", (_, bytes, code) => expect(read(bytes)).toBe(code));

  test("pictures may shrink as they like", () => {
    expect(read(zipped({ ...good, "xl/media/image1.emf": text(blank) }))).toBe("opened");
  });

  test.each([
    ["less than it unpacks to", -1],
    ["more than it unpacks to", 1],
  ])("a part whose stated size is %s", (_, difference) => {
    const bytes = zipped(good);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 24, view.getUint32(at + 24, true) + difference, true);
    }
    expect(read(bytes)).toBe("broken-file");
  });
});
