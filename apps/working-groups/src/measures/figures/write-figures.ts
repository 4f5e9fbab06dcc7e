import { FigureReported, FigureRevised } from '#contracts';
import type { EventTransaction } from '#events';
import { judgeExceedances } from '../exceedances/judge-exceedances.ts';
import { reported, revised, type ChangedFigure } from './figure.entity.ts';
import { planFigures, type GivenFigure } from './plan-figures.ts';

/** Rows of one statement. */
const atOnce = 10_000;

const columns = `id uuid, indicator text, "cityId" text, period text, station text, "startsOn" date, "endsOn" date, edition int,
  value numeric, notation text, explanation text, "sourceId" uuid, method text, quality text, coverage double precision, status text,
  revision int, version int, reason text`;

/**
 * The database's, taken under the city's lock: of two that are written one after the other, the later has no earlier instant, whichever
 * replica wrote it. It has milliseconds, as it is shown. All that are written together have one: nobody reads a half of them as of any.
 */
const instant = `SELECT date_trunc('milliseconds', clock_timestamp()) AS at`;

/** One statement for many. */
const writing = `WITH given AS (
    SELECT *, $2::timestamptz AS at FROM jsonb_to_recordset($1::jsonb) AS f(${columns})
  ), kept AS (
    INSERT INTO figure AS f (id, indicator, city_id, period, station, starts_on, ends_on, edition, value, notation, explanation, source_id,
      method, quality, coverage, status, revision, version, reported_at)
    SELECT id, indicator, "cityId", period, station, "startsOn", "endsOn", edition, value, notation, explanation, "sourceId",
      method, quality, coverage, status, revision, version, at FROM given
    ON CONFLICT (indicator, city_id, period, station) DO UPDATE SET edition = excluded.edition, value = excluded.value,
      notation = excluded.notation, explanation = excluded.explanation, source_id = excluded.source_id, method = excluded.method,
      quality = excluded.quality, coverage = excluded.coverage, status = excluded.status, revision = excluded.revision,
      version = excluded.version, reported_at = excluded.reported_at
    RETURNING id
  )
  INSERT INTO figure_revision (figure_id, revision, edition, value, notation, explanation, source_id, method, quality, coverage, status,
    reason, reported_at)
  SELECT id, revision, edition, value, notation, explanation, "sourceId", method, quality, coverage, status, reason, at FROM given`;

/** Appends the events of what was written. */
type Tell = (tx: EventTransaction, changes: readonly ChangedFigure[]) => void;

export const tellEach: Tell = (tx, changes) => {
  for (const { before, reason, ...changed } of changes)
    if (before === null) tx.append(FigureReported, reported({ ...changed, before, reason }));
    else tx.append(FigureRevised, revised({ ...changed, before, reason: reason! }));
};

/** Writes what was planned in the same transaction, tells it, and judges it: what follows is told after it. */
export async function keepFigures(tx: EventTransaction, changes: readonly ChangedFigure[], tell: Tell): Promise<readonly ChangedFigure[]> {
  if (changes.length === 0) return changes;
  const [taken] = await tx.query<{ at: Date }>(instant);
  for (const { figure } of changes) figure.reportedAt = taken!.at;
  for (let from = 0; from < changes.length; from += atOnce) {
    const part = changes.slice(from, from + atOnce);
    const rows = part.map(({ figure, reason }) => Object.assign({ reason }, figure));
    await tx.query(writing, [JSON.stringify(rows), taken!.at]);
  }
  tell(tx, changes);
  await judgeExceedances(tx, changes);
  return changes;
}

/** All of them, each with its event, or none: the first that can't be taken is thrown. */
export async function writeFigures(tx: EventTransaction, given: readonly GivenFigure[]): Promise<readonly ChangedFigure[]> {
  const { wrong, changes } = await planFigures(tx, given);
  if (wrong[0] !== undefined) throw wrong[0].refusal;
  return keepFigures(tx, changes, tellEach);
}
