import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { EnumField, IdField, PageQuery, readPage, SlugField, type Page } from '#http';
import { FinancingNeed, financingStates } from './financing-need.entity.ts';

export class ListNeedsQuery extends PageQuery {
  @IdField({ optional: true }) item?: string;
  @SlugField({ optional: true, example: 'tuzla' }) city?: string;
  @EnumField(financingStates, { optional: true }) state?: FinancingNeed['state'];
}

@Injectable()
export class ReadNeeds {
  constructor(private readonly source: DataSource) {}

  list(query: ListNeedsQuery): Promise<Page<FinancingNeed>> {
    return readPage(this.source, FinancingNeed, query, { itemId: query.item, cityId: query.city, state: query.state });
  }

  one(id: string): Promise<FinancingNeed> {
    return readOne(this.source, FinancingNeed, { id });
  }
}
