import { Injectable } from '@nestjs/common';
import { FigureOverdue } from '#contracts';
import { Clock, type LocalDate } from '#domain';
import { byItself, UnitOfWork, type EventTransaction } from '#events';
import { DailyWork } from '#service';

/** Days until it is said again of an indicator and a city, while no figure comes. */
const saidAgainAfter = 28;

/**
 * Of each indicator that is due some days after a period: its newest that is due by now, and began when the city was a member and the
 * indicator defined. It is said once, and of one that is due each day not again for four weeks, unless a figure has come since.
 */
const overdue = `INSERT INTO figure_overdue (indicator, city_id, period, told_on)
  SELECT due.code, due.city_id, due.period, $1::date
  FROM (
    SELECT i.code, m.city_id,
      to_char(p.starts_on, CASE i.period WHEN 'year' THEN 'YYYY' WHEN 'month' THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END) AS period
    FROM indicator i
    CROSS JOIN LATERAL (
      SELECT (date_trunc(i.period, $1::date - i.due_after_days) - ('1 ' || i.period)::interval)::date AS starts_on
    ) p
    JOIN roster_member m ON m.until_version IS NULL AND (m.from_on IS NULL OR m.from_on <= p.starts_on)
    WHERE i.state = 'active' AND i.due_after_days IS NOT NULL AND i.period IN ('year', 'month', 'day') AND i.defined_on <= p.starts_on
  ) due
  WHERE NOT EXISTS (SELECT FROM figure f WHERE f.indicator = due.code AND f.period = due.period AND f.city_id = due.city_id)
    AND NOT EXISTS (
      SELECT FROM figure_overdue o
      WHERE o.indicator = due.code AND o.city_id = due.city_id AND (o.period = due.period OR o.told_on > $1::date - ${saidAgainAfter})
        AND NOT EXISTS (
          SELECT FROM figure f WHERE f.indicator = o.indicator AND f.city_id = o.city_id AND f.period >= o.period AND o.period <> due.period
        )
    )
  ON CONFLICT DO NOTHING
  RETURNING indicator, city_id AS "cityId", period`;

interface Told {
  indicator: string;
  cityId: string;
  period: string;
}

export async function tellOverdue(tx: EventTransaction, today: LocalDate): Promise<void> {
  const told = await tx.query<Told>(overdue, [today]);
  if (told.length === 0) return;
  const known = await tx.query<{ code: string; title: string; version: number }>(
    `SELECT code, title, edition AS version FROM indicator WHERE code = ANY($1::text[])`,
    [[...new Set(told.map(({ indicator }) => indicator))]],
  );
  const indicators = new Map(known.map((each) => [each.code, each]));
  for (const { indicator, cityId, period } of told) {
    const { title, version } = indicators.get(indicator)!;
    tx.append(FigureOverdue, { indicator, version, title, cityId, period, on: today });
  }
}

/** Two replicas that look at once: the second finds what the first has written, by the table's key. */
@Injectable()
export class OverdueFigures extends DailyWork {
  constructor(
    clock: Clock,
    private readonly work: UnitOfWork,
  ) {
    super(clock);
  }

  async turnTo(today: LocalDate): Promise<void> {
    await this.work.transaction(byItself('working-groups'), (tx) => tellOverdue(tx, today));
  }
}
