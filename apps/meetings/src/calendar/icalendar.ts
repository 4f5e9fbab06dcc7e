import { addDays, type LocalDate, type LocalTime } from '#domain';
import { contentLine, textValue } from './content-line.ts';
import { timeZoneComponent } from './time-zone.ts';

/** What stands in the calendar. */
export interface Entry {
  /** The same for ever. */
  uid: string;
  category: string;
  title: string;
  place: string;
  description: string | null;
  from: LocalDate;
  /** The first day that no longer belongs; null of one day. */
  until: LocalDate | null;
  /** On the clock of its time zone; null is all day. */
  starts: LocalTime | null;
  ends: LocalTime | null;
  timeZone: string | null;
  cancelled: boolean;
  sequence: number;
  changedAt: Date;
  /** Nobody is taken up by it. */
  free: boolean;
}

/** An iCalendar object (RFC 5545). Nothing in it but the entries says when it was asked for, so that the same is the same text. */
export function icalendar(entries: readonly Entry[], timeZone: string, thisYear: number): string {
  const years = new Map([[timeZone, new Set<number>()]]);
  for (const entry of entries) {
    if (entry.starts === null) continue;
    const zone = entry.timeZone ?? timeZone;
    const ofZone = years.get(zone) ?? new Set<number>();
    years.set(zone, ofZone.add(Number(entry.from.slice(0, 4))));
  }
  // RFC 5545, 3.6: there is one component at least.
  if (years.get(timeZone)!.size === 0) years.get(timeZone)!.add(thisYear);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//B40 Balkan Cities Network//Calendar//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', 'B40 Balkan Cities Network'),
    contentLine('X-WR-CALNAME', 'B40 Balkan Cities Network'),
    contentLine('X-WR-TIMEZONE', timeZone),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'),
    contentLine('X-PUBLISHED-TTL', 'PT1H'),
    ...[...years].map(([zone, ofZone]) => timeZoneComponent(zone, ofZone)),
    ...entries.map((entry) => eventComponent(entry, timeZone)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventComponent(entry: Entry, timeZone: string): string {
  const { uid, category, title, place, description, cancelled, sequence, changedAt, free } = entry;
  const changed = changedAt.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    contentLine('SEQUENCE', sequence),
    contentLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('SUMMARY', textValue(title)),
    contentLine('LOCATION', textValue(place)),
    description === null ? '' : contentLine('DESCRIPTION', textValue(description)),
    contentLine('CATEGORIES', textValue(category)),
    contentLine('TRANSP', free ? 'TRANSPARENT' : 'OPAQUE'),
    ...timesOf(entry, timeZone),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** A meeting whose end is not known has none: RFC 5545, 3.6.1, then has it end as it starts. */
function timesOf({ from, until, starts, ends, timeZone }: Entry, ofNetwork: string): string[] {
  const date = (day: LocalDate) => day.replaceAll('-', '');
  if (starts === null)
    return [contentLine('DTSTART;VALUE=DATE', date(from)), contentLine('DTEND;VALUE=DATE', date(until ?? addDays(from, 1)))];
  const at = (time: LocalTime) => `${date(from)}T${time.replace(':', '')}00`;
  const zone = `TZID=${timeZone ?? ofNetwork}`;
  return [contentLine(`DTSTART;${zone}`, at(starts)), ...(ends === null ? [] : [contentLine(`DTEND;${zone}`, at(ends))])];
}
