import { todayIn, type LocalDate } from './local-date.ts';

/** The only source of now. Rules take the day as a parameter; use cases ask here. */
export class Clock {
  constructor(private readonly timeZone: string = 'Europe/Istanbul') {}

  now(): Date {
    return new Date();
  }

  /** Today in the network's time zone. */
  today(): LocalDate {
    return todayIn(this.timeZone, this.now());
  }
}
