import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, notFound } from '#domain';
import { decodeCursor, page, type Page } from '#http';
import { OfferQueries } from '../offers/offer-queries.ts';
import type { ListAdoptionsQuery, ListOfferAdoptionsQuery } from './adoption.bodies.ts';
import { Adoption } from './adoption.entity.ts';

@Injectable()
export class AdoptionQueries {
  constructor(
    private readonly source: DataSource,
    private readonly offers: OfferQueries,
  ) {}

  async list(query: ListAdoptionsQuery): Promise<Page<Adoption>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const adoptions = this.source.getRepository(Adoption).createQueryBuilder('a').orderBy('a.id').limit(query.take);
    if (after !== undefined) adoptions.andWhere('a.id > :after', { after });
    if (query.offer) adoptions.andWhere('a.offer_id = :offer', query);
    if (query.city) adoptions.andWhere('a.city_id = :city', query);
    if (query.state) adoptions.andWhere('a.state = :state', query);
    return page(await adoptions.getMany(), query, ({ id }) => [id]);
  }

  async ofOffer(offerId: string, query: ListOfferAdoptionsQuery): Promise<Page<Adoption>> {
    await this.offers.one(offerId);
    return this.list(Object.assign(query, { offer: offerId }));
  }

  async one(id: string): Promise<Adoption> {
    const found = await this.source.getRepository(Adoption).findOneBy({ id });
    if (!found) throw notFound('adoption', id);
    return found;
  }
}
