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
