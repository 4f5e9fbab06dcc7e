import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { readOne } from '#database';
import type { LocalDate } from '#domain';
import { LocalDateField, PageQuery, readPage, type Page } from '#http';
import { Presidency } from './presidency.entity.ts';

export class ListPresidenciesQuery extends PageQuery {
  @LocalDateField({ optional: true, description: 'Only the one in office on that day.' }) on?: LocalDate;
}

/** It has started, and the day is in its period; a vacated one counts up to the day it was vacated, and has none if it never began. */
const inOfficeOn = (on: LocalDate) =>
  Raw(
    (state) => `${state} <> 'scheduled' AND (${state} <> 'vacated' OR ended_on IS NOT NULL) AND (from_on IS NULL OR from_on <= :on)
      AND (until_on IS NULL OR :on < until_on) AND (ended_on IS NULL OR :on < ended_on)`,
    { on },
  );

@Injectable()
export class ReadPresidencies {
  constructor(private readonly source: DataSource) {}

  list(query: ListPresidenciesQuery): Promise<Page<Presidency>> {
    return readPage(this.source, Presidency, query, { state: query.on === undefined ? undefined : inOfficeOn(query.on) });
  }

  one(presidencyId: string): Promise<Presidency> {
    return readOne(this.source, Presidency, { id: presidencyId });
  }
}
