import { addDays, todayIn, type LocalDate } from '#domain';

/** Milliseconds that the clocks of a zone are before UTC at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  formats.set(timeZone, format);
  return format;
}

/**
 * When a clock there shows the full hour on that day: the first time where it shows it twice; where it is put forward past the hour, the
 * moment at which that is done.
 */
export function momentOf(day: LocalDate, hour: number, timeZone: string): Date {
  const shown = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  // Clocks are put another way by less than a day, and not twice in two.
  const offsets = [shown - 86_400_000, shown + 86_400_000].map((instant) => offsetAt(timeZone, instant));
  const showing = offsets.map((offset) => shown - offset).filter((instant) => offsetAt(timeZone, instant) === shown - instant);
  if (showing.length > 0) return new Date(Math.min(...showing));
  return turnBetween(timeZone, shown - Math.max(...offsets), shown - Math.min(...offsets));
}

/** To the second. */
function turnBetween(timeZone: string, from: number, to: number): Date {
  const before = offsetAt(timeZone, from);
  let [last, first] = [from, to];
  while (first - last > 1_000) {
    const middle = Math.floor((last + first) / 2_000) * 1_000;
    if (offsetAt(timeZone, middle) === before) last = middle;
    else first = middle;
  }
  return new Date(first);
}

/** The next moment at which the hour comes, on a later day than `after`. */
export function nextDigestAt(now: Date, hour: number, timeZone: string, after: LocalDate = ''): Date {
  for (let day = todayIn(timeZone, now); ; day = addDays(day, 1)) {
    const moment = momentOf(day, hour, timeZone);
    if (day > after && moment > now) return moment;
  }
}

/**
 * The day of a digest that was due at a moment and is made now: that moment's, or where the service was away for longer, of the last hour
 * that has come since.
 */
export function dayOfDigest(dueAt: Date, now: Date, hour: number, timeZone: string): LocalDate {
  const today = todayIn(timeZone, now);
  const last = momentOf(today, hour, timeZone) <= now ? today : addDays(today, -1);
  const due = todayIn(timeZone, dueAt);
  return due > last ? due : last;
}
