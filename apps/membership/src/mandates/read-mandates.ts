import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { readOne } from '#database';
import type { LocalDate } from '#domain';
import { EnumField, IdField, LocalDateField, PageQuery, readPage, SlugField, TextField, type Page } from '#http';
import { referenceText } from '../references.ts';
import { heldOn } from './held-on.ts';
import { Mandate, mandateStates, officesOfCity, type MandateState } from './mandate.entity.ts';

export class ListMandatesQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @IdField({ optional: true }) person?: string;

  @EnumField(officesOfCity, { optional: true }) office?: string;

  @EnumField(mandateStates, { optional: true }) state?: MandateState;

  @LocalDateField({ optional: true, description: 'Only those held on that day, which may lie ahead; one that is annulled never is.' })
  on?: LocalDate;

  @TextField({ ...referenceText, optional: true, description: 'Only what an importer calls so.' }) ref?: string;
}

@Injectable()
export class ReadMandates {
  constructor(private readonly source: DataSource) {}

  list(query: ListMandatesQuery): Promise<Page<Mandate>> {
    const { city, person, office, state, on, ref } = query;
    return readPage(this.source, Mandate, query, {
      cityId: city,
      personId: person,
      office,
      state,
      ref,
      until: on === undefined ? undefined : Raw(() => heldOn(':on'), { on }),
    });
  }

  one(mandateId: string): Promise<Mandate> {
    return readOne(this.source, Mandate, { id: mandateId });
  }
}
