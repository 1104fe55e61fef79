import fc from "../tools/laws";
import { commonSyllables } from "../../src/core/parse/legacy/common";
import { detectLegacy, fromLegacy, inUnicode, legacyOf, type LegacyEncoding } from "../../src/core/parse/legacy";
import { drawSheet, shelfNames, shelfSheet } from "../tools/sheets";

/** The letters of Vietnamese beyond ASCII, and how each encoding writes them; ư stands for its soft hyphen here. */
const SMALL = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";
const TCVN3_BYTES = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®";
const TCVN3_CAPITALS: Readonly<Record<string, string>> = { Ă: "¡", Â: "¢", Ê: "£", Ô: "¤", Ơ: "¥", Ư: "¦", Đ: "§" };

/** VNI by composition: the letter's shape mark and tone mark make one sign, which stands after the plain letter. */
const VNI_TONES: Readonly<Record<string, string>> = {
  "\u0301": "ù",
  "\u0300": "ø",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
};
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  "": "â",
  "\u0301": "á",
  "\u0300": "à",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  "": "ê",
  "\u0301": "é",
  "\u0300": "è",
  "\u0309": "ú",
  "\u0303": "ü",
  "\u0323": "ë",
};
const VNI_ALONE: Readonly<Record<string, string>> = { đ: "ñ", í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î" };

const isUpper = (letter: string) => letter !== letter.toLowerCase();

function toVni(text: string): string {
  const small = (letter: string): string => {
    if (VNI_ALONE[letter]) return VNI_ALONE[letter];
    const marks = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? "";
    if (marks.includes("\u0302")) return marks[0]! + VNI_CIRCUMFLEX[tone]!;
    if (marks.includes("\u0306")) return marks[0]! + VNI_BREVE[tone]!;
    const base = marks.includes("\u031b") ? { o: "ô", u: "ö" }[marks[0]!]! : marks[0]!;
    return base + (VNI_TONES[tone] ?? "");
  };
  return Array.from(text, (letter) => {
    const written = small(letter.toLowerCase());
    return isUpper(letter) ? written.toUpperCase() : written;
  }).join("");
}

/** As typed: a capital without a byte of its own is its small letter, to be shown by a font of capitals. */
function toTcvn3(text: string): string {
  return Array.from(text, (letter) => {
    const place = SMALL.indexOf(letter.toLowerCase());
    return TCVN3_CAPITALS[letter] ?? (place < 0 ? letter : TCVN3_BYTES[place]!);
  }).join("");
}

const encoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = { tcvn3: toTcvn3, vni: toVni };
const encodings = ["tcvn3", "vni"] as const;

const letter = fc.constantFrom(...SMALL, ..."abcdeghiklmnopqrstuvxy");
const word = fc.array(letter, { minLength: 2, maxLength: 7 }).map((letters) => letters.join(""));
const gap = fc.constantFrom(" ", " ", " ", ", ", "\n", " - ", " (3) ", ": 12/6 ", "; 1.234,5% ");
const capitalised = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const hasOwnCapital = (text: string) => /^[a-z]/.test(text) || text[0]!.toUpperCase() in TCVN3_CAPITALS;

const sentence = (words: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(words, gap), { minLength: 1, maxLength: 12 }).map((parts) => parts.flat().join(""));
const mixedCase = fc
  .tuple(word, fc.boolean())
  .map(([text, capital]) => (capital && hasOwnCapital(text) ? capitalised(text) : text));

test.each(encodings)("whatever %s can write comes back the same", (encoding) => {
  fc.assert(
    fc.property(sentence(mixedCase), (text) => {
      expect(fromLegacy(encoders[encoding](text), encoding)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test("VNI capitals come back, alone and in words", () => {
  const anyCase = fc
    .tuple(word, fc.constantFrom("small", "first", "all"))
    .map(([text, which]) => (which === "all" ? text.toUpperCase() : which === "first" ? capitalised(text) : text));
  fc.assert(fc.property(sentence(anyCase), (text) => expect(fromLegacy(toVni(text), "vni")).toBe(text)));
});

test("a TCVN3 line in a font of capitals comes back in capitals", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const line = ["CÔNG", ...words, "VIỆC"].join(" ").toUpperCase();
      expect(fromLegacy(toTcvn3(line), "tcvn3")).toBe(line);
    }),
  );
});

const syllable = fc.constantFrom(...commonSyllables);
const phrase = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([syllables, capital]) => (capital && hasOwnCapital(syllables[0]!) ? capitalised : String)(syllables.join(" ")));
const phrases = fc.array(phrase, { minLength: 12, maxLength: 40 });

test.each(encodings)("a sheet in %s is known as that, and every text of it is read back", (encoding) => {
  fc.assert(
    fc.property(phrases, (texts) => {
      const legacy = legacyOf(drawSheet(texts.map((text) => [encoders[encoding](text)])))!;
      expect(legacy.encoding).toBe(encoding);
      for (const text of texts) expect(legacy.read(encoders[encoding](text)) ?? text).toBe(text);
    }),
  );
});

test("Unicode in any form is never taken for an old encoding", () => {
  const forms = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize("NFD"),
    (text: string) => text.replace(/\p{L}+/gu, capitalised),
  );
  const texts = fc.array(
    fc.tuple(phrase, forms).map(([text, form]) => form(text)),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(texts, (list) => expect(detectLegacy(list)).toBeNull()),
    { numRuns: 500 },
  );
});

test("nothing makes detection throw, and nothing outside the tables is changed", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      expect(() => detectLegacy(texts)).not.toThrow();
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), fc.constantFrom(...encodings), (text, encoding) => {
      expect(fromLegacy(text, encoding)).toBe(text);
    }),
  );
});

const tables = shelfNames(".json");
(tables.length > 0 ? describe : describe.skip)("the shelf's appendices (skipped where it is absent)", () => {
  const respelt = (name: string, spell: (text: string, index: number) => string) => {
    const sheet = shelfSheet(name);
    const rows = sheet.rows.map((line, index) => ({
      ...line,
      // TCVN3 has no superscript figures: their bytes are letters.
      values: line.values.map((value) =>
        typeof value === "string" ? spell(value.normalize("NFC").replace(/[¹²³]/g, ""), index) : value,
      ),
    }));
    return { ...sheet, rows };
  };
  const plain = (text: string) => text;
  const inSmall = ({ rows }: { readonly rows: unknown }) => JSON.stringify(rows).toLowerCase();

  test.each(encodings)("come back from %s, capitals aside", (encoding) => {
    for (const name of tables) {
      const back = inUnicode(respelt(name, encoders[encoding]));
      expect(inSmall(back)).toBe(inSmall(respelt(name, plain)));
    }
  });

  test.each(encodings)("come back where every other row is in %s", (encoding) => {
    for (const name of tables) {
      const mixed = respelt(name, (text, index) => (index % 2 === 1 ? encoders[encoding](text) : text));
      expect(inSmall(inUnicode(mixed))).toBe(inSmall(respelt(name, plain)));
    }
  });
});
