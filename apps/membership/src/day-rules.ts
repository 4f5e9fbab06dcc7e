import { refused, type LocalDate } from '#domain';

/** What is recorded has happened: its day is not after today in the network's time zone. */
export function refuseFuture(day: LocalDate | null | undefined, today: LocalDate): void {
  if (day && day > today) throw refused('day-in-future', { day, today });
}

/** Half-open periods: `until` is the first day that no longer belongs. Equal days are a period without a day. */
export function refuseInverted(from: LocalDate | null | undefined, until: LocalDate | null | undefined): void {
  if (from && until && until < from) throw refused('period-inverted', { from, until });
}

/** As `refuseInverted`, where a period without a day would say nothing. */
export function refuseWithoutDay(from: LocalDate | null | undefined, until: LocalDate | null | undefined): void {
  if (from && until && until <= from) throw refused('period-inverted', { from, until });
}
