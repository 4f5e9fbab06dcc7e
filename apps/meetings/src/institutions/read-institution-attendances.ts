import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne } from '#database';
import { readPage, type Page, type PageQuery } from '#http';
import { InstitutionAttendance } from '../meetings/institution-attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';

@Injectable()
export class ReadInstitutionAttendances {
  constructor(private readonly source: DataSource) {}

  async list(meetingId: string, query: PageQuery): Promise<Page<InstitutionAttendance>> {
    await mustExist(this.source, Meeting, { id: meetingId });
    return readPage(this.source, InstitutionAttendance, query, { meetingId });
  }

  one(meetingId: string, institutionId: string): Promise<InstitutionAttendance> {
    return readOne(this.source, InstitutionAttendance, { meetingId, institutionId });
  }
}
