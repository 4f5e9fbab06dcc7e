import { pythonReader } from '#testing';

export interface ReadEvent {
  uid: string;
  title: string;
  place: string;
  description: string | null;
  status: string;
  sequence: number;
  categories: string[];
  changed: string;
  start: ReadTime;
  end: ReadTime | null;
  recurs: boolean;
  singular: boolean;
}

/** A day; or an instant, by the calendar's own VTIMEZONE and by the IANA database. */
export type ReadTime = string | { zone: string; own: string; iana: string };

export interface ReadCalendar {
  events: ReadEvent[];
  zones: string[];
  errors: string[];
  'written again': boolean;
}

/** Python's icalendar; `undefined` where it is not here. */
export const icalendarReader = (): ((text: string) => ReadCalendar) | undefined =>
  pythonReader(import.meta.dirname, 'read-calendar.py', ['icalendar']);
