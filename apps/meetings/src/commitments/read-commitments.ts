import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne } from '#database';
import { EnumField, IdField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
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
    return readPage(this.source, Commitment, query, { ...asked(query), meetingId: query.meeting });
  }

  async ofMeeting(meetingId: string, query: CommitmentsOfMeetingQuery): Promise<Page<Commitment>> {
    await mustExist(this.source, Meeting, { id: meetingId });
    return readPage(this.source, Commitment, query, { ...asked(query), meetingId });
  }

  one(commitmentId: string): Promise<Commitment> {
    return readOne(this.source, Commitment, { id: commitmentId });
  }
}

const asked = ({ city: cityId, person: personId, state }: CommitmentsOfMeetingQuery) => ({ cityId, personId, state });
