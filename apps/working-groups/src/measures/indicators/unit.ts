import { invalid } from '#domain';

const annotation = String.raw`\{[!-z|~]*\}`;
const atom = String.raw`(?:%|(?:[A-Za-z]+(?:_[A-Za-z]+)?)?\[[\w/']+\]|[A-Za-z]+(?:_[A-Za-z0-9]+)?|10[*^])(?:[+-]?\d{1,2})?`;
const component = String.raw`(?:(?:${atom}|\d{1,6})(?:${annotation})?|${annotation})`;
const term = String.raw`${component}(?:[./]${component})*`;
const unit = new RegExp(String.raw`^/?(?:${term}|\(${term}\))(?:[./](?:${component}|\(${term}\)))*$`);

/** The form of a UCUM unit (`ug/m3`, `t{CO2e}`, `{items}/(100.m)`) or of an ISO 4217 currency. Whether its atoms exist is not asked. */
export const isUnit = (value: unknown): value is string => typeof value === 'string' && value.length <= 40 && unit.test(value);

export function mustBeUnit(pointer: string, value: string): void {
  if (!isUnit(value)) throw invalid(pointer, 'must be a UCUM unit or an ISO 4217 currency');
}

const degrees = new Set(['Cel', '[degF]']);
const isCount = new RegExp(`^${annotation}$`);

/** What is wrong with a value of the unit: a share is 0 to 100, a count is whole, and only a temperature is below zero. */
export function misfit(value: string, unit: string): string | undefined {
  const below = value.startsWith('-') && /[1-9]/.test(value);
  if (below && !degrees.has(unit)) return `of ${unit} there is nothing below 0`;
  if (unit === '%' && Number(value) > 100) return 'a share is 100 % at most';
  if (isCount.test(unit) && /\.\d*[1-9]/.test(value)) return `of ${unit} there are whole ones`;
  return undefined;
}
