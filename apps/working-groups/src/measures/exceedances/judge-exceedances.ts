import { AllowanceUsedUp, ExceedanceWithdrawn, LimitExceeded } from '#contracts';
import type { EventTransaction } from '#events';
import { citiesById } from '#roster';
import type { ChangedFigure, Figure } from '../figures/figure.entity.ts';
import { lockFigures } from '../figures/plan-figures.ts';
import { adoptedLimits } from '../limits/adopted-limits.ts';
import { isAbove } from '../limits/applies.ts';
import type { Limit } from '../limits/first-limits.ts';
import { countOpen, follow, insertOpened, insertUsedUp, openOf, withdraw } from './exceedance-table.ts';
import { Exceedance } from './exceedance.entity.ts';
import { governs, judge, settle, yearOf, type Finding } from './judge.ts';

/**
 * Opens and withdraws what follows from figures that were just written, in their transaction and under the lock of their cities
 * (`lockFigures`), so that each count is exact. A few statements, however many figures.
 */
export async function judgeExceedances(tx: EventTransaction, changed: readonly ChangedFigure[]): Promise<void> {
  const figures = changed.map(({ figure }) => figure);
  const limits = Map.groupBy(await adoptedLimits(tx, figures), ({ indicator }) => indicator);
  if (limits.size === 0) return;
  const countries = await countriesOf(tx, figures);
  const standing = await openOf(
    tx,
    changed.filter(({ before }) => before !== null).map(({ figure }) => figure),
  );
  const hours = Map.groupBy(
    standing.filter(({ hour }) => hour !== ''),
    ({ figureId }) => figureId,
  );
  const findings = changed.flatMap(({ figure, unit }): Finding[] => {
    const { value, cityId } = figure;
    const known = limits.get(figure.indicator) ?? [];
    const judged = known
      .filter(({ statistic }) => statistic !== 'hour-mean')
      .map((limit) => ({ limit, figure, hour: '', value, verdict: judge(limit, figure, unit, countries.get(cityId)) }));
    // Its hours are judged by `judgeHours`; where the day has no value any more, they have none either.
    return value === null ? [...judged, ...without(known, figure, hours.get(figure.id) ?? [])] : judged;
  });
  await settled(tx, findings, standing, new Map(changed.map(({ figure, reason }) => [figure.id, reason])));
}

export interface HoursOfDay {
  /** Of their day and station, just written or as it is. */
  figure: Figure;
  /** All hours of the day that have a value, each by its end (ISO 8601). */
  hours: readonly { at: string; value: string }[];
}

/** Judges the hours of a day anew, whatever part of it they cover: what is above a limit of hours is open, and nothing else. */
export async function judgeHours(tx: EventTransaction, { figure, hours }: HoursOfDay): Promise<void> {
  const limits = (await adoptedLimits(tx, [figure])).filter(({ statistic }) => statistic === 'hour-mean');
  if (limits.length === 0) return;
  await lockFigures(tx, [figure.cityId]);
  const [edition] = await tx.query<{ unit: string }>(`SELECT unit FROM indicator_edition WHERE code = $1 AND edition = $2`, [
    figure.indicator,
    figure.edition,
  ]);
  const country = (await countriesOf(tx, [figure])).get(figure.cityId);
  const standing = (await openOf(tx, [figure])).filter(({ hour }) => hour !== '');
  const judged = limits
    .filter((limit) => governs(limit, figure, edition!.unit, country))
    .flatMap((limit) =>
      hours.map(({ at, value }): Finding => {
        const hour = new Date(at).toISOString().replace('.000Z', 'Z');
        return { limit, figure, hour, value, verdict: isAbove(limit, value) ? 'exceeds' : 'value' };
      }),
    );
  const found = new Set(judged.map(({ limit, hour }) => `${limit.id} ${hour}`));
  const gone = standing.filter(({ limitId, hour }) => !found.has(`${limitId} ${hour}`));
  await settled(tx, [...judged, ...without(limits, figure, gone)], standing, new Map());
}

const without = (limits: readonly Limit[], figure: Figure, hours: readonly Exceedance[]): Finding[] =>
  hours.flatMap(({ limitId, hour }): Finding[] => {
    const limit = limits.find(({ id }) => id === limitId);
    return limit ? [{ limit, figure, hour, value: null, verdict: 'no-value' }] : [];
  });

async function countriesOf(tx: EventTransaction, figures: readonly Figure[]): Promise<Map<string, string>> {
  const cityIds = new Set(figures.map(({ cityId }) => cityId));
  return new Map((await citiesById(tx, [...cityIds])).map(({ id, country }) => [id, country]));
}

/** `reasons`: of the revisions, by figure. */
async function settled(
  tx: EventTransaction,
  findings: readonly Finding[],
  standing: readonly Exceedance[],
  reasons: ReadonlyMap<string, string | null>,
): Promise<void> {
  const above = findings.filter(({ verdict }) => verdict === 'exceeds');
  if (above.length === 0 && standing.length === 0) return;
  const ofFigures = above.map(({ limit, figure }) => ({
    limitId: limit.id,
    cityId: figure.cityId,
    station: figure.station,
    year: yearOf(figure),
  }));
  const { withdrawn, opened, kept } = settle(findings, standing, await countOpen(tx, [...ofFigures, ...standing]));
  const made = opened.map(({ finding, countThisYear, usesUp }) => ({ exceedance: Exceedance.open(finding, countThisYear), usesUp }));
  const users = made.filter(({ usesUp }) => usesUp).map(({ exceedance }) => exceedance);
  if (withdrawn.length > 0) await withdraw(tx, withdrawn);
  if (kept.length > 0) await follow(tx, kept);
  if (made.length > 0)
    await insertOpened(
      tx,
      made.map(({ exceedance }) => exceedance),
    );
  const first = users.length > 0 ? await insertUsedUp(tx, users) : new Set<string>();
  for (const { standing: each, finding, countThisYear } of withdrawn)
    tx.append(ExceedanceWithdrawn, each.withdrawn(finding, reasons.get(each.figureId) ?? null, countThisYear));
  for (const { exceedance } of made) {
    tx.append(LimitExceeded, exceedance.opened());
    if (first.has(exceedance.id)) tx.append(AllowanceUsedUp, exceedance.usedUp());
  }
}
