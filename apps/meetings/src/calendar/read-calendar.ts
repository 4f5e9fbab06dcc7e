import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { Clock } from '#domain';
import { EnumField, SlugField } from '#http';
import { meetingKinds } from '../meetings/meeting.entity.ts';
import { icalendar, type Entry } from './icalendar.ts';
import { readMeetings, readProgrammes, readStops, readVisits } from './read-entries.ts';

const programmeKinds = ['festival-train', 'travelling-museum', 'travelling-festival', 'other'] as const;

/** What each kind shows: of meetings and programmes all, or those of a kind of their own; a visit is a meeting of that kind, too. */
const calendarKinds = [...new Set(['meeting', ...meetingKinds, 'visit', 'programme', ...programmeKinds, 'stop'])];

export class CalendarQuery {
  @SlugField({
    optional: true,
    description:
      'What it takes part in: its meetings, visits to it and by its president, stops in it, programmes that it leads or supports.',
  })
  city?: string;

  @EnumField(calendarKinds, {
    optional: true,
    description: '`meeting`, `visit`, `programme` or `stop`; or a kind of meetings (`visit` is both), or of programmes, with their stops.',
    example: 'meeting',
  })
  kind?: string;
}

@Injectable()
export class ReadCalendar {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** RFC 5545. One snapshot, and one statement for each sort of entry, however many there are; by day. */
  async text(query: CalendarQuery): Promise<string> {
    const entries = await this.source.transaction('REPEATABLE READ', (em) => entriesOf(sqlOf(em), query));
    return icalendar(entries, this.clock.timeZone, Number(this.clock.today().slice(0, 4)));
  }
}

async function entriesOf(sql: Sql, { city, kind }: CalendarQuery): Promise<Entry[]> {
  const is = (...kinds: readonly string[]) => kind === undefined || kinds.includes(kind);
  /** Of a sort, all but where a kind of its own is asked for. */
  const own = (kinds: readonly string[]) => (kind !== undefined && kinds.includes(kind) ? kind : undefined);
  const found = [
    ...(is('meeting', ...meetingKinds) ? await readMeetings(sql, city, own(meetingKinds)) : []),
    ...(is('visit') ? await readVisits(sql, city) : []),
    ...(is('programme', ...programmeKinds) ? await readProgrammes(sql, city, own(programmeKinds)) : []),
    ...(is('stop', ...programmeKinds) ? await readStops(sql, city, own(programmeKinds)) : []),
  ];
  return found.toSorted((a, b) => compare(a.from, b.from) || compare(a.uid, b.uid));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
