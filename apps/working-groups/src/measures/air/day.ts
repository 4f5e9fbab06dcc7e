import { compareDecimals, quotientOf, sumOf, type LocalDate } from '#domain';
import type { Pollutant } from '../limits/first-limits.ts';
import { hour } from './band.ts';

/** The ends of its hours, in milliseconds: 24, or 23 or 25 where the clock changes. An hour is of the day that it begins in. */
export function hoursOfDay(day: LocalDate, dayOf: (instant: Date) => LocalDate): number[] {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // No place on earth is further from UTC than 14 hours.
  const begins = Array.from({ length: 14 + 24 + 14 }, (_, at) => midnight + (at - 14) * hour);
  return begins.filter((begin) => dayOf(new Date(begin)) === day).map((begin) => begin + hour);
}

/** Hours of a running mean. */
export const running = 8;
/** With fewer values a running mean does not count: 2008/50/EC, annex VII, A: 75 %. */
const leastOfRunning = 6;

export interface DayMean {
  /** A decimal, in µg/m³. */
  value: string;
  /** In percent. */
  coverage: number;
  /** A code. */
  method: 'mean-of-hours' | 'highest-8-hour-mean';
}

const meanOf = (values: readonly string[]): string => quotientOf(sumOf(values), String(values.length));

const share = (part: number, all: number): number => Math.round((part / all) * 10_000) / 100;

/**
 * What stands for a day: the mean of its hours; of O3 the highest running 8-hour mean. Such a mean is of the day that it ends on, so that
 * the first reaches back to 17 o'clock of the day before, and the day is covered by as many of them as count (2008/50/EC, annex VII).
 * Undefined: there are too few values.
 */
export function meanOfDay(pollutant: Pollutant, hours: readonly number[], values: ReadonlyMap<number, string>): DayMean | undefined {
  const valuesAt = (ends: readonly number[]) => ends.map((end) => values.get(end)).filter((value) => value !== undefined);
  if (pollutant !== 'o3') {
    const own = valuesAt(hours);
    return own.length === 0 ? undefined : { value: meanOf(own), coverage: share(own.length, hours.length), method: 'mean-of-hours' };
  }
  const means = hours
    .map((end) => valuesAt(Array.from({ length: running }, (_, back) => end - back * hour)))
    .filter((each) => each.length >= leastOfRunning)
    .map(meanOf);
  const highest = means.toSorted(compareDecimals).at(-1);
  return highest === undefined ? undefined : { value: highest, coverage: share(means.length, hours.length), method: 'highest-8-hour-mean' };
}
