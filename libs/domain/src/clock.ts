import { todayIn, type LocalDate } from './local-date.ts';

/** The only source of now. Rules take the day as a parameter; use cases ask their transaction. */
export class Clock {
  constructor(readonly timeZone: string = 'Europe/Istanbul') {}

  now(): Date {
    return new Date();
  }

  /** Today in the network's time zone. */
  today(): LocalDate {
    return this.dayOf(this.now());
  }

  /** The day that it was at an instant, in the network's time zone. */
  dayOf(instant: Date): LocalDate {
    return todayIn(this.timeZone, instant);
  }
}
