import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type LocalDate } from '#domain';
import { decodeCursor, EnumField, LocalDateField, page, PageQuery, SlugField, type Page } from '#http';
import { readOne } from '../read-page.ts';
import { Meeting, meetingKinds, meetingStates } from './meeting.entity.ts';

export class ListMeetingsQuery extends PageQuery {
  @EnumField(meetingKinds, { optional: true })
  kind?: string;

  @SlugField({ optional: true, description: 'Its host, or one that takes part by invitation or as a member.' })
  city?: string;

  @SlugField({ optional: true, example: 'climate' })
  group?: string;

  @EnumField(meetingStates, { optional: true })
  state?: string;

  @LocalDateField({ optional: true, description: 'The first day.' })
  from?: LocalDate;

  @LocalDateField({ optional: true, description: 'The last day.' })
  to?: LocalDate;
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
    const conditions: [unknown, string][] = [
      [after, 'm.id > :after'],
      [query.kind, 'm.kind = :kind'],
      [query.group, 'm.group_id = :group'],
      [query.state, 'm.state = :state'],
      [query.from, 'm.on_day >= :from'],
      [query.to, 'm.on_day <= :to'],
      [query.city, '(m.host_city_id = :city OR EXISTS (SELECT FROM attendance a WHERE a.meeting_id = m.id AND a.city_id = :city))'],
    ];
    const select = this.source.getRepository(Meeting).createQueryBuilder('m').orderBy('m.id').take(query.take);
    for (const [given, condition] of conditions) if (given !== undefined) select.andWhere(condition);
    const rows = await select.setParameters({ ...query, after }).getMany();
    return page(rows, query, ({ id }) => [id]);
  }
}
