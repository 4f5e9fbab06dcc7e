import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conditions, sqlOf } from '#database';
import { Clock, isId, type LocalDate } from '#domain';
import { decodeCursor, EnumField, page, RowsQuery, SlugField } from '#http';
import { itemStates, type ItemState } from '../items/item-state.ts';
import type { ActionPlanRow, ActionPlansPage, ActionPlansSummary } from './report.view.ts';

export class ActionPlansQuery extends RowsQuery {
  @SlugField({ optional: true, example: 'climate' }) group?: string;
  @SlugField({ optional: true, description: 'Items that this city works on.' }) city?: string;
  @EnumField(itemStates, { optional: true }) state?: ItemState;
}

/** A period is two days (`2022-04-01/2023-04-01`), the second of which is not in it; what is written otherwise has no end. */
const planEnded = (today: string): string =>
  `p.period ~ '^\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d$' AND split_part(p.period, '/', 2) <= ${today}::text`;

const overdue = (today: string): string =>
  `(i.state NOT IN ('delivered', 'verified', 'cancelled')
    AND CASE WHEN i.due_on IS NULL THEN coalesce(${planEnded(today)}, false) ELSE i.due_on < ${today}::date END)`;

const takingPart = `SELECT item_id FROM enrolment WHERE state IN ('enrolled', 'live')`;

@Injectable()
export class ReadActionPlans {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async page(query: ActionPlansQuery): Promise<ActionPlansPage> {
    const summary = await this.summary(query);
    return { ...(await this.rows(query, summary.on)), summary };
  }

  /** By the item's id: oldest first. */
  async rows(query: ActionPlansQuery, today: LocalDate = this.clock.today()): Promise<Omit<ActionPlansPage, 'summary'>> {
    const [after] = decodeCursor(query.cursor, isId) ?? [];
    const { where, params } = matching(query).add(after, (place) => `i.id > ${place}`);
    const found = await sqlOf(this.source).query<ActionPlanRow>(
      `SELECT i.id AS "itemId", i.code, i.title, i.group_id AS "groupId", g.name AS "group", i.plan_id AS "planId", p.title AS plan,
         CASE WHEN i.owner ? 'groupId' THEN 'group:' || (i.owner ->> 'groupId')
           WHEN i.owner ? 'cityId' THEN 'city:' || (i.owner ->> 'cityId') ELSE 'network' END AS owner,
         g.lead_city_id AS "leadCityId", i.state, i.progress, i.due_on AS "dueOn", ${overdue(`$${params.length + 1}`)} AS overdue,
         ARRAY(SELECT unnest(g.city_ids) UNION SELECT i.owner ->> 'cityId' WHERE i.owner ? 'cityId'
           UNION SELECT e.city_id FROM enrolment e WHERE e.item_id = i.id AND e.state IN ('enrolled', 'live') ORDER BY 1) AS "cityIds"
       FROM action_item i LEFT JOIN working_group g ON g.id = i.group_id LEFT JOIN action_plan p ON p.id = i.plan_id
       ${where} ORDER BY i.id LIMIT $${params.length + 2}`,
      [...params, today, query.take],
    );
    return page(found, query, ({ itemId }) => [itemId]);
  }

  /** Cities are counted by groups first: a group's cities work on all that the group does. */
  async summary(query: ActionPlansQuery): Promise<ActionPlansSummary> {
    const on = this.clock.today();
    const { where, params } = matching(query);
    const [found] = await sqlOf(this.source).query<Omit<ActionPlansSummary, 'on'>>(
      `WITH matching AS MATERIALIZED (
         SELECT i.id, i.group_id, i.owner ->> 'cityId' AS owner_city_id, i.state, i.progress, ${overdue(`$${params.length + 1}`)} AS overdue
         FROM action_item i LEFT JOIN action_plan p ON p.id = i.plan_id ${where}
       ), by_group AS (SELECT group_id, count(*) AS items FROM matching WHERE group_id IS NOT NULL GROUP BY 1
       ), working AS (
         SELECT unnest(g.city_ids) AS city_id, b.items FROM by_group b JOIN working_group g ON g.id = b.group_id
         UNION ALL
         SELECT beside.city_id, count(*) FROM (
           SELECT id, group_id, owner_city_id AS city_id FROM matching WHERE owner_city_id IS NOT NULL
           UNION SELECT m.id, m.group_id, e.city_id FROM matching m JOIN enrolment e ON e.item_id = m.id
           WHERE e.state IN ('enrolled', 'live')
         ) beside LEFT JOIN working_group g ON g.id = beside.group_id
         WHERE g.id IS NULL OR NOT beside.city_id = ANY(g.city_ids) GROUP BY 1)
       SELECT (SELECT count(*)::int FROM matching) AS items, (SELECT count(*)::int FROM matching m WHERE m.overdue) AS overdue,
         (SELECT round(avg(progress), 1)::float FROM matching) AS progress,
         (SELECT jsonb_agg(jsonb_build_object('state', s.state, 'items', (SELECT count(*) FROM matching m WHERE m.state = s.state))
           ORDER BY s.n) FROM unnest($${params.length + 2}::text[]) WITH ORDINALITY s(state, n)) AS states,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('cityId', city_id, 'items', items) ORDER BY items DESC, city_id), '[]')
           FROM (SELECT city_id, sum(items)::int AS items FROM working GROUP BY 1) c
           WHERE city_id IS DISTINCT FROM $${params.length + 3}::text) AS cities`,
      [...params, on, itemStates, query.city ?? null],
    );
    return { on, ...found! };
  }
}

const matching = ({ group, city, state }: ActionPlansQuery): Conditions =>
  new Conditions()
    .add(group, (place) => `i.group_id = ${place}`)
    .add(state, (place) => `i.state = ${place}`)
    .add(
      city,
      (place) => `(i.owner = jsonb_build_object('cityId', ${place}::text)
        OR i.group_id IN (SELECT id FROM working_group WHERE city_ids @> ARRAY[${place}::text])
        OR i.id IN (${takingPart} AND city_id = ${place}))`,
    );
