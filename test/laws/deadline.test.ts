import fc from "../tools/laws";
import { daysInMonth, isoDate, lastOfMonth } from "../../src/core/model/date";
import { readDeadline } from "../../src/core/parse/deadline";

const years = fc.integer({ min: 2000, max: 2099 });
const months = fc.integer({ min: 1, max: 12 });
const days = fc
  .record({ year: years, month: months, day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ year, month, day }) => day <= daysInMonth(year, month));
const pad = (number: number) => String(number).padStart(2, "0");
const roman = ["", "I", "II", "III", "IV"];

/** Ways of writing that must not matter: markup, outer and odd blanks, capitals, decomposed letters. */
const dressing = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => ` ${text}\u00a0`,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => `**${text}**`,
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => `${text} (sau khi có hướng dẫn)`,
);

const dayForms: ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${pad(d)}/${pad(m)}/${y}`,
  (y, m, d) => `ngày ${d}/${m}/${y}`,
  (y, m, d) => `Ngày ${pad(d)} tháng ${pad(m)} năm ${y}`,
  (y, m, d) => `${d} / ${m} / ${y}`,
  (y, m, d) => `${pad(d)}-${pad(m)}-${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
];

const monthForms: ((y: number, m: number) => string)[] = [
  (y, m) => `Tháng ${m}/${y}`,
  (y, m) => `tháng ${pad(m)} năm ${y}`,
  (y, m) => `Trong tháng ${m}/ ${y}`,
  (y, m) => `Xong trong tháng ${m} /${y}`,
  (y, m) => `${pad(m)}/${y}`,
  (y, m) => `Dự kiến tháng ${m}-${y}`,
];

const quarterForms: ((y: number, q: number) => string)[] = [
  (y, q) => `Quý ${roman[q]}/${y}`,
  (y, q) => `quý ${q} năm ${y}`,
  (y, q) => `Trong Quý ${roman[q]} năm ${y}`,
  (y, q) => `Quý ${roman[q]}/ ${y}`,
  (y, q) => `Q${q}/${y}`,
];

test("a day reads back in every form of the office's", () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...dayForms), dressing, ({ year, month, day }, form, dress) => {
      const date = isoDate(year, month, day);
      expect(readDeadline(dress(form(year, month, day)), null)).toMatchObject({ kind: "date", from: date, to: date });
    }),
  );
});

test("before, at the latest and until a day end on that day", () => {
  const prefixes = fc.constantFrom("trước ", "Trước ngày ", "chậm nhất ", "Chậm nhất là ngày ", "đến ", "xong trước ");
  fc.assert(
    fc.property(days, prefixes, dressing, ({ year, month, day }, prefix, dress) => {
      const read = readDeadline(dress(`${prefix}${day}/${month}/${year}`), null);
      expect(read).toMatchObject({ kind: "date", from: null, to: isoDate(year, month, day) });
    }),
  );
});

test("a month reads back in every form of the office's, and ends on its last day", () => {
  fc.assert(
    fc.property(years, months, fc.constantFrom(...monthForms), dressing, (year, month, form, dress) => {
      const from = `${year}-${pad(month)}-01`;
      expect(readDeadline(dress(form(year, month)), null)).toMatchObject({
        kind: "period",
        from,
        to: lastOfMonth(year, month),
      });
    }),
  );
});

test("before a month ends on the last day of the month before", () => {
  fc.assert(
    fc.property(years, months, dressing, (year, month, dress) => {
      const to = month === 1 ? `${year - 1}-12-31` : lastOfMonth(year, month - 1);
      expect(readDeadline(dress(`Trước tháng ${month}/${year}`), null)).toMatchObject({
        kind: "period",
        from: null,
        to,
      });
    }),
  );
});

test("a quarter reads back in every form of the office's", () => {
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...quarterForms),
      dressing,
      (year, quarter, form, dress) => {
        const last = quarter * 3;
        expect(readDeadline(dress(form(year, quarter)), null)).toMatchObject({
          kind: "period",
          from: `${year}-${pad(last - 2)}-01`,
          to: lastOfMonth(year, last),
        });
      },
    ),
  );
});

test("the plan's year stands in where the wording has none, and only there", () => {
  fc.assert(
    fc.property(years, years, months, (plan, year, month) => {
      expect(readDeadline(`Tháng ${month}`, plan)?.to).toBe(lastOfMonth(plan, month));
      expect(readDeadline(`Tháng ${month}/${year}`, plan)?.to).toBe(lastOfMonth(year, month));
      expect(readDeadline(`Tháng ${month}`, null)).toMatchObject({ kind: "period", from: null, to: null });
    }),
  );
});

test("a span runs from the first day of its first month to the last day of its last", () => {
  const joins = fc.constantFrom(" đến ", " - ", "-", " – ");
  fc.assert(
    fc.property(years, months, months, joins, (year, one, other, join) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      const read = readDeadline(`Từ tháng ${first}/${year}${join}tháng ${last}/${year}`, null);
      expect(read).toMatchObject({ kind: "period", from: `${year}-${pad(first)}-01`, to: lastOfMonth(year, last) });
    }),
  );
});

test("an impossible day is unreadable, never the next month", () => {
  fc.assert(
    fc.property(years, months, fc.constantFrom(...dayForms), (year, month, form) => {
      const day = daysInMonth(year, month) + 1;
      expect(readDeadline(form(year, month, day), null)?.kind).toBe("unreadable");
    }),
  );
});

const pieces = fc.constantFrom(
  ...["trước", "ngày", "tháng", "quý", "năm", "từ", "đến", "và", "trong", "hằng", "thường xuyên", "I", "IV", "15", "3"],
  ...["2026", "31/12", "/", "-", ",", ";", ".", "(", ")", "\n", "…", "số 12/QĐ-UBND", "sau khi", "kỳ họp", "lần", "**"],
);

test("no text makes the reader throw, and what it reads runs forwards", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(texts, fc.option(years, { nil: null }), (text, year) => {
      const read = readDeadline(text, year);
      if (!read) return;
      const dated = read.kind === "date" || read.kind === "period";
      if (!dated) expect([read.from, read.to]).toEqual([null, null]);
      if (read.from !== null && read.to !== null) expect(read.from <= read.to).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("decomposed letters and outer blanks change nothing but the text", () => {
  const texts = fc.array(pieces, { maxLength: 8 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      const plain = readDeadline(text, 2026);
      const odd = readDeadline(`\u00a0${text.normalize("NFD")} `, 2026);
      expect(odd && { ...odd, text: "" }).toEqual(plain && { ...plain, text: "" });
    }),
    { numRuns: 1000 },
  );
});

test("a long text is read to its end", () => {
  for (const piece of ["1,", "tháng 1, ", "(a", "15/3/2026; ", "từ đến ", "1 lần ", "quý I và "]) {
    expect(readDeadline(piece.repeat(2000), 2026)?.kind).toBeDefined();
  }
});
