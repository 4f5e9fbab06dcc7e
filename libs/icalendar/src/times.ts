import { addDays, type LocalDate, type LocalTime } from '#domain';
import { contentLine } from './content-line.ts';

/** When something is. */
export interface Times {
  from: LocalDate;
  /** The first day that no longer belongs; null of one day. */
  until: LocalDate | null;
  /** On the clock of its time zone; null is all day. */
  starts: LocalTime | null;
  ends: LocalTime | null;
  /** IANA. */
  timeZone: string;
}

/** A value of type DATE-TIME in UTC (RFC 5545, 3.3.5). */
export const instantValue = (instant: Date): string => instant.toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** DTSTART and DTEND. What has no known end has none: RFC 5545, 3.6.1, then has it end as it starts. */
export function timeLines({ from, until, starts, ends, timeZone }: Times): string[] {
  const date = (day: LocalDate) => day.replaceAll('-', '');
  if (starts === null)
    return [contentLine('DTSTART;VALUE=DATE', date(from)), contentLine('DTEND;VALUE=DATE', date(until ?? addDays(from, 1)))];
  const at = (time: LocalTime) => `${date(from)}T${time.replace(':', '')}00`;
  const zone = `TZID=${timeZone}`;
  return [contentLine(`DTSTART;${zone}`, at(starts)), ...(ends === null ? [] : [contentLine(`DTEND;${zone}`, at(ends))])];
}
