import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Proposal, proposalKinds, proposalStates } from './proposal.entity.ts';

export class ListProposalsQuery extends PageQuery {
  @SlugField({ optional: true, example: 'climate' }) group?: string;
  @SlugField({ optional: true, example: 'laktasi' }) city?: string;
  @EnumField(proposalKinds, { optional: true }) kind?: Proposal['kind'];
  @EnumField(proposalStates, { optional: true }) state?: Proposal['state'];
}

@Injectable()
export class ReadProposals {
  constructor(private readonly source: DataSource) {}

  list(query: ListProposalsQuery): Promise<Page<Proposal>> {
    const { group, city, kind, state } = query;
    return readPage(this.source, Proposal, query, { groupId: group, cityId: city, kind, state });
  }

  one(id: string): Promise<Proposal> {
    return readOne(this.source, Proposal, { id });
  }
}
