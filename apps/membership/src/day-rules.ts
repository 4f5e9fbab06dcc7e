import { refused, type LocalDate } from '#domain';

export { refuseFuture } from '#domain';

/** Half-open periods: `until` is the first day that no longer belongs. Equal days are a period without a day. */
export function refuseInverted(from: LocalDate | null | undefined, until: LocalDate | null | undefined): void {
  if (from && until && until < from) throw refused('period-inverted', { from, until });
}

/** As `refuseInverted`, where a period without a day would say nothing. */
export function refuseWithoutDay(from: LocalDate | null | undefined, until: LocalDate | null | undefined): void {
  if (from && until && until <= from) throw refused('period-inverted', { from, until });
}
