import { invalid, type LocalDate } from '#domain';
import { appliesIn, appliesTo, isAbove } from '../limits/applies.ts';
import { limits, type Limit } from '../limits/first-limits.ts';

export interface Applied {
  limitId: string | null;
  limit: string | null;
  aboveLimit: boolean | null;
}

/** What no limit applies to. */
export const unlimited: Applied = { limitId: null, limit: null, aboveLimit: null };

/**
 * The limits of a standard that figures of an indicator can be held against by themselves, in periods that begin on a day: its own mean,
 * not that of the hours in it. 400 where there is no such standard.
 */
export function limitsOf(standard: string, { code, unit }: { code: string; unit: string }, startsOn: LocalDate): readonly Limit[] {
  const ofStandard = limits.filter((each) => each.standard === standard);
  if (ofStandard.length === 0)
    throw invalid('?standard', `must be one of ${[...new Set(limits.map((each) => each.standard))].sort().join(', ')}`);
  const held = { indicator: code, unit, startsOn };
  return ofStandard.filter((limit) => limit.statistic !== 'hour-mean' && appliesTo(limit, held));
}

/** That of the country, if there is one. */
export function applied(all: readonly Limit[], country: string, value: string | null): Applied {
  const found = all.find((limit) => appliesIn(limit, country));
  if (found === undefined) return unlimited;
  return { limitId: found.id, limit: found.value, aboveLimit: value === null ? null : isAbove(found, value) };
}
