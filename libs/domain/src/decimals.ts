import { invalid } from './refusal.ts';

/** ISO 4217, list one: the minor units of the currencies that don't have two. ICU says otherwise of some (ALL, HUF), after custom. */
const minorUnits: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};
const unlike = new Map(
  Object.entries(minorUnits).flatMap(([decimals, codes]) => codes.split(' ').map((code) => [code, Number(decimals)] as const)),
);

/** How many decimals an amount in this currency has at most. */
const decimalsOf = (currency: string): number => unlike.get(currency) ?? 2;

/** `amount` is a decimal string: `"1250.50"`. */
export function decimalsMustFit(pointer: string, amount: string, currency: string): void {
  const [, given = ''] = amount.split('.');
  const decimals = decimalsOf(currency);
  if (given.length > decimals) throw invalid(pointer, `${currency} has ${decimals === 0 ? 'no decimals' : `${decimals} decimals at most`}`);
}

/** A decimal string in units of its last place: `12.50` is 1250 of two places. */
function unitsOf(text: string): { units: bigint; places: number } {
  const [whole = '', decimals = ''] = text.split('.');
  return { units: BigInt(whole + decimals), places: decimals.length };
}

function written(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

/** The exact sum of decimal strings, with as many decimals as the one that has most. Of none it is 0. */
export function sumOf(values: readonly string[]): string {
  const terms = values.map(unitsOf);
  const places = Math.max(0, ...terms.map(({ places: each }) => each));
  return written(
    terms.reduce((sum, { units, places: each }) => sum + units * 10n ** BigInt(places - each), 0n),
    places,
  );
}

/** The exact difference of two decimal strings. */
export const differenceOf = (one: string, other: string): string => sumOf([one, other.startsWith('-') ? other.slice(1) : `-${other}`]);

/** Which of two decimal strings is the larger, as a comparator of `sort`. */
export function compareDecimals(one: string, other: string): number {
  const { units } = unitsOf(differenceOf(one, other));
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/**
 * The quotient of two decimal strings, rounded to so many significant digits, a half away from zero, without zeros at its end. Nothing is
 * lost before the one rounding.
 */
export function quotientOf(dividend: string, divisor: string, digits = 6): string {
  const [over, under] = [unitsOf(dividend), unitsOf(divisor)];
  if (under.units === 0n) throw new RangeError(`${dividend} can not be divided by ${divisor}`);
  const isNegative = over.units < 0n !== under.units < 0n;
  const abs = (value: bigint) => (value < 0n ? -value : value);
  const numerator = abs(over.units) * 10n ** BigInt(under.places);
  const denominator = abs(under.units) * 10n ** BigInt(over.places);
  if (numerator === 0n) return '0';
  // Digits before the point, or how many zeros stand behind it: as many places as leave `digits` that count.
  let magnitude = numerator.toString().length - denominator.toString().length;
  if (magnitude >= 0 ? numerator >= denominator * 10n ** BigInt(magnitude) : numerator * 10n ** BigInt(-magnitude) >= denominator)
    magnitude += 1;
  const places = digits - magnitude;
  const scaled = places >= 0 ? numerator * 10n ** BigInt(places) : numerator;
  const by = places >= 0 ? denominator : denominator * 10n ** BigInt(-places);
  const rounded = (scaled * 2n + by) / (by * 2n);
  const text = places >= 0 ? written(rounded, places) : written(rounded * 10n ** BigInt(-places), 0);
  return (isNegative ? '-' : '') + (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}
