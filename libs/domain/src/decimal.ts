/** Decimals as text (`"-12.5"`), without a digit lost: a number of JavaScript has 15, and `0.1 + 0.2` is none of them. */
const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

const scaled = (decimal: string, places: number): bigint => {
  const [whole, fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
};

/** Without zeros at its end. */
function text(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places).replace(/0+$/, '')];
  return `${units < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

export function sumOf(decimals: readonly string[]): string {
  const places = Math.max(0, ...decimals.map(placesOf));
  return text(
    decimals.reduce((sum, each) => sum + scaled(each, places), 0n),
    places,
  );
}

export const differenceOf = (one: string, other: string): string => sumOf([one, other.startsWith('-') ? other.slice(1) : `-${other}`]);

/** To so many places, halves away from zero. Undefined where nothing can be divided. */
export function quotientOf(one: string, other: string, places: number): string | undefined {
  const common = Math.max(placesOf(one), placesOf(other));
  const [above, below] = [scaled(one, common) * 10n ** BigInt(places), scaled(other, common)];
  if (below === 0n) return undefined;
  const negative = above < 0n !== below < 0n;
  const [top, bottom] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return text(negative ? -rounded : rounded, places);
}
