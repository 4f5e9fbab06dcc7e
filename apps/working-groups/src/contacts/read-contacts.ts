import { Injectable } from '@nestjs/common';
import { DataSource, Raw } from 'typeorm';
import { readOne } from '#database';
import { EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { BusinessContact, contactStates } from './business-contact.entity.ts';

export class ListContactsQuery extends PageQuery {
  @SlugField({ optional: true, example: 'tuzla', description: 'Either of the two.' }) city?: string;
  @EnumField(contactStates, { optional: true }) state?: BusinessContact['state'];
}

@Injectable()
export class ReadContacts {
  constructor(private readonly source: DataSource) {}

  list(query: ListContactsQuery): Promise<Page<BusinessContact>> {
    return readPage(this.source, BusinessContact, query, { fromCityId: either(query.city), state: query.state });
  }

  one(id: string): Promise<BusinessContact> {
    return readOne(this.source, BusinessContact, { id });
  }
}

const either = (city: string | undefined) =>
  city === undefined ? undefined : Raw<string>((from) => `(${from} = :city OR to_city_id = :city)`, { city });
