import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { mustExist, readOne } from '#database';
import { isSlug } from '#domain';
import { decodeCursor, EnumField, page, PageQuery, type Page } from '#http';
import { Attendance, attendanceStates, standings, type Standing } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';

export class ListAttendancesQuery extends PageQuery {
  @EnumField(attendanceStates, { optional: true }) state?: Attendance['state'];

  @EnumField(standings, { optional: true }) standing?: Standing;
}

@Injectable()
export class ReadAttendances {
  constructor(private readonly source: DataSource) {}

  /** By city. */
  async list(meetingId: string, query: ListAttendancesQuery): Promise<Page<Attendance>> {
    await mustExist(this.source, Meeting, { id: meetingId });
    const [after] = decodeCursor(query.cursor, isSlug) ?? [];
    const { state, standing } = query;
    const rows = await this.source.getRepository(Attendance).find({
      where: { meetingId, ...(state && { state }), ...(standing && { standing }), ...(after !== undefined && { cityId: MoreThan(after) }) },
      order: { cityId: 'ASC' },
      take: query.take,
    });
    return page(rows, query, ({ cityId }) => [cityId]);
  }

  one(meetingId: string, cityId: string): Promise<Attendance> {
    return readOne(this.source, Attendance, { meetingId, cityId });
  }
}
