import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne } from '#database';
import { readPage, type Page, type PageQuery } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Paper } from './paper.entity.ts';

@Injectable()
export class ReadPapers {
  constructor(private readonly source: DataSource) {}

  async list(meetingId: string, query: PageQuery): Promise<Page<Paper>> {
    await mustExist(this.source, Meeting, { id: meetingId });
    return readPage(this.source, Paper, query, { meetingId, state: 'added' });
  }

  one(paperId: string): Promise<Paper> {
    return readOne(this.source, Paper, { id: paperId });
  }
}
