import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { readOne } from '#database';
import type { LocalDate } from '#domain';
import { EnumField, IdField, LocalDateField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Mandate, officesOfCity } from './mandate.entity.ts';

export class ListMandatesQuery extends PageQuery {
  @SlugField({ optional: true }) city?: string;

  @IdField({ optional: true }) person?: string;

  @EnumField(officesOfCity, { optional: true }) office?: string;

  @LocalDateField({ optional: true, description: 'Only those held on that day.' }) on?: LocalDate;
}

const heldOn = (on: LocalDate) => Raw((until) => `daterange(from_on, ${until}) @> :on::date`, { on });

@Injectable()
export class ReadMandates {
  constructor(private readonly source: DataSource) {}

  list(query: ListMandatesQuery): Promise<Page<Mandate>> {
    const { city, person, office, on } = query;
    return readPage(this.source, Mandate, query, {
      cityId: city,
      personId: person,
      office,
      until: on === undefined ? undefined : heldOn(on),
    });
  }

  one(mandateId: string): Promise<Mandate> {
    return readOne(this.source, Mandate, { id: mandateId });
  }
}
