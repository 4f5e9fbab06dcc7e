import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { readOne } from '#database';
import type { LocalDate } from '#domain';
import { LocalDateField, PageQuery, readPage, type Page } from '#http';
import { inOffice } from './in-office.ts';
import { Presidency } from './presidency.entity.ts';

export class ListPresidenciesQuery extends PageQuery {
  @LocalDateField({ optional: true, description: 'Only the one in office on that day.' }) on?: LocalDate;
}

/** Of several, where a mandate was made longer again after another presidency began, the one planned last: as #roster has it. */
const inOfficeOn = (on: LocalDate) =>
  Raw(
    (id) => `${id} = (SELECT p.id FROM presidency p JOIN mandate m ON m.id = p.mandate_id
      WHERE ${inOffice.holds} AND ${inOffice.days} @> :on::date ORDER BY p.id DESC LIMIT 1)`,
    { on },
  );

@Injectable()
export class ReadPresidencies {
  constructor(private readonly source: DataSource) {}

  list(query: ListPresidenciesQuery): Promise<Page<Presidency>> {
    return readPage(this.source, Presidency, query, { id: query.on === undefined ? undefined : inOfficeOn(query.on) });
  }

  one(presidencyId: string): Promise<Presidency> {
    return readOne(this.source, Presidency, { id: presidencyId });
  }
}
