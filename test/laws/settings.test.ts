import fc from "../tools/laws";
import { addDays } from "../../src/core/model/date";
import { ROLES } from "../../src/core/model/role-name";
import {
  PRESETS,
  type Acceptance,
  type RegisteredUnit,
  type Review,
  type Settings,
} from "../../src/core/model/settings";
import type { Workbook } from "../../src/core/model/sheet";
import { clean, fold } from "../../src/core/parse/text";
import { rules } from "../../src/core/rules";
import { readSettings, readSettingsSheet, settingsSheet } from "../../src/core/settings";
import { plannedSheet } from "../core/settings/planned-sheet";
import { drawSheet, workbookOf } from "../tools/sheets";

const asked = { today: "2024-06-30" };
const plan = drawSheet([["STT"]], { name: "PL01" });
const written = (settings: Settings, before: Workbook = workbookOf([plan])): Workbook =>
  workbookOf([plan, plannedSheet(settingsSheet(settings, before))]);

/** Texts as people type them; the sheet keeps them clean, and knows its own headings. */
const text = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), fc.constantFrom("Văn phòng Sở", "01", "1/2024"))
  .map((typed) => clean(typed))
  .filter((typed) => fold(typed) !== "");
const date = fc.integer({ min: 0, max: 5000 }).map((days) => addDays("2020-01-01", days));
const latest = (one: string, other: string) => (one < other ? other : one);
const span = fc
  .tuple(date, fc.integer({ min: 0, max: 90 }))
  .map(([from, days]) => (days === 0 ? from : `${from}/${addDays(from, days)}`));
const code = fc
  .array(fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), { minLength: 10, maxLength: 10 })
  .map((letters) => `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`);

/** Two units of one name: the second would be passed over, and told. */
const shareName = (one: RegisteredUnit, other: RegisteredUnit) => {
  const names = [other.name, ...other.shortNames].map(fold);
  return [one.name, ...one.shortNames].some((name) => names.includes(fold(name)));
};

const settings: fc.Arbitrary<Settings> = fc.record({
  today: fc.constant(asked.today),
  year: fc.option(fc.integer({ min: 2000, max: 2099 })),
  dueSoonDays: fc.integer({ min: 0, max: 366 }),
  preset: fc.constantFrom(...PRESETS),
  off: fc.subarray(rules.map(({ id }) => id)),
  units: fc
    .uniqueArray(
      fc.record({
        name: text,
        shortNames: fc.array(
          text.filter((name) => !/[;\n]/.test(name)),
          { maxLength: 3 },
        ),
        head: fc.option(text),
      }),
      { maxLength: 5, selector: ({ name }) => fold(name) },
    )
    .filter((units) => units.every((unit, at) => !units.slice(0, at).some((other) => shareName(unit, other)))),
  // Days off in even years, days worked in odd ones: none is both.
  holidays: fc.uniqueArray(
    span.filter((days) => Number(days.slice(0, 4)) % 2 === 0),
    { maxLength: 5 },
  ),
  workdays: fc.uniqueArray(
    span.filter((days) => Number(days.slice(0, 4)) % 2 === 1),
    { maxLength: 5 },
  ),
  roles: fc.uniqueArray(fc.record({ sheet: fc.constant("PL01"), header: text, role: fc.constantFrom(...ROLES) }), {
    maxLength: 5,
    selector: ({ header }) => fold(header),
  }),
  acceptances: fc.uniqueArray(
    fc
      .record({
        rule: fc.constantFrom(...rules.map(({ id }) => id)),
        key: code,
        task: fc.oneof(fc.constant(""), text),
        reason: text.filter((reason) => /\p{L}/u.test(reason)),
        by: text,
        on: date,
        until: fc.option(date),
        review: fc.constantFrom<Review>("pending", "confirmed", "refused"),
        reviewer: fc.option(text),
        reviewedOn: fc.option(date),
        objection: fc.option(text),
      })
      .map((one) => ({
        ...one,
        until: one.until === null ? null : latest(one.until, one.on),
        // Only of a review that was given.
        reviewedOn: one.review === "pending" || one.reviewedOn === null ? null : latest(one.reviewedOn, one.on),
        objection: one.review === "refused" ? one.objection : null,
      })) satisfies fc.Arbitrary<Acceptance>,
    { maxLength: 5, selector: ({ key }) => key },
  ),
});

test("what is written is read back as it was, with nothing to complain of", () => {
  fc.assert(
    fc.property(settings, (said) => {
      const workbook = written(said);
      expect(readSettings(workbook, asked)).toEqual(said);
      expect(readSettingsSheet(workbook)!.faults).toEqual([]);
    }),
  );
});

test("writing again what the sheet says changes no cell", () => {
  fc.assert(
    fc.property(settings, (said) => {
      const once = written(said);
      expect(written(readSettings(once, asked), once)).toEqual(once);
    }),
  );
});

test("other settings written over a sheet take its place", () => {
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const read = readSettings(written(after, written(before)), asked);
      const sorted = ({ off, units, holidays, workdays, roles, acceptances, ...rest }: Settings) => ({
        ...rest,
        lists: [off, units, holidays, workdays, roles, acceptances].map((list) =>
          list.map((one) => JSON.stringify(one)).sort(),
        ),
      });
      expect(sorted(read)).toEqual(sorted(after));
    }),
  );
});
