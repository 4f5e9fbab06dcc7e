import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Source, sourceKinds } from './source.entity.ts';

export class ListSourcesQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;
  @EnumField(sourceKinds, { optional: true }) kind?: Source['kind'];
}

@Injectable()
export class ReadSources {
  constructor(private readonly source: DataSource) {}

  list(query: ListSourcesQuery): Promise<Page<Source>> {
    return readPage(this.source, Source, query, { cityId: query.city, kind: query.kind });
  }

  one(id: string): Promise<Source> {
    return readOne(this.source, Source, { id });
  }
}
