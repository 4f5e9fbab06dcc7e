import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EnumField, IdField, PageQuery, SlugField, type Page } from '#http';
import { readOne, readPage, readPageOfMeeting } from '../read-page.ts';
import { Commitment, commitmentStates } from './commitment.entity.ts';

export class CommitmentsOfMeetingQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @IdField({ optional: true }) person?: string;

  @EnumField(commitmentStates, { optional: true }) state?: Commitment['state'];
}

export class ListCommitmentsQuery extends CommitmentsOfMeetingQuery {
  @IdField({ optional: true }) meeting?: string;
}

@Injectable()
export class ReadCommitments {
  constructor(private readonly source: DataSource) {}

  list(query: ListCommitmentsQuery): Promise<Page<Commitment>> {
    const { meeting: meetingId } = query;
    return readPage(this.source, Commitment, query, { ...filterOf(query), ...(meetingId && { meetingId }) });
  }

  ofMeeting(meetingId: string, query: CommitmentsOfMeetingQuery): Promise<Page<Commitment>> {
    return readPageOfMeeting(this.source, Commitment, meetingId, query, filterOf(query));
  }

  one(id: string): Promise<Commitment> {
    return readOne(this.source, Commitment, { id });
  }
}

const filterOf = ({ city: cityId, person: personId, state }: CommitmentsOfMeetingQuery) => ({
  ...(cityId && { cityId }),
  ...(personId && { personId }),
  ...(state && { state }),
});
