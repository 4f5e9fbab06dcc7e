import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne } from '#database';
import { EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Delegation, delegationStates } from '../meetings/delegation.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';

export class ListDelegationsQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @EnumField(delegationStates, { optional: true }) state?: Delegation['state'];
}

@Injectable()
export class ReadDelegations {
  constructor(private readonly source: DataSource) {}

  async list(meetingId: string, query: ListDelegationsQuery): Promise<Page<Delegation>> {
    await mustExist(this.source, Meeting, { id: meetingId });
    return readPage(this.source, Delegation, query, { meetingId, cityId: query.city, state: query.state });
  }

  one(meetingId: string, delegationId: string): Promise<Delegation> {
    return readOne(this.source, Delegation, { meetingId, id: delegationId });
  }
}
