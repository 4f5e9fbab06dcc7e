import { compareDecimals, type LocalDate } from '#domain';
import type { Limit } from './first-limits.ts';

/** What is held against a limit: an indicator in its unit, in a period that begins on a day. */
export interface Held {
  indicator: string;
  unit: string;
  startsOn: LocalDate;
}

/** Whether the limit says anything of it, wherever it is. Bands do not: nothing is above or below them. */
export const appliesTo = ({ value, indicator, unit, validFrom, validUntil }: Limit, held: Held): boolean =>
  value !== null &&
  indicator === held.indicator &&
  unit === held.unit &&
  (validFrom === null || validFrom <= held.startsOn) &&
  (validUntil === null || held.startsOn < validUntil);

/** Whether it holds for cities of the country. Of one that is not known only what holds for every city does. */
export const appliesIn = ({ countries }: Limit, country: string | undefined): boolean =>
  countries === null || (country !== undefined && countries.includes(country));

/** To be equal to the limit is not to exceed it. Nothing is rounded. */
export const isAbove = (limit: Limit, value: string): boolean => compareDecimals(value, limit.value!) > 0;
