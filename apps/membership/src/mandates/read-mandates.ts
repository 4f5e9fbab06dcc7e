import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { readOne } from '#database';
import type { LocalDate } from '#domain';
import { EnumField, IdField, LocalDateField, PageQuery, readPage, SlugField, type Page } from '#http';
import { heldOn } from './held-on.ts';
import { Mandate, mandateStates, officesOfCity, type MandateState } from './mandate.entity.ts';

export class ListMandatesQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @IdField({ optional: true }) person?: string;

  @EnumField(officesOfCity, { optional: true }) office?: string;

  @EnumField(mandateStates, { optional: true }) state?: MandateState;

  @LocalDateField({ optional: true, description: 'Only those held on that day, which may lie ahead; one that is annulled never is.' })
  on?: LocalDate;
}

@Injectable()
export class ReadMandates {
  constructor(private readonly source: DataSource) {}

  list(query: ListMandatesQuery): Promise<Page<Mandate>> {
    const { city, person, office, state, on } = query;
    return readPage(this.source, Mandate, query, {
      cityId: city,
      personId: person,
      office,
      state,
      until: on === undefined ? undefined : Raw(() => heldOn(':on'), { on }),
    });
  }

  one(mandateId: string): Promise<Mandate> {
    return readOne(this.source, Mandate, { id: mandateId });
  }
}
