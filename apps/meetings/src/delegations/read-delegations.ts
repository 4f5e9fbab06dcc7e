import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EnumField, PageQuery, SlugField, type Page } from '#http';
import { readOne, readPageOfMeeting } from '../read-page.ts';
import { Delegation, delegationStates } from './delegation.entity.ts';

export class ListDelegationsQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @EnumField(delegationStates, { optional: true }) state?: Delegation['state'];
}

@Injectable()
export class ReadDelegations {
  constructor(private readonly source: DataSource) {}

  list(meetingId: string, query: ListDelegationsQuery): Promise<Page<Delegation>> {
    const { city: cityId, state } = query;
    return readPageOfMeeting(this.source, Delegation, meetingId, query, { ...(cityId && { cityId }), ...(state && { state }) });
  }

  one(meetingId: string, id: string): Promise<Delegation> {
    return readOne(this.source, Delegation, { meetingId, id });
  }
}
