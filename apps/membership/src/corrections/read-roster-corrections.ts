import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { PageQuery, readPage, SlugField, type Page } from '#http';
import { RosterCorrection } from './roster-correction.entity.ts';

export class ListRosterCorrectionsQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;
}

@Injectable()
export class ReadRosterCorrections {
  constructor(private readonly source: DataSource) {}

  list(query: ListRosterCorrectionsQuery): Promise<Page<RosterCorrection>> {
    return readPage(this.source, RosterCorrection, query, { cityId: query.city });
  }

  one(correctionId: string): Promise<RosterCorrection> {
    return readOne(this.source, RosterCorrection, { id: correctionId });
  }
}
