import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { PageQuery, readPage, SlugField, type Page } from '#http';
import { Institution } from './institution.entity.ts';

export class ListInstitutionsQuery extends PageQuery {
  @SlugField({ optional: true, example: 'development-bank' }) kind?: string;
}

@Injectable()
export class ReadInstitutions {
  constructor(private readonly source: DataSource) {}

  list(query: ListInstitutionsQuery): Promise<Page<Institution>> {
    return readPage(this.source, Institution, query, { kind: query.kind });
  }

  one(id: string): Promise<Institution> {
    return readOne(this.source, Institution, { id });
  }
}
