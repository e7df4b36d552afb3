import { addDays, type CivilDate } from '../civil-date.ts'

/**
 * The Vietnamese lunar calendar: months begin on the day of the new moon, the eleventh has the winter solstice, a leap month
 * is the first without a principal term; days are those of UTC+7 (QĐ 121-CP, 8/8/1967). New moons and the sun's place by
 * Meeus, Astronomical Algorithms: right to some minutes, for 1968–2199.
 */
const ZONE_DAYS = 7 / 24
/** Julian day number of 1/1/1970. */
const EPOCH = 2_440_588
const SYNODIC_MONTH = 29.530588861
/** The new moon of 6/1/2000, 18:14 UTC, from which they are counted. */
const FIRST_NEW_MOON = 2_451_550.09766

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180)

/** Julian day (UTC) of the k-th new moon after that of 6/1/2000. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const sun = 2.5534 + 29.1053567 * k
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
  const e = 1 - 0.002516 * t
  const correction =
    -0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * latitude) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * latitude) -
    0.00057 * sin(moon + 2 * latitude) +
    0.00056 * e * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * e * sin(sun + 2 * latitude) +
    0.00038 * e * sin(sun - 2 * latitude) -
    0.00024 * e * sin(2 * moon - sun) -
    0.00017 * sin(node) +
    0.00032 * sin(299.77 + 0.107408 * k) +
    0.00017 * sin(251.88 + 0.016321 * k)
  const dynamical = FIRST_NEW_MOON + SYNODIC_MONTH * k + 0.00015437 * t * t + correction
  return dynamical - earthLag(2000 + k / 12.3685)
}

/** How far the earth's turning lags behind even time, in days (Espenak, Meeus 2006, in two parts). */
function earthLag(year: number): number {
  const t = year - 2000
  const seconds = year < 2005 ? 63.86 + 0.3345 * t - 0.060374 * t * t : 62.92 + 0.32217 * t + 0.005589 * t * t
  return (year < 1986 ? 55 : seconds) / 86_400
}

/** The number of the day (UTC+7) on which the k-th new moon falls. */
function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + ZONE_DAYS)
}

/** Which twelfth of its way the sun has reached at the beginning of that day: 0 at the spring equinox, 9 at the winter solstice. */
function sunTwelfth(day: number): number {
  const t = (day - 0.5 - ZONE_DAYS - 2_451_545) / 36_525
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t
  const centre =
    (1.914602 - 0.004817 * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly)
  const apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t)
  return Math.floor((((apparent % 360) + 360) % 360) / 30)
}

/** The k of the new moon that begins the eleventh month in that year: the last one whose month has the winter solstice. */
function eleventhMonth(year: number): number {
  const lastDay = EPOCH + Math.floor(Date.UTC(year, 11, 31) / 86_400_000)
  const k = Math.floor((lastDay - FIRST_NEW_MOON) / SYNODIC_MONTH)
  const last = newMoonDay(k + 1) <= lastDay ? k + 1 : newMoonDay(k) <= lastDay ? k : k - 1
  // past the solstice at its beginning, the month before has it
  return sunTwelfth(newMoonDay(last)) >= 9 ? last - 1 : last
}

/** The k of the leap month among the thirteen from one eleventh month to the next; null in a year of twelve. */
function leapMonth(first: number, next: number): number | null {
  if (next - first < 13) return null
  for (let k = first + 1; k < next; k += 1) if (sunTwelfth(newMoonDay(k)) === sunTwelfth(newMoonDay(k + 1))) return k
  return null
}

/** The civil date of a lunar day, in a month that is no leap month: `lunarDate(2017, 1, 1)`, Tết Đinh Dậu, is 28/1/2017. */
export function lunarDate(year: number, month: number, day: number): CivilDate {
  const first = eleventhMonth(year - 1)
  const leap = leapMonth(first, eleventhMonth(year))
  // the twelfth and the first stand one and two months after the eleventh of the year before
  const k = first + month + 1
  const begins = leap !== null && k >= leap ? k + 1 : k
  return addDays('1970-01-01', newMoonDay(begins) - EPOCH + day - 1)
}
