import { addDays, type IsoDate } from "./date";

/** Hours that Vietnamese clocks are ahead of UTC: its calendar counts by them, China's by 8, so that the two may differ by a day. */
const VIETNAM = 7;
/** The Julian day number of 1 January 1970. */
const EPOCH = 2_440_588;
/** Mean days between two new moons, and the first new moon of 2000 (Julian day). */
const LUNATION = 29.530588861;
const FIRST_NEW_MOON = 2_451_550.09766;

/**
 * The civil date of a day in the Vietnamese lunar calendar: of lunar `year`, a month (1–12, never the leap one) and a day
 * from its first (0 is the last of the month before). For 1950–2100; `utcOffset` in hours is for other countries' calendars.
 */
export function fromLunar(year: number, month: number, day: number, utcOffset = VIETNAM): IsoDate {
  const solstice = month < 11 ? year - 1 : year;
  const eleventh = eleventhMonth(solstice, utcOffset);
  const regular = eleventh + ((month + 1) % 12);
  // Two eleventh months lie twelve months apart, thirteen where one between them is a leap month.
  const hasLeap = eleventhMonth(solstice + 1, utcOffset) - eleventh === 13;
  const lunation = hasLeap && regular >= leapMonth(eleventh, utcOffset) ? regular + 1 : regular;
  return addDays("1970-01-01", newMoonDay(lunation, utcOffset) - EPOCH + day - 1);
}

/** The lunation (new moons from 2000 on) that begins the eleventh month: the one in which the winter solstice falls. */
function eleventhMonth(year: number, utcOffset: number): number {
  const end = EPOCH + Date.UTC(year, 11, 31) / 86_400_000;
  let lunation = Math.ceil((end - FIRST_NEW_MOON) / LUNATION);
  while (newMoonDay(lunation, utcOffset) > end) lunation--;
  return sunAt(newMoonDay(lunation, utcOffset), utcOffset) >= 270 ? lunation - 1 : lunation;
}

/** The leap month behind an eleventh one: the first in which the sun enters no new twelfth of its way. */
function leapMonth(eleventh: number, utcOffset: number): number {
  const twelfth = (lunation: number) => Math.floor(sunAt(newMoonDay(lunation, utcOffset), utcOffset) / 30);
  for (let lunation = eleventh + 1; lunation < eleventh + 13; lunation++) {
    if (twelfth(lunation) === twelfth(lunation + 1)) return lunation;
  }
  throw new Error("A year of thirteen lunar months has a leap month");
}

/** The Julian day number of the civil day on which a lunation's new moon falls. */
function newMoonDay(lunation: number, utcOffset: number): number {
  return Math.floor(newMoon(lunation) + 0.5 + utcOffset / 24);
}

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Seconds that the earth's turning lags behind even time, by year (Espenak and Meeus, for 2005–2050 and near it). */
const lag = (years: number) => 62.92 + 0.32217 * years + 0.005589 * years * years;

/** The moment of a new moon as a Julian day in UTC (J. Meeus, Astronomical Algorithms, chapter 49; good to a minute). */
function newMoon(lunation: number): number {
  const t = lunation / 1236.85;
  const sun = 2.5534 + 29.1053567 * lunation;
  const moon = 201.5643 + 385.81693528 * lunation + 0.0107582 * t * t;
  const node = 160.7108 + 390.67050284 * lunation - 0.0016118 * t * t;
  const e = 1 - 0.002516 * t;
  const terms: readonly (readonly [size: number, angle: number])[] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * node],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e * e, 2 * sun],
    [-0.00111, moon - 2 * node],
    [-0.00057, moon + 2 * node],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * node],
    [0.00038 * e, sun - 2 * node],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, 124.7746 - 1.56375588 * lunation],
    [0.00033, 299.77 + 0.107408 * lunation],
  ];
  const mean = FIRST_NEW_MOON + LUNATION * lunation + 0.00015437 * t * t;
  const even = terms.reduce((moment, [size, angle]) => moment + size * sine(angle), mean);
  return even - lag(t * 100) / 86_400;
}

/** The sun's apparent longitude in degrees, 0–360, at the beginning of a civil day (Meeus, chapter 25; good to 0.01°). */
function sunAt(julianDay: number, utcOffset: number): number {
  const t = (julianDay - 0.5 - utcOffset / 24 - 2_451_545) / 36_525;
  const anomaly = 357.52911 + 35_999.05029 * t;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
  const apparent = -0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  const longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre + apparent;
  return ((longitude % 360) + 360) % 360;
}
