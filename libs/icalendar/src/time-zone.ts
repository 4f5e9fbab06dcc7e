import { contentLine } from './content-line.ts';
import type { Times } from './times.ts';

const day = 86_400_000;
const week = 7 * day;

/** From an instant on the clocks of a zone are so far before UTC, after they were otherwise. */
interface Onset {
  /** Milliseconds since the epoch. */
  at: number;
  /** Seconds. */
  before: number;
  after: number;
}

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) that is right in these years, as ICU knows them: the same knowledge by which a zone's name is taken in. No
 * rule goes beyond them, because rules change: Istanbul has kept one time since 2016. `years`: not empty.
 */
export function timeZoneComponent(timeZone: string, years: Iterable<number>): string {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const observances = sorted.flatMap((year, at) => {
    const [atStart, ...turns] = onsetsOf(timeZone, year);
    return sorted[at - 1] === year - 1 ? turns : [atStart!, ...turns];
  });
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    ...observances.map(observance),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

/** By the zone's name: in which years something is on its clock. */
export function zonesOf(all: readonly Pick<Times, 'from' | 'starts' | 'timeZone'>[]): Map<string, Set<number>> {
  const zones = new Map<string, Set<number>>();
  for (const { from, starts, timeZone } of all) {
    if (starts === null) continue;
    const years = zones.get(timeZone) ?? new Set<number>();
    zones.set(timeZone, years.add(Number(from.slice(0, 4))));
  }
  return zones;
}

function observance({ at, before, after }: Onset): string {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  const local = new Date(at + before * 1_000).toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
  return [
    contentLine('BEGIN', kind),
    contentLine('DTSTART', local),
    contentLine('TZOFFSETFROM', offsetText(before)),
    contentLine('TZOFFSETTO', offsetText(after)),
    contentLine('END', kind),
  ].join('');
}

/** By zone and year: the same for ever, and there are no more than those that meetings have named. */
const known = new Map<string, readonly Onset[]>();

/** How the clocks go when the year begins there, then each time they are put another way in it. */
function onsetsOf(timeZone: string, year: number): readonly Onset[] {
  const key = `${timeZone} ${year}`;
  const found = known.get(key);
  if (found) return found;
  const offset = offsetsOf(timeZone);
  const begin = localInstant(offset, year);
  const end = localInstant(offset, year + 1);
  const onsets: Onset[] = [{ at: begin, before: offset(begin), after: offset(begin) }];
  // Clocks have been put back again after a month (Ramadan), never within a week.
  for (let from = begin; from < end; from += week) {
    const to = Math.min(from + week, end);
    if (offset(from) !== offset(to)) onsets.push(turnBetween(offset, from, to));
  }
  known.set(key, onsets);
  return onsets;
}

/** The first second of a year there. */
function localInstant(offset: (instant: number) => number, year: number): number {
  const utc = Date.UTC(year, 0, 1);
  return utc - offset(utc - offset(utc) * 1_000) * 1_000;
}

function turnBetween(offset: (instant: number) => number, from: number, to: number): Onset {
  const before = offset(from);
  let [last, first] = [from, to];
  while (first - last > 1_000) {
    const middle = Math.floor((last + first) / 2_000) * 1_000;
    if (offset(middle) === before) last = middle;
    else first = middle;
  }
  return { at: first, before, after: offset(first) };
}

/** Seconds before UTC, by the instant. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year, month, day: date, hour, minute, second } = parts as Record<string, number>;
    return (Date.UTC(year!, month! - 1, date, hour, minute, second) - instant) / 1_000;
  };
}

/** `+0200`, and `+012245` where a clock still went by the sun. */
function offsetText(seconds: number): string {
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  const [all, rest] = [Math.abs(seconds), Math.abs(seconds) % 60];
  return `${seconds < 0 ? '-' : '+'}${two(all / 3_600)}${two((all / 60) % 60)}${rest > 0 ? two(rest) : ''}`;
}
