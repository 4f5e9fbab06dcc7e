import type { BenchContext } from './benchmark.ts';
import { median } from './figures.ts';

/** One measurement of a variant: what it answers is a figure, the more the better or the less. */
export interface Variant {
  name: string;
  measure(round: number): Promise<number>;
}

/**
 * A B C, A B C, …: what the machine does beside this meets all of them alike. Answers medians by name; a first round warms up and is not
 * counted.
 */
export async function inTurn(
  variants: readonly Variant[],
  { rounds, say }: Pick<BenchContext, 'rounds' | 'say'>,
  { unit, warmUp = false }: { unit: string; warmUp?: boolean },
): Promise<Map<string, number>> {
  const found = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  for (let round = warmUp ? 0 : 1; round <= rounds; round++)
    for (const { name, measure } of variants) {
      const figure = await measure(round);
      if (round > 0) found.get(name)!.push(figure);
      say(`${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}, ${name}: ${figure.toFixed(0)} ${unit}`);
    }
  return new Map([...found].map(([name, figures]) => [name, median(figures)]));
}
