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
const shareOf = `round(100.0 * count(*) FILTER (WHERE a.state IN ('present', 'represented')) / count(*), 1)::float`;

@Injectable()
export class ReadParticipation {
  constructor(private readonly source: DataSource) {}

  async page(query: ParticipationQuery): Promise<ParticipationPage> {
    const summary = await this.summary(query);
    return { ...(await this.reader(query, sharesOf(summary))(query)), summary };
  }

  /**
   * Reads pages of one report, a row for each meeting that was held and city that had a place at it: the first meeting first. The shares
   * are of all meetings that match, so they are read once, however many pages there are; again only for a city that has come in since.
   */
  reader(query: ParticipationQuery, shares?: Shares): (page: ParticipationQuery) => Promise<Omit<ParticipationPage, 'summary'>> {
    let known = shares;
    return async (each) => {
      const found = await this.rows(each);
      if (!known || found.items.some(({ cityId }) => !known!.has(cityId))) known = sharesOf(await this.summary(query));
      return { ...found, items: found.items.map((row) => ({ ...row, share: known!.get(row.cityId) ?? 0 })) };
    };
  }

  private async rows(query: ParticipationQuery) {
    const after = decodeCursor(query.cursor, isLocalDate, isId, isSlug);
    const { where, params } = matching(query)
      .add(after?.[0], (place) => `m.on_day >= ${place}`)
      .add(
        after,
        (place) => `(m.on_day, m.id, a.city_id) > ((${place}::text[])[1]::date, (${place}::text[])[2]::uuid, (${place}::text[])[3])`,
      );
    const found = await sqlOf(this.source).query<Omit<ParticipationRow, 'share'>>(
      `SELECT m.id AS "meetingId", m.on_day::text AS "on", m.title, a.city_id AS "cityId", coalesce(c.name, a.city_id) AS city,
         a.standing, ${state} AS state
       FROM meeting m JOIN attendance a ON a.meeting_id = m.id LEFT JOIN roster_city c ON c.id = a.city_id
       ${where} ORDER BY m.on_day, m.id, a.city_id LIMIT $${params.length + 1}`,
      [...params, query.take],
    );
    return page(found, query, ({ on, meetingId, cityId }) => [on, meetingId, cityId]);
  }

  private async summary(query: ParticipationQuery): Promise<ParticipationSummary> {
    const { where, params } = matching(query);
    const count = (of: string) => `count(*) FILTER (WHERE ${state} = '${of}')::int AS ${of}`;
    const [found] = await sqlOf(this.source).query<ParticipationSummary>(
      `WITH asked AS (
         SELECT a.city_id AS "cityId", count(*)::int AS meetings, ${['present', 'represented', 'excused', 'absent'].map(count).join(', ')},
           ${shareOf} AS share
         FROM meeting m CROSS JOIN LATERAL (SELECT * FROM attendance a WHERE a.meeting_id = m.id ${byMeeting(query)}) a ${where} GROUP BY 1)
       SELECT (SELECT count(*)::int FROM meeting m WHERE EXISTS (SELECT FROM attendance a ${where} AND a.meeting_id = m.id)) AS meetings,
         (SELECT coalesce(jsonb_agg(to_jsonb(asked) ORDER BY "cityId"), '[]') FROM asked) AS cities`,
      params,
    );
    return found!;
  }
}

/**
 * Of a few meetings the attendances are looked up meeting by meeting, which PostgreSQL would read all of (measured at 28 of 2,000). Of one
 * city they have an index of their own.
 */
const byMeeting = ({ city }: ParticipationQuery): string => (city === undefined ? 'OFFSET 0' : '');

type Shares = ReadonlyMap<string, number>;

const sharesOf = ({ cities }: ParticipationSummary): Shares => new Map(cities.map(({ cityId, share }) => [cityId, share]));

const matching = ({ from, to, city, kind }: ParticipationQuery): Conditions =>
  new Conditions()
    .add('held', (place) => `m.state = ${place}`)
    .add(from, (place) => `m.on_day >= ${place}`)
    .add(to, (place) => `m.on_day <= ${place}`)
    .add(kind, (place) => `m.kind = ${place}`)
    .add(city, (place) => `a.city_id = ${place}`);
