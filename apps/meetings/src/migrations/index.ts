import { MeetingTables1700000002000 } from './1700000002000-meeting-tables.ts';
import { MinutesTables1700000002001 } from './1700000002001-minutes-tables.ts';
import { VisitTables1700000002002 } from './1700000002002-visit-tables.ts';
import { BeforeArrival1700000002003 } from './1700000002003-before-arrival.ts';
import { RosterLines1700000002010 } from './1700000002010-roster-lines.ts';

export const meetingsMigrations = [
  MeetingTables1700000002000,
  MinutesTables1700000002001,
  VisitTables1700000002002,
  BeforeArrival1700000002003,
  RosterLines1700000002010,
];
