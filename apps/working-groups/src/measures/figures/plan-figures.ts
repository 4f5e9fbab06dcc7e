import type { Sql } from '#database';
import { invalid, newId, refused, unknownReference, type LocalDate, type Refusal } from '#domain';
import type { EventTransaction } from '#events';
import { citiesById, membersNow } from '#roster';
import type { Meaning } from '../indicators/indicator.entity.ts';
import { contradiction, sameValues, valuesOf, type FigureValues } from './figure-values.ts';
import type { ChangedFigure, Figure } from './figure.entity.ts';
import { daysOf, exampleOf, hasEnded } from './period.ts';
import { isStation } from './station.ts';

/** Which one. */
export interface FigureKey {
  indicator: string;
  cityId: string;
  period: string;
  /** Empty: of the whole city. */
  station: string;
}

/** What somebody says, each field of its form. */
export interface GivenFigure extends FigureKey, FigureValues {
  /** Of a revision. */
  reason: string | null;
  /** The one that it revises. */
  revision: number | null;
}

/** Why one of them can't be taken, with its field. */
export interface Wrong {
  at: number;
  field: keyof GivenFigure;
  refusal: Refusal;
}

export interface Plan {
  wrong: Wrong[];
  /** What is to be written; identical ones are left out. */
  changes: ChangedFigure[];
}

/** What writes figures of a city, or sums them up as of now, waits here for each other. In order, so that nobody waits in a circle. */
export async function lockFigures(tx: EventTransaction, cityIds: Iterable<string>): Promise<void> {
  for (const cityId of [...new Set(cityIds)].sort()) await tx.lockName(`figures ${cityId}`);
}

interface KnownIndicator extends Pick<Meaning, 'unit' | 'period'> {
  code: string;
  edition: number;
  state: string;
}

/** Shared with others who report, so that none is retired or revised meanwhile. */
const lockIndicators = (sql: Sql, codes: readonly string[]): Promise<KnownIndicator[]> =>
  sql.query<KnownIndicator>(
    `SELECT code, edition, unit, period, state FROM indicator WHERE code = ANY($1::text[]) ORDER BY code FOR SHARE`,
    [codes],
  );

export const keyOf = ({ indicator, cityId, period, station }: FigureKey): string => [indicator, cityId, period, station].join(' ');

async function existing(sql: Sql, given: readonly GivenFigure[]): Promise<Map<string, Figure>> {
  const keys = given.map(({ indicator, cityId, period, station }) => ({ indicator, cityId, period, station }));
  const found = await sql.query<Figure>(
    `SELECT f.id, f.indicator, f.city_id AS "cityId", f.period, f.station, f.starts_on AS "startsOn", f.ends_on AS "endsOn", f.edition,
       f.value, f.notation, f.explanation, f.source_id AS "sourceId", f.method, f.quality, f.coverage, f.status, f.revision,
       f.reported_at AS "reportedAt", f.version
     FROM jsonb_to_recordset($1::jsonb) AS k(indicator text, "cityId" text, period text, station text)
     JOIN figure f ON f.indicator = k.indicator AND f.city_id = k."cityId" AND f.period = k.period AND f.station = k.station`,
    [JSON.stringify(keys)],
  );
  return new Map(found.map((each) => [keyOf(each), each]));
}

/** Judges what is given, under lock until the end of the transaction: nothing is written yet. */
export async function planFigures(tx: EventTransaction, given: readonly GivenFigure[]): Promise<Plan> {
  const distinct = (of: (each: GivenFigure) => string): string[] => [...new Set(given.map(of))];
  const cityIds = distinct(({ cityId }) => cityId);
  // Cities before indicators, as everywhere: whoever holds an indicator waits for nobody who may wait for it.
  await lockFigures(tx, cityIds);
  const indicators = new Map(
    (
      await lockIndicators(
        tx,
        distinct(({ indicator }) => indicator),
      )
    ).map((each) => [each.code, each]),
  );
  const cities = new Set((await citiesById(tx, cityIds)).map(({ id }) => id));
  const members = new Set(await membersNow(tx));
  const sources = new Map(
    (
      await tx.query<{ id: string; cityId: string | null }>(`SELECT id, city_id AS "cityId" FROM source WHERE id = ANY($1::uuid[])`, [
        distinct(({ sourceId }) => sourceId),
      ])
    ).map(({ id, cityId }) => [id, cityId]),
  );
  const there = await existing(tx, given);
  const { today, now } = tx;
  const context = { indicators, cities, members, sources, today, now };
  const plan: Plan = { wrong: [], changes: [] };
  const seen = new Set<string>();
  for (const [at, each] of given.entries()) {
    const key = keyOf(each);
    const before = there.get(key);
    // A refusal costs its stack: for each of 10,000 that are right it would be half of the time.
    const wrong = seen.has(key) ? twice(each) : (wrongOf(each, context) ?? wrongRevision(each, before, indicators.get(each.indicator)));
    seen.add(key);
    if (wrong !== undefined) plan.wrong.push({ at, field: wrong[0], refusal: wrong[1] });
    else if (before === undefined || !saidAlready(each, before, indicators.get(each.indicator)))
      plan.changes.push(changed(each, before, indicators.get(each.indicator)!));
  }
  return plan;
}

const twice = ({ period }: GivenFigure): [keyof GivenFigure, Refusal] => ['period', refused('figure-twice', { period })];

interface Context {
  indicators: ReadonlyMap<string, KnownIndicator>;
  cities: ReadonlySet<string>;
  members: ReadonlySet<string>;
  /** The city that each is of. */
  sources: ReadonlyMap<string, string | null>;
  today: LocalDate;
  now: Date;
}

function wrongOf(given: GivenFigure, context: Context): [keyof GivenFigure, Refusal] | undefined {
  const { indicator: code, cityId, period, sourceId } = given;
  const indicator = context.indicators.get(code);
  if (indicator === undefined) return ['indicator', unknownReference('indicator', '/indicator', code)];
  if (!context.cities.has(cityId)) return ['cityId', unknownReference('city', '/cityId', cityId)];
  if (daysOf(indicator.period, period) === undefined)
    return ['period', invalid(':period', `must be ISO 8601 of its ${indicator.period}, as ${exampleOf[indicator.period]}`)];
  if (!isStation(given.station)) return ['station', invalid('?station', 'must be up to 64 letters, digits, ., _ and -')];
  const contradicts = contradiction(given, indicator.unit);
  if (contradicts !== undefined) return [contradicts[0], invalid(`/${contradicts[0]}`, contradicts[1])];
  const sourceOf = context.sources.get(sourceId);
  if (sourceOf === undefined) return ['sourceId', unknownReference('source', '/sourceId', sourceId)];
  if (sourceOf !== null && sourceOf !== cityId) return ['sourceId', invalid('/sourceId', `is of another city, ${sourceOf}`)];
  if (indicator.state === 'retired') return ['indicator', refused('indicator-retired', { code })];
  if (!context.members.has(cityId)) return ['cityId', refused('city-not-member', { cityId })];
  if (!hasEnded(indicator.period, period, context)) return ['period', refused('period-not-ended', { period })];
  return undefined;
}

/** The same under another meaning of the indicator says something else. */
const saidAlready = (given: GivenFigure, before: Figure, indicator: KnownIndicator | undefined): boolean =>
  before.edition === indicator?.edition && sameValues(valuesOf(given), valuesOf(before));

function wrongRevision(
  given: GivenFigure,
  before: Figure | undefined,
  indicator: KnownIndicator | undefined,
): [keyof GivenFigure, Refusal] | undefined {
  const { revision, reason } = given;
  if (before === undefined) return revision === null ? undefined : ['revision', invalid('/revision', 'there is no figure to revise')];
  if (saidAlready(given, before, indicator)) return undefined;
  if (revision === null) return ['revision', refused('figure-exists', { revision: before.revision })];
  if (revision !== before.revision) return ['revision', refused('figure-revised', { revision: before.revision })];
  return reason === null ? ['reason', invalid('/reason', 'is required of a revision')] : undefined;
}

function changed(given: GivenFigure, before: Figure | undefined, { edition, unit, period: kind }: KnownIndicator): ChangedFigure {
  const { indicator, cityId, period, station, reason } = given;
  const revision = (before?.revision ?? 0) + 1;
  const figure: Figure = {
    id: before?.id ?? newId(),
    ...{ indicator, cityId, period, station, ...daysOf(kind, period)!, edition },
    ...valuesOf(given),
    ...{ revision, version: revision - 1, reportedAt: before?.reportedAt ?? new Date(0) },
  };
  return { figure, unit, before: before === undefined ? null : valuesOf(before), reason };
}
