import { quotientOf, Refusal, sumOf } from '#domain';
import type { FigureValues } from '../figures/figure-values.ts';
import { daysOf } from '../figures/period.ts';
import type { Framework } from '../frameworks/first-frameworks.ts';

/** A figure of the whole city in the submission's period, as it now is. */
export interface ReportedFigure extends Pick<FigureValues, 'value' | 'notation' | 'explanation'> {
  indicator: string;
  /** Of the indicator's version that it is of. */
  unit: string;
  revision: number;
}

/** How it stands with an indicator that the framework requires. */
export interface ReportedReference extends Pick<FigureValues, 'value' | 'notation' | 'explanation'> {
  indicator: string;
  state: 'value' | 'notation' | 'missing';
  /** Of the figure. */
  revision: number | null;
  /** Of what is missing: why. */
  detail: string | null;
}

export interface Population {
  period: string;
  value: string;
}

type BySector = Record<'I' | 'II' | 'III', string>;
type ByScope = Record<'scope1' | 'scope2' | 'scope3', string>;

export interface Sums {
  /** Tonnes CO2e. Null: the framework is of other units. */
  total: string | null;
  bySector: BySector | null;
  byScope: ByScope | null;
}

export interface Inventory extends Sums {
  publishedAt: Date;
  perCapita: string | null;
  population: Population | null;
  reported: ReportedReference[];
}

/** What it requires of a period: its indicators of that kind of period. Of a year nothing that is measured each day. */
export const requiredIn = ({ indicators }: Framework, period: string): Framework['indicators'] =>
  indicators.filter((each) => daysOf(each.period, period) !== undefined);

/** One that is in another unit than the framework asks for is missing: what it says can't be summed. */
export function referencesOf(framework: Framework, period: string, figures: readonly ReportedFigure[]): ReportedReference[] {
  const reported = new Map(figures.map((each) => [each.indicator, each]));
  return requiredIn(framework, period).map(({ code: indicator, unit }) => {
    const figure = reported.get(indicator);
    const nothing = { indicator, state: 'missing', value: null, notation: null, explanation: null } as const;
    if (figure === undefined) return { ...nothing, revision: null, detail: `has neither a value nor a notation key for ${period}` };
    const { value, notation, explanation, revision } = figure;
    if (value !== null && figure.unit !== unit)
      return { ...nothing, revision, detail: `is in ${figure.unit}; the framework asks for ${unit}` };
    return { indicator, state: value === null ? 'notation' : 'value', value, notation, explanation, revision, detail: null };
  });
}

export function mustBeComplete(references: readonly ReportedReference[]): void {
  const missing = references.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return;
  const errors = missing.map(({ indicator, detail }) => ({ pointer: `/${indicator}`, detail: detail! }));
  throw new Refusal('submission-incomplete', { missing: missing.length, required: references.length }, errors);
}

const tonnes = 't{CO2e}';

/** By the reference numbers of GPC 1.1: `i.1.2` is stationary energy of scope 2, `iii.1.2` waste that is treated outside, of scope 3. */
function placeOf(code: string): { sector: keyof BySector; scope: keyof ByScope } | undefined {
  const [, sector, part] = /^gpc\.(i|ii|iii)\.\d+\.([12])$/.exec(code) ?? [];
  if (sector === undefined) return undefined;
  return { sector: sector.toUpperCase() as keyof BySector, scope: part === '1' ? 'scope1' : sector === 'iii' ? 'scope3' : 'scope2' };
}

/** Exact. A notation key adds nothing. */
export function sumsOf({ indicators }: Framework, references: readonly ReportedReference[]): Sums {
  if (!indicators.every(({ unit }) => unit === tonnes)) return { total: null, bySector: null, byScope: null };
  const sum = (of: (place: ReturnType<typeof placeOf>) => boolean) =>
    sumOf(references.flatMap(({ indicator, value }) => (value !== null && of(placeOf(indicator)) ? [value] : [])));
  const bySector = (sector: keyof BySector) => sum((place) => place?.sector === sector);
  const byScope = (scope: keyof ByScope) => sum((place) => place?.scope === scope);
  return {
    total: sum(() => true),
    bySector: { I: bySector('I'), II: bySector('II'), III: bySector('III') },
    byScope: { scope1: byScope('scope1'), scope2: byScope('scope2'), scope3: byScope('scope3') },
  };
}

/** The years whose population will do, in the order in which they do: its own, else up to two years apart, of two as near the later. */
export function yearsFor(period: string): string[] {
  const year = Number(period.slice(0, 4));
  return [0, 1, -1, 2, -2].map((apart) => String(year + apart));
}

export const perHead = (total: string | null, population: Population | null): string | null =>
  total === null || population === null ? null : quotientOf(total, population.value);
