/** A calendar day without a time, ISO 8601 `2022-04-25`. Such strings compare as days do. */
export type LocalDate = string;

const day = 86_400_000;

/**
 * What is beyond these is a slip of the pen, and the year 0000 is none that PostgreSQL knows. They bound what is taken in; what is stored
 * is not asked.
 */
export const firstDay: LocalDate = '1900-01-01';
export const lastDay: LocalDate = '2200-12-31';

/** True for a day that exists (`2022-02-30` does not) and is one that people mean. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < firstDay || value > lastDay) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/** Days from the first, up to and without the second: `2022-04-01/2023-04-01` (an ISO 8601 interval). It has a day at least. */
export function isPeriod(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [from, until, ...more] = value.split('/', 3);
  return isLocalDate(from) && isLocalDate(until) && more.length === 0 && from < until;
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** `04-25` of `2022-04-25`: what a municipal day is compared with. */
export const monthDay = (date: LocalDate): string => date.slice(5);

/** The day it is now in an IANA time zone. */
export const todayIn = (timeZone: string, now: Date = new Date()): LocalDate => formatOf(timeZone).format(now);

/** Kept: making one takes a ninth of all that a request costs (measured), and every request asks for the day. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format;
}

/** Half-open: from the first day, up to and without `until`; `null` has no end. */
export const holdsOn = (period: { from: LocalDate | null; until: LocalDate | null }, on: LocalDate): boolean =>
  (period.from === null || period.from <= on) && (period.until === null || on < period.until);
