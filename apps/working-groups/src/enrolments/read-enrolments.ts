import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne } from '#database';
import { EnumField, IdField, PageQuery, readPage, SlugField, type Page } from '#http';
import { Enrolment, enrolmentStates } from './enrolment.entity.ts';

export class ListEnrolmentsQuery extends PageQuery {
  @IdField({ optional: true }) item?: string;
  @SlugField({ optional: true, example: 'tuzla' }) city?: string;
  @EnumField(enrolmentStates, { optional: true }) state?: Enrolment['state'];
}

@Injectable()
export class ReadEnrolments {
  constructor(private readonly source: DataSource) {}

  list(query: ListEnrolmentsQuery): Promise<Page<Enrolment>> {
    return readPage(this.source, Enrolment, query, { itemId: query.item, cityId: query.city, state: query.state });
  }

  one(id: string): Promise<Enrolment> {
    return readOne(this.source, Enrolment, { id });
  }
}
