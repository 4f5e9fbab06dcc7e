import { contentLine, instantValue, textValue, timeLines, timeZoneComponent, zonesOf, type Times } from '#icalendar';

/** What stands in the calendar. */
export interface Entry extends Omit<Times, 'timeZone'> {
  /** The same for ever. */
  uid: string;
  category: string;
  title: string;
  place: string;
  description: string | null;
  /** Null is the network's. */
  timeZone: string | null;
  cancelled: boolean;
  sequence: number;
  changedAt: Date;
  /** Nobody is taken up by it. */
  free: boolean;
}

/** An iCalendar object (RFC 5545). Nothing in it but the entries says when it was asked for, so that the same is the same text. */
export function icalendar(entries: readonly Entry[], timeZone: string, thisYear: number): string {
  const years = new Map([[timeZone, new Set<number>()], ...zonesOf(entries.map((entry) => inZone(entry, timeZone)))]);
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
  const changed = instantValue(changedAt);
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
    ...timeLines(inZone(entry, timeZone)),
    contentLine('END', 'VEVENT'),
  ].join('');
}

const inZone = (entry: Entry, ofNetwork: string): Entry & Times => ({ ...entry, timeZone: entry.timeZone ?? ofNetwork });
