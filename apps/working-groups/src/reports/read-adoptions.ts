import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions, sqlOf } from '#database';
import { isId, isSlug } from '#domain';
import { decodeCursor, EnumField, IdField, page, RowsQuery, SlugField, type Page } from '#http';
import { adoptionStates } from '../adoptions/adoption.entity.ts';
import type { AdoptionRow } from './report.view.ts';

export class AdoptionsQuery extends RowsQuery {
  @IdField({ optional: true }) offer?: string;
  @SlugField({ optional: true, example: 'tuzla' }) city?: string;
  @EnumField(adoptionStates, { optional: true }) state?: string;
}

@Injectable()
export class ReadAdoptionsReport {
  constructor(private readonly source: DataSource) {}

  /** A row for each offer and city that is eligible, or has taken it up while it was. */
  async page(query: AdoptionsQuery): Promise<Page<AdoptionRow>> {
    const after = decodeCursor(query.cursor, isId, isSlug);
    const { where, params } = new Conditions()
      .add(after?.[0], (place) => `o.id >= ${place}`)
      .add(after, (place) => `(e.offer_id, e.city_id) > ((${place}::text[])[1]::uuid, (${place}::text[])[2])`)
      .add(query.offer, (place) => `e.offer_id = ${place}`)
      .add(query.city, (place) => `e.city_id = ${place}`)
      .add(query.state, (place) => `a.state = ${place}`);
    const found = await sqlOf(this.source).query<AdoptionRow>(
      `SELECT e.offer_id AS "offerId", o.name AS offer, o.provider_city_id AS "providerCityId", e.city_id AS "cityId",
         coalesce(c.name, e.city_id) AS city, e.eligible, a.state, a.support_contact AS "supportContact", a.live_on AS "liveOn"
       FROM platform_eligibility e JOIN platform_offer o ON o.id = e.offer_id
       LEFT JOIN adoption a ON a.offer_id = e.offer_id AND a.city_id = e.city_id LEFT JOIN roster_city c ON c.id = e.city_id
       ${where ? `${where} AND` : 'WHERE'} (e.eligible OR a.id IS NOT NULL) ORDER BY e.offer_id, e.city_id LIMIT $${params.length + 1}`,
      [...params, query.take],
    );
    return page(found, query, ({ offerId, cityId }) => [offerId, cityId]);
  }
}
