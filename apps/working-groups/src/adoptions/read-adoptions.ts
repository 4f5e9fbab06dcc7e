import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne } from '#database';
import { EnumField, IdField, PageQuery, readPage, SlugField, type Page } from '#http';
import { PlatformOffer } from '../offers/platform-offer.entity.ts';
import { Adoption, adoptionStates } from './adoption.entity.ts';

export class AdoptionsOfOfferQuery extends PageQuery {
  @SlugField({ optional: true, example: 'tuzla' }) city?: string;
  @EnumField(adoptionStates, { optional: true }) state?: Adoption['state'];
}

export class ListAdoptionsQuery extends AdoptionsOfOfferQuery {
  @IdField({ optional: true }) offer?: string;
}

@Injectable()
export class ReadAdoptions {
  constructor(private readonly source: DataSource) {}

  list(query: ListAdoptionsQuery): Promise<Page<Adoption>> {
    return readPage(this.source, Adoption, query, { offerId: query.offer, cityId: query.city, state: query.state });
  }

  async ofOffer(offerId: string, query: AdoptionsOfOfferQuery): Promise<Page<Adoption>> {
    await mustExist(this.source, PlatformOffer, { id: offerId });
    return readPage(this.source, Adoption, query, { offerId, cityId: query.city, state: query.state });
  }

  one(id: string): Promise<Adoption> {
    return readOne(this.source, Adoption, { id });
  }
}
