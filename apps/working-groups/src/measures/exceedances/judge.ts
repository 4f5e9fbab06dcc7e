import type { Figure } from '../figures/figure.entity.ts';
import { appliesIn, appliesTo, isAbove } from '../limits/applies.ts';
import type { Limit } from '../limits/first-limits.ts';

/** Percent of its hours, under which a day has no mean that counts: 2008/50/EC, annex XI, A; (EU) 2024/2881, annex V, C. */
const leastOfDay = 75;
/** Percent of its hours, under which a year is judged but flagged: (EU) 2024/2881, annex V, B. */
const leastOfYear = 85;

export type Judged = Pick<Figure, 'indicator' | 'period' | 'startsOn' | 'value' | 'coverage'>;

/** Above it, or why not. */
export type Verdict = 'exceeds' | 'value' | 'coverage' | 'no-value' | 'not-judged';

const periods = { day: /^\d{4}-\d{2}-\d{2}$/, year: /^\d{4}$/ };

/** Whether the limit says anything of the figure, whose period may be another kind since the indicator was revised. */
export const governs = (limit: Limit, figure: Judged, unit: string, country: string | undefined): boolean =>
  appliesTo(limit, { indicator: figure.indicator, unit, startsOn: figure.startsOn }) &&
  appliesIn(limit, country) &&
  periods[limit.statistic === 'year-mean' ? 'year' : 'day'].test(figure.period);

/** Of a figure whose own mean is judged, not its hours. A provisional value is judged as a final one; an unknown coverage is no low one. */
export function judge(limit: Limit, figure: Judged, unit: string, country: string | undefined): Verdict {
  if (!governs(limit, figure, unit, country)) return 'not-judged';
  if (figure.value === null) return 'no-value';
  if (limit.statistic !== 'year-mean' && figure.coverage !== null && figure.coverage < leastOfDay) return 'coverage';
  return isAbove(limit, figure.value) ? 'exceeds' : 'value';
}

export const hasLowCoverage = ({ statistic }: Limit, { coverage }: Judged): boolean =>
  statistic === 'year-mean' && coverage !== null && coverage < leastOfYear;

/** What was found of one figure, or of one hour of its day, by one limit. */
export interface Finding {
  limit: Limit;
  figure: Figure;
  /** Its end in UTC; empty: the figure itself. */
  hour: string;
  value: string | null;
  verdict: Verdict;
}

/** An exceedance that is open. */
export interface Standing {
  limitId: string;
  figureId: string;
  hour: string;
  value: string;
  coverage: number | null;
}

export interface Settled<S extends Standing> {
  withdrawn: { standing: S; finding: Finding; countThisYear: number }[];
  opened: { finding: Finding; countThisYear: number; usesUp: boolean }[];
  /** Above the limit as before, by another value or coverage. */
  kept: { standing: S; finding: Finding }[];
}

const keyOf = ({ limitId, figureId, hour }: Pick<Standing, 'limitId' | 'figureId' | 'hour'>): string => `${limitId} ${figureId} ${hour}`;
const keyOfFinding = ({ limit, figure, hour }: Finding): string => keyOf({ limitId: limit.id, figureId: figure.id, hour });

/** Days and hours are counted per limit, station and calendar year. */
export const yearOf = ({ startsOn }: Pick<Figure, 'startsOn'>): number => Number(startsOn.slice(0, 4));
export const countKey = (limitId: string, cityId: string, station: string, year: number): string =>
  `${limitId} ${cityId} ${year} ${station}`;

const inOrder = (a: Finding, b: Finding): number =>
  `${a.figure.startsOn} ${a.hour} ${a.limit.id} ${a.figure.station}` < `${b.figure.startsOn} ${b.hour} ${b.limit.id} ${b.figure.station}`
    ? -1
    : 1;

/**
 * What follows from the findings. `counts` says how many were open before. Withdrawn ones go first, so that one day that takes another's
 * place uses nothing up; then they are opened in the order of their days, and each has its count.
 */
export function settle<S extends Standing>(
  findings: readonly Finding[],
  standing: readonly S[],
  counts: ReadonlyMap<string, number>,
): Settled<S> {
  const open = new Map(standing.map((each) => [keyOf(each), each]));
  const now = new Map(counts);
  const count = ({ limit, figure }: Finding, by: 1 | -1): number => {
    const key = countKey(limit.id, figure.cityId, figure.station, yearOf(figure));
    const countThisYear = (now.get(key) ?? 0) + by;
    now.set(key, countThisYear);
    return countThisYear;
  };
  const ordered = findings.toSorted(inOrder).map((finding) => ({ finding, standing: open.get(keyOfFinding(finding)) }));
  const settled: Settled<S> = { withdrawn: [], opened: [], kept: [] };
  for (const { finding, standing: there } of ordered) {
    if (there === undefined) continue;
    if (finding.verdict !== 'exceeds') settled.withdrawn.push({ standing: there, finding, countThisYear: count(finding, -1) });
    else if (there.value !== finding.value || there.coverage !== finding.figure.coverage) settled.kept.push({ standing: there, finding });
  }
  for (const { finding, standing: there } of ordered) {
    if (there !== undefined || finding.verdict !== 'exceeds') continue;
    const countThisYear = count(finding, 1);
    settled.opened.push({ finding, countThisYear, usesUp: countThisYear === finding.limit.allowedPerYear });
  }
  return settled;
}
