import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { EnumField, IdField, PageQuery, readPage, type Page } from '#http';
import { Decision, decisionStates } from './decision.entity.ts';

export class ListDecisionsQuery extends PageQuery {
  @IdField({ optional: true }) meeting?: string;

  @EnumField(decisionStates, { optional: true }) state?: Decision['state'];
}

@Injectable()
export class ReadDecisions {
  constructor(private readonly source: DataSource) {}

  list(query: ListDecisionsQuery): Promise<Page<Decision>> {
    return readPage(this.source, Decision, query, { meetingId: query.meeting, state: query.state });
  }

  one(decisionId: string): Promise<Decision> {
    return readOne(this.source, Decision, { id: decisionId });
  }
}
