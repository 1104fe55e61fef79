import { fromLunar } from "../../../src/core/model/lunar";

/** First days of Tết as they were kept, or are announced, in Vietnam. */
const TET = [
  ...["2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09", "2006-01-29", "2007-02-17"],
  ...["2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10", "2014-01-31", "2015-02-19"],
  ...["2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22"],
  ...["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02"],
];

/** Anniversaries of the Hùng kings, the tenth of the third month. */
const KINGS = [
  ...["2015-04-28", "2016-04-16", "2017-04-06", "2018-04-25", "2019-04-14", "2020-04-02", "2021-04-21", "2022-04-10"],
  ...["2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16"],
];

const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });

/** Month and day of a civil date in the Chinese calendar, by another algorithm than ours: the platform's. */
const inChina = (date: string) => chinese.format(new Date(`${date}T00:00:00Z`));

test("Tết falls on the days on which it was kept", () => {
  expect(TET.map((_, index) => fromLunar(2000 + index, 1, 1))).toEqual(TET);
});

test("the anniversary of the Hùng kings falls on the days on which it was kept", () => {
  expect(KINGS.map((_, index) => fromLunar(2015 + index, 3, 10))).toEqual(KINGS);
});

test("the last day of the year is the day before Tết", () => {
  expect(fromLunar(2024, 1, 0)).toBe("2024-02-09");
});

test("counted by China's clock, the first and third months of 2000–2099 begin as the platform's calendar has them", () => {
  const years = Array.from({ length: 100 }, (_, index) => 2000 + index);
  const others = years.flatMap((year) =>
    [1, 3].flatMap((month) => {
      const date = fromLunar(year, month, 1, 8);
      return inChina(date) === `${month}/1` ? [] : [date];
    }),
  );
  // New moons within minutes of midnight: China's own almanacs have the New Year on these two days.
  expect(others).toEqual(["2027-02-06", "2030-02-03"]);
});

test("Vietnam's New Year is a day before China's in three years of the century", () => {
  const years = Array.from({ length: 100 }, (_, index) => 2000 + index);
  expect(years.filter((year) => fromLunar(year, 1, 1) !== fromLunar(year, 1, 1, 8))).toEqual([2007, 2030, 2053]);
});

test("a month after a leap month is counted on, and the leap month is nobody's", () => {
  // 2020 had a leap fourth month, 2033 has a leap eleventh one.
  expect([4, 5].map((month) => fromLunar(2020, month, 1))).toEqual(["2020-04-23", "2020-06-21"]);
  expect([11, 12].map((month) => fromLunar(2033, month, 1))).toEqual(["2033-11-22", "2034-01-20"]);
});
