import type { LocalDate } from './local-date.ts';
import { refused } from './refusal.ts';

/** What is recorded has happened: its day is not after today in the network's time zone. */
export function refuseFuture(day: LocalDate | null | undefined, today: LocalDate): void {
  if (day && day > today) throw refused('day-in-future', { day, today });
}
