import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { mustExist, sqlOf, type Sql } from '#database';
import { notFound } from '#domain';
import { answer, readPage, type Page, type PageQuery } from '#http';
import { membersSql } from '#roster';
import { Indicator } from '../indicators/indicator.entity.ts';
import { progressOf } from './progress.ts';
import { Target } from './target.entity.ts';
import type { TargetView } from './target.view.ts';

interface Standing {
  id: string;
  unit: string;
  better: string;
  period: string | null;
  value: string | null;
  status: string | null;
}

const ofTarget = `f.indicator = t.indicator AND f.edition = t.edition AND f.station = '' AND f.value IS NOT NULL
  AND (t.baseline_period IS NULL OR f.period >= t.baseline_period)`;

/**
 * Periods of one kind sort as text. Shares, and means per something, can't be added; nor can degrees. The network's periods are walked from
 * the newest, each by an index, until every member has a figure of it.
 */
const standing = `WITH member AS (${membersSql('NULL::date')})
  SELECT t.id, e.unit, e.better, n.period, n.value, n.status
  FROM target t JOIN indicator_edition e ON e.code = t.indicator AND e.edition = t.edition
  LEFT JOIN LATERAL (
    (SELECT f.period, f.value, f.status FROM figure f WHERE f.city_id = t.city_id AND ${ofTarget} ORDER BY f.period DESC LIMIT 1)
    UNION ALL
    (WITH RECURSIVE walk AS (
       SELECT max(f.period) AS period FROM figure f
       WHERE t.city_id IS NULL AND e.unit !~ '/|^(1|%|Cel|\\[degF\\])$' AND f.indicator = t.indicator
       UNION ALL
       SELECT (SELECT max(f.period) FROM figure f WHERE f.indicator = t.indicator AND f.period < w.period) FROM walk w
       WHERE w.period IS NOT NULL
     )
     SELECT w.period, every.value, every.status FROM walk w CROSS JOIN LATERAL (
       SELECT count(*) AS reported, sum(f.value) AS value,
         CASE WHEN bool_or(f.status = 'provisional') THEN 'provisional' ELSE 'final' END AS status
       FROM member m JOIN figure f ON f.city_id = m.city_id AND f.period = w.period AND ${ofTarget}
     ) every WHERE every.reported > 0 AND every.reported = (SELECT count(*) FROM member) LIMIT 1)
  ) n ON true
  WHERE t.id = ANY($1::uuid[])`;

/** With its ETag, which is another when its figure is: what was read of its progress holds no longer. */
interface Shown {
  etag: number;
  view: TargetView;
}

async function shownTargets(sql: Sql, targets: readonly Target[]): Promise<Shown[]> {
  const rows = await sql.query<Standing>(standing, [targets.map(({ id }) => id)]);
  const of = new Map(rows.map((each) => [each.id, each]));
  return targets.map((target) => shownAs(target, of.get(target.id)!));
}

function shownAs(target: Target, { unit, better, period, value: valueNow, status }: Standing): Shown {
  const { id, indicator, edition: version, cityId, baseline, value, by, decisionId, planId } = target;
  const now = period === null || valueNow === null || status === null ? null : { period, value: valueNow, status };
  const progress = progressOf(baseline?.value, now?.value, value);
  const etag = target.version * 2 ** 32 + (now === null ? 0 : createHash('sha256').update(JSON.stringify(now)).digest().readUInt32BE());
  const view = { id, indicator, version, unit, better, cityId, baseline, value, by, decisionId, planId, now, progress };
  return { etag, view: answer<TargetView>({ version: etag }, view) };
}

export const shownTarget = async (sql: Sql, target: Target): Promise<Shown> => (await shownTargets(sql, [target]))[0]!;

@Injectable()
export class ReadTargets {
  constructor(private readonly source: DataSource) {}

  /** In the order in which they were first set. */
  async list(code: string, query: PageQuery): Promise<Page<TargetView>> {
    await mustExist(this.source, Indicator, { code });
    const { items, ...rest } = await readPage(this.source, Target, query, { indicator: code, state: 'set' });
    return { items: (await shownTargets(sqlOf(this.source), items)).map(({ view }) => view), ...rest };
  }

  async one(code: string, cityId: string): Promise<TargetView> {
    await mustExist(this.source, Indicator, { code });
    const where = { indicator: code, cityId: cityId === 'network' ? IsNull() : cityId, state: 'set' as const };
    const found = await this.source.getRepository(Target).findOneBy(where);
    if (!found) throw notFound('target', cityId);
    return (await shownTarget(sqlOf(this.source), found)).view;
  }
}
