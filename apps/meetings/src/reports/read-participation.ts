import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions, sqlOf } from '#database';
import { isId, isLocalDate, isSlug, type LocalDate } from '#domain';
import { decodeCursor, EnumField, LocalDateField, page, RowsQuery, SlugField } from '#http';
import { meetingKinds } from '../meetings/meeting.entity.ts';
import type { ParticipationPage, ParticipationRow, ParticipationSummary } from './report.view.ts';

export class ParticipationQuery extends RowsQuery {
  @LocalDateField({ optional: true, description: 'The first day.' }) from?: LocalDate;

  @LocalDateField({ optional: true, description: 'The last day.' }) to?: LocalDate;

  @SlugField({ optional: true, example: 'sarajevo' }) city?: string;

  @EnumField(meetingKinds, { optional: true }) kind?: string;
}

const state = `CASE WHEN a.state IN ('present', 'represented') THEN a.state WHEN a.excused <> '[]' THEN 'excused' ELSE 'absent' END`;
const share = `round(100.0 * count(*) FILTER (WHERE a.state IN ('present', 'represented')) / count(*), 1)::float`;

@Injectable()
export class ReadParticipation {
  constructor(private readonly source: DataSource) {}

  async page(query: ParticipationQuery): Promise<ParticipationPage> {
    return { ...(await this.rows(query)), summary: await this.summary(query) };
  }

  /** A row for each meeting that was held and city that had a place at it: the first meeting first. */
  async rows(query: ParticipationQuery): Promise<Omit<ParticipationPage, 'summary'>> {
    const after = decodeCursor(query.cursor, isLocalDate, isId, isSlug);
    const { where, params } = matching(query);
    const beyond = after
      ? `AND (m.on_day, m.id, a.city_id) > ($${params.length + 2}::date, $${params.length + 3}::uuid, $${params.length + 4})`
      : '';
    const found = await sqlOf(this.source).query<ParticipationRow>(
      `SELECT m.id AS "meetingId", m.on_day::text AS "on", m.title, a.city_id AS "cityId", coalesce(c.name, a.city_id) AS city,
         a.standing, ${state} AS state, s.share
       FROM meeting m JOIN attendance a ON a.meeting_id = m.id LEFT JOIN roster_city c ON c.id = a.city_id
       JOIN (SELECT a.city_id, ${share} AS share FROM meeting m JOIN attendance a ON a.meeting_id = m.id ${where} GROUP BY 1) s
         ON s.city_id = a.city_id
       ${where} ${beyond} ORDER BY m.on_day, m.id, a.city_id LIMIT $${params.length + 1}`,
      [...params, query.take, ...(after ?? [])],
    );
    return page(found, query, ({ on, meetingId, cityId }) => [on, meetingId, cityId]);
  }

  private async summary(query: ParticipationQuery): Promise<ParticipationSummary> {
    const { where, params } = matching(query);
    const count = (of: string) => `count(*) FILTER (WHERE ${state} = '${of}')::int AS ${of}`;
    const [found] = await sqlOf(this.source).query<ParticipationSummary>(
      `WITH asked AS (
         SELECT a.city_id AS "cityId", count(*)::int AS meetings, ${['present', 'represented', 'excused', 'absent'].map(count).join(', ')},
           ${share} AS share
         FROM meeting m JOIN attendance a ON a.meeting_id = m.id ${where} GROUP BY 1)
       SELECT (SELECT count(DISTINCT m.id)::int FROM meeting m JOIN attendance a ON a.meeting_id = m.id ${where}) AS meetings,
         (SELECT coalesce(jsonb_agg(to_jsonb(asked) ORDER BY "cityId"), '[]') FROM asked) AS cities`,
      params,
    );
    return found!;
  }
}

const matching = ({ from, to, city, kind }: ParticipationQuery): Conditions =>
  new Conditions()
    .add('held', (place) => `m.state = ${place}`)
    .add(from, (place) => `m.on_day >= ${place}`)
    .add(to, (place) => `m.on_day <= ${place}`)
    .add(kind, (place) => `m.kind = ${place}`)
    .add(city, (place) => `a.city_id = ${place}`);
