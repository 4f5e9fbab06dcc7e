import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne } from '#database';
import { readPage, type Page, type PageQuery } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { SideEvent } from './side-event.entity.ts';

@Injectable()
export class ReadSideEvents {
  constructor(private readonly source: DataSource) {}

  async list(meetingId: string, query: PageQuery): Promise<Page<SideEvent>> {
    await mustExist(this.source, Meeting, { id: meetingId });
    return readPage(this.source, SideEvent, query, { meetingId });
  }

  one(sideEventId: string): Promise<SideEvent> {
    return readOne(this.source, SideEvent, { id: sideEventId });
  }
}
