import { addDays, isLocalDate, type LocalDate } from '#domain';
import type { Meaning } from '../indicators/indicator.entity.ts';

/** Half-open days; of an hour the day (UTC) that it lies in. */
export interface Days {
  startsOn: LocalDate;
  /** The day after its last. */
  endsOn: LocalDate;
}

/** ISO 8601, as long as it is; `2025-03-07T14Z` is the hour that begins then, and a survey has its first day. */
export const exampleOf: Readonly<Record<Meaning['period'], string>> = {
  hour: '2025-03-07T14Z',
  day: '2025-03-07',
  month: '2025-03',
  year: '2025',
  survey: '2025-03-07',
};

/** Undefined where the text is no period of that kind. */
export function daysOf(kind: Meaning['period'], text: string): Days | undefined {
  const [date, hour, ...more] = kind === 'hour' ? text.split('T', 3) : [text];
  const startsOn = `${date}${{ year: '-01-01', month: '-01' }[kind as 'year'] ?? ''}`;
  if (!isLocalDate(startsOn) || more.length > 0 || (kind === 'hour' && !/^([01]\d|2[0-3])Z$/.test(hour ?? ''))) return undefined;
  const year = Number(startsOn.slice(0, 4));
  const month = Number(startsOn.slice(5, 7));
  if (kind === 'year') return { startsOn, endsOn: `${year + 1}-01-01` };
  if (kind === 'month')
    return { startsOn, endsOn: month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01` };
  return { startsOn, endsOn: addDays(startsOn, 1) };
}

/** Whether nothing can be added to it any more: its days are over in the network's time zone, its hour anywhere. */
export function hasEnded(kind: Meaning['period'], text: string, { today, now }: { today: LocalDate; now: Date }): boolean {
  if (kind !== 'hour') return (daysOf(kind, text)?.endsOn ?? '9') <= today;
  return Date.parse(text.replace('Z', ':00:00Z')) + 3_600_000 <= now.getTime();
}
