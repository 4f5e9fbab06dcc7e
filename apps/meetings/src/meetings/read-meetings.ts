import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { isId, type LocalDate } from '#domain';
import { decodeCursor, EnumField, LocalDateField, page, PageQuery, SlugField, type Page } from '#http';
import { Meeting, meetingKinds, meetingStates } from './meeting.entity.ts';

export class ListMeetingsQuery extends PageQuery {
  @EnumField(meetingKinds, { optional: true }) kind?: string;

  @SlugField({ optional: true, description: 'Its host, or one that takes part: by invitation, or as a member.' }) city?: string;

  @SlugField({ optional: true, example: 'climate' }) group?: string;

  @EnumField(meetingStates, { optional: true }) state?: string;

  @LocalDateField({ optional: true, description: 'The first day.' }) from?: LocalDate;

  @LocalDateField({ optional: true, description: 'The last day.' }) to?: LocalDate;
}

@Injectable()
export class ReadMeetings {
  constructor(private readonly source: DataSource) {}

  one(id: string): Promise<Meeting> {
    return readOne(this.source, Meeting, { id });
  }

  /** In the order they were called. */
  async list(query: ListMeetingsQuery): Promise<Page<Meeting>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const conditions: [name: string, given: string | undefined, condition: string][] = [
      ['after', after, 'm.id > :after'],
      ['kind', query.kind, 'm.kind = :kind'],
      ['group', query.group, 'm.group_id = :group'],
      ['state', query.state, 'm.state = :state'],
      ['from', query.from, 'm.on_day >= :from'],
      ['to', query.to, 'm.on_day <= :to'],
      ['city', query.city, takesPart(':city')],
    ];
    const select = this.source.getRepository(Meeting).createQueryBuilder('m').orderBy('m.id').take(query.take);
    for (const [name, given, condition] of conditions) if (given !== undefined) select.andWhere(condition, { [name]: given });
    const rows = await select.getMany();
    return page(rows, query, ({ id }) => [id]);
  }
}

/**
 * SQL: the city at `place` takes part in the meeting `m`. As host; by invitation or as a member with an attendance; or as a member who will
 * be expected, once the meeting is opened: as of the last day it was called for, while the new one is not known.
 */
export const takesPart = (place: string): string => `(m.host_city_id = ${place}
  OR EXISTS (SELECT FROM attendance a WHERE a.meeting_id = m.id AND a.city_id = ${place})
  OR m.kind IN ('network', 'summit') AND m.opened_at IS NULL AND EXISTS (
    SELECT FROM roster_member r WHERE r.city_id = ${place} AND r.from_on <= coalesce(m.on_day, m.previously_on)
      AND (r.until_on IS NULL OR coalesce(m.on_day, m.previously_on) < r.until_on)))`;
