import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne, sqlOf } from '#database';
import { isId, isSlug } from '#domain';
import { decodeCursor, EnumField, IdField, page, PageQuery, SlugField, type Page } from '#http';
import type { EligibleCityView } from './offer.view.ts';
import { offerStates, PlatformOffer } from './platform-offer.entity.ts';

export class ListOffersQuery extends PageQuery {
  @SlugField({ optional: true, example: 'istanbul' }) provider?: string;
  @SlugField({ optional: true, description: 'Offers that this city is eligible for.' }) city?: string;
  @IdField({ optional: true }) item?: string;
  @EnumField(offerStates, { optional: true }) state?: PlatformOffer['state'];
}

@Injectable()
export class ReadOffers {
  constructor(private readonly source: DataSource) {}

  async list(query: ListOffersQuery): Promise<Page<PlatformOffer>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const offers = this.source.getRepository(PlatformOffer).createQueryBuilder('o').orderBy('o.id').limit(query.take);
    if (after !== undefined) offers.andWhere('o.id > :after', { after });
    if (query.provider) offers.andWhere('o.provider_city_id = :provider', query);
    if (query.item) offers.andWhere('o.item_id = :item', query);
    if (query.state) offers.andWhere('o.state = :state', query);
    if (query.city) offers.andWhere('o.id IN (SELECT offer_id FROM platform_eligibility WHERE city_id = :city AND eligible)', query);
    return page(await offers.getMany(), query, ({ id }) => [id]);
  }

  one(id: string): Promise<PlatformOffer> {
    return readOne(this.source, PlatformOffer, { id });
  }

  /** The cities that may take the platform up, each with how far it has come. */
  async eligibleCities(offerId: string, query: PageQuery): Promise<Page<EligibleCityView>> {
    await mustExist(this.source, PlatformOffer, { id: offerId });
    const [after] = decodeCursor(query.cursor, isSlug) ?? [''];
    const cities = await sqlOf(this.source).query<EligibleCityView>(
      `SELECT e.city_id AS "cityId", coalesce(c.name, e.city_id) AS name,
         CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'state', a.state) END AS adoption
       FROM platform_eligibility e
       LEFT JOIN roster_city c ON c.id = e.city_id
       LEFT JOIN adoption a ON a.offer_id = e.offer_id AND a.city_id = e.city_id
       WHERE e.offer_id = $1 AND e.eligible AND e.city_id > $2 ORDER BY e.city_id LIMIT $3`,
      [offerId, after, query.take],
    );
    return page(cities, query, ({ cityId }) => [cityId]);
  }
}
