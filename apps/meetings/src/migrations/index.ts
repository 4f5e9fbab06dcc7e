import { MeetingTables1700000002000 } from './1700000002000-meeting-tables.ts';
import { MinutesTables1700000002001 } from './1700000002001-minutes-tables.ts';
import { VisitTables1700000002002 } from './1700000002002-visit-tables.ts';
import { BeforeArrival1700000002003 } from './1700000002003-before-arrival.ts';
import { Hours1700000002010 } from './1700000002010-hours.ts';
import { Papers1700000002020 } from './1700000002020-papers.ts';
import { Corrections1700000002030 } from './1700000002030-corrections.ts';
import { RosterLines1700000002040 } from './1700000002040-roster-lines.ts';
import { Decisions1700000002080 } from './1700000002080-decisions.ts';
import { Institutions1700000002090 } from './1700000002090-institutions.ts';
import { CalendarOfMeetings1700000002100 } from './1700000002100-calendar-of-meetings.ts';
import { CalendarOfVisits1700000002101 } from './1700000002101-calendar-of-visits.ts';
import { CalendarAddresses1700000002103 } from './1700000002103-calendar-addresses.ts';
import { KnownProgrammes1700000002102 } from './1700000002102-known-programmes.ts';

export const meetingsMigrations = [
  MeetingTables1700000002000,
  MinutesTables1700000002001,
  VisitTables1700000002002,
  BeforeArrival1700000002003,
  Hours1700000002010,
  Papers1700000002020,
  Corrections1700000002030,
  RosterLines1700000002040,
  Decisions1700000002080,
  Institutions1700000002090,
  CalendarOfMeetings1700000002100,
  CalendarOfVisits1700000002101,
  KnownProgrammes1700000002102,
  CalendarAddresses1700000002103,
];
