import { misfit } from '../indicators/unit.ts';

/** GPC 1.1, 2.2: not occurring, not estimated, included elsewhere, confidential. */
export const notations = ['NO', 'NE', 'IE', 'C'] as const;
export const qualities = ['high', 'medium', 'low'] as const;
export const statuses = ['provisional', 'final'] as const;

/** What is said of an indicator in a city and a period: a value, or why there is none. */
export interface FigureValues {
  /** A decimal. */
  value: string | null;
  notation: (typeof notations)[number] | null;
  explanation: string | null;
  sourceId: string;
  /** A code. */
  method: string;
  quality: (typeof qualities)[number];
  /** Of the period, in percent. */
  coverage: number | null;
  status: (typeof statuses)[number];
}

export const valueNames = ['value', 'notation', 'explanation', 'sourceId', 'method', 'quality', 'coverage', 'status'] as const;

export const withoutSignOfZero = (decimal: string): string => decimal.replace(/^-(?=[0.]+$)/, '');

/** In one order, and without a minus before nothing. */
export const valuesOf = ({ value, notation, explanation, sourceId, method, quality, coverage, status }: FigureValues): FigureValues => ({
  value: value === null ? null : withoutSignOfZero(value),
  ...{ notation, explanation, sourceId, method, quality, coverage, status },
});

export const sameValues = (one: FigureValues, other: FigureValues): boolean => valueNames.every((name) => one[name] === other[name]);

/** The first place that contradicts another or the unit. */
export function contradiction({ value, notation, explanation }: FigureValues, unit: string): [keyof FigureValues, string] | undefined {
  if (value === null && notation === null) return ['value', 'is required, or a notation key with its explanation'];
  if (value !== null && notation !== null) return ['notation', 'stands instead of a value, not beside it'];
  if (notation !== null && explanation === null) return ['explanation', 'is required of a notation key'];
  const detail = value === null ? undefined : misfit(value, unit);
  return detail === undefined ? undefined : ['value', detail];
}
