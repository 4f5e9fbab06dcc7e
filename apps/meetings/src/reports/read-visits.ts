import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions, sqlOf } from '#database';
import { isId, isSlug } from '#domain';
import { decodeCursor, EnumField, IdField, page, RowsQuery, SlugField } from '#http';
import { coverageOf, visitStates, type Visit } from '../visits/visit.entity.ts';
import type { VisitRow, VisitsPage } from './report.view.ts';

export class VisitsQuery extends RowsQuery {
  @IdField({ optional: true }) programme?: string;

  @SlugField({ optional: true, example: 'sarajevo' }) city?: string;

  @EnumField(visitStates, { optional: true }) state?: string;
}

@Injectable()
export class ReadVisitsReport {
  constructor(private readonly source: DataSource) {}

  async page(query: VisitsQuery): Promise<VisitsPage> {
    const { where, params } = matching(query);
    const states = await sqlOf(this.source).query<Pick<Visit, 'state'>>(`SELECT v.state FROM visit v ${where}`, params);
    return { ...(await this.rows(query)), summary: coverageOf(states) };
  }

  /** A row for each programme and city with a slot: the programme that was announced first, first. */
  async rows(query: VisitsQuery): Promise<Omit<VisitsPage, 'summary'>> {
    const after = decodeCursor(query.cursor, isId, isSlug);
    const { where, params } = matching(query)
      .add(after?.[0], (place) => `v.programme_id >= ${place}`)
      .add(after, (place) => `(v.programme_id, v.city_id) > ((${place}::text[])[1]::uuid, (${place}::text[])[2])`);
    const found = await sqlOf(this.source).query<VisitRow>(
      `SELECT v.programme_id AS "programmeId", p.presidency_id AS "presidencyId", v.city_id AS "cityId",
         coalesce(c.name, v.city_id) AS city, v.state, v.planned_on::text AS "plannedOn",
         v.made_on::text AS "madeOn", v.meeting_id AS "meetingId"
       FROM visit v JOIN visit_programme p ON p.id = v.programme_id LEFT JOIN roster_city c ON c.id = v.city_id
       ${where} ORDER BY v.programme_id, v.city_id LIMIT $${params.length + 1}`,
      [...params, query.take],
    );
    return page(found, query, ({ programmeId, cityId }) => [programmeId, cityId]);
  }
}

const matching = ({ programme, city, state }: VisitsQuery): Conditions =>
  new Conditions()
    .add(programme, (place) => `v.programme_id = ${place}`)
    .add(city, (place) => `v.city_id = ${place}`)
    .add(state, (place) => `v.state = ${place}`);
