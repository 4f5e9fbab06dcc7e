import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne } from '#database';
import { readPage, type Page, type PageQuery } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MeetingCorrection } from './meeting-correction.entity.ts';

@Injectable()
export class ReadCorrections {
  constructor(private readonly source: DataSource) {}

  async list(meetingId: string, query: PageQuery): Promise<Page<MeetingCorrection>> {
    await mustExist(this.source, Meeting, { id: meetingId });
    return readPage(this.source, MeetingCorrection, query, { meetingId });
  }

  one(meetingId: string, correctionId: string): Promise<MeetingCorrection> {
    return readOne(this.source, MeetingCorrection, { meetingId, id: correctionId });
  }
}
