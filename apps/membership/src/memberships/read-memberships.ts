import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { readOne } from '#database';
import { BooleanField, EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { closedStates, Membership, membershipStates, openStates } from './membership.entity.ts';

export class ListMembershipsQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @EnumField(membershipStates, { optional: true }) state?: Membership['state'];

  @BooleanField({ optional: true, description: `False: only ${closedStates.join(', ')}.` }) open?: boolean;
}

@Injectable()
export class ReadMemberships {
  constructor(private readonly source: DataSource) {}

  list(query: ListMembershipsQuery): Promise<Page<Membership>> {
    const { city, state, open } = query;
    const ofThese = open === undefined ? membershipStates : open ? openStates : closedStates;
    return readPage(this.source, Membership, query, {
      cityId: city,
      state: In(ofThese.filter((each) => state === undefined || each === state)),
    });
  }

  one(membershipId: string): Promise<Membership> {
    return readOne(this.source, Membership, { id: membershipId });
  }
}
