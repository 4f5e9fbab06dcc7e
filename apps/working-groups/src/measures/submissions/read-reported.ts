import type { Sql } from '#database';
import { notFound } from '#domain';
import { frameworks, type Framework } from '../frameworks/first-frameworks.ts';
import { perHead, referencesOf, requiredIn, sumsOf, yearsFor, type Inventory, type Population, type ReportedFigure } from './inventory.ts';
import type { OfFramework, Submission } from './submission.entity.ts';

/** Undefined where the release has none of that code. */
export const frameworkNamed = (code: string): Framework | undefined => frameworks.find((each) => each.code === code);

export function frameworkOfSubmission({ framework }: Submission): Framework {
  const found = frameworkNamed(framework);
  if (!found) throw notFound('framework', framework);
  return found;
}

/** With the item that the network adopted it for. */
export async function adoptedFramework(sql: Sql, submission: Submission): Promise<OfFramework> {
  const { title, code } = frameworkOfSubmission(submission);
  const [row] = await sql.query<{ itemId: string | null }>(`SELECT item_id AS "itemId" FROM framework_adoption WHERE framework = $1`, [
    code,
  ]);
  return { title, itemId: row?.itemId ?? null };
}

/** How it stands with each indicator that is required, as the figures now are. */
export async function reportedNow(sql: Sql, submission: Submission) {
  const framework = frameworkOfSubmission(submission);
  const { cityId, period } = submission;
  const figures = await sql.query<ReportedFigure>(
    `SELECT f.indicator, f.value, f.notation, f.explanation, f.revision, e.unit
     FROM figure f JOIN indicator_edition e ON e.code = f.indicator AND e.edition = f.edition
     WHERE f.indicator = ANY($1::text[]) AND f.city_id = $2 AND f.period = $3 AND f.station = ''`,
    [requiredIn(framework, period).map(({ code }) => code), cityId, period],
  );
  return referencesOf(framework, period, figures);
}

async function populationOf(sql: Sql, { cityId, period }: Submission): Promise<Population | null> {
  const [found] = await sql.query<Population>(
    `SELECT period, value FROM figure
     WHERE indicator = 'population' AND city_id = $1 AND period = ANY($2::text[]) AND station = '' AND value > 0
       AND edition = (SELECT edition FROM indicator WHERE code = 'population')
     ORDER BY array_position($2::text[], period) LIMIT 1`,
    [cityId, yearsFor(period)],
  );
  return found ?? null;
}

/** Its sums as of now. Whoever publishes holds the city's figures (`lockFigures`): what is written of them later is later. */
export async function inventoryNow(sql: Sql, submission: Submission): Promise<Inventory> {
  const reported = await reportedNow(sql, submission);
  const sums = sumsOf(frameworkOfSubmission(submission), reported);
  const population = await populationOf(sql, submission);
  const [clock] = await sql.query<{ at: Date }>(`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`);
  return { publishedAt: clock!.at, ...sums, perCapita: perHead(sums.total, population), population, reported };
}
