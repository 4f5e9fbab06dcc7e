import { addDays, refused, type LocalDate } from '#domain';

export interface Present {
  readonly now: Date;
  /** In the network's time zone. */
  dayOf(instant: Date): LocalDate;
}

/** When a meeting of a day opens or closes. Without a given moment it is now, whatever the day: it may be entered late. */
export function momentOfMeeting(on: LocalDate, at: string | undefined, present: Present): Date {
  if (at === undefined) return present.now;
  const moment = new Date(at);
  if (moment > present.now) throw refused('moment-in-future', { at, now: present.now.toISOString() });
  const day = present.dayOf(moment);
  if (day < addDays(on, -1) || day > addDays(on, 1)) throw refused('moment-away-from-meeting', { at, on });
  return moment;
}
